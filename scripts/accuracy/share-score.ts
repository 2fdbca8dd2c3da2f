import type { Pair, Unit } from './match.ts';

export interface PagePairs {
  file: string;
  year?: number;
  pairs: Pair[];
}

export interface ShareScores {
  /** Controls labelled, found, and both, of role share; a choice of networks fits any of them. */
  labelled: number;
  found: number;
  hits: number;
  /** Hits / found and hits / labelled, 0 to 1; `null` where there is none. */
  precision: number | null;
  recall: number | null;
  /** Hits where one side names a network and the other a choice of several. */
  vague: number;
  /** Labelled role → found role → controls; `none` where the other side has nothing. */
  roles: Record<string, Record<string, number>>;
  /** Controls whose role was taken for another. */
  confused: number;
  /** By labelled network: shares found and labelled. */
  networks: Record<string, { hits: number; labelled: number }>;
}

const isShare = (unit: Unit | undefined) => unit?.role === 'share';

/** Whether a labelled share control was found, by its key and a network that fits. */
export function isHit({ how, label }: Pair): boolean {
  return isShare(label) && (how === 'same' || how === 'network');
}

const share = (part: number, all: number) => (all === 0 ? null : part / all);

export function shareScores(pages: PagePairs[]): ShareScores {
  const pairs = pages.flatMap((page) => page.pairs);
  const labelled = pairs.filter(({ label }) => isShare(label)).length;
  const found = pairs.filter((pair) => isShare(pair.found)).length;
  const hits = pairs.filter(isHit).length;
  const roles: ShareScores['roles'] = {};
  const networks: ShareScores['networks'] = {};
  for (const pair of pairs) {
    const { label } = pair;
    const [from, to] = [label?.role ?? 'none', pair.found?.role ?? 'none'];
    roles[from] ??= {};
    roles[from][to] = (roles[from][to] ?? 0) + 1;
    if (label === undefined || !isShare(label)) continue;
    networks[label.network] ??= { hits: 0, labelled: 0 };
    const network = networks[label.network];
    if (network === undefined) continue;
    network.labelled += 1;
    if (isHit(pair)) network.hits += 1;
  }
  return {
    labelled,
    found,
    hits,
    precision: share(hits, found),
    recall: share(hits, labelled),
    vague: pairs.filter((pair) => isHit(pair) && pair.how === 'network').length,
    roles,
    confused: pairs.filter(({ how }) => how === 'role').length,
    networks,
  };
}

/** Shares to networks that have ended, on pages saved in some years: labelled, and found of these. */
export interface DeadShares {
  pages: number;
  labelled: number;
  hits: number;
  /** By network: found and labelled. */
  networks: Record<string, { hits: number; labelled: number }>;
}

export function deadShares(
  pages: PagePairs[],
  dead: ReadonlySet<string>,
  years: [first: number, last: number],
): DeadShares {
  const old = pages.filter(
    ({ year }) => year !== undefined && year >= years[0] && year <= years[1],
  );
  const { networks } = shareScores(old);
  const ended = Object.entries(networks).filter(([network]) => dead.has(network));
  const sum = (key: 'hits' | 'labelled') => ended.reduce((all, [, each]) => all + each[key], 0);
  return {
    pages: old.length,
    labelled: sum('labelled'),
    hits: sum('hits'),
    networks: Object.fromEntries(ended),
  };
}
