import type { CrawlerAnswer, HeadFacts, MissingReason, Snapshot } from '../page/snapshot';
import { botWall } from './bot-wall';
import { cardImage } from './card-tags';
import { meta, served, titleOf } from './meta';
import { signal } from './signal';
import { difference } from './urls';

/** One thing that a crawler got otherwise than the browser. `own` is what the browser got. */
export type CrawlerDifference =
  | { kind: 'bot-wall'; sign: string }
  | { kind: 'status'; own: number; theirs: number }
  | { kind: 'address'; own: string; theirs: string }
  /** Absent on a side where there is none. */
  | { kind: 'tag'; tag: 'title' | 'description' | 'image'; own?: string; theirs?: string }
  /** Characters of text. */
  | { kind: 'length'; own: number; theirs: number };

export interface CrawlerComparison {
  network: string;
  crawler: string;
  /** `unknown`: one side has no answer. */
  state: 'same' | 'different' | 'unknown';
  /** Why the crawler's side has none. */
  reason?: MissingReason;
  /** Worst first. */
  differences: CrawlerDifference[];
}

/** Two answers of one page differ by a line or a date; this share of the text missing is another page. Own choice. */
const LESS_TEXT = 0.5;
/** Below so many characters a share says nothing. Own choice. */
const SHORT_TEXT = 200;

const fold = (text: string | undefined): string | undefined =>
  text?.replace(/\s+/g, ' ').trim() || undefined;

/** What makes a card, each by the keys that networks read first. */
const CARD = {
  title: (head: HeadFacts) => fold(meta(head, 'og:title')) ?? titleOf(head),
  description: (head: HeadFacts) =>
    fold(meta(head, 'og:description')) ?? fold(meta(head, 'description')),
  image: (head: HeadFacts) =>
    fold(cardImage(head)) ??
    fold(meta(head, 'twitter:image')) ??
    fold(meta(head, 'twitter:image:src')),
} as const;

/** What a head holds for a card; absent where it holds nothing. */
export type CardTexts = Partial<Record<keyof typeof CARD, string>>;

/** Title, description and picture that a head holds for a card, by the keys that networks read first. */
export function cardTexts(head: HeadFacts): CardTexts {
  const found = Object.entries(CARD).map(([part, read]) => [part, read(head)] as const);
  return Object.fromEntries(found.filter(([, text]) => text !== undefined));
}

/** Pictures behind a content network bear keys that change with every answer. */
const sameImage = (a: string, b: string): boolean => {
  const bare = (url: string) => url.replace(/[?#].*$/s, '');
  return bare(a) === bare(b);
};

function tagDifferences(own: HeadFacts, theirs: HeadFacts): CrawlerDifference[] {
  return (['title', 'description', 'image'] as const).flatMap((tag): CrawlerDifference[] => {
    const [mine, other] = [CARD[tag](own), CARD[tag](theirs)];
    if (mine === other) return [];
    if (mine && other && tag === 'image' && sameImage(mine, other)) return [];
    return [
      {
        kind: 'tag',
        tag,
        ...(mine === undefined ? {} : { own: mine }),
        ...(other === undefined ? {} : { theirs: other }),
      },
    ];
  });
}

/** The snapshot as it would be had the crawler's answer been the browser's. */
function asSeenBy(snapshot: Snapshot, { answer }: CrawlerAnswer): Snapshot | undefined {
  const own = served(snapshot);
  if (!own || answer.state !== 'ok') return undefined;
  const facts = { ...own, ...answer.facts, headers: {}, scripts: [], frames: [] };
  return { ...snapshot, server: { state: 'ok', facts } };
}

/** What one crawler got against what the browser itself was served. */
function crawlerComparison(snapshot: Snapshot, seen: CrawlerAnswer): CrawlerComparison {
  const { network, crawler, answer } = seen;
  const own = served(snapshot);
  const theirSnapshot = asSeenBy(snapshot, seen);
  if (answer.state !== 'ok' || !own || !theirSnapshot) {
    return {
      network,
      crawler,
      state: 'unknown',
      ...(answer.state === 'missing' ? { reason: answer.reason } : {}),
      differences: [],
    };
  }
  const { facts } = answer;
  const wall = botWall(snapshot) ? undefined : botWall(theirSnapshot);
  const isLess =
    Math.max(own.textLength, facts.textLength) >= SHORT_TEXT &&
    (facts.textLength < own.textLength * LESS_TEXT ||
      own.textLength < facts.textLength * LESS_TEXT);
  const differences: CrawlerDifference[] = [
    ...(wall ? [{ kind: 'bot-wall' as const, sign: wall.sign }] : []),
    ...(facts.status === own.status
      ? []
      : [{ kind: 'status' as const, own: own.status, theirs: facts.status }]),
    ...(difference(own.finalUrl, facts.finalUrl) === 'none'
      ? []
      : [{ kind: 'address' as const, own: own.finalUrl, theirs: facts.finalUrl }]),
    ...tagDifferences(own.head, facts.head),
    ...(isLess ? [{ kind: 'length' as const, own: own.textLength, theirs: facts.textLength }] : []),
  ];
  return { network, crawler, state: differences.length > 0 ? 'different' : 'same', differences };
}

/** Every crawler that the user chose, in their order; empty unless the page was seen as crawlers see it. */
export const crawlerDifferences = signal((snapshot): CrawlerComparison[] =>
  (snapshot.crawlers ?? []).map((seen) => crawlerComparison(snapshot, seen)),
);
