import { describe, expect, test } from 'vitest';
import {
  inkOn,
  layOut,
  type PictureContent,
  type PictureFrame,
} from '../../../utils/share/ready-picture';

const POST: PictureFrame = { width: 1080, height: 1350 };
const STORY: PictureFrame = { width: 1080, height: 1920, covered: { top: 310, bottom: 310 } };
const SQUARE: PictureFrame = { width: 1080, height: 1080 };
const FRAMES = [POST, STORY, SQUARE];

const sizeOf = (font: string) => Number(/(\d+)px/.exec(font)?.[1]);
/** Every grapheme as wide as 0.55 of the letters' size, wide ones and emoji as wide as the size. */
const measure = (text: string, font: string) =>
  /^[ -~]*$/.test(text) ? text.length * sizeOf(font) * 0.55 : wide(text, font);
const graphemes = new Intl.Segmenter('en');
const wide = (text: string, font: string) =>
  [...graphemes.segment(text)].reduce(
    (sum, { segment }) =>
      sum +
      sizeOf(font) *
        (/[\u3000-\u9fff\uff00-\uffef]|\p{Extended_Pictographic}/u.test(segment) ? 1 : 0.55),
    0,
  );

const PAGE: PictureContent = {
  title: 'How a tide mill works',
  site: 'Tidemill journal',
  url: 'https://www.tidemill.example/journal/how-a-tide-mill-works',
};

const TITLES = {
  short: 'Tides',
  plain: PAGE.title,
  long: 'What the sea does twice a day and why nobody agrees when '.repeat(6).slice(0, 300),
  word: `${'Donaudampfschifffahrtsgesellschaft'.repeat(8)} is a word`,
  blankless: 'a'.repeat(5000),
  japanese: '潮の満ち引きで動く水車のしくみと、その歴史をたどる長い旅。'.repeat(5),
  arabic: 'كيف تعمل طاحونة المد والجزر على شاطئ البحر ولماذا توقفت عن العمل قبل مئة عام',
  hebrew: 'איך עובדת טחנת גאות ושפל?',
  emoji: '👩‍👩‍👧‍👦🌊'.repeat(60),
  stacked: `a${'\u0301'.repeat(4000)}`,
  turned: '\u202emoc.live\u202c is not evil.com\u0000\u2066',
  empty: '',
};

const draw = (title: string, frame: PictureFrame, more: Partial<PictureContent> = {}) =>
  layOut({ ...PAGE, title, ...more }, frame, measure);

/** Lines of the title: all between the site's name, where it stands, and the address. */
const titleOf = (title: string, frame = POST) =>
  draw(title, frame).lines.filter(({ font }) => font.startsWith('700'));

describe.for(Object.entries(TITLES))('%s', ([, title]) => {
  test.for(FRAMES)('stays in the safe area of %o, with and without a picture', (frame) => {
    for (const picture of [undefined, { width: 1200, height: 630 }, { width: 300, height: 4000 }]) {
      const layout = draw(title, frame, picture ? { picture } : {});
      const top = Math.max(0.085 * 1080, frame.covered?.top ?? 0) - 1;
      const bottom = frame.height - top;
      for (const line of layout.lines) {
        const width = measure(line.text, line.font);
        const left = line.side === 'right' ? line.x - width : line.x;
        expect(left).toBeGreaterThanOrEqual(91);
        expect(left + width).toBeLessThanOrEqual(1080 - 91);
        expect(line.y - sizeOf(line.font)).toBeGreaterThanOrEqual(top - 2);
        expect(line.y).toBeLessThanOrEqual(bottom);
      }
      const ys = layout.lines.map(({ y }) => y);
      expect(ys).toEqual([...ys].sort((a, b) => a - b));
      // No line stands on another.
      layout.lines.slice(1).forEach((line, at) => {
        expect(line.y - (ys[at] ?? 0)).toBeGreaterThanOrEqual(sizeOf(line.font));
      });
      if (layout.picture) {
        const { from, to } = layout.picture;
        expect(to.y).toBeGreaterThanOrEqual(top);
        expect(to.y + to.height).toBeLessThan(layout.rule.y);
        expect(from.width / from.height).toBeCloseTo(to.width / to.height, 3);
        expect(from.x).toBeGreaterThanOrEqual(0);
        expect(from.y).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

test('a short title stands in large letters, a long one in smaller ones', () => {
  const [short, plain, long] = [TITLES.short, TITLES.plain, TITLES.long].map((title) =>
    sizeOf(titleOf(title)[0]?.font ?? ''),
  );
  expect(short).toBeGreaterThanOrEqual(plain ?? 0);
  expect(plain).toBeGreaterThan(long ?? 0);
});

test('a title of 300 characters is whole on a post', () => {
  expect(TITLES.long).toHaveLength(300);
  const shown = titleOf(TITLES.long)
    .map(({ text }) => text)
    .join(' ');
  expect(shown).toBe(TITLES.long.trim());
});

test('what does not fit ends in an ellipsis', () => {
  const lines = titleOf(TITLES.japanese.repeat(2), SQUARE);
  const wide = draw(TITLES.japanese.repeat(2), SQUARE, { picture: { width: 1200, height: 630 } });
  expect(lines.at(-1)?.text).toMatch(/[。…]$/);
  expect(wide.lines.filter(({ font }) => font.startsWith('700')).at(-1)?.text).toMatch(/…$/);
});

test('words that fit at a smaller size are not torn apart', () => {
  const title = 'Donaudampfschifffahrtsverein in practice';
  expect(titleOf(title).map(({ text }) => text)).toContain('Donaudampfschifffahrtsverein');
});

test('lines are about as long as each other', () => {
  expect(titleOf('How a tide mill works').map(({ text }) => text)).toEqual([
    'How a tide',
    'mill works',
  ]);
});

test('a word too long for any size does not make the others small', () => {
  const huge = titleOf(`${TITLES.word.slice(0, 60)} is a word`)[0];
  expect(sizeOf(huge?.font ?? '')).toBeGreaterThan(60);
});

test('the page’s picture gives way to a long title', () => {
  const picture = { width: 1200, height: 900 };
  const of = (title: string) => draw(title, SQUARE, { picture }).picture?.to.height ?? 0;
  expect(of(TITLES.long)).toBeLessThan(of(TITLES.plain));
});

test('no line is begun by a mark that ends a phrase', () => {
  for (const { text } of titleOf(TITLES.japanese)) expect(text).not.toMatch(/^[、。]/);
  for (const { text } of titleOf('“One,” she said; “two (or three)!” '.repeat(4)))
    expect(text).not.toMatch(/^[,;!)”]/);
});

test('an emoji of many parts is never cut', () => {
  for (const { text } of titleOf(TITLES.emoji))
    expect(text.replace(/👩‍👩‍👧‍👦|🌊|…/gu, '')).toBe('');
});

test('titles from right to left stand at the right, the address stays readable', () => {
  for (const title of [TITLES.arabic, TITLES.hebrew]) {
    const { lines, rule } = draw(title, POST);
    for (const line of lines) expect(line.side).toBe('right');
    expect(lines.find(({ font }) => font.startsWith('700'))?.direction).toBe('rtl');
    expect(lines.at(-1)?.direction).toBe('ltr');
    expect(rule.x + rule.width).toBe(lines[0]?.x);
  }
  expect(titleOf(TITLES.plain)[0]).toMatchObject({ side: 'left', direction: 'ltr' });
});

test('hostile characters are gone', () => {
  const shown = titleOf(TITLES.turned)
    .map(({ text }) => text)
    .join(' ');
  expect(shown).toBe('moc.live is not evil.com');
  expect(titleOf(TITLES.stacked)[0]?.text.length).toBeLessThan(10);
  expect(
    titleOf(TITLES.blankless)
      .map(({ text }) => text)
      .join('').length,
  ).toBeLessThan(302);
});

test('a page without a title shows the name of its site once', () => {
  expect(
    draw('', POST, { url: 'https://www.a.example/tides/' })
      .lines.map(({ text }) => text)
      .join(' '),
  ).toBe('Tidemill journal a.example/tides');
});

test.for([
  ['https://www.a.example/', 'a.example'],
  [`https://a.example/${'long/'.repeat(40)}`, 'a.example/…'],
  [`https://${'sub.'.repeat(40)}bank.example/`, /^….*bank\.example$/],
  ['https://a.example/%D9%85%D9%82', 'a.example/…'],
  ['not an address', undefined],
] as const)('the address %s', ([url, expected]) => {
  const line = draw('T', POST, { url }).lines.find(({ font }) => font.startsWith('400'));
  if (expected === undefined || typeof expected === 'string') expect(line?.text).toBe(expected);
  else expect(line?.text).toMatch(expected);
});

test.for(['#ffffff', '#000000', '#f5c518', '#1877f2', '#777777', '#e11d48'])(
  'the ink stands out on %s',
  (ground) => {
    const layout = draw('T', POST, { colour: ground });
    expect(layout.background).toBe(ground);
    expect(layout.ink).toBe(inkOn(ground));
  },
);

test('dark ink on light grounds, light on dark', () => {
  expect(inkOn('#ffffff')).not.toBe('#ffffff');
  expect(inkOn('#f5c518')).not.toBe('#ffffff');
  expect(inkOn('#000080')).toBe('#ffffff');
});
