import type { Exhibit, Finding } from '../audit/finding';
import type { Topic } from '../audit/topic';
import type { HeadFacts, Snapshot, TagSource } from '../page/snapshot';
import { contentOf, exhibit, keyOf, served } from '../signals/meta';
import { webUrl } from '../signals/urls';
import type { Generator, Signs, Subject } from './generator';

/** A tool that the page was made with, and what gave it away. */
export interface Recognised {
  generator: Generator;
  version?: string;
  evidence: Exhibit;
}

/** One thing that may give a tool away; the exhibit is only made of what did. */
type Trace = [text: string, evidence: (matched: string) => Exhibit];

/** Own choice: more text in one trace is not looked at. */
const MOST = 20_000;

/** Last two labels, which is enough to tell a site's own hosts from others here. */
const ownerOf = (host: string): string => host.split('.').slice(-2).join('.');

const inComment = (source: TagSource | undefined): [string, number][] =>
  source?.comment ? [[source.comment.text, source.comment.line]] : [];

type Traces = Readonly<Record<keyof Signs, Trace[]>>;

/** Traces of one head; the server's comes with its comments. */
function tracesOf(
  head: HeadFacts,
  from: 'server' | 'page',
): Omit<Traces, 'header' | 'asset' | 'own'> {
  const tags = [...head.titles, ...head.metas, ...head.links];
  const comments = new Map(tags.flatMap(({ source }) => inComment(source)));
  const metas = head.metas.map((tag) => [keyOf(tag), tag] as const);
  return {
    generator: metas
      .filter(([key]) => key === 'generator')
      .map(([, tag]) => [contentOf(tag), () => exhibit('generator', tag, from)]),
    comment: [...comments].map(([text, line]) => [
      text,
      () => ({ label: 'Comment', text, from, line }),
    ]),
    link: head.links.map((tag) => [`${tag.rel} ${tag.href}`, () => exhibit(tag.rel, tag, from)]),
    meta: metas.map(([key, tag]) => [`${key} ${contentOf(tag)}`, () => exhibit(key, tag, from)]),
    jsonLd: head.jsonLd.map(({ text }) => [
      text,
      (matched) => ({ label: 'JSON-LD', text: matched, from }),
    ]),
  };
}

/** Everything on the page and in the server's answer that can give a tool away, by kind of sign. */
function allTraces(snapshot: Snapshot): Traces {
  const { page } = snapshot;
  const answer = served(snapshot);
  const heads = [...(answer ? [tracesOf(answer.head, 'server')] : []), tracesOf(page.head, 'page')];
  const owner = ownerOf(webUrl(answer?.finalUrl ?? page.url)?.host ?? '');
  const address =
    (from: 'server' | 'page') =>
    (url: string): Trace => [url, () => ({ label: 'Address', text: url, from })];
  const icons = ({ links }: HeadFacts) =>
    links.flatMap(({ rel, url }) => (url && /\bicon|manifest/i.test(rel) ? [url] : []));
  const assets = [
    ...(answer ? [...answer.scripts, ...icons(answer.head)].map(address('server')) : []),
    ...[...page.scripts, ...icons(page.head)].map(address('page')),
  ];
  return {
    generator: heads.flatMap(({ generator }) => generator),
    comment: heads.flatMap(({ comment }) => comment),
    link: heads.flatMap(({ link }) => link),
    meta: heads.flatMap(({ meta }) => meta),
    jsonLd: heads.flatMap(({ jsonLd }) => jsonLd),
    asset: assets,
    own: assets.flatMap(([url, evidence]): Trace[] => {
      const parsed = webUrl(url);
      return parsed && ownerOf(parsed.host) === owner ? [[parsed.pathname, evidence]] : [];
    }),
    header: Object.entries(answer?.headers ?? {}).map(([name, value]) => [
      `${name}: ${value}`,
      () => ({ label: name, text: `${name}: ${value}`, from: 'header' }),
    ]),
  };
}

/**
 * The tools that a page was made with, by their signs. An extension brings the tool that it extends along.
 * Empty where nothing gives one away.
 */
export function recognise(generators: readonly Generator[], snapshot: Snapshot): Recognised[] {
  const traces = allTraces(snapshot);
  const found = new Map<string, Recognised>();
  for (const generator of generators) {
    for (const [kind, pattern] of Object.entries(generator.signs) as [keyof Signs, RegExp][]) {
      for (const [text, evidence] of traces[kind]) {
        const match = pattern.exec(text.slice(0, MOST));
        if (!match) continue;
        const version = match[1];
        found.set(generator.id, {
          generator,
          evidence: evidence(match[0]),
          ...(version ? { version } : {}),
        });
        break;
      }
      if (found.has(generator.id)) break;
    }
  }
  for (const { generator, evidence } of [...found.values()]) {
    const base = generators.find(({ id }) => id === generator.within);
    if (base && !found.has(base.id)) found.set(base.id, { generator: base, evidence });
  }
  return [...found.values()];
}

/** Topics that are no tag in the head, or one that tools keep apart from the rest. */
const NO_TAG: readonly Topic[] = [
  'address',
  'language',
  'icon',
  'feed',
  'oembed',
  'robots-txt',
  'headings',
  'share-buttons',
  'profiles',
  'comments',
  'linkbacks',
];

/** What one tool knows of a topic: a checked place before one from memory, and any of both before a general one. */
function placeIn(tool: Generator, topic: Topic): { text: string; unverified: boolean } | undefined {
  const { places, unverified = [] } = tool;
  const wanted: Subject[] = NO_TAG.includes(topic) ? [topic] : [topic, 'any-tag'];
  for (const name of wanted) {
    for (const list of [places, unverified]) {
      const place = list.find(([, ...topics]) => topics.includes(name));
      if (place) return { text: place[0], unverified: list === unverified };
    }
  }
  return undefined;
}

const rank = ({ head, within }: Generator): number => (head ? 2 : within ? 1 : 0);

/** Where one of the tools sets what a topic is about; the most special one that knows it answers. */
export function placeOf(found: readonly Recognised[], topic: Topic): Finding['where'] {
  const tools = found.map(({ generator }) => generator);
  for (const level of [2, 1, 0]) {
    const known = tools.flatMap((tool) => {
      const place = rank(tool) === level ? placeIn(tool, topic) : undefined;
      return place ? [{ tool, ...place }] : [];
    });
    const [only, another] = known;
    // Of two tools that do the same work nobody can say from outside which one wins.
    if (another && level === 0) return undefined;
    if (!only || another) continue;
    const base = tools.find(({ id }) => id === only.tool.within);
    return {
      generator: base ? `${base.name} with ${only.tool.name}` : only.tool.name,
      text: only.text,
      ...(only.unverified ? { unverified: true } : {}),
    };
  }
  return undefined;
}
