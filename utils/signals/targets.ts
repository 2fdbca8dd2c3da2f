import type { Control, Embed, OutLink, PageFacts, PageImage, Snapshot } from '../page/snapshot';
import type { Target } from '../page/target';
import type { ShareControl } from './share-controls';
import { signal } from './signal';

/**
 * Elements of the page as evidence points at them, to be spread into an exhibit. What is taken along is what
 * tells an element from the others; a report is read by people too.
 */
type Pointer = { target: Target };

/** Characters of texts and marks that tell an element from others. Own choice. */
const TELLING = 200;

/** Which of a list looks the same as this one; left out where it is the only one. */
function alike<Each>(list: readonly Each[], one: Each, isLike: (a: Each, b: Each) => boolean) {
  let count = 0;
  let place = -1;
  for (const each of list) {
    if (each === one && place < 0) place = count;
    if (each === one || isLike(each, one)) count++;
  }
  return count > 1 && place >= 0 ? { alike: [place, count] as [number, number] } : {};
}

/** Whether two controls look the same. */
const looksLike = (a: Control, b: Control): boolean =>
  a.href === b.href &&
  a.text === b.text &&
  a.marks === b.marks &&
  a.name === b.name &&
  a.tag === b.tag;

/** A link or button. */
export function atControl({ page }: Snapshot, control: Control): Pointer {
  const { tag, href, marks, text, name, nameFrom, box } = control;
  const target: Target = { tag };
  if (href !== undefined) target.address = href;
  target.marks = marks;
  target.text = text.slice(0, TELLING);
  if (nameFrom === 'aria-label' || nameFrom === 'title') target.label = name;
  Object.assign(target, alike(page.controls, control, looksLike));
  target.box = box;
  return { target };
}

/** The first element of a widget. */
export function atWidget({ page }: Snapshot, id: string | undefined): Partial<Pointer> {
  const found = page.widgets.find(({ widget }) => widget === id);
  return found ? atTag(found.html, found.count) : {};
}

/** The first of so many elements with a start tag like this one. */
export function atTag(html: string, count = 1): Partial<Pointer> {
  const [, tag] = /^<([^\s/>]+)/.exec(html) ?? [];
  if (!tag) return {};
  return { target: { tag: tag.toLowerCase(), html, ...(count > 1 ? { first: true } : {}) } };
}

/** Whatever a share control was read from: its element, or its widget's. */
export function atShare(snapshot: Snapshot, share: ShareControl): Partial<Pointer> {
  const control = share.control === undefined ? undefined : snapshot.page.controls[share.control];
  return control ? atControl(snapshot, control) : atWidget(snapshot, share.widget);
}

/** A picture of the page. */
export function atImage({ page }: Snapshot, image: PageImage): Pointer {
  const { url, marks, box } = image;
  const isLike = (a: PageImage, b: PageImage) => a.url === b.url && a.marks === b.marks;
  return {
    target: { tag: 'img', address: url, marks, ...alike(page.images, image, isLike), box },
  };
}

/** A player or frame; those without an address cannot be told apart. */
export function atEmbed({ page }: Snapshot, embed: Embed): Partial<Pointer> {
  const { tag, url, box } = embed;
  if (!url) return {};
  const isLike = (a: Embed, b: Embed) => a.url === b.url && a.tag === b.tag;
  return { target: { tag, address: url, ...alike(page.embeds, embed, isLike), box } };
}

/** A heading. */
export function atHeading({ page }: Snapshot, heading: PageFacts['headings'][number]): Pointer {
  const { level, text } = heading;
  const isLike = (a: typeof heading, b: typeof heading) => a.level === b.level && a.text === b.text;
  return {
    target: {
      tag: `h${level}`,
      text: text.slice(0, TELLING),
      ...alike(page.headings, heading, isLike),
    },
  };
}

/** A link of the main content to another site. */
export function atOutLink({ page }: Snapshot, link: OutLink): Pointer {
  const { url, text } = link;
  const isLike = (a: OutLink, b: OutLink) => a.url === b.url && a.text === b.text;
  return {
    target: {
      tag: 'a',
      address: url,
      text: text.slice(0, TELLING),
      ...alike(page.outLinks, link, isLike),
    },
  };
}

/** Whatever bears a class and id and nothing else that is known of it. */
export const atMarks = (marks: string): Partial<Pointer> =>
  marks.trim() ? { target: { marks: marks.slice(0, 300) } } : {};

const trimmed = signal(({ page }) => page.lines.map((line) => line.trim()));

/** The innermost element with a text that a reader sees; the first, where the page says it several times. */
export function atText(snapshot: Snapshot, line: string): Partial<Pointer> {
  const text = line.trim();
  if (!text) return {};
  let same = 0;
  for (const each of trimmed(snapshot)) if (each === text) same++;
  return { target: same > 1 ? { text, alike: [0, same] } : { text } };
}

/** The headline with a text; the innermost element with it, where it is no heading. */
export function atHeadline(snapshot: Snapshot, text: string): Partial<Pointer> {
  const heading = snapshot.page.headings.find((each) => each.text === text);
  return heading ? atHeading(snapshot, heading) : atText(snapshot, text);
}
