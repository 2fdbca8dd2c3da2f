import { defineNetwork } from './network';

const TITLES = {
  source: 'https://developers.google.com/search/docs/appearance/title-link',
  checked: '2026-11-25',
  basis: 'reported',
} as const;
const SEEN = {
  source: 'General knowledge of search results',
  checked: '2026-11-25',
  basis: 'memory',
} as const;

export default defineNetwork({
  id: 'google',
  name: 'Google',
  tile: 'G',
  status: {
    value: 'alive',
    source: 'https://developers.google.com/search/docs/appearance/title-link',
    checked: '2026-11-25',
    basis: 'vendor',
  },
  preview: {
    title: {
      value: ['title', 'h1', 'og:title'],
      ...TITLES,
      note: 'Google names its sources, among them these, but no order, and chooses anew for each search. Nothing is promised.',
    },
    description: {
      value: ['description'],
      source: 'https://developers.google.com/search/docs/appearance/snippet',
      checked: '2026-11-25',
      basis: 'reported',
      note: 'Mostly made of the page’s own text, anew for each search; the meta serves where it tells more.',
    },
    image: {
      value: ['jsonld:image', 'og:image'],
      source:
        'https://www.seositestool.com/google-uses-both-schema-org-markup-and-ogimage-meta-tag-for-thumbnails-in-google-search-and-discover (quotes Google’s page on images)',
      checked: '2026-11-25',
      basis: 'reported',
      note: 'primaryImageOfPage is named as well. Which of them serves, and whether any does, is up to Google.',
    },
    imageOptional: { value: true, ...SEEN },
    metaRobots: {
      value: ['robots', 'googlebot'],
      source: 'https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    domain: { value: 'address', ...SEEN, note: 'With the name that Google has for the site.' },
    runsScripts: {
      value: 'yes',
      source:
        'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
      checked: '2026-11-25',
      basis: 'vendor',
      note: 'Later than it reads the HTML.',
    },
    robots: {
      value: { obeys: 'yes', tokens: ['Googlebot'] },
      source:
        'https://developers.google.com/search/docs/crawling-indexing/javascript/javascript-seo-basics',
      checked: '2026-11-25',
      basis: 'vendor',
      note: 'A blocked page may still be listed by its bare address.',
    },
    userAgents: {
      value: ['Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)'],
      source: 'monperrus/crawler-user-agents:crawler-user-agents.json@7c7f9f25',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Servers that check where it comes from turn others away.',
    },
    layout: { value: 'small', ...SEEN },
    showsDescription: { value: true, ...SEEN },
    look: {
      value: {
        lines: ['domain', 'title', 'description'],
        picture: 'below',
        smallRatio: 1,
        smallSide: 'end',
        titleLines: 1,
        descriptionLines: 2,
        phone: { titleLines: 2, descriptionLines: 3 },
      },
      ...SEEN,
      note: 'Google says only that a title is cut to the width of the device.',
    },
  },
  recognise: {
    value: { share: [], profile: [] },
    source: 'A search engine has neither share buttons nor accounts',
    checked: '2026-11-25',
    basis: 'memory',
  },
  debugger: {
    value: 'https://search.google.com/test/rich-results?url={url}',
    source: 'https://search.google.com/test/rich-results',
    checked: '2026-11-25',
    basis: 'memory',
    note: 'Shows what Google’s crawler gets and which structured data it reads.',
  },
  refresh: {
    value:
      'Google reads the page again in its own time, in days to weeks. URL Inspection in Search Console can ask for it.',
    source: 'https://developers.google.com/search/docs/crawling-indexing/ask-google-to-recrawl',
    checked: '2026-11-25',
    basis: 'memory',
  },
});
