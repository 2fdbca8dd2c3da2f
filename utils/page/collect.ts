import {
  all,
  attr,
  attrNames,
  attrs,
  baseURI,
  bodyElement,
  boxOf,
  closest,
  contentType,
  fold,
  innerText,
  isPainted,
  localName,
  outerHTML,
  parentElement,
  resolve,
  shallowCopy,
  textContent,
  within,
} from './dom';
import { bounded, readHead } from './head';
import { type Control, LIMITS, type NameSource, type PageFacts, type Region } from './snapshot';

/** What the caller knows and the page collector must not: widgets' marks and the words of many languages. */
export interface CollectOptions {
  /** CSS selector list by widget id. One that the browser cannot read is passed over. */
  widgets: Record<string, string>;
  /** Source of a pattern, case ignored, for words and names that may speak of sharing. */
  words: string;
}

const { round } = Math;
const OWN_SCHEME = /^\s*(https?:|\/|#|\?|$)/i;
const PRESSED = 'a,button,summary,[role=button],[role=link],input[type=button],input[type=image]';
const REGIONS = 'header,nav,main,article,aside,footer';
const ROLES: Record<string, Region> = {
  banner: 'header',
  navigation: 'nav',
  main: 'main',
  complementary: 'aside',
  contentinfo: 'footer',
};
/** Containers that stay shut until something is pressed. */
const FOLDS =
  'details:not([open]),dialog:not([open]),[hidden],[popover],[aria-hidden=true],[role=menu],[role=dialog]';

/**
 * Gathers the rendered half of a snapshot. Runs in the page: it reads, changes nothing, judges nothing,
 * and cannot be led astray by names the page gave to its elements.
 */
export function collect(doc: Document, win: Window, options: CollectOptions): PageFacts {
  const cut: string[] = [];
  const words = new RegExp(options.words, 'i');
  const base = baseURI(doc);
  const body = bodyElement(doc);
  const host = win.location.host;
  const { innerWidth, innerHeight, scrollX, scrollY } = win;

  const addresses = (selector: string, name: string) =>
    bounded(all(doc, selector), 'addresses', cut, name)
      .map((el) => resolve(attr(el, 'src') ?? '', base) ?? '')
      .filter(Boolean);

  const nameOf = (el: Element): [string, NameSource] => {
    const byId = (attr(el, 'aria-labelledby') ?? '')
      .split(/\s+/)
      .slice(0, 5)
      .map((id) => textContent(all(doc, `[id="${id.replace(/["\\]/g, '\\$&')}"]`)[0]))
      .join(' ');
    const pictures = within(el, 'img[alt],[aria-label]')
      .map((inner) => attr(inner, 'alt') ?? attr(inner, 'aria-label'))
      .join(' ');
    // A title of an inline picture is part of the text content, and would be read twice.
    let content = textContent(el) ?? '';
    for (const code of within(el, 'style,script'))
      content = content.replace(textContent(code) ?? '', '');
    const candidates: [string | null | undefined, NameSource][] = [
      [byId, 'aria-labelledby'],
      [attr(el, 'aria-label'), 'aria-label'],
      [content, 'content'],
      [pictures, 'alt'],
      [localName(el) === 'input' ? (attr(el, 'value') ?? attr(el, 'alt')) : '', 'value'],
      [attr(el, 'title'), 'title'],
    ];
    for (const [text, from] of candidates) {
      const name = fold(text, 200);
      if (name) return [name, from];
    }
    return ['', 'none'];
  };

  const regionOf = (el: Element): Region => {
    if (closest(el, '#comments,.comments,#disqus_thread')) return 'comments';
    const holder = closest(el, `${REGIONS},${Object.keys(ROLES).map((role) => `[role=${role}]`)}`);
    return holder ? (ROLES[attr(holder, 'role') ?? ''] ?? (localName(holder) as Region)) : 'none';
  };

  const isSticky = (el: Element): boolean => {
    for (let at: Element | null = el, up = 0; at && up < 12; at = parentElement(at), up++) {
      if (/fixed|sticky/.test(win.getComputedStyle(at).position)) return true;
    }
    return false;
  };

  const placement = (el: Element, rect: DOMRect) => {
    const visible = rect.width > 1 && rect.height > 1 && isPainted(el);
    const middleX = rect.left + rect.width / 2;
    const middleY = rect.top + rect.height / 2 + scrollY;
    return {
      visible,
      folded: !visible && closest(el, FOLDS) !== null,
      sticky: visible && isSticky(el),
      firstScreen:
        visible &&
        Math.abs(middleX - innerWidth / 2) <= innerWidth / 2 &&
        Math.abs(middleY - innerHeight / 2) <= innerHeight / 2,
    };
  };

  const control = (el: Element): Control => {
    const rect = boxOf(el);
    const [name, nameFrom] = nameOf(el);
    const href = ['href', 'data-href', 'data-url']
      .map((key) => attr(el, key))
      .find((value) => value !== undefined);
    const data: Record<string, string> = {};
    const dataNames = attrNames(el).filter((key) => key.startsWith('data-'));
    for (const key of dataNames.slice(0, LIMITS.small))
      data[key.slice(5, 60)] = (attr(el, key) ?? '').slice(0, LIMITS.text);
    const found: Control = {
      tag: localName(el),
      text: fold(textContent(el), 200),
      name,
      nameFrom,
      marks: fold(`${attr(el, 'class') ?? ''} ${attr(el, 'id') ?? ''}`, 300),
      data,
      ...placement(el, rect),
      box: {
        x: round(rect.left + scrollX),
        y: round(rect.top + scrollY),
        width: round(rect.width),
        height: round(rect.height),
      },
      region: regionOf(el),
    };
    if (href !== undefined) {
      found.href = href.slice(0, LIMITS.address);
      const url = resolve(found.href.trim(), base);
      if (url !== undefined) found.url = url;
    }
    return { ...found, ...attrs(el, ['rel', 'role', 'onclick'], 500) };
  };

  /** 2: its words or its scheme speak of sharing. 1: it leads to another site. 0: neither. */
  const mayShare = (el: Element): number => {
    // A span may be pressed too, but not one that only wraps or fills a link or button.
    const pressed = closest(el, PRESSED);
    if (pressed !== el && (pressed || within(el, PRESSED)[0])) return 0;
    for (const key of attrNames(el)) {
      if (key !== 'style' && words.test(`${key} ${(attr(el, key) ?? '').slice(0, 300)}`)) return 2;
    }
    const text = fold(textContent(el), 60);
    if (text.length < 40 && words.test(text)) return 2;
    if (localName(el) !== 'a') return 0;
    const href = attr(el, 'href') ?? '';
    if (!OWN_SCHEME.test(href) || /\b(me|author)\b/i.test(attr(el, 'rel') ?? '')) return 2;
    const url = resolve(href, base);
    return url && !url.split('/', 3)[2]?.endsWith(host) ? 1 : 0;
  };

  const candidates = all(doc, `${PRESSED},[aria-label],[onclick],[data-url],[data-href]`)
    .slice(0, 20_000)
    .map((el) => [el, mayShare(el)] as const)
    .filter(([, rank]) => rank > 0);
  // A page full of references must not push its own share buttons over the limit.
  if (candidates.length > LIMITS.controls) candidates.sort((a, b) => b[1] - a[1]);

  const widgets = Object.entries(options.widgets).flatMap(([widget, selector]) => {
    const matches = all(doc, selector);
    const [first] = matches;
    if (!first) return [];
    const rect = boxOf(first);
    const { visible: _, ...placed } = placement(first, rect);
    return {
      widget,
      count: matches.length,
      html: outerHTML(shallowCopy(first)).slice(0, LIMITS.source),
      width: round(rect.width),
      height: round(rect.height),
      placed: { hidden: !isPainted(first), ...placed },
    };
  });

  const inline = all(doc, 'script:not([src])')
    .slice(0, 200)
    .map((el) => (textContent(el) ?? '').slice(0, 50_000));
  const isLocal = (el: Element) => {
    const url = resolve(attr(el, 'href') ?? '', base);
    return url !== undefined && url.split('/', 3)[2] === host;
  };
  const mainLinks = all(doc, ':is(main,[role=main],article) a[href]').slice(0, 2_000);
  const visibleText = innerText(body) ?? textContent(body) ?? '';
  const length = (text: string) => text.replace(/\s+/g, ' ').length;
  const count = (selector: string) => all(doc, selector).length;
  const articles = all(doc, 'article');

  return {
    url: win.location.href,
    baseUrl: base,
    contentType: contentType(doc),
    head: readHead(doc, cut),
    headings: bounded(all(doc, 'h1,h2,h3,h4,h5,h6'), 'headings', cut).map((el) => ({
      level: Number(localName(el)[1]),
      text: fold(textContent(el), 300),
      ...attrs(el, ['id'], 200),
    })),
    controls: bounded(candidates, 'controls', cut).map(([el]) => control(el)),
    widgets,
    scripts: addresses('script[src]', 'scripts'),
    frames: addresses('iframe[src]', 'frames'),
    inlineShareCode: {
      webShare: inline.some((text) => /navigator\.(can)?share\b/i.test(text)),
      clipboard: inline.some((text) => /clipboard\.write(text)?\b|execcommand\(.copy/i.test(text)),
    },
    readonlyAddresses: all(doc, 'input[readonly],textarea[readonly]')
      .map((el) => attr(el, 'value') ?? fold(textContent(el), 500))
      .filter((value) => /^https?:/.test(value))
      .slice(0, LIMITS.small),
    bylines: all(
      doc,
      'a[rel~=author],.p-author,.author,[itemprop~=author],[class*=byline i],.author-name,.author-link,.post-author,.post-author-name,.entry-author,.article-author,.article__author,.meta-author,.story-author',
    )
      .filter((el) => closest(el, '#comments,.comments,.comment,.commentlist') === null)
      .slice(0, LIMITS.small)
      .map((el) => {
        const href = attr(el, 'href') ?? attr(within(el, 'a[href]')[0] ?? el, 'href');
        return {
          text: fold(textContent(el) || attr(el, 'content'), 200),
          from: fold(
            ['rel', 'itemprop']
              .filter((key) => /\bauthor\b/i.test(attr(el, key) ?? ''))
              .map((key) => `${key}=author`)[0] ?? attr(el, 'class'),
            100,
          ),
          ...(href && { href: resolve(href, base) ?? '' }),
        };
      }),
    licenses: [
      ...all(doc, 'a[rel~=license],a[href*="creativecommons.org/"]').map((el) => ({
        text: fold(textContent(el), 200),
        href: resolve(attr(el, 'href') ?? '', base) ?? '',
        rel: /(^|\s)license(\s|$)/i.test(attr(el, 'rel') ?? ''),
      })),
      ...(
        visibleText.match(
          /(?:©|\(c\)\s|copyright|all rights reserved|alle rechte|tous droits)[^\n]{0,120}/i,
        ) ?? []
      ).map((text) => ({ text: fold(text, 200), rel: false })),
    ].slice(0, LIMITS.small),
    times: all(doc, 'time')
      .slice(0, LIMITS.small)
      .map((el) => ({ text: fold(textContent(el), 100), ...attrs(el, ['datetime'], 100) })),
    text: {
      characters: length(visibleText),
      article: Math.max(0, ...articles.slice(0, 200).map((el) => length(textContent(el) ?? ''))),
      start: fold(visibleText, 300),
    },
    counts: {
      articles: articles.length,
      hEntry: count('.h-entry,.hentry'),
      hCard: count('.h-card'),
      passwordFields: count('input[type=password]'),
      cardNumberFields: count('input[autocomplete^=cc-]'),
      fragmentLinks: mainLinks.filter((el) => /^#(!\/?|\/)[^/]/.test(attr(el, 'href') ?? ''))
        .length,
      internalLinks: mainLinks.filter(isLocal).length,
    },
    viewport: { width: innerWidth, height: innerHeight },
    cut,
  };
}
