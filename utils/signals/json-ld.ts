import type { HeadFacts } from '../page/snapshot';
import { served } from './meta';
import { signal } from './signal';

/** A JSON-LD node as parsed; values are whatever the page wrote. */
export type JsonLdNode = Record<string, unknown>;

export interface JsonLd {
  /** All nodes with a type, those inside `@graph` and nested `mainEntity` included, in order. */
  nodes: JsonLdNode[];
  /** Objects at the root of each block that could be read, or in the array there. */
  roots: JsonLdNode[][];
  /** Nodes by `@id`, wherever they stand; one that only refers to another is none. */
  byId: ReadonlyMap<string, JsonLdNode>;
  /** Nodes that stand in an `@graph`, where pictures of the page have their place. */
  inGraph: ReadonlySet<JsonLdNode>;
  /** Blocks that could not be read even tolerantly. */
  broken: number;
  /** What had to be overlooked to read some block. */
  tolerated: string[];
}

/** Whether a value is an object with properties. */
export const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A name without the vocabulary before it. */
export const withoutVocabulary = (type: string): string =>
  /[/#:]/.test(type) ? type.replace(/^.*[/#:]/, '') : type;

/** Types of a node without vocabulary prefix. */
export function typesOf(node: JsonLdNode): string[] {
  const types = node['@type'];
  if (typeof types === 'string') return [withoutVocabulary(types)];
  if (!Array.isArray(types)) return [];
  return types.filter((type): type is string => typeof type === 'string').map(withoutVocabulary);
}

/** First string in a value, its array, or its `@value`, `name` or `url`. */
export function textOf(value: unknown, depth = 0): string | undefined {
  if (depth > 6) return undefined;
  if (typeof value === 'string') return value.trim() || undefined;
  if (Array.isArray(value)) {
    for (const part of value) {
      const text = textOf(part, depth + 1);
      if (text !== undefined) return text;
    }
    return undefined;
  }
  if (!isNode(value)) return undefined;
  return (
    textOf(value['@value'], depth + 1) ??
    textOf(value['name'], depth + 1) ??
    textOf(value['url'], depth + 1)
  );
}

const OPENERS = ['//', '/*', '*/', '<!--', '-->', '<![CDATA[', '>', ';'];
const CLOSERS = ['//', '/*', '*/', '<!--', '-->', ']]>', '<!', '<'];

/** The JSON inside comment marks and CDATA sections, however they are nested. */
function unwrapped(raw: string): string {
  let text = raw.trim();
  for (let mark: string | undefined = ''; mark !== undefined; ) {
    text = text.slice(mark.length).trimStart();
    mark = OPENERS.find((each) => text.startsWith(each));
  }
  for (let mark: string | undefined = ''; mark !== undefined; ) {
    text = text.slice(0, text.length - mark.length).trimEnd();
    mark = CLOSERS.find((each) => text.endsWith(each));
  }
  return text;
}

/** Rewrites JSON text piece by piece, strings and what stands between them apart. */
function rewritten(
  raw: string,
  inString: (text: string) => string,
  between: (text: string) => string,
): string {
  const pieces: string[] = [];
  let from = 0;
  let open = false;
  for (let at = 0; at < raw.length; at++) {
    if (open && raw[at] === '\\') at++;
    else if (raw[at] === '"') {
      const piece = raw.slice(from, at);
      pieces.push(open ? inString(piece) : between(piece), '"');
      open = !open;
      from = at + 1;
    }
  }
  const rest = raw.slice(from);
  pieces.push(open ? inString(rest) : between(rest));
  return pieces.join('');
}

const same = (text: string) => text;
// biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what is mended here
const CONTROLS = /[\u0000-\u001f]+/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: tab, line feed and return are allowed between strings
const STRAY_CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u00a0\ufeff]+/g;

/** Ways to read JSON and what is not quite it, each with the name of what it overlooks. */
const STEPS: readonly [string, (raw: string) => string][] = [
  ['', same],
  ['comment or CDATA wrapper', unwrapped],
  ['semicolon at the end', (raw) => raw.trimEnd().replace(/;+$/, '')],
  [
    'control characters',
    (raw) =>
      rewritten(
        raw,
        (text) => text.replace(CONTROLS, ' '),
        (text) => text.replace(STRAY_CONTROLS, ' '),
      ),
  ],
  ['trailing commas', (raw) => rewritten(raw, same, (text) => text.replace(/,(?=\s*[\]}])/g, ''))],
];

/** Parses a block, step by step more tolerantly; `undefined` when nothing helps. */
function parseBlock(text: string, tolerated: Set<string>): unknown {
  let raw = text;
  const used: string[] = [];
  for (const [name, mend] of STEPS) {
    const mended = mend(raw);
    if (mended !== raw && mended.trim() !== raw.trim()) used.push(name);
    raw = mended;
    try {
      const value: unknown = JSON.parse(raw);
      for (const each of used) tolerated.add(each);
      return value;
    } catch {
      // The next step may help.
    }
  }
  return undefined;
}

const read = new WeakMap<HeadFacts, JsonLd>();

/** The head read last: the served one of a page and the rendered one mostly say the same. */
let latest: HeadFacts | undefined;

const saysSame = (one: HeadFacts, other: HeadFacts) =>
  one.jsonLd.length === other.jsonLd.length &&
  one.jsonLd.every(({ text, cut }, at) => {
    const block = other.jsonLd[at];
    return text === block?.text && cut === block.cut;
  });

/** All JSON-LD of a head, read once: every card asks for it. */
export function readJsonLd(head: HeadFacts): JsonLd {
  const hit = read.get(head);
  if (hit) return hit;
  const data = (latest && saysSame(latest, head) && read.get(latest)) || parsed(head);
  latest = head;
  read.set(head, data);
  return data;
}

function parsed(head: HeadFacts): JsonLd {
  const tolerated = new Set<string>();
  const nodes: JsonLdNode[] = [];
  const roots: JsonLdNode[][] = [];
  const byId = new Map<string, JsonLdNode>();
  const inGraph = new Set<JsonLdNode>();
  let broken = 0;
  const walk = (value: unknown, depth: number, graph = false): void => {
    if (depth > 6 || nodes.length > 300) return;
    if (Array.isArray(value)) for (const each of value) walk(each, depth + 1, graph);
    else if (isNode(value)) {
      if (typesOf(value).length > 0) nodes.push(value);
      if (graph) inGraph.add(value);
      walk(value['@graph'], depth + 1, true);
      walk(value['mainEntity'], depth + 1, graph);
    }
  };
  let seen = 0;
  const index = (value: unknown, depth: number): void => {
    if (depth > 12 || ++seen > 20_000) return;
    if (Array.isArray(value)) for (const each of value) index(each, depth + 1);
    else if (isNode(value)) {
      const id = value['@id'];
      const keys = Object.keys(value).length;
      // A reference may bring a name along: the node that says most is the thing itself.
      if (typeof id === 'string' && keys > Math.max(1, Object.keys(byId.get(id) ?? {}).length))
        byId.set(id, value);
      for (const each of Object.values(value)) index(each, depth + 1);
    }
  };
  for (const block of head.jsonLd) {
    const value = block.cut ? undefined : parseBlock(block.text, tolerated);
    if (value === undefined) broken += block.text.trim() === '' ? 0 : 1;
    else {
      roots.push([value].flat().filter(isNode));
      walk(value, 0);
      index(value, 0);
    }
  }
  return { nodes, roots, byId, inGraph, broken, tolerated: [...tolerated] };
}

/** The node that a bare `@id` reference points to; everything else unchanged. */
export function resolved({ byId }: JsonLd, value: unknown): unknown {
  if (!isNode(value)) return value;
  const id = value['@id'];
  const target = typeof id === 'string' ? byId.get(id) : undefined;
  return target && Object.keys(value).every((key) => key === '@id' || key === '@type')
    ? target
    : value;
}

/** JSON-LD of the served HTML, or of the page while the server has not answered. */
export const jsonLd = signal((snapshot) =>
  readJsonLd(served(snapshot)?.head ?? snapshot.page.head),
);

/** Types that can be what a page is about, as far as cards and authorship go. */
const MAIN_ENTITY =
  /^(Article|NewsArticle|BlogPosting|TechArticle|Report|ScholarlyArticle|Product|ProductGroup|VideoObject|PodcastEpisode|AudioObject|MusicRecording|Recipe|Event|Dataset|DiscussionForumPosting|QAPage|ProfilePage|ImageObject|WebApplication|SoftwareApplication|\w+Event|LiveBlogPosting|AnalysisNewsArticle|OpinionNewsArticle|ReportageNewsArticle|Review|Book|Movie)$/;

/** Films, recordings and pictures usually go with a text that is the main thing. */
const MEDIA = /^(VideoObject|AudioObject|ImageObject)$/;

/**
 * The node that describes what the page is about: the one that another calls its `mainEntity`, else the
 * first text or thing, else the first film or recording, else a picture that stands by itself.
 */
export function mainEntityOf(data: JsonLd): JsonLdNode | undefined {
  if (!main.has(data)) main.set(data, findMain(data));
  return main.get(data);
}

const main = new WeakMap<JsonLd, JsonLdNode | undefined>();

function findMain(data: JsonLd): JsonLdNode | undefined {
  if (data.nodes.length === 0) return undefined;
  const is = (pattern: RegExp) => (node: JsonLdNode) =>
    typesOf(node).some((type) => pattern.test(type));
  const candidates = data.nodes.filter(is(MAIN_ENTITY));
  if (candidates.length === 0) return undefined;
  const named = data.nodes
    .flatMap((node) => node['mainEntity'] ?? [])
    .map((value) => resolved(data, value));
  const isPicture = is(/^ImageObject$/);
  return (
    candidates.find((node) => named.includes(node)) ??
    candidates.find((node) => !is(MEDIA)(node)) ??
    candidates.find((node) => !isPicture(node)) ??
    candidates.find((node) => !data.inGraph.has(node))
  );
}

/** What the page is about, by its structured data. */
export const mainEntity = signal((snapshot): JsonLdNode | undefined =>
  mainEntityOf(jsonLd(snapshot)),
);
