/**
 * A finding that a person compared with its page. The file is a JSON array of them, drawn by `--draw`:
 *
 *     {
 *       "page": "https://harbour.example/notes/",   address of the page, as drawn
 *       "rule": "og-image-present",                 id of the rule
 *       "texts": ["There is no og:image"],          all that it said, as drawn
 *       "verdict": "true",                          "true", "false" or "doubtful"
 *       "missing": true,                            whether it says that something is not there
 *       "why": "No such meta in head or body",      what was seen in the page
 *       "by": "initials or name"                    who looked
 *     }
 *
 * A rule stands at most once for a page. Evidence is left out: it is text of the page.
 */
export interface Adjudicated {
  page: string;
  rule: string;
  texts: string[];
  verdict: 'true' | 'false' | 'doubtful';
  missing: boolean;
  why: string;
  by: string;
}

const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';

const IS: Record<keyof Adjudicated, (value: unknown) => boolean> = {
  page: (value) => typeof value === 'string' && /^https?:\/\//.test(value) && URL.canParse(value),
  rule: isText,
  texts: (value) => Array.isArray(value) && value.length > 0 && value.every(isText),
  verdict: (value) => value === 'true' || value === 'false' || value === 'doubtful',
  missing: (value) => typeof value === 'boolean',
  why: isText,
  by: isText,
};

/** What is wrong with an entry, in words. */
function faultsOf(entry: unknown): string[] {
  if (typeof entry !== 'object' || entry === null) return ['is no object'];
  const given = new Map(Object.entries(entry));
  return [
    ...Object.entries(IS)
      .filter(([name, is]) => !is(given.get(name)))
      .map(([name]) => `“${name}” is ${given.has(name) ? 'not as it should be' : 'not there'}`),
    ...[...given.keys()]
      .filter((name) => !Object.hasOwn(IS, name))
      .map((name) => `“${name}” does not belong there`),
  ];
}

/** Reads a file of adjudicated findings; throws with all that is wrong with it. */
export function readAdjudicated(text: string): Adjudicated[] {
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list)) throw new Error('The adjudicated findings are no JSON array.');
  const faults = list.flatMap((entry, at) =>
    faultsOf(entry).map((fault) => `entry ${at + 1}: ${fault}`),
  );
  if (faults.length === 0) {
    const seen = new Set<string>();
    for (const [at, { page, rule }] of (list as Adjudicated[]).entries()) {
      const key = `${page}\n${rule}`;
      if (seen.has(key)) faults.push(`entry ${at + 1}: ${rule} stands twice for ${page}`);
      seen.add(key);
    }
  }
  if (faults.length > 0) {
    throw new Error(`The adjudicated findings cannot be used.\n${faults.join('\n')}`);
  }
  return list;
}
