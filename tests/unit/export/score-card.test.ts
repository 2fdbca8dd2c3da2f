import { describe, expect, test } from 'vitest';
import type { ExportedReport } from '../../../utils/export/exported';
import { SCORE_CARD, scoreCard } from '../../../utils/export/score-card';
import { GUIDE, HOSTILE_TEXTS, judged, PLAIN_PAGE } from '../../fixtures/exported-report';

const sizeOf = (font: string) => Number(/(\d+)px/.exec(font)?.[1]);
/** Every character as wide as 0.6 of the letters’ size. */
const measure = (text: string, font: string) => [...text].length * sizeOf(font) * 0.6;

const report = judged(PLAIN_PAGE);
const draw = (part: Partial<ExportedReport> = {}) =>
  scoreCard({ ...report, ...part }, GUIDE, measure);
const titled = (title: string) => draw({ page: { ...report.page, title } });

const TITLES = [
  '',
  'Tides',
  'A title that goes on and on, '.repeat(40),
  'a'.repeat(3_000),
  'كيف تعمل طاحونة المد والجزر على شاطئ البحر ولماذا توقفت عن العمل قبل مئة عام',
  ...HOSTILE_TEXTS,
];

describe.for(TITLES.map((title) => [title] as const))('%j', ([title]) => {
  const { lines, shapes } = titled(title);
  const boxes = lines.map(({ text, x, y, font, side }) => {
    const width = measure(text, font);
    const left = side === 'left' ? x : x - width;
    return {
      text,
      left,
      right: left + width,
      top: y - sizeOf(font) * 0.75,
      bottom: y + sizeOf(font) * 0.22,
    };
  });
  test('stays on the picture', () => {
    for (const { text, left, right, top, bottom } of boxes) {
      expect(left, text).toBeGreaterThanOrEqual(0);
      expect(right, text).toBeLessThanOrEqual(SCORE_CARD.width);
      expect(top, text).toBeGreaterThanOrEqual(0);
      expect(bottom, text).toBeLessThanOrEqual(SCORE_CARD.height);
    }
  });
  test('no text lies over another or over a bar', () => {
    const bars = shapes.flatMap((shape) =>
      'box' in shape
        ? [
            {
              text: 'bar',
              left: shape.box.x,
              right: shape.box.x + shape.box.width,
              top: shape.box.y,
              bottom: shape.box.y + shape.box.height,
            },
          ]
        : [],
    );
    for (const [at, a] of boxes.entries()) {
      for (const b of [...boxes.slice(at + 1), ...bars]) {
        const isApart =
          a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
        expect(isApart, `${a.text} / ${b.text}`).toBe(true);
      }
    }
  });
  test('says nothing unseen', () => {
    for (const { text } of lines) expect(text).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  });
});

const texts = ({ lines }: ReturnType<typeof draw>) => lines.map(({ text }) => text);
const rings = ({ shapes }: ReturnType<typeof draw>) =>
  shapes.flatMap((shape) => ('ring' in shape ? [shape.turns] : []));

test('a known score is one arc; a range has dashes up to its end', () => {
  const { score } = report;
  const known = draw({ score: { ...score, overall: 80, range: [80, 80], band: 'needs-work' } });
  expect(texts(known)).toEqual(expect.arrayContaining(['80', 'Needs work', 'harbour.test']));
  expect(rings(known)).toEqual([
    [0, 1],
    [0, 0.8],
  ]);
  const open = draw({ score: { ...score, overall: 60, range: [60, 70], band: 'needs-work' } });
  expect(texts(open)).toContain('60–70');
  const [, solid, ...dashes] = rings(open);
  expect(solid).toEqual([0, 0.6]);
  expect(dashes.length).toBeGreaterThan(2);
  for (const [from, to] of dashes) {
    expect(from).toBeGreaterThan(0.6);
    expect(to).toBeLessThanOrEqual(0.7);
  }
  const none = draw({ score: { ...score, overall: null, range: null, band: null } });
  expect(texts(none)).toEqual(expect.arrayContaining(['–', 'Not scored']));
  expect(rings(none)).toHaveLength(1);
});

test('bars are as long as the pillars’ points, and there is none where nothing was scored', () => {
  const bars = (points: number | null) => {
    const pillars = Object.fromEntries(
      Object.keys(report.score.pillars).map((id) => [id, { score: points, range: null }]),
    ) as ExportedReport['score']['pillars'];
    const { shapes } = draw({ score: { ...report.score, pillars } });
    return shapes.flatMap((shape) => ('box' in shape ? [shape.box.width] : []));
  };
  const [track = 0, half] = bars(50);
  expect(half).toBe(track / 2);
  expect(bars(50)).toHaveLength(16);
  expect(bars(null)).toHaveLength(8);
});
