import type { Page, Point } from './entry';

/**
 * Points by which the last audit differs from the one before of its way; `undefined` where one has no score or is
 * alone. What a server sends and what a tab shows are judged by different evidence, and two releases by different
 * rules, so they are not compared.
 */
export function changeOf({ points }: Pick<Page, 'points'>): number | undefined {
  const last = points.at(-1);
  const before = points
    .slice(0, -1)
    .findLast(({ served, version }) => served === last?.served && version === last?.version);
  return before?.overall == null || last?.overall == null
    ? undefined
    : last.overall - before.overall;
}

/** Whether the last audit has none before it that another release did not judge, so that it cannot tell a change. */
export const isByNewRules = ({ points }: Pick<Page, 'points'>): boolean =>
  changeOf({ points }) === undefined &&
  points.at(-2) !== undefined &&
  points.at(-2)?.version !== points.at(-1)?.version;

/** Audits of a tab, then those of served HTML: no line leads from one kind to the other. None is empty. */
export const byWay = <Audit extends Pick<Point, 'served'>>(points: readonly Audit[]): Audit[][] =>
  [points.filter(({ served }) => !served), points.filter(({ served }) => served)].filter(
    ({ length }) => length > 0,
  );

/** A place of a line, from 0 to 1 each; `y` grows upwards with the score. */
export interface Place extends Point {
  x: number;
  y: number;
  overall: number;
}

/** Fewest points of score that a line spreads over its height, so that a change by one is no cliff. Own choice. */
const LEAST_SPREAD = 40;

/**
 * A trend as places in a square, oldest first, by time or evenly. Audits without a score are left out.
 */
export function placesOf(points: readonly Point[], spaced: 'evenly' | 'by-time'): Place[] {
  const scored = points.filter(
    (point): point is Point & { overall: number } => point.overall !== null,
  );
  const values = scored.map(({ overall }) => overall);
  const lowest = Math.min(...values);
  const highest = Math.max(...values);
  const spread = Math.max(LEAST_SPREAD, highest - lowest);
  const bottom = (lowest + highest - spread) / 2;
  const times = scored.map(({ at }) => new Date(at).valueOf());
  const [first = 0] = times;
  const whole = (times.at(-1) ?? first) - first;
  return scored.map((point, at) => {
    const evenly = scored.length === 1 ? 1 : at / (scored.length - 1);
    const x = spaced === 'evenly' || whole === 0 ? evenly : ((times[at] ?? first) - first) / whole;
    return { ...point, x, y: (point.overall - bottom) / spread };
  });
}

/** A mean of so many pages. */
export interface SitePoint extends Point {
  pages: number;
}

/**
 * The trend of a site: at each moment the mean of what its pages had last, days apart. A site’s page that was not
 * audited again counts with what it had. Of each page the audits of one way count: that of its last.
 */
export function siteTrend(pages: readonly Pick<Page, 'page' | 'points'>[]): SitePoint[] {
  const all = pages
    .flatMap(({ page, points }) =>
      points
        .filter(({ served }) => served === points.at(-1)?.served)
        .map((point) => ({ page, ...point })),
    )
    .filter(({ overall }) => overall !== null)
    .sort((a, b) => a.at.localeCompare(b.at));
  const last = new Map<string, number>();
  const days = new Map<string, SitePoint>();
  for (const { page, id, at, overall } of all) {
    last.set(page, overall ?? 0);
    const mean = [...last.values()].reduce((sum, value) => sum + value, 0) / last.size;
    days.set(at.slice(0, 10), { id, at, overall: Math.round(mean), pages: last.size });
  }
  return [...days.values()];
}

/**
 * Of how many pages the mean is. A page that is audited for the first time moves it without any having changed, so
 * both ends are told where they differ.
 */
export function meanWords(points: readonly Pick<SitePoint, 'pages'>[]): string {
  const [first, last] = [points[0]?.pages, points.at(-1)?.pages];
  const now = `${last} ${last === 1 ? 'page' : 'pages'}`;
  if (first === undefined) return 'None of its pages has a score';
  if (first === last) return `The mean of ${now}`;
  return `The mean of ${first} ${first === 1 ? 'page' : 'pages'} at first, of ${now} at last; each counts from its first audit on`;
}
