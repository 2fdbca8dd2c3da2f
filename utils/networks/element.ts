import { defineNetwork } from './network';

const CODE = { checked: '2026-11-25', basis: 'source-code' } as const;
const READS = {
  source: 'element-hq/synapse:synapse/media/preview_html.py#L253@a58ad44e',
  ...CODE,
} as const;
const TAGS = {
  source: 'element-hq/synapse:synapse/media/preview_html.py#L182@a58ad44e',
  ...CODE,
} as const;
const FETCH = {
  source: 'element-hq/synapse:synapse/media/url_previewer.py#L465@a58ad44e',
  ...CODE,
} as const;
const DRAWS = {
  source: 'element-hq/element-web:src/components/views/rooms/LinkPreviewWidget.tsx#render@030b7e90',
  ...CODE,
} as const;

export default defineNetwork({
  id: 'element',
  name: 'Matrix / Element (Synapse)',
  tile: 'El',
  status: {
    value: 'alive',
    source:
      'element-hq/synapse:synapse/media/preview_html.py + url_previewer.py@a58ad44e (2026-07-24)',
    checked: '2026-11-22',
    basis: 'reported',
  },
  htmlBytes: {
    value: 10_485_760,
    source: 'element-hq/synapse:synapse/config/repository.py#L165@a58ad44e',
    ...CODE,
    note: 'The default; a longer page has no card.',
  },
  preview: {
    title: {
      value: ['og:title', 'twitter:title', 'title', 'h1'],
      ...READS,
      note: 'Of title element and headings down to the third level, the first with text.',
    },
    description: {
      value: ['og:description', 'twitter:description', 'description'],
      ...READS,
      note: 'Without any, Synapse writes one from the text of the page; none is guessed here.',
    },
    image: {
      value: ['og:image', 'twitter:image', 'itemprop:image'],
      ...READS,
      note: 'Without any, the largest picture of the page, then its icon; none is guessed here.',
    },
    keyFrom: { value: ['property'], ...TAGS },
    fromName: ['twitter:title', 'twitter:description', 'twitter:image', 'description'],
    exactKeys: {
      value: true,
      ...TAGS,
      note: 'More than 50 tags of one kind, and none of them counts.',
    },
    lastWins: [
      'og:title',
      'og:description',
      'og:image',
      'twitter:title',
      'twitter:description',
      'twitter:image',
    ],
    domain: {
      value: 'og:site_name',
      ...DRAWS,
      note: 'twitter:site serves where it is absent.',
    },
    nameOnly: { value: true, ...DRAWS },
    runsScripts: { value: 'no', ...FETCH },
    robots: {
      value: { obeys: 'no', tokens: ['Synapse'] },
      source: 'element-hq/synapse:synapse/media/url_previewer.py#L596@a58ad44e',
      ...CODE,
    },
    userAgents: { value: ['Synapse (bot; +https://github.com/matrix-org/synapse)'], ...FETCH },
    titleMax: {
      value: { max: 1_000, unit: 'characters', dropped: true },
      source: 'element-hq/synapse:synapse/media/url_previewer.py#L61@a58ad44e',
      ...CODE,
    },
    descriptionMax: {
      value: { max: 500, unit: 'characters', at: 'word' },
      source: 'element-hq/synapse:synapse/media/preview_html.py#L493@a58ad44e',
      ...CODE,
      note: 'A plain description is not shortened, but above 1,000 characters left out.',
    },
    layout: { value: 'small', ...DRAWS },
    showsDescription: { value: true, ...DRAWS },
    look: {
      value: {
        lines: ['title', 'domain', 'description'],
        picture: 'above',
        smallSide: 'start',
      },
      ...DRAWS,
      note: 'Element’s web client of 2023. The picture stands whole in a square.',
    },
  },
  recognise: {
    value: {
      share: [],
      profile: [/^https?:\/\/matrix\.to\/#\/(?:[@#!+]|%40|%23|%21)/i],
    },
    source:
      'element-hq/synapse:synapse/media/preview_html.py + url_previewer.py@a58ad44e (2026-07-24); element-hq/synapse:synapse/media/url_previewer.py@a58ad44e',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
