import { directionOf, linesOf, type Measure, plainLine, withEllipsis } from './text-lines';

/** What the picture says. All texts come from the page and are bounded here. */
export interface PictureContent {
  title: string;
  /** Name of the site. */
  site: string;
  /** Address of the page. */
  url: string;
  /** The site's colour, as `#rrggbb`. */
  colour?: string;
  /** Size in px of the page's own picture, where it can be drawn. */
  picture?: { width: number; height: number };
}

/** What it is drawn on, px. */
export interface PictureFrame {
  width: number;
  height: number;
  /** px above and below that are not to be relied on. */
  covered?: { top: number; bottom: number };
}

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One line of text. `x` is the edge that it starts from in its direction, `y` its baseline. */
interface TextLine {
  text: string;
  x: number;
  y: number;
  font: string;
  side: 'left' | 'right';
  direction: 'ltr' | 'rtl';
}

export interface PictureLayout {
  width: number;
  height: number;
  background: string;
  ink: string;
  /** The part of the page's picture that is shown, and where. */
  picture?: { from: Box; to: Box; radius: number };
  /** A short bar that begins the text. */
  rule: Box;
  lines: TextLine[];
}

/** Width of a text in a font as style sheets write it. */
export type MeasureIn = (text: string, font: string) => number;

/** Colours of a site that names none, and of text on dark and light ground. Own choice. */
const PAPER = '#f4f1ea';
const INK = { dark: '#1b2126', light: '#ffffff' };

/** All lengths in parts of the picture's width. Own choice, by looking at the results. */
const PART = {
  margin: 0.085,
  gap: 0.042,
  rule: { width: 0.11, height: 0.009 },
  title: { most: 0.098, least: 0.046, step: 0.004 },
  site: 0.036,
  address: 0.033,
} as const;

/** Heights in parts of the letters' size: tall scripts need room above and below. */
const LEADING = 1.26;
const BASELINE = 0.94;

/** The page's picture is cropped to shapes between these. */
const RATIO = { least: 1.2, most: 1.91 };

/** Parts of the height that it takes at most: the smaller where the title needs the room. */
const SHARES = { most: 0.46, least: 0.32 };

const font = (weight: number, size: number): string => `${weight} ${size}px system-ui, sans-serif`;

/** Relative luminance of `#rrggbb` (WCAG 2.2, checked 2026-11-22). */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The ink that stands out more on a ground; it always does by 4:1 at least. */
export function inkOn(ground: string): string {
  const contrast = (ink: string) => {
    const [low = 0, high = 0] = [luminance(ink), luminance(ground)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  return contrast(INK.light) > contrast(INK.dark) ? INK.light : INK.dark;
}

/** A page's address as people say it: host and path where they fit a line, else the host. */
function shortAddress(url: string, width: number, measure: Measure): string {
  if (!URL.canParse(url)) return '';
  const { host, pathname } = new URL(url);
  const name = host.replace(/^www\./, '');
  // Nobody reads percent signs.
  const path = pathname.includes('%') ? '/…' : pathname.replace(/\/$/, '');
  if (measure(name + path) <= width) return name + path;
  if (measure(`${name}/…`) <= width) return `${name}/…`;
  // The end of a host says whose it is.
  let end = name;
  while (end.length > 1 && measure(`…${end}`) > width) end = end.slice(1);
  return `…${end}`;
}

interface SetTitle {
  size: number;
  lines: string[];
  isWhole: boolean;
}

/** The same number of lines, as even as they get: a last line of one short word looks lost. */
function evenLines(title: string, most: number, measure: Measure): string[] {
  const lines = linesOf(title, most, measure);
  if (lines.length === 1) return lines;
  let [low, high] = [most / 2, most];
  let best = lines;
  while (high - low > most / 64) {
    const middle = (low + high) / 2;
    const tried = linesOf(title, middle, measure);
    // A word that only fits the whole width must not be torn for it.
    if (tried.length > lines.length || tried.join(' ').length > lines.join(' ').length) {
      low = middle;
    } else {
      high = middle;
      best = tried;
    }
  }
  return best;
}

/** The largest letters in which the title fits, or the smallest with the rest cut off. */
function setTitle(title: string, room: Box, unit: number, measure: MeasureIn): SetTitle {
  const { most, least, step } = PART.title;
  const inSize =
    (size: number): Measure =>
    (text) =>
      measure(text, font(700, size));
  const smallest = Math.round(least * unit);
  // A word torn apart is worse than small letters, where those help.
  const words = title.split(' ').filter((word) => inSize(smallest)(word) <= room.width);
  const isSpaced = title.includes(' ');
  for (let part: number = most; ; part -= step) {
    const size = Math.max(smallest, Math.round(part * unit));
    const inFont = inSize(size);
    const lines = linesOf(title, room.width, inFont);
    const fitting = Math.max(1, Math.floor(room.height / (size * LEADING)));
    const isTorn = isSpaced && words.some((word) => inFont(word) > room.width);
    if (lines.length <= fitting && (!isTorn || size === smallest))
      return { size, lines: evenLines(title, room.width, inFont), isWhole: true };
    if (size > smallest) continue;
    const rest = lines.slice(fitting - 1).join(' ');
    return {
      size,
      lines: [...lines.slice(0, fitting - 1), withEllipsis(rest, room.width, inFont)],
      isWhole: false,
    };
  }
}

function cropped({ width, height }: { width: number; height: number }, to: Box): Box {
  const scale = Math.max(to.width / width, to.height / height);
  const from = { width: to.width / scale, height: to.height / scale };
  return { x: (width - from.width) / 2, y: (height - from.height) / 2, ...from };
}

/**
 * Where everything stands on the picture for a network that takes no links. Our own design: the page's picture
 * above, if there is one, then the site's name, the title as large as it fits, and the address at the foot.
 */
export function layOut(
  content: PictureContent,
  { width, height, covered }: PictureFrame,
  measure: MeasureIn,
): PictureLayout {
  const margin = Math.round(width * PART.margin);
  const gap = Math.round(width * PART.gap);
  const safe: Box = {
    x: margin,
    y: Math.max(margin, covered?.top ?? 0),
    width: width - 2 * margin,
    height: height - Math.max(margin, covered?.top ?? 0) - Math.max(margin, covered?.bottom ?? 0),
  };
  const site = plainLine(content.site);
  const title = plainLine(content.title) || site;
  const direction = directionOf(title);
  const side = direction === 'rtl' ? 'right' : 'left';
  const start = side === 'right' ? safe.x + safe.width : safe.x;
  const background = content.colour ?? PAPER;

  const siteSize = Math.round(width * PART.site);
  const addressSize = Math.round(width * PART.address);
  const siteFont = font(600, siteSize);
  const addressFont = font(400, addressSize);
  const inSite: Measure = (text) => measure(text, siteFont);
  const inAddress: Measure = (text) => measure(text, addressFont);

  const ruleHeight = Math.round(width * PART.rule.height);
  const ruleWidth = Math.round(width * PART.rule.width);
  const foot = safe.y + safe.height;
  const siteHeight = site === title ? 0 : Math.round(siteSize * LEADING + gap * 0.5);

  const withPicture = (share: number) => {
    const ratio = content.picture ? content.picture.width / content.picture.height : 0;
    const shape = Math.min(RATIO.most, Math.max(RATIO.least, ratio));
    const pictureHeight = ratio > 0 ? Math.min(safe.height * share, safe.width / shape) : 0;
    const above = pictureHeight > 0 ? Math.round(pictureHeight) + gap : 0;
    const head = above + ruleHeight + Math.round(gap * 0.75) + siteHeight;
    const room: Box = {
      x: safe.x,
      y: safe.y + head,
      width: safe.width,
      height: safe.height - head - Math.round(addressSize * LEADING) - gap,
    };
    return {
      pictureHeight: Math.round(pictureHeight),
      above,
      head,
      room,
      ...setTitle(title, room, width, measure),
    };
  };
  let chosen = withPicture(SHARES.most);
  if (!chosen.isWhole && content.picture) chosen = withPicture(SHARES.least);
  const { pictureHeight, above, head, room, size, lines } = chosen;
  const titleHeight = lines.length * size * LEADING;
  // What is left over goes above and below, so that nothing clings to an edge.
  const top = safe.y + Math.max(0, Math.round((room.height - titleHeight) / 2));

  const to: Box = { x: safe.x, y: top, width: safe.width, height: pictureHeight };
  const ruleY = top + above;
  const siteY = ruleY + ruleHeight + Math.round(gap * 0.75);
  const titleY = top + head;
  const line = (text: string, y: number, of: string, dir = direction): TextLine => ({
    text,
    x: start,
    y: Math.round(y),
    font: of,
    side,
    direction: dir,
  });
  const siteLine = inSite(site) <= safe.width ? site : withEllipsis(site, safe.width, inSite);
  const address = shortAddress(content.url, safe.width, inAddress);

  return {
    width,
    height,
    background,
    ink: inkOn(background),
    ...(content.picture && pictureHeight > 0
      ? {
          picture: { from: cropped(content.picture, to), to, radius: Math.round(width * 0.018) },
        }
      : {}),
    rule: {
      x: side === 'right' ? start - ruleWidth : start,
      y: ruleY,
      width: ruleWidth,
      height: ruleHeight,
    },
    lines: [
      ...(siteHeight > 0
        ? [line(siteLine, siteY + siteSize * BASELINE, siteFont, directionOf(siteLine))]
        : []),
      ...lines.map((text, at) =>
        line(text, titleY + at * size * LEADING + size * BASELINE, font(700, size)),
      ),
      ...(address ? [line(address, foot - addressSize * 0.3, addressFont, 'ltr')] : []),
    ],
  };
}
