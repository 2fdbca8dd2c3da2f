import { verdictWords } from '../../audit/describe';
import type { Guide } from '../../audit/guide';
import type { Verdict } from '../../audit/report';
import { listed, networkName } from '../../export/words';
import type { Card } from '../../signals/card';
import { type Change, valueWords } from '../change';
import type { KeptReport } from '../entry';

/** Networks that a sentence names; more are counted. Own choice. */
const NAMED = 4;

const RANK: Readonly<Record<Exclude<Verdict, 'unknown'>, number>> = {
  nothing: 0,
  flawed: 1,
  ready: 2,
};

/** Of two cards with the same verdict the larger is the better. */
const LAYOUT: Readonly<Record<Card['layout'], number>> = { none: 0, text: 1, small: 2, large: 3 };

const hasNoPicture = ({ layout }: Card) => layout === 'text';

/** “Facebook, X, and 5 more networks”. */
export function namesOf(ids: readonly string[], guide: Guide): string {
  const names = ids.map((id) => networkName(id, guide));
  if (names.length <= NAMED) return listed(names);
  return listed([...names.slice(0, NAMED - 1), `${names.length - NAMED + 1} more networks`]);
}

/** Groups things that share a key, in the order in which the keys came first. */
function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.values()];
}

interface Pair {
  network: string;
  before: Card;
  after: Card;
}

function pairsOf(before: KeptReport, after: KeptReport): Pair[] {
  const cards = new Map(before.cards.map((card) => [card.network, card]));
  return after.cards.flatMap((card) => {
    const old = cards.get(card.network);
    return old ? [{ network: card.network, before: old, after: card }] : [];
  });
}

const oneNetwork = (group: readonly Pair[]) =>
  group.length === 1 && group[0] ? { network: group[0].network } : {};

/** Networks whose verdict or layout turned; those that turned the same way in one sentence. */
export function verdictChanges(before: KeptReport, after: KeptReport, guide: Guide): Change[] {
  const resultIn = ({ score }: KeptReport, id: string) =>
    Object.hasOwn(score.networks, id) ? score.networks[id] : undefined;
  const turned = pairsOf(before, after).flatMap((pair) => {
    const [was, is] = [resultIn(before, pair.network), resultIn(after, pair.network)];
    if (!was || !is || was.verdict === 'unknown' || is.verdict === 'unknown') return [];
    const [wasWords, isWords] = [verdictWords(was, pair.before), verdictWords(is, pair.after)];
    if (wasWords === isWords) return [];
    const size = LAYOUT[pair.after.layout] - LAYOUT[pair.before.layout];
    // A network may want no picture of some pages: its plain card is as complete as one with a picture.
    const isPlain = is.verdict === 'ready' && [pair.before, pair.after].some(hasNoPicture);
    const step = RANK[is.verdict] - RANK[was.verdict] || (isPlain ? 0 : size);
    return [{ ...pair, wasWords, isWords, step }];
  });
  return grouped(
    turned,
    ({ wasWords, isWords, step }) => `${wasWords}\n${isWords}\n${Math.sign(step)}`,
  ).map((group): Change => {
    const [{ wasWords = '', isWords = '', step = 0 } = {}] = group;
    const names = namesOf(
      group.map(({ network }) => network),
      guide,
    );
    return {
      kind: 'network',
      is: step > 0 ? 'better' : step < 0 ? 'worse' : 'neutral',
      text: `${names}: ${isWords.toLowerCase()}`,
      was: `Was: ${wasWords.toLowerCase()}.`,
      ...oneNetwork(group),
    };
  });
}

const PARTS = ['title', 'description', 'image'] as const;

const PART_WORDS: Readonly<Record<(typeof PARTS)[number], string>> = {
  title: 'title',
  description: 'description',
  image: 'picture',
};

/** Parts of cards that came, went or are others; networks that changed alike in one sentence. */
export function partChanges(before: KeptReport, after: KeptReport, guide: Guide): Change[] {
  const pairs = pairsOf(before, after);
  return PARTS.flatMap((part) => {
    const shown = (card: Card) => card[part]?.shown ?? card[part]?.value;
    const changed = pairs
      .map((pair) => ({ ...pair, was: shown(pair.before), now: shown(pair.after) }))
      // Without a card there are no parts; that the card went is said already.
      .filter((pair) => pair.before.layout !== 'none' && pair.after.layout !== 'none')
      .filter(({ was, now }) => was !== now);
    return grouped(changed, ({ was, now }) => JSON.stringify([was, now])).map((group): Change => {
      const [{ was, now } = {}] = group;
      const names = namesOf(
        group.map(({ network }) => network),
        guide,
      );
      const name = PART_WORDS[part];
      // Another layout has room for other words; the picture is what decides it.
      const isOfLayout =
        part !== 'image' && group.some((pair) => pair.before.layout !== pair.after.layout);
      return {
        kind: 'network',
        is: isOfLayout
          ? 'neutral'
          : now === undefined
            ? 'worse'
            : was === undefined
              ? 'better'
              : 'neutral',
        text:
          now === undefined
            ? `The ${name} disappeared from the card: ${names}`
            : was === undefined
              ? `The card has a ${name} now: ${names}`
              : `The card shows another ${name}: ${names}`,
        ...(was === undefined ? {} : { before: valueWords(was) }),
        ...(now === undefined ? {} : { after: valueWords(now) }),
        ...oneNetwork(group),
      };
    });
  });
}

/** Whether the robots.txt of a page could be read, or there is none; `undefined` where nobody can tell any more. */
function isRobotsKnown({ snapshot }: KeptReport): boolean | undefined {
  if (!snapshot) return undefined;
  if (snapshot.robots.state !== 'ok') return false;
  const { status } = snapshot.robots.facts;
  return (status >= 200 && status < 300) || (status >= 400 && status < 500);
}

/** Crawlers that robots.txt turns away now, or lets in again. A file that could not be read lets nobody in. */
export function accessChanges(before: KeptReport, after: KeptReport, guide: Guide): Change[] {
  const isBlocked = ({ lacks }: Card) => lacks.includes('blocked-by-robots');
  const [wasKnown, isKnown] = [before, after].map(isRobotsKnown);
  return pairsOf(before, after)
    .filter((pair) => isBlocked(pair.before) !== isBlocked(pair.after))
    .map(({ network, after: card }): Change => {
      const known = guide.networks.find(({ id }) => id === network);
      const [token] = known?.preview?.robots.value.tokens ?? [];
      const name = networkName(network, guide);
      const who = token ? `${token} (${name})` : `The crawler of ${name}`;
      const change = { kind: 'access', network } as const;
      if (isBlocked(card))
        return wasKnown === false
          ? {
              ...change,
              is: 'worse',
              text: `${who} is blocked by robots.txt`,
              was: 'Before, robots.txt could not be read.',
            }
          : { ...change, is: 'worse', text: `${who} is now blocked by robots.txt` };
      return isKnown === false
        ? {
            ...change,
            is: 'neutral',
            text: `Whether ${who} is still blocked is not known: robots.txt could not be read`,
            was: 'Was blocked.',
          }
        : { ...change, is: 'better', text: `${who} is no longer blocked by robots.txt` };
    });
}
