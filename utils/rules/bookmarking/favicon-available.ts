import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import { applePreviews } from '../../audit/sources/messengers';
import type { LinkTag } from '../../page/snapshot';
import { sideOf } from '../../signals/best-icon';
import { short } from '../../signals/card-values';
import { faviconProbe } from '../../signals/icon-probes';
import { isRefusal } from '../../signals/image-fit';
import { exhibit } from '../../signals/meta';

/** Side in px that Google asks for; from memory, developers.google.com/search/docs/appearance/favicon-in-search. */
const SIDE = 48;

/** An icon written into its own link; `data:,` is none, it only keeps browsers from asking. */
const isInline = ({ href }: LinkTag) => /^\s*data:image\//i.test(href);

const isDrawing = (url: string, type = '') => /\.svgz?(?:\?|$)/i.test(url) || /svg/i.test(type);

export default defineRule({
  id: 'favicon-available',
  pillar: 'bookmarking',
  title: 'The site has a working icon',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['bookmarks', 'google', 'slack', 'imessage'],
  needs: [],
  mode: 'full',
  topic: 'icon',
  scope: 'any',
  messages: {
    none: 'No link in the head names an icon, and no picture loads from “{url}” either',
    broken: 'The icon “{url}” does not load as a picture',
    small:
      'The icon “{url}” is only {width} × {height} px; {side} × {side} or a drawing (SVG) stays sharp on dense screens',
  },
  why: 'The icon is what people recognise in tabs and bookmarks; Slack, Mastodon and search results show it, too.',
  fix: {
    text: 'Add an icon as a drawing, and one as a picture for those that take no drawings.',
    snippet:
      '<link rel="icon" href="/favicon.svg" type="image/svg+xml">\n<link rel="icon" href="/favicon-96.png" sizes="96x96">',
  },
  sources: [
    {
      title: 'Google: favicon in Search',
      url: 'https://developers.google.com/search/docs/appearance/favicon-in-search',
      basis: 'memory',
      checked: '2026-11-22',
    },
    applePreviews,
    mastodonLinkDetails,
  ],
  check(snapshot, say) {
    const icon = faviconProbe(snapshot);
    const inline = icon?.links.find(isInline);
    if (inline) return say.pass([exhibit('icon', inline)]);
    const { probe, link, links = [], url = '' } = icon ?? {};
    if (!probe || probe.state === 'pending' || probe.state === 'missing') return say.cannotTell();
    // A gate may be open to browsers and networks.
    if (probe.state === 'broken' && isRefusal(probe.status)) return say.cannotTell();
    const evidence: Exhibit[] = link
      ? [exhibit('icon', link)]
      : [{ label: 'icon', text: url.slice(0, 500), from: 'address' }];
    const { state, width = 0, height = 0 } = probe;
    if (state === 'broken')
      return say.fail(link ? 'broken' : 'none', { url: short(url) }, evidence);
    if (probe.format === 'svg' || isDrawing(url, link?.type) || sideOf(link?.sizes) > 1_000)
      return say.pass(evidence);
    if (width >= SIDE && height >= SIDE) return say.pass(evidence);
    // Without sizes nobody knows which of several is the largest, and an icon file may hold several.
    const isSure = links.length < 2 || links.every((each) => sideOf(each.sizes) > 0);
    return isSure && width > 0
      ? say.warn('small', { url: short(url), width, height, side: SIDE }, evidence)
      : say.cannotTell();
  },
});
