import { defineNetwork } from './network';

const DISCOVER = {
  source: 'https://developers.google.com/search/docs/appearance/google-discover',
  checked: '2026-11-25',
  basis: 'vendor',
} as const;
const AS_SEARCH = {
  source: 'As in Google’s results; what Discover takes is not published',
  checked: '2026-11-25',
  basis: 'reported',
} as const;
const SEEN = {
  source: 'General knowledge of the feed',
  checked: '2026-11-25',
  basis: 'memory',
} as const;

export default defineNetwork({
  id: 'discover',
  name: 'Google Discover',
  tile: 'GD',
  status: { value: 'alive', ...DISCOVER },
  preview: {
    title: {
      value: ['title', 'h1', 'og:title'],
      ...AS_SEARCH,
      note: 'No page is promised a place in the feed.',
    },
    description: { value: [], ...SEEN },
    image: {
      value: ['jsonld:image', 'og:image'],
      ...AS_SEARCH,
      note: 'primaryImageOfPage is named as well; a logo of the site should be none of them.',
    },
    metaRobots: {
      value: ['robots', 'googlebot'],
      source: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    domain: { value: 'publisher', ...SEEN },
    runsScripts: {
      value: 'yes',
      source:
        'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
      checked: '2026-11-25',
      basis: 'vendor',
    },
    robots: {
      value: { obeys: 'yes', tokens: ['Googlebot'] },
      source:
        'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
      checked: '2026-11-25',
      basis: 'vendor',
    },
    userAgents: {
      value: ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
      source: 'monperrus/crawler-user-agents:crawler-user-agents.json@7c7f9f25',
      checked: '2026-11-22',
      basis: 'reported',
    },
    imageLarge: { value: { width: 1200, height: 0 }, ...DISCOVER },
    imageBest: {
      value: { width: 1200, height: 675 },
      ...DISCOVER,
      note: 'At least 1,200 px wide, 300,000 px in all and 16:9; the page was read as others quote it.',
    },
    layout: {
      value: 'max-image-preview',
      ...DISCOVER,
      note: 'Large pictures need max-image-preview:large or a version in AMP.',
    },
    showsDescription: { value: false, ...SEEN },
    look: {
      value: {
        lines: ['title', 'domain'],
        picture: 'above',
        largeRatio: 1.78,
        smallRatio: 1,
        smallSide: 'end',
        titleLines: 3,
      },
      ...SEEN,
      note: 'Google says that it crops the picture by itself.',
    },
  },
  recognise: {
    value: { share: [], profile: [] },
    source: 'A feed has neither share buttons nor accounts',
    checked: '2026-11-25',
    basis: 'memory',
  },
});
