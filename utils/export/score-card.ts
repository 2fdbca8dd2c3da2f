import { dayWords } from '../audit/describe';
import type { Guide } from '../audit/guide';
import { directionOf, linesOf, plainLine, withEllipsis } from '../share/text-lines';
import { webUrl } from '../signals/urls';
import type { ExportedReport } from './exported';
import { bandText, counted, nameOf, networkLines, scoreText } from './words';

/** Size of the picture, px: what networks show whole as a card’s large picture. */
export const SCORE_CARD = { width: 1200, height: 630 } as const;

/** Light values of `components/tokens.css`; a test holds the two together. */
export const COLOURS = {
  plane: '#fefefe',
  'plane-press': '#e4e7ec',
  ink: '#181a1f',
  'ink-2': '#484f5b',
  'ink-3': '#5d6470',
  pass: '#11683c',
  'pass-mark': '#17844d',
  warn: '#834d00',
  'warn-mark': '#b06600',
  fail: '#b02525',
  'fail-mark': '#cc3535',
  'none-mark': '#767d89',
} as const;

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface TextLine {
  text: string;
  x: number;
  /** Of the baseline. */
  y: number;
  font: string;
  side: 'left' | 'right';
  direction: 'ltr' | 'rtl';
  colour: string;
}

type Shape =
  | { box: Box; radius: number; colour: string }
  | {
      ring: { x: number; y: number; radius: number; width: number };
      /** From and to, in turns from the top, clockwise. */
      turns: [number, number];
      colour: string;
    };

/** What is drawn, px; `utils/platform/draw-picture.ts` draws it. */
export interface ScoreCardLayout {
  width: number;
  height: number;
  background: string;
  ink: string;
  shapes: Shape[];
  lines: TextLine[];
}

/** Where everything stands, px. Own design, by looking at the results. */
const MARGIN = 64;
const RING = { x: 1016, y: 184, radius: 104, width: 20 };
const TITLE = { size: 50, leading: 62, top: 104, lines: 2, width: 776 };
const PILLARS = { top: 408, row: 40, width: 512, gap: 48, bar: 140, number: 64, size: 22 };
const FOOT = 588;

/** A dash and the blank after it, in hundredths of a turn. */
const DASH = { length: 0.9, period: 2 };

const font = (weight: number, size: number): string => `${weight} ${size}px system-ui, sans-serif`;

const BANDS = {
  good: ['pass', 'pass-mark'],
  'needs-work': ['warn', 'warn-mark'],
  poor: ['fail', 'fail-mark'],
} as const;

/**
 * The score of a page as a picture to share: title, score with its range, how many networks show a whole card, and
 * the pillars. Every text is bounded and cut to its room. `measure`: width of a text in a font.
 */
export function scoreCard(
  report: ExportedReport,
  guide: Guide,
  measure: (text: string, font: string) => number,
): ScoreCardLayout {
  const { score, url, capturedAt } = report;
  const [word, mark] = score.band ? BANDS[score.band] : (['ink-3', 'none-mark'] as const);
  const line = (
    text: string,
    at: { x: number; y: number },
    style: { weight: number; size: number; colour: keyof typeof COLOURS; side?: 'left' | 'right' },
    room: number = SCORE_CARD.width,
  ): TextLine => {
    const face = font(style.weight, style.size);
    const inFace = (part: string) => measure(part, face);
    return {
      text: inFace(text) <= room ? text : withEllipsis(text, room, inFace),
      ...at,
      font: face,
      side: style.side ?? 'left',
      direction: 'ltr',
      colour: COLOURS[style.colour],
    };
  };
  const centred = (text: string, y: number, style: Parameters<typeof line>[2]): TextLine =>
    line(text, { x: RING.x - measure(text, font(style.weight, style.size)) / 2, y }, style);

  const titles = titleLines(nameOf(report), measure);
  const isFlipped = titles[0]?.side === 'right';
  const belowTitle = TITLE.top + titles.length * TITLE.leading;
  const lines = networkLines(report, guide);
  const ready = lines.filter(({ verdict }) => verdict === 'ready').length;
  const number = scoreText(report);
  return {
    ...SCORE_CARD,
    background: COLOURS.plane,
    ink: COLOURS.ink,
    shapes: [...ringShapes(report, COLOURS[mark]), ...barShapes(report, guide)],
    lines: [
      line('Link sharing score', { x: MARGIN, y: 84 }, { weight: 600, size: 24, colour: 'ink-3' }),
      ...titles,
      line(
        webUrl(url)?.host.replace(/^www\./, '') ?? '',
        { x: isFlipped ? MARGIN + TITLE.width : MARGIN, y: belowTitle + 34 },
        { weight: 400, size: 26, colour: 'ink-2', side: isFlipped ? 'right' : 'left' },
        TITLE.width,
      ),
      centred(number, RING.y + (number.length > 3 ? 18 : 26), {
        weight: 700,
        size: number.length > 3 ? 50 : 76,
        colour: 'ink',
      }),
      centred(bandText(report) || 'Not scored', RING.y + RING.radius + 56, {
        weight: 600,
        size: 28,
        colour: word,
      }),
      line(
        `${ready} of ${counted(lines.length, 'network')} ${ready === 1 ? 'shows' : 'show'} a complete card`,
        { x: MARGIN, y: RING.y + RING.radius + 56 },
        { weight: 600, size: 28, colour: 'ink' },
        TITLE.width,
      ),
      ...pillarPlaces(guide).flatMap(({ id, name, x, y }) => [
        line(
          name,
          { x, y },
          { weight: 400, size: PILLARS.size, colour: 'ink' },
          PILLARS.width - PILLARS.bar - PILLARS.number - 16,
        ),
        line(
          String(score.pillars[id].score ?? '–'),
          { x: x + PILLARS.width, y },
          { weight: 600, size: PILLARS.size, colour: 'ink', side: 'right' },
        ),
      ]),
      line('Shareworthy', { x: MARGIN, y: FOOT }, { weight: 600, size: 20, colour: 'ink-3' }),
      line(
        dayWords(capturedAt),
        { x: SCORE_CARD.width - MARGIN, y: FOOT },
        { weight: 400, size: 20, colour: 'ink-3', side: 'right' },
      ),
    ],
  };
}

function titleLines(title: string, measure: (text: string, font: string) => number): TextLine[] {
  const face = font(700, TITLE.size);
  const inFace = (part: string) => measure(part, face);
  const direction = directionOf(title);
  const all = linesOf(plainLine(title), TITLE.width, inFace);
  const shown = all.slice(0, TITLE.lines);
  if (all.length > TITLE.lines) {
    const rest = all.slice(TITLE.lines - 1).join(' ');
    shown.splice(-1, 1, withEllipsis(rest, TITLE.width, inFace));
  }
  return shown.map((text, at) => ({
    text,
    x: direction === 'rtl' ? MARGIN + TITLE.width : MARGIN,
    y: TITLE.top + (at + 1) * TITLE.leading - 12,
    font: face,
    side: direction === 'rtl' ? 'right' : 'left',
    direction,
    colour: COLOURS.ink,
  }));
}

/** Solid what is certain, dashes what can still be reached. */
function ringShapes({ score: { overall, range } }: ExportedReport, colour: string): Shape[] {
  const part = (from: number, to: number, of: string): Shape => ({
    ring: RING,
    turns: [from / 100, to / 100],
    colour: of,
  });
  const track = part(0, 100, COLOURS['plane-press']);
  if (overall === null) return [track];
  const [certain, most] = range ?? [overall, overall];
  const dashes: Shape[] = [];
  for (let at = certain + DASH.period - DASH.length; at + DASH.length <= most; at += DASH.period)
    dashes.push(part(at, at + DASH.length, colour));
  return [track, part(0, certain, colour), ...dashes];
}

/** The pillars in two columns. */
function pillarPlaces({ pillars }: Guide) {
  const rows = Math.ceil(pillars.length / 2);
  return pillars.map(({ id, name }, at) => ({
    id,
    name,
    x: MARGIN + (at < rows ? 0 : PILLARS.width + PILLARS.gap),
    y: PILLARS.top + (at % rows) * PILLARS.row,
  }));
}

function barShapes({ score }: ExportedReport, guide: Guide): Shape[] {
  return pillarPlaces(guide).flatMap(({ id, x, y }) => {
    const points = score.pillars[id].score;
    const box = {
      x: x + PILLARS.width - PILLARS.number - PILLARS.bar,
      y: y - 14,
      width: PILLARS.bar,
      height: 10,
    };
    return [
      { box, radius: 3, colour: COLOURS['plane-press'] },
      ...(points
        ? [
            {
              box: { ...box, width: (PILLARS.bar * points) / 100 },
              radius: 3,
              colour: COLOURS['none-mark'],
            },
          ]
        : []),
    ];
  });
}
