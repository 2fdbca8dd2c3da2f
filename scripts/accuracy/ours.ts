import type { Judges } from './judges.ts';
import type { FullReport } from './reports.ts';
import { FIELDS, type Values } from './values.ts';

export const OURS = 'ours';

const withoutFragment = (url: string) => url.split('#')[0] ?? url;

/**
 * What we say of the ten fields: the signal that the extension shows them by, run on the report's snapshot.
 * Before there was one, what the report itself carries; the rest is then absent, that is, not offered.
 */
export function ourValues({ pageFields }: Pick<Judges, 'pageFields'>, report: FullReport): Values {
  const { page, url, snapshot } = report;
  if (pageFields === undefined) {
    return {
      title: page.title,
      description: page.description,
      image: page.image,
      url: page.canonical ?? withoutFragment(url),
      lang: page.lang,
      publisher: page.siteName,
    };
  }
  const fields = pageFields(snapshot);
  const values: Values = {};
  for (const field of FIELDS) {
    const each = fields[field];
    values[field] = Array.isArray(each) ? each.map(({ value }) => value) : (each?.value ?? null);
  }
  return values;
}
