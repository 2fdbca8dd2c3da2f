import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { discordPreviews, signalPreviewUtil } from '../../audit/sources/messengers';
import { openGraph } from '../../audit/sources/standards';
import { xCards } from '../../audit/sources/x';
import type { HeadFacts, Snapshot } from '../../page/snapshot';
import { servedCanonicals } from '../../signals/addresses';
import { listed, servedPage, short } from '../../signals/card-values';
import { cardsTaking } from '../../signals/cards-concerned';
import { contentOf, exhibit, meta, metaAll, signature } from '../../signals/meta';
import { oneLine } from '../../signals/plain-text';
import { norm } from '../../signals/urls';

/** og:image may be repeated by the protocol: it is a list. */
const KEYS = [
  'og:title',
  'og:description',
  'og:url',
  'og:type',
  'og:site_name',
  'twitter:card',
  'twitter:title',
  'twitter:description',
  'twitter:image',
  'description',
];

interface Copy {
  value: string;
  evidence: Exhibit;
  /** Comment of who wrote it. */
  signed?: Exhibit[];
}

/** The copies, each behind the comment that names its maker. */
function shown(copies: Copy[]): Exhibit[] {
  const lines = new Set<number | undefined>();
  return copies.flatMap(({ evidence, signed = [] }) => [
    // One comment may open a run of several.
    ...signed.filter(({ line }) => !lines.has(line) && lines.add(line)),
    evidence,
  ]);
}

const fold = oneLine;

/** Two values for a message; where they only differ far behind, from shortly before that place. */
function contrast(a: string, b: string): { first: string; other: string } {
  if (short(a) !== short(b)) return { first: short(a), other: short(b) };
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const near = Math.max(0, at - 40);
  // From the start of a word where one is near.
  const blank = a.lastIndexOf(' ', near);
  const from = near - blank <= 20 ? blank + 1 : near;
  return { first: short(`…${a.slice(from)}`), other: short(`…${b.slice(from)}`) };
}

function copiesByKey(head: HeadFacts, snapshot: Snapshot): [string, Copy[]][] {
  // A stray title in the body changes nothing: everybody takes the first of the document.
  const inHead = head.titles.filter((tag) => tag.inHead);
  const titles = (inHead.length > 0 ? inHead : head.titles).map((tag): Copy => {
    const text = fold(tag.text);
    const { line, byte } = tag.source ?? {};
    return {
      value: text,
      evidence: {
        label: 'title',
        text: `<title>${text.slice(0, 500)}</title>`,
        from: 'server',
        ...(line === undefined ? {} : { line }),
        ...(byte === undefined ? {} : { byte }),
      },
    };
  });
  // A canonical in the header beside the same one in the head is one statement made twice, on purpose.
  const links = servedCanonicals(snapshot);
  const canonicals = links.filter(
    ({ from, url }) =>
      from === 'link' || !links.some((other) => other.from === 'link' && other.url === url),
  );
  return [
    ['title', titles],
    ...KEYS.map((key): [string, Copy[]] => [
      key,
      metaAll(head, key).map((tag) => {
        const value = fold(contentOf(tag));
        return {
          value: key === 'og:url' ? (norm(value) ?? value) : value,
          evidence: exhibit(key, tag),
          signed: signature(tag),
        };
      }),
    ]),
    [
      'canonical',
      canonicals.map(({ url, value, evidence }) => ({
        value: (url && norm(url)) ?? value,
        evidence,
      })),
    ],
  ];
}

export default defineRule({
  id: 'no-duplicate-card-tags',
  pillar: 'travel',
  title: 'Each card tag appears once',
  kind: 'guard',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  topic: 'duplicates',
  scope: 'public',
  messages: {
    different:
      '{key} is given {count} times, and the values differ, as “{first}” and “{other}” do; which one counts depends on the reader',
    emptyCopy:
      '{key} is given {count} times, once empty and once as “{value}”; which one counts depends on the reader',
    alike: 'Given more than once, always with the same value: {keys}',
  },
  why: 'The protocol prefers the first of several values, X counts the last twitter:card, and Signal keeps the last tag on Android but the first elsewhere.',
  fix: {
    text: 'Find the two plug-ins or templates that write the tag, and switch one of them off.',
  },
  sources: [openGraph, signalPreviewUtil, discordPreviews, xCards],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const copies = copiesByKey(facts.head, snapshot);
    if (copies.every(([, all]) => all.length === 0)) return say.nothingToCheck();

    const problems = [];
    const alike: [string, Copy[]][] = [];
    for (const [key, all] of copies) {
      if (all.length < 2) continue;
      const values = [...new Set(all.map(({ value }) => value))];
      const [first = '', other] = [...values.filter(Boolean), ...values.filter((each) => !each)];
      if (other === undefined) {
        alike.push([key, all]);
        continue;
      }
      const evidence = shown(all.slice(0, 4));
      const count = all.length;
      // Cards take these only where the social tag is missing.
      const isSpare = /^(title|description)$/.test(key) && meta(facts.head, `og:${key}`);
      const level = isSpare ? 'warn' : 'fail';
      const taking = cardsTaking(snapshot, key);
      problems.push(
        other === ''
          ? say.problem(level, 'emptyCopy', { key, count, value: short(first) }, evidence, taking)
          : say.problem(
              level,
              'different',
              { key, count, ...contrast(first, other) },
              evidence,
              taking,
            ),
      );
    }
    if (alike.length > 0) {
      problems.push(
        say.problem(
          'warn',
          'alike',
          { keys: listed(alike.map(([key]) => key)) },
          alike.slice(0, 4).flatMap(([, all]) => all.slice(0, 2).map(({ evidence }) => evidence)),
        ),
      );
    }
    return say.worst(problems);
  },
});
