import {
  all,
  attr,
  attrNames,
  closest,
  closestOut,
  copyOf,
  eachText,
  fold,
  hostOf,
  localName,
  parentOf,
  rootOf,
  shadowRoot,
  textContent,
  textOf,
} from './dom';
import type { Gathered, SeenControl, Sent } from './gathered';
import { bounded } from './head';
import { CONTROLS } from './limits';
import { isCovered, placeOf } from './place';
import type { Reading } from './reading';

/** What an accessible name may come from, where the attributes alone do not say it. */
function namesOf(el: Element): SeenControl['names'] {
  // A title of an inline picture is part of the text content, and would be read twice.
  let content = textContent(el) ?? '';
  for (const code of all(el, 'style,script'))
    content = content.replace(textContent(code) ?? '', '');
  // A drawing kept elsewhere in the page lends its title.
  if (!content.trim())
    for (const use of all(el, 'svg:not([aria-hidden=true]) use')) {
      const href = attr(use, 'href') ?? attr(use, 'xlink:href') ?? '';
      if (/^#[a-z][\w-]*$/i.test(href)) content += textOf(all(rootOf(el), `${href}>title`)[0], 80);
    }
  return {
    labels: (attr(el, 'aria-labelledby') ?? '')
      .split(/\s+/)
      // An empty name would find elements whose id is empty.
      .filter(Boolean)
      .slice(0, 5)
      .map((id) => textOf(all(rootOf(el), `[id="${id.replace(/["\\]/g, '\\$&')}"]`)[0], 200))
      .join(' '),
    content: fold(content, 200),
    pictures: all(el, 'img[alt],[aria-label]')
      .map((inner) => attr(inner, 'alt') ?? attr(inner, 'aria-label'))
      .join(' '),
    titles: all(el, 'img[title]')
      .map((inner) => attr(inner, 'title'))
      .join(' '),
  };
}

/** Finds for controls the label of the nearest group that holds several of them. */
function groups(found: readonly Element[], pressed: string): (el: Element) => string | undefined {
  const holders = (el: Element) => {
    const list: Element[] = [];
    for (let at = parentOf(el); at && list.length < 4; at = parentOf(at)) list.push(at);
    return list;
  };
  const held = new Map<Element, number>();
  for (const holder of found.flatMap(holders)) held.set(holder, (held.get(holder) ?? 0) + 1);
  // Its label, or the short text that it begins with; a control's own text is no label.
  const labelOf = (holder: Element): string => {
    let label = fold(attr(holder, 'aria-label'), 81);
    if (!label)
      eachText(holder, (parent) => {
        if (!closestOut(parent, pressed))
          label = textOf(closest(parent, 'h1,h2,h3,h4,h5,h6') ?? parent, 81);
        return true;
      });
    return label;
  };
  return (el) => {
    for (const holder of holders(el)) {
      if ((held.get(holder) ?? 0) < 2) continue;
      const label = labelOf(holder);
      if (label) return label;
    }
    return undefined;
  };
}

/** Links and buttons that may be share controls or profile links. */
export function readControls(reading: Reading): Sent<Gathered['controls']> {
  const { cut, of, options, sideOf, upOf } = reading;
  const { pressed } = options.marks;
  const words = new RegExp(options.words, 'i');

  /** 2: its words or its scheme speak of sharing. 1: it leads to another site. 0: neither. */
  const rankOf = (el: Element): number => {
    // A span may be pressed too, but not one that only wraps or fills a link or button.
    const button = closestOut(el, pressed);
    if (button !== el && (button || all(shadowRoot(el) ?? el, pressed)[0])) return 0;
    const text = textOf(el, 60);
    if (
      words.test(localName(el)) ||
      ((text.length < 40 || localName(el) !== 'a') && words.test(text))
    )
      return 2;
    for (const key of attrNames(el)) {
      if (key !== 'style' && words.test(`${key} ${(attr(el, key) ?? '').slice(0, 300)}`)) return 2;
    }
    if (localName(el) !== 'a') return 0;
    const side = sideOf(el);
    if (!side || /\b(me|author)\b/i.test(attr(el, 'rel') ?? '')) return 2;
    return side === true ? 0 : 1;
  };

  const ranked = of('candidates')
    .slice(0, 20_000)
    .map((el) => [el, rankOf(el)] as const)
    .filter(([, rank]) => rank);
  // A page full of references must not push its own share buttons over the limit.
  if (ranked.length > CONTROLS) ranked.sort((a, b) => b[1] - a[1]);
  const found = bounded(ranked, CONTROLS, 'controls', cut).map(([el]) => el);
  const groupOf = groups(found, pressed);

  return found.map((el) => {
    const place = placeOf(reading, el);
    return {
      tag: localName(el),
      names: namesOf(el),
      attrs: copyOf(el),
      ...place,
      up: upOf(el),
      covered: place.firstScreen && isCovered(reading, el),
      group: groupOf(el),
      shadow: !!hostOf(el),
    };
  });
}
