import { readControls } from './controls';
import {
  all,
  attr,
  bodyElement,
  contains,
  contentType,
  copyOf,
  fold,
  innerText,
  isPainted,
  localName,
  type resolve,
  rootElement,
  startTag,
  textContent,
  textOf,
} from './dom';
import type { CollectOptions, Gathered, SeenNode, Sent } from './gathered';
import { bounded, readHead } from './head';
import { ADDRESSES, CANDIDATES } from './limits';
import { linesOf } from './lines';
import { folded, lengthOf, longest, readMain } from './main-content';
import { boxOf } from './nodes';
import { readCovers, readOverflow, readSelection } from './obstacles';
import { placeOf } from './place';
import { type Reading, startReading } from './reading';

export type { CollectOptions } from './gathered';

function widgets(reading: Reading): Gathered['widgets'] {
  return reading.options.widgets.flatMap((widget) => {
    const [first, ...more] = reading.of(`widget:${widget}`);
    return first
      ? {
          widget,
          count: more.length + 1,
          html: startTag(first),
          hidden: !isPainted(first),
          ...placeOf(reading, first),
        }
      : [];
  });
}

/** The elements of the lists that were handed over, with what they look like. */
function lists({ cut, of, main, options, styleOf, upOf, win }: Reading): Sent<Gathered['lists']> {
  const looks = (el: Element, isPrice: boolean): Sent<SeenNode> => {
    // Names that a page gives its elements do not stick to pictures.
    const { currentSrc, naturalWidth, naturalHeight } = el as HTMLImageElement;
    const tag = localName(el);
    return {
      up: upOf(el),
      tag,
      attrs: copyOf(el),
      text: textOf(el, 300),
      box: boxOf(el, win),
      hidden: !isPainted(el),
      main: contains(main, el),
      size: isPrice ? styleOf(el).fontSize : undefined,
      ...(tag === 'img' && { shown: currentSrc, natural: [naturalWidth, naturalHeight] }),
    };
  };
  return Object.fromEntries(
    options.looks.map((name) => [
      name,
      bounded(of(name), CANDIDATES, name, cut).map((el) => looks(el, name === 'prices')),
    ]),
  ) as Sent<Gathered['lists']>;
}

/** How the page and its parts were loaded, as the browser timed it. */
function loads({ win }: Reading): Sent<Pick<Gathered, 'loads' | 'timing'>> {
  const timed = (type: string) =>
    win.performance.getEntriesByType(type) as PerformanceNavigationTiming[];
  const [own] = timed('navigation');
  return {
    loads: timed('resource')
      .slice(0, 1_000)
      .map(({ name, transferSize, encodedBodySize }) => [
        name.slice(0, 200),
        transferSize || encodedBodySize,
      ]),
    timing: own && [own.redirectCount, own.responseStart],
  };
}

/** Characters up to which a text is laid out to see what of it is shown; own choice. */
const SHORT = 10_000;

/**
 * Gathers the rendered half of a snapshot. Runs in the page: it reads, changes nothing, judges nothing,
 * and cannot be led astray by names the page gave to its elements. `resolved`: a quicker way to make addresses absolute,
 * where there is one.
 */
export function collect(
  doc: Document,
  win: Window,
  options: CollectOptions,
  resolved?: typeof resolve,
): Sent<Gathered> {
  const reading = startReading(doc, win, options, resolved);
  const { base, cut, of, nodes, styleOf } = reading;
  const body = bodyElement(doc);
  const inline = all(doc, 'script:not([src])')
    .slice(0, 200)
    .map((el) => (textContent(el) ?? '').slice(0, 50_000))
    .join('\n');
  // Laying out the whole text of a long page takes longer than all the rest, and what is hidden in it is
  // of no account.
  const written = textContent(body) ?? '';
  const visibleText = (written.length < SHORT && innerText(body)) || written;
  const articles = all(doc, 'article');
  const article = longest(articles);
  const covers = readCovers(reading);
  const [copyright] = new RegExp(options.copyright, 'i').exec(visibleText) ?? [];

  return {
    url: win.location.href,
    baseUrl: base,
    contentType: contentType(doc),
    head: readHead(doc, cut),
    controls: readControls(reading),
    widgets: widgets(reading),
    scripts: bounded(of('scripts'), ADDRESSES, 'scripts', cut).map((el) => attr(el, 'src') ?? ''),
    code: options.code.map((source) => new RegExp(source, 'i').test(inline)),
    nodes,
    lists: lists(reading),
    copyright,
    ...readMain(reading),
    covers,
    // Asked only where it means something.
    locked:
      covers.length > 0 &&
      [rootElement(doc), body].some((el) => el && styleOf(el).overflowY === 'hidden'),
    selection: readSelection(reading),
    overflow: readOverflow(reading),
    ...loads(reading),
    lines: linesOf(body),
    text: {
      characters: folded(visibleText),
      article: article ? lengthOf(article) : 0,
      start: fold(visibleText, 300),
    },
    height: rootElement(doc)?.scrollHeight ?? 0,
    articles: articles.length,
    viewport: { width: win.innerWidth, height: win.innerHeight },
    cut,
  };
}
