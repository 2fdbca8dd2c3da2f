import { defineNetwork } from './network';

const CODE = { checked: '2026-11-25', basis: 'source-code' } as const;
const PARSER = {
  source: 'zulip/zulip:zerver/lib/url_preview/parsers/generic.py#L7@11741543',
  ...CODE,
} as const;
const OPEN_GRAPH = {
  source: 'zulip/zulip:zerver/lib/url_preview/parsers/open_graph.py#L13@11741543',
  ...CODE,
} as const;
const PREVIEW = {
  source: 'zulip/zulip:zerver/lib/url_preview/preview.py#L30@00f1fd8f',
  ...CODE,
} as const;
const DRAWS = {
  source: 'zulip/zulip:zerver/lib/markdown/__init__.py#add_embed@9a23f03d',
  ...CODE,
} as const;

export default defineNetwork({
  id: 'zulip',
  name: 'Zulip',
  tile: 'Zu',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  preview: {
    title: {
      value: ['og:title', 'title', 'h1'],
      ...PARSER,
      note: 'Sites in its list of oEmbed providers get a card of their oEmbed answer.',
    },
    description: {
      value: ['og:description', 'description'],
      ...PARSER,
      note: 'Without any, the first paragraph behind the main heading; none is guessed here.',
    },
    image: {
      value: ['og:image'],
      ...PARSER,
      note: 'Without it, the first picture beside the main heading; none is guessed here.',
    },
    keyFrom: { value: ['property'], ...OPEN_GRAPH },
    fromName: ['description'],
    exactKeys: { value: true, ...OPEN_GRAPH },
    emptyBlocks: {
      value: true,
      source: 'zulip/zulip:zerver/lib/url_preview/types.py#L13@256b6783',
      ...CODE,
    },
    lastWins: ['og:title', 'og:description', 'og:image'],
    needsOneOf: { value: [['image']], ...DRAWS },
    domain: { value: 'none', ...DRAWS },
    runsScripts: { value: 'no', ...PREVIEW },
    robots: { value: { obeys: 'no', tokens: ['ZulipURLPreview'] }, ...PREVIEW },
    userAgents: {
      value: ['Mozilla/5.0 (compatible; ZulipURLPreview/x; +https://INSTANCE)'],
      ...PREVIEW,
    },
    layout: { value: 'small', ...DRAWS },
    showsDescription: { value: true, ...DRAWS },
    look: {
      value: {
        lines: ['title', 'description'],
        picture: 'above',
        smallRatio: 1,
        smallSide: 'start',
        titleLines: 2,
        descriptionLines: 2,
      },
      source: 'zulip/zulip:web/styles/rendered_markdown.css@0033ab5c',
      ...CODE,
    },
  },
  recognise: {
    value: {
      share: [],
      profile: [],
    },
    source: 'General knowledge',
    checked: '2026-11-22',
    basis: 'memory',
    note: 'Runs on servers of its users under any name: it has no address form of its own.',
  },
});
