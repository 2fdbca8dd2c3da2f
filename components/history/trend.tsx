import { bandOf } from '../../utils/audit/band';
import type { Point } from '../../utils/history/entry';
import { byWay, placesOf } from '../../utils/history/trend';
import css from './trend.module.css';
import { dayOf } from './when';

const round = (value: number) => Math.round(value * 10) / 10;

/** “7 audits, from 52 to 69”; those of served HTML by themselves. */
export function trendWords(points: readonly Point[]): string {
  const words = byWay(points).map(
    (some) => `${wayWords(some)}${some[0]?.served ? ', by HTML only' : ''}`,
  );
  return words.length === 0 ? 'no score' : words.join('; ');
}

function wayWords(points: readonly Point[]): string {
  const scored = points.filter(({ overall }) => overall !== null);
  const [first, last] = [scored[0]?.overall, scored.at(-1)?.overall];
  if (first === undefined || last === undefined) return 'no score';
  return scored.length === 1 ? 'one audit' : `${scored.length} audits, from ${first} to ${last}`;
}

/** The trend of a page in a line of a list. */
export function Spark({ points }: { points: readonly Point[] }) {
  const [width, height] = [112, 24];
  const places = placesOf(points, 'evenly').map(({ x, y, ...point }) => ({
    ...point,
    x: round(4 + x * (width - 10)),
    y: round(height - 4 - y * (height - 8)),
  }));
  const last = places.at(-1);
  return (
    <svg
      class={css['spark']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={trendWords(points)}
    >
      {byWay(places).map((some) => (
        <path
          key={some[0]?.id}
          data-served={some[0]?.served}
          d={`M${some.map(({ x, y }) => `${x} ${y}`).join(' ')}`}
        />
      ))}
      {last && <circle cx={last.x} cy={last.y} r="3" data-band={bandOf(last.overall)} />}
    </svg>
  );
}

/** px that a score beside another needs; half of one, by which it gives way to a close one after it. */
const APART = 28;
const HALF = 9;

interface LineProps {
  points: readonly Point[];
  /** Ids of the audits that are compared. */
  marked?: readonly string[];
  label: string;
}

/** A trend by time, with its scores and its first and last day. */
export function TrendLine({ points, marked = [], label }: LineProps) {
  const [width, bottom, top] = [344, 58, 18];
  const places = placesOf(points, 'by-time').map(({ x, y, ...point }) => ({
    ...point,
    x: round(12 + x * (width - 24)),
    y: round(bottom - 6 - y * (bottom - 6 - top)),
  }));
  const [first, last] = [places[0], places.at(-1)];
  if (!first || !last) return null;
  const span = places.filter(({ id }) => marked.includes(id));
  const path = (some: typeof places) => `M${some.map(({ x, y }) => `${x} ${y}`).join(' ')}`;
  // Scores of the marked ones, then of the ends, then of the others, as far as they do not touch.
  const told: typeof places = [...span];
  for (const place of [last, first, ...places])
    if (told.every(({ x }) => Math.abs(x - place.x) >= APART)) told.push(place);
  const isClose = span.length === 2 && Math.abs((span[0]?.x ?? 0) - (span[1]?.x ?? 0)) < APART;
  return (
    <svg class={css['line']} viewBox={`0 0 ${width} 76`} role="img" aria-label={label}>
      <path data-ground="" d={`M0 ${bottom + 0.5}H${width}`} />
      {byWay(places).map((some) => (
        <path key={some[0]?.id} data-served={some[0]?.served} d={path(some)} />
      ))}
      {span.length === 2 && span[0]?.served === span[1]?.served && (
        <path data-span="" d={path(span)} />
      )}
      {places.map(({ id, x, y }) => (
        <circle
          key={id}
          cx={x}
          cy={y}
          r={marked.includes(id) ? 4 : 3}
          data-on={marked.includes(id) ? '' : undefined}
        />
      ))}
      {told.map(({ id, x, y, overall }) => (
        <text
          key={id}
          x={isClose && id === span[0]?.id ? x - HALF : x}
          y={y - 8}
          text-anchor={isClose && id === span[0]?.id ? 'end' : 'middle'}
          data-value=""
        >
          {overall}
        </text>
      ))}
      <text x={first === last ? last.x : 2} y="73" text-anchor={first === last ? 'end' : 'start'}>
        {dayOf(first.at)}
      </text>
      {first !== last && (
        <text x={width - 2} y="73" text-anchor="end">
          {dayOf(last.at)}
        </text>
      )}
    </svg>
  );
}
