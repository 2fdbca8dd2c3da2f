import type { CollectOptions, Gathered, SeenControl, SeenNode } from '../gathered';
import {
  type Box,
  type Control,
  type Embed,
  LIMITS,
  type NameSource,
  type PageFacts,
  type PageImage,
} from '../snapshot';
import { fold } from '../text';
import { resolve } from './resolve';
import { above, type TreeNode } from './tree';

/** Facts of elements that were taken with their looks. */

const cut = (text: string | undefined, max: number): string => (text ?? '').trim().slice(0, max);

/** `class` and `id`, joined by a space. */
const marksOf = (attrs: Record<string, string>): string =>
  `${attrs['class'] ?? ''} ${attrs['id'] ?? ''}`.replace(/\s+/g, ' ').trim().slice(0, 300);

/** Resolved address in the first of these attributes that is there. */
function urlIn(attrs: Record<string, string>, base: string, ...names: string[]) {
  const written = names.map((name) => attrs[name]).find((value) => value !== undefined);
  return written === undefined ? undefined : resolve(written.trim(), base);
}

const at = (tree: readonly TreeNode[], { up }: { up?: number }): TreeNode | undefined =>
  up === undefined ? undefined : tree[up];

/** Accessible name and where it came from; a simplified computation. */
function nameOf({ tag, attrs, names }: SeenControl): [string, NameSource] {
  let name = fold(names.labels, 200);
  if (name) return [name, 'aria-labelledby'];
  name = fold(attrs['aria-label'], 200);
  if (name) return [name, 'aria-label'];
  name = fold(names.content, 200);
  if (name) return [name, 'content'];
  name = fold(names.pictures, 200);
  if (name) return [name, 'alt'];
  name = tag === 'input' ? fold(attrs['value'] ?? attrs['alt'], 200) : '';
  if (name) return [name, 'value'];
  name = fold(attrs['title'], 200);
  return name ? [name, 'title'] : ['', 'none'];
}

/** Whether the keyboard cannot reach it. What a web component does inside is its own affair. */
function isUnfocusable({ tag, attrs }: SeenControl, node: TreeNode | undefined): boolean {
  const isInert = (each: TreeNode) => each.attrs['inert'] !== undefined;
  if (node && (isInert(node) || above(node, isInert))) return true;
  if (attrs['tabindex']) return Number(attrs['tabindex']) < 0;
  return (
    !/^(button|summary|input)$|[-:]/.test(tag) &&
    !(tag === 'a' && attrs['href'] !== undefined) &&
    attrs['contenteditable'] === undefined
  );
}

/** Attributes whose names begin with `data-`, by the rest of these. */
function dataOf(attrs: Record<string, string>): Control['data'] {
  const names = Object.keys(attrs).filter((key) => key.startsWith('data-'));
  return names.length === 0
    ? {}
    : Object.fromEntries(
        names
          .slice(0, LIMITS.small)
          .map((key) => [key.slice(5), (attrs[key] ?? '').slice(0, LIMITS.text)]),
      );
}

/** Controls as they are judged by. */
export function controlsOf(
  seen: readonly SeenControl[],
  tree: readonly TreeNode[],
  base: string,
): Control[] {
  return seen.map((each) => {
    const { tag, attrs, names, group } = each;
    const holder = at(tree, each);
    const [name, nameFrom] = nameOf(each);
    // There are many, and spreading what may be there takes longer than all the rest.
    const control = {
      tag,
      visible: each.visible,
      folded: each.folded,
      sticky: each.sticky,
      firstScreen: each.firstScreen,
      box: each.box,
    } as Control;
    if (each.covered) control.covered = true;
    if (each.shadow) control.shadow = true;
    // A longer text is no label.
    if (group && group.length <= 80) control.group = group;
    control.text = names.content;
    control.name = name;
    control.nameFrom = nameFrom;
    control.marks = marksOf(attrs);
    control.data = dataOf(attrs);
    control.region = holder?.region ?? 'none';
    const href = attrs['href'] ?? attrs['data-href'] ?? attrs['data-url'];
    if (href !== undefined) {
      control.href = href;
      const url = resolve(href.trim(), base);
      if (url !== undefined) control.url = url;
    }
    const { rel, role, onclick } = attrs;
    if (rel !== undefined) control.rel = rel.slice(0, 500);
    if (role !== undefined) control.role = role.slice(0, 500);
    if (onclick !== undefined) control.onclick = onclick.slice(0, 500);
    const title = fold(attrs['title'] || names.titles, 200);
    if (title) control.title = title;
    if (isUnfocusable(each, holder)) control.unfocusable = true;
    return control;
  });
}

const isAnchor = ({ tag, attrs }: TreeNode): boolean =>
  Boolean(attrs['id'] || (tag === 'a' && attrs['name']));

/** The element that wraps a section, also as generators of documents wrote it before there was a tag for it. */
const isSection = ({ tag, classes, attrs }: TreeNode): boolean =>
  tag === 'section' || Boolean(tag === 'div' && attrs['id'] && classes.includes('section'));

/** Headings with the id by which a link can reach each. */
export function headingsOf(
  seen: readonly SeenNode[],
  tree: readonly TreeNode[],
): PageFacts['headings'] {
  const opened = new Set<TreeNode>();
  const anchors = new Map<TreeNode, TreeNode>();
  for (const node of tree)
    if (node.parent && isAnchor(node) && !anchors.has(node.parent)) anchors.set(node.parent, node);
  return seen.slice(0, LIMITS.headings).map((each) => {
    const { tag, text, attrs, main, hidden } = each;
    const node = at(tree, each);
    const own = node?.tag === tag ? node : undefined;
    const section = own && above(own, isSection);
    const opens = section && !opened.has(section) ? section : undefined;
    if (section) opened.add(section);
    const anchor = own && anchors.get(own);
    const id = attrs['id'] || undefined;
    const target = id
      ? undefined
      : (anchor?.attrs['id'] ?? anchor?.attrs['name'] ?? opens?.attrs['id']);
    return {
      level: Number(tag[1]),
      text: cut(text, 300),
      ...(id && { id: id.slice(0, 200) }),
      ...(target && { target: target.slice(0, 200) }),
      ...(main && !hidden && { main }),
    };
  });
}

const area = ({ box }: PageImage): number => box.width * box.height;
const mayBeMark = ({ marks, alt, url }: PageImage): boolean =>
  /logo|\bqr|qr\b/i.test(`${marks} ${alt} ${url.slice(0, 300)}`);
const isCaption = ({ tag, classes }: TreeNode): boolean =>
  tag === 'figcaption' || classes.includes('wp-caption-text') || classes.includes('credit');
const isFigure = ({ tag, classes }: TreeNode): boolean =>
  tag === 'figure' || classes.includes('wp-caption');

/** The largest pictures and those that may be QR codes or logos, in document order. */
export function imagesOf(
  seen: readonly SeenNode[],
  tree: readonly TreeNode[],
  base: string,
  cutLists: string[],
): PageImage[] {
  const captions = new Map<TreeNode, string>();
  for (const node of tree.filter(isCaption)) {
    const figure = above(node, isFigure);
    if (figure && !captions.has(figure)) captions.set(figure, cut(node.text, 300));
  }
  const found = seen
    .map((each): PageImage => {
      const { attrs, box, main, shown = '', natural: [width = 0, height = 0] = [] } = each;
      const holder = at(tree, each);
      const figure = holder && (isFigure(holder) ? holder : above(holder, isFigure));
      const caption = figure && captions.get(figure);
      // A picture that waits for its turn shows a blank one meanwhile.
      const lazy = () => {
        const set = (attrs['srcset'] ?? attrs['data-srcset'])?.trim().split(/\s/)[0];
        return (
          urlIn(attrs, base, 'data-src', 'data-lazy-src', 'data-original') ??
          (set && resolve(set, base))
        );
      };
      const url = shown || urlIn(attrs, base, 'src') || '';
      return {
        url: (/^(data:|$)/.test(url) && lazy()) || url,
        natural: { width, height },
        box,
        region: holder?.region ?? 'none',
        marks: marksOf(attrs),
        ...(attrs['alt'] !== undefined && { alt: attrs['alt'].slice(0, 500) }),
        ...(main && { main }),
        ...(caption && { caption }),
      };
    })
    .filter((each) => each.url && (area(each) > 0 || mayBeMark(each)));
  if (found.length <= LIMITS.images) return found;
  cutLists.push('images');
  const kept = new Set(
    found
      .toSorted((a, b) => Number(mayBeMark(b)) - Number(mayBeMark(a)) || area(b) - area(a))
      .slice(0, LIMITS.images),
  );
  return found.filter((each) => kept.has(each));
}

/** Share of a screen that a box fills, 0 to 1. */
export function shareOf(box: Box, screen: PageFacts['viewport']): number {
  const span = (from: number, length: number, most: number) =>
    Math.max(0, Math.min(from + length, most) - Math.max(from, 0)) / most;
  return span(box.x, box.width, screen.width) * span(box.y, box.height, screen.height) || 0;
}

/** Players, and frames that are larger than those that only count visits. */
export function embedsOf(
  seen: readonly SeenNode[],
  tree: readonly TreeNode[],
  base: string,
  viewport: PageFacts['viewport'],
): Embed[] {
  const sources = new Map<TreeNode | undefined, TreeNode>();
  for (const node of tree)
    if (node.tag === 'source' && !sources.has(node.parent)) sources.set(node.parent, node);
  return seen
    .map((each) => {
      const { tag, attrs, box } = each;
      const holder = at(tree, each);
      const source = sources.get(holder);
      return {
        tag,
        url:
          urlIn(attrs, base, 'src', 'data', 'data-src') ??
          (source && holder?.tag === tag && urlIn(source.attrs, base, 'src')) ??
          '',
        box,
        region: holder?.region ?? 'none',
        screen: shareOf(box, viewport),
      };
    })
    .filter(({ tag, box }) => tag !== 'iframe' || box.width * box.height > 4)
    .map((embed) => ({ ...embed, url: embed.url || '' }))
    .slice(0, LIMITS.embeds);
}

/** What the names of buttons and the marked prices say. */
export function offersOf(
  { buttons, prices }: Gathered['lists'],
  options: Pick<CollectOptions, 'actions' | 'prices'>,
): Pick<PageFacts, 'actions' | 'prices'> {
  const acts = new RegExp(options.actions, 'i');
  const amount = new RegExp(options.prices, 'iu');
  return {
    actions: buttons
      .filter(({ hidden }) => !hidden)
      .map(({ text, attrs }) => ({
        text: cut(attrs['aria-label'] || text || attrs['value'] || attrs['title'], 60),
        marks: marksOf(attrs),
      }))
      .filter(({ text }) => acts.test(text))
      .slice(0, LIMITS.small),
    prices: prices
      .filter(({ text = '', hidden }) => !hidden && text.length <= 40 && amount.test(text))
      .map(({ text = '', size = '' }) => ({ text, size: Number.parseFloat(size) || 0 }))
      .toSorted((a, b) => b.size - a.size)
      .slice(0, 5),
  };
}

/** What the fields of the page's forms are for. */
export function fieldsOf(fields: readonly SeenNode[]): {
  readonlyAddresses: string[];
  passwordFields: number;
  cardNumberFields: number;
} {
  const count = (test: (attrs: Record<string, string>) => boolean) =>
    fields.filter(({ attrs }) => test(attrs)).length;
  return {
    readonlyAddresses: fields
      .filter(({ attrs }) => attrs['readonly'] !== undefined)
      .map(({ attrs, text }) => attrs['value'] ?? text ?? '')
      .filter((value) => /^https?:/.test(value))
      .slice(0, LIMITS.small),
    passwordFields: count((attrs) => /^password$/i.test(attrs['type'] ?? '')),
    cardNumberFields: count((attrs) => /^cc-/.test(attrs['autocomplete'] ?? '')),
  };
}
