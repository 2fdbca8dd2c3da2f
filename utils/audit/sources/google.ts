import type { Source } from '../define-rule';

/** Google Search and Lighthouse: what more than one rule cites. */

export const googleDiscover: Source = {
  title: 'Google: Discover',
  url: 'https://developers.google.com/search/docs/appearance/google-discover',
  basis: 'quoted',
  checked: '2026-11-22',
};

export const googleTitleLinks: Source = {
  title: 'Google: title links',
  url: 'https://developers.google.com/search/docs/appearance/title-link',
  basis: 'memory',
  checked: '2026-11-22',
};

export const googleArticle: Source = {
  title: 'Google: Article structured data',
  url: 'https://developers.google.com/search/docs/appearance/structured-data/article',
  basis: 'read',
  checked: '2026-11-22',
};

export const googleDuplicateUrls: Source = {
  title: 'Google: consolidate duplicate URLs',
  url: 'https://developers.google.com/search/docs/crawling-indexing/consolidate-duplicate-urls',
  basis: 'memory',
  checked: '2026-11-22',
};

export const googleRobotsMeta: Source = {
  title: 'Google: robots meta tag, data-nosnippet and X-Robots-Tag',
  url: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
  basis: 'read',
  checked: '2026-11-22',
};

export const googleUrlStructure: Source = {
  title: 'Google: URL structure',
  url: 'https://developers.google.com/search/docs/crawling-indexing/url-structure',
  basis: 'memory',
  checked: '2026-11-22',
};

export const lighthouseConfig: Source = {
  title: 'Lighthouse: default-config.js',
  url: 'https://github.com/GoogleChrome/lighthouse/blob/main/core/config/default-config.js',
  basis: 'read',
  checked: '2026-11-22',
};

export const lighthouseCanonical: Source = {
  title: 'Lighthouse: canonical audit',
  url: 'https://github.com/GoogleChrome/lighthouse/blob/main/core/audits/seo/canonical.js',
  basis: 'read',
  checked: '2026-11-22',
};
