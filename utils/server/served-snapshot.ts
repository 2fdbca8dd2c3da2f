import { type CollectOptions, collect } from '../page/collect';
import { complete } from '../page/derive/complete';
import { resolve } from '../page/derive/resolve';
import { NODE_SELECTOR } from '../page/marks';
import type { Evidence, HeadFacts, PageFacts, RobotsFacts, Snapshot } from '../page/snapshot';
import type { ServedDocument } from './dom/nodes';
import { parseServed } from './dom/parse';
import { type Answer, type ReadBefore, readAnswer } from './read-answer';
import { withinBounds } from './within-bounds';

const STYLE = {
  position: 'static',
  zIndex: 'auto',
  overflowX: 'visible',
  overflowY: 'visible',
  pointerEvents: 'auto',
  userSelect: 'auto',
  fontSize: '',
};

/** Nothing is laid out and nothing timed. */
const windowAt = (url: string): Window =>
  ({
    location: new URL(url),
    innerWidth: 0,
    innerHeight: 0,
    scrollX: 0,
    scrollY: 0,
    getComputedStyle: () => STYLE,
    performance: { getEntriesByType: () => [] },
  }) as unknown as Window;

const NOWHERE = { x: 0, y: 0, width: 0, height: 0 };

/** Takes out what stands for places: they were only there to tell what is hidden from what is not. */
function withoutPlaces({ controls, widgets, images, embeds, main, ...page }: PageFacts): PageFacts {
  for (const each of controls) {
    each.box = NOWHERE;
    each.firstScreen = false;
  }
  for (const each of widgets) {
    each.width = 0;
    each.height = 0;
    if (each.placed) each.placed.firstScreen = false;
  }
  for (const each of images) each.box = NOWHERE;
  for (const each of embeds) each.box = NOWHERE;
  return {
    engine: 'served',
    ...page,
    controls,
    widgets,
    images,
    embeds,
    main: { ...main, box: NOWHERE },
  };
}

/** A `noscript` in a head that holds what ends a head: for parsers without scripts, and only for them. */
const SPLITS =
  /<noscript[^>]*>(?:\s|<(?:link|meta)\b[^>]*>|<style\b[^>]*>[^<]*<\/style>|<!--.*?-->)*<(?!\/|link\b|meta\b|style\b|!)/is;

function splitsHead(html: string): boolean {
  const end = html.search(/<\/head|<body/i);
  return SPLITS.test(end < 0 ? html.slice(0, 50_000) : html.slice(0, end));
}

/** Whether nothing in `noscript` is one of the page's nodes, or stands in one: with scripts or without, they are the same. */
const isSameForAll = ({ hasNoscript, elements }: ServedDocument): boolean =>
  !hasNoscript ||
  elements.every(
    (el) => !el.inNoscript || (el.value('id') === undefined && !el.closest(NODE_SELECTOR)),
  );

/** What a head is read from. */
const IN_HEADS = /^(?:base|link|meta|script|title)$/;

/** Whether a parser without scripts reads the same head, whatever the address that it goes by. */
const hasSameHead = ({ base, hasNoscript, elements }: ServedDocument, url: string): boolean =>
  base === url &&
  !(hasNoscript && elements.some((el) => el.inNoscript && IN_HEADS.test(el.tagName)));

/** It has those members of a document that are read, and no others. */
const read = (doc: ServedDocument): Document => doc as unknown as Document;

/**
 * Makes a snapshot of what a server sent, without a tab that shows it. `lookFor`: as for the collector in a page. The
 * DOM has to be installed (`dom/install.ts`). Throws where the HTML gives none.
 */
export function servedSnapshot(
  answer: Answer,
  robots: Evidence<RobotsFacts>,
  lookFor: CollectOptions,
): Snapshot {
  const { finalUrl } = answer;
  let page: PageFacts | undefined;
  let before: ReadBefore | undefined;
  const parse = (html: string) => {
    if (page !== undefined) return read(parseServed(html));
    const doc = parseServed(html, finalUrl);
    const seen = splitsHead(html) ? parseServed(html, finalUrl, true) : doc;
    seen.scripted = true;
    const gathered = collect(read(seen), windowAt(finalUrl), lookFor, resolve);
    const bounded = withinBounds(gathered);
    page = complete(bounded, lookFor);
    if (seen === doc && isSameForAll(doc)) {
      const { nodes, head } = gathered;
      const isWhole = bounded.nodes.every((node, at) => node === nodes[at]);
      before = {
        nodes,
        characters: page.main.characters,
        ...(hasSameHead(doc, finalUrl) && { head: head as HeadFacts }),
        ...(isWhole && { page }),
      };
    }
    doc.scripted = false;
    return read(doc);
  };
  const facts = readAnswer(answer, parse, () => before);
  if (!page) throw new Error('The HTML gives no page.');
  return {
    schema: 1,
    capturedAt: new Date().toISOString(),
    page: withoutPlaces(page),
    server: { state: 'ok', facts },
    robots,
    images: [],
    requests: [],
  };
}
