import type { RuleWords } from '../../audit/guide';
import type { Row } from './row';

/** Where the cause of what fails on many pages is likely to be. */
export type Where =
  /** `every`: all pages of these sites that were audited. */
  | { is: 'file'; name: string; sites: number; every: boolean }
  | { is: 'server'; sites: number }
  /** On nearly every page; `sites`: of so many sites, where others do not have it. */
  | { is: 'everywhere'; sites?: number }
  /** Pages made from these templates have it, and hardly any other. */
  | { is: 'templates'; templates: readonly string[] }
  /** Some pages of every kind have it; `templates`: those with the most. */
  | { is: 'own'; templates: readonly string[] }
  | { is: 'one'; path: string };

/** Rules about how the server answers: one setting mends all pages of a site. */
const OF_SERVER: ReadonlySet<string> = new Set([
  'bot-wall-not-served',
  'https-page',
  'mobile-host-canonicalised',
  'range-request-safe',
  'referrer-reaches-linked-sites',
]);

/** Own choices: fewer pages show no pattern, and a pattern may have exceptions. */
const FEWEST_OF_TEMPLATE = 3;
const MOST_OF = 0.8;
const NEARLY_ALL = 0.9;

/** Templates that are named where each page has its own cause. */
const NAMED = 2;

interface Template {
  label: string;
  pages: number;
  failing: number;
}

const by = (a: Template, b: Template): number =>
  b.failing - a.failing || a.label.localeCompare(b.label, 'en');

function whereOf(
  failing: readonly Row[],
  all: ReadonlyMap<string, number>,
  pagesOfSite: ReadonlyMap<string, number>,
  rule: Pick<RuleWords, 'id' | 'topic'>,
): Where {
  const sites = new Set(failing.map(({ site }) => site));
  const isOneSite = pagesOfSite.size === 1;
  const of = [...sites].reduce((sum, site) => sum + (pagesOfSite.get(site) ?? 0), 0);
  if (rule.topic === 'robots-txt')
    return { is: 'file', name: 'robots.txt', sites: sites.size, every: failing.length === of };
  const [only] = failing;
  if (only && failing.length === 1)
    return { is: 'one', path: isOneSite ? only.path : `${only.site}${only.path}` };
  if (OF_SERVER.has(rule.id) && failing.length >= NEARLY_ALL * of)
    return { is: 'server', sites: sites.size };
  const found = new Map<string, Template>();
  for (const row of failing) {
    const { kind, template } = row;
    const known = found.get(kind);
    if (known) known.failing += 1;
    else
      found.set(kind, {
        label: isOneSite ? template : kind,
        pages: all.get(kind) ?? 0,
        failing: 1,
      });
  }
  const templates = [...found.values()].sort(by);
  if (templates.length > 1 && failing.length >= NEARLY_ALL * of)
    return { is: 'everywhere', ...(sites.size < pagesOfSite.size && { sites: sites.size }) };
  const whole = templates.filter(
    ({ pages, failing: many }) => pages >= FEWEST_OF_TEMPLATE && many >= MOST_OF * pages,
  );
  const covered = whole.reduce((sum, template) => sum + template.failing, 0);
  if (whole.length > 0 && covered >= MOST_OF * failing.length)
    return { is: 'templates', templates: whole.map(({ label }) => label) };
  return { is: 'own', templates: templates.slice(0, NAMED).map(({ label }) => label) };
}

/** For each of these rules where it fails, by its id. Looks at all pages once, whatever the number of rules. */
export function wheres(
  rows: readonly Row[],
  rules: readonly Pick<RuleWords, 'id' | 'topic'>[],
): Map<string, Where> {
  const failing = new Map<string, Row[]>(rules.map(({ id }) => [id, []]));
  const all = new Map<string, number>();
  const pagesOfSite = new Map<string, number>();
  for (const row of rows) {
    const { result } = row.page;
    if (!result) continue;
    all.set(row.kind, (all.get(row.kind) ?? 0) + 1);
    pagesOfSite.set(row.site, (pagesOfSite.get(row.site) ?? 0) + 1);
    for (const { rule } of result.toMend) failing.get(rule)?.push(row);
  }
  return new Map(
    rules.map((rule) => [rule.id, whereOf(failing.get(rule.id) ?? [], all, pagesOfSite, rule)]),
  );
}
