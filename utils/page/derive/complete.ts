import type { CollectOptions, Gathered } from '../gathered';
import { hostOf, isOwnHost } from '../hosts';
import { SERVICE } from '../limits';
import { LIMITS, type PageFacts } from '../snapshot';
import { fold } from '../text';
import { commentsOf } from './comments';
import { itemsOf } from './items';
import { resolve } from './resolve';
import { bylinesOf, feedLinksOf, licensesOf, relLinksOf, timesOf } from './roles';
import { controlsOf, embedsOf, fieldsOf, headingsOf, imagesOf, offersOf, shareOf } from './seen';
import { type TreeNode, treeOf } from './tree';

function resourcesOf(loads: Gathered['loads'], page: string): PageFacts['resources'] {
  const hosts = new Map<string, PageFacts['resources'][number]>();
  for (const [url, bytes] of loads) {
    const host = hostOf(url);
    if (!host || isOwnHost(host, hostOf(page))) continue;
    const entry = hosts.get(host) ?? { host, requests: 0 };
    hosts.set(host, entry);
    entry.requests += 1;
    if (bytes > 0) entry.bytes = (entry.bytes ?? 0) + bytes;
  }
  return [...hosts.values()].slice(0, LIMITS.requests);
}

/** Links to other sites in the same holder as a heading that speaks of reactions. */
function reactionsIn(
  tree: readonly TreeNode[],
  links: Gathered['outLinks'],
  words: RegExp,
): number {
  const holders = new Set(
    tree
      .filter(({ tag, text = '' }) => /^h[1-6]$/.test(tag) && words.test(text))
      .flatMap(({ parent }) => parent?.at ?? []),
  );
  return links.filter(({ up }) => up !== undefined && holders.has(up)).length;
}

/** The page's own bar along the top edge lies over it by design; as high a share of the window. Own choice. */
const OWN_BAR = 0.15;

function overlaysOf(
  covers: Gathered['covers'],
  { width, height }: PageFacts['viewport'],
  consent: RegExp,
): PageFacts['overlays'] {
  return covers
    .filter(({ box }) => box.y > 0 || box.height > OWN_BAR * height)
    .map(({ html, text, box }) => ({
      html,
      text,
      share: shareOf(box, { width, height }),
      consent: consent.test(`${html} ${text}`),
    }))
    .filter(({ share }) => share > 0)
    .slice(0, LIMITS.small);
}

/** Handlers that keep text from being copied or selected, as `body[oncopy]`. */
const handlersOf = (handlers: Gathered['selection']['handlers']): string[] =>
  handlers.flatMap(({ tag, attrs }) =>
    ['oncopy', 'oncut', 'onselectstart', 'oncontextmenu']
      .filter((name) => /return\s+false|preventDefault/.test(attrs[name] ?? ''))
      .map((name) => `${tag}[${name}]`),
  );

/** Makes the page's facts of what was gathered in it. */
export function complete(gathered: Gathered, options: CollectOptions): PageFacts {
  const {
    nodes,
    lists,
    copyright,
    covers,
    locked,
    loads,
    controls,
    outLinks,
    articles,
    fragmentLinks,
    internalLinks,
    timing,
    code: [webShare = false, clipboard = false],
    selection,
    widgets: matched,
    ...facts
  } = gathered;
  const tree = treeOf(nodes);
  const { baseUrl: base, url } = facts;
  const cut = [...facts.cut];
  const addresses = (written: readonly string[]) =>
    written.flatMap((each) => resolve(each.trim(), base) ?? []);
  const { readonlyAddresses, ...fields } = fieldsOf(lists.fields);
  const classed = (...names: string[]) =>
    tree.filter(({ classes }) => names.some((name) => classes.includes(name))).length;
  const overlays = overlaysOf(covers, facts.viewport, new RegExp(options.consent, 'i'));
  const widgets = matched.map(({ widget, count, html, box, visible: _, ...placed }) => ({
    widget,
    count,
    html,
    width: box.width,
    height: box.height,
    placed,
  }));
  return {
    ...facts,
    headings: headingsOf(lists.headings, tree),
    controls: controlsOf(controls, tree, base),
    scripts: addresses(facts.scripts),
    frames: addresses(
      lists.embeds.flatMap(({ tag, attrs }) => (tag === 'iframe' && attrs['src']) || []),
    ),
    widgets: widgets.filter(({ widget }) => !widget.startsWith(SERVICE)),
    inlineShareCode: { webShare, clipboard },
    readonlyAddresses,
    bylines: bylinesOf(tree, base),
    licenses: licensesOf(tree, base, fold(copyright, 200)),
    times: timesOf(tree),
    items: itemsOf(tree, base),
    images: imagesOf(lists.images, tree, base, cut),
    embeds: embedsOf(lists.embeds, tree, base, facts.viewport),
    outLinks: outLinks
      .filter(({ up }) => up === undefined || tree[up]?.region !== 'comments')
      .map(({ up: _, ...link }) => link),
    relLinks: relLinksOf(tree, base),
    feedLinks: feedLinksOf(tree, base),
    ...offersOf(lists, options),
    comments: commentsOf(
      tree,
      widgets,
      reactionsIn(tree, outLinks, new RegExp(options.linkbacks, 'i')),
    ),
    selection: { ...selection, handlers: handlersOf(selection.handlers) },
    overlays,
    scrollLocked: locked && overlays.length > 0,
    resources: resourcesOf(loads, url),
    ...(timing && { navigation: { redirects: timing[0], firstByte: Math.round(timing[1]) } }),
    counts: {
      articles,
      fragmentLinks,
      internalLinks,
      hEntry: classed('h-entry', 'hentry'),
      hCard: classed('h-card'),
      ...fields,
    },
    cut,
  };
}
