import type { Source } from '../define-rule';

/** Standards and their documentation: what more than one rule cites. */

export const openGraph: Source = {
  title: 'The Open Graph protocol',
  url: 'https://ogp.me/',
  basis: 'read',
  checked: '2026-11-22',
};

export const robotsExclusion: Source = {
  title: 'RFC 9309: Robots Exclusion Protocol',
  url: 'https://www.rfc-editor.org/rfc/rfc9309',
  basis: 'quoted',
  checked: '2026-11-22',
};

export const httpSemantics: Source = {
  title: 'RFC 9110: HTTP semantics',
  url: 'https://www.rfc-editor.org/rfc/rfc9110',
  basis: 'memory',
  checked: '2026-11-22',
};

export const htmlLinkTypes: Source = {
  title: 'HTML Standard: link types',
  url: 'https://html.spec.whatwg.org/multipage/links.html#linkTypes',
  basis: 'memory',
  checked: '2026-11-22',
};

export const webmention: Source = {
  title: 'W3C Recommendation: Webmention',
  url: 'https://www.w3.org/TR/webmention/',
  basis: 'read',
  checked: '2026-11-22',
};

export const textFragments: Source = {
  title: 'URL fragment text directives',
  url: 'https://wicg.github.io/scroll-to-text-fragment/',
  basis: 'read',
  checked: '2026-11-22',
};

export const navigatorShare: Source = {
  title: 'MDN: Navigator.share()',
  url: 'https://developer.mozilla.org/en-US/docs/Web/API/Navigator/share',
  basis: 'read',
  checked: '2026-11-22',
};

export const rssAutodiscovery: Source = {
  title: 'RSS Advisory Board: RSS autodiscovery',
  url: 'https://www.rssboard.org/rss-autodiscovery',
  basis: 'memory',
  checked: '2026-11-22',
};

export const oembed: Source = {
  title: 'oEmbed specification',
  url: 'https://oembed.com/',
  basis: 'read',
  checked: '2026-11-22',
};

export const hEntry: Source = {
  title: 'microformats2: h-entry',
  url: 'https://microformats.org/wiki/h-entry',
  basis: 'memory',
  checked: '2026-11-22',
};
