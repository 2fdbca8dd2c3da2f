import { type CollectOptions, collect } from '../page/collect';
import type { Evidence, PageFacts, RobotsFacts, Snapshot } from '../page/snapshot';
import { asPageFacts } from '../page/validate';
import { type Answer, readAnswer } from './read-answer';

/**
 * Parses HTML into a document. `scripted`: as a browser does that runs scripts, to which what `noscript` holds is
 * no HTML; a document parsed without can be read so, too.
 */
export type Parse = (
  html: string,
  url?: string,
  scripted?: boolean,
) => Document & { scripted: boolean };

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
  const box = NOWHERE;
  return {
    engine: 'served',
    ...page,
    controls: controls.map((each) => ({ ...each, box, firstScreen: false })),
    widgets: widgets.map(({ placed, ...each }) => ({
      ...each,
      width: 0,
      height: 0,
      ...(placed && { placed: { ...placed, firstScreen: false } }),
    })),
    images: images.map((each) => ({ ...each, box })),
    embeds: embeds.map((each) => ({ ...each, box })),
    main: { ...main, box },
  };
}

/** A `noscript` in a head that holds what ends a head: for parsers without scripts, and only for them. */
const SPLITS =
  /<noscript[^>]*>(?:\s|<(?:link|meta)\b[^>]*>|<style\b[^>]*>[^<]*<\/style>|<!--.*?-->)*<(?!\/|link\b|meta\b|style\b|!)/is;

function splitsHead(html: string): boolean {
  const end = html.search(/<\/head|<body/i);
  return SPLITS.test(end < 0 ? html.slice(0, 50_000) : html.slice(0, end));
}

/**
 * Makes a snapshot of what a server sent, without a tab that shows it. `lookFor`: as for the collector in a page. Throws
 * where the HTML gives none.
 */
export function servedSnapshot(
  answer: Answer,
  robots: Evidence<RobotsFacts>,
  { parse, lookFor }: { parse: Parse; lookFor: CollectOptions },
): Snapshot {
  const { finalUrl } = answer;
  let page: PageFacts | undefined;
  const facts = readAnswer(answer, (html) => {
    if (page !== undefined) return parse(html);
    const doc = parse(html, finalUrl);
    const seen = splitsHead(html) ? parse(html, finalUrl, true) : doc;
    seen.scripted = true;
    page = asPageFacts(collect(seen, windowAt(finalUrl), lookFor), lookFor);
    doc.scripted = false;
    return doc;
  });
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
