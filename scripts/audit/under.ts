interface Scored {
  /** File or address. */
  key: string;
  overall: number;
}

/** Pages that are named; more are counted. */
const NAMED = 10;

/** Tells which pages score under a limit, worst first, and gives how many there are. */
export function sayUnder(
  scores: readonly Scored[],
  limit: number | undefined,
  say: (text: string) => void,
): number {
  const under = scores.filter(({ overall }) => overall < (limit ?? 0));
  if (limit === undefined || under.length === 0) return 0;
  say(`${under.length} ${under.length === 1 ? 'page scores' : 'pages score'} under ${limit}:\n`);
  for (const { key, overall } of under.toSorted((a, b) => a.overall - b.overall).slice(0, NAMED))
    say(`  ${overall}  ${key}\n`);
  if (under.length > NAMED) say(`  and ${under.length - NAMED} more\n`);
  return under.length;
}
