import { defineNetwork } from './network';

const DRAFT = {
  source:
    'https://github.com/discord/discord-api-docs/pull/8606 (developers/link-previews/overview.mdx@28a2392a)',
  checked: '2026-11-25',
  basis: 'reported',
} as const;
const SEEN = {
  source: 'General knowledge of the card',
  checked: '2026-11-22',
  basis: 'memory',
} as const;

export default defineNetwork({
  id: 'discord',
  name: 'Discord',
  tile: 'Di',
  status: {
    value: 'alive',
    source: 'apify/crawlee:packages/utils/src/internals/social.ts@031efa46',
    checked: '2026-11-22',
    basis: 'reported',
  },
  preview: {
    title: {
      value: ['og:title', 'twitter:title', 'jsonld:name', 'title'],
      ...DRAFT,
      note: 'Draft documentation by the vendor’s staff, as all facts with this source. An oEmbed answer fills what is missing. Where JSON-LD ranks is not said.',
    },
    description: {
      value: ['og:description', 'twitter:description', 'jsonld:description', 'description'],
      ...DRAFT,
      note: 'Markdown where og:type is rich.',
    },
    image: {
      value: [
        'og:image',
        'og:image:url',
        'og:image:secure_url',
        'twitter:image',
        'twitter:image:src',
        'jsonld:thumbnailUrl',
      ],
      ...DRAFT,
      note: 'Relative addresses must begin with “/”. An address above 2,048 characters, a site name above 256 or a text for the picture above 4,096 keeps the whole card away.',
    },
    alike: {
      value: [
        ['og:title', 'twitter:title'],
        ['og:description', 'twitter:description'],
      ],
      ...DRAFT,
    },
    pairedFallback: { value: true, ...DRAFT },
    jsonLdTypes: { value: ['VideoObject'], ...DRAFT },
    headOnly: { value: false, ...DRAFT, note: 'Tags count anywhere in the document.' },
    keyFrom: { value: ['name', 'property'], ...DRAFT },
    exactKeys: { value: true, ...DRAFT },
    accentForm: { value: '^#(?:[0-9a-f]{6}|[0-9a-f]{8})$', ...DRAFT },
    readsValue: { value: true, ...DRAFT },
    lastWins: ['twitter:card', 'meta:theme-color'],
    domain: { value: 'og:site_name', ...DRAFT },
    nameOnly: { value: true, ...SEEN },
    runsScripts: { value: 'no', ...DRAFT },
    robots: {
      value: { obeys: 'unknown', tokens: ['Discordbot'] },
      source: 'https://github.com/rust-lang/crates.io/issues/7947',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'The draft lists every cause of a missing preview without robots.txt; this report of 2024 says that a block removed the card.',
    },
    userAgents: {
      value: ['Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)'],
      source: 'monperrus/crawler-user-agents:crawler-user-agents.json@7c7f9f25',
      checked: '2026-11-22',
      basis: 'reported',
    },
    titleMax: {
      value: { max: 70, unit: 'bytes' },
      ...DRAFT,
      note: 'Guides name 256 characters, which is the limit of what bots post.',
    },
    descriptionMax: {
      value: { max: 350, unit: 'bytes' },
      ...DRAFT,
      note: 'Guides name 2,048 characters.',
    },
    imagesMax: {
      value: 4,
      ...DRAFT,
      note: 'Two or more make a gallery in place of the large picture.',
    },
    imageFormats: { value: ['png', 'gif', 'jpeg', 'webp', 'avif'], ...DRAFT },
    imageBest: {
      value: { width: 1200, height: 630 },
      source: 'General knowledge: the size that serves the other networks',
      checked: '2026-11-22',
      basis: 'memory',
    },
    layout: {
      value: 'choice',
      ...DRAFT,
      note: 'Without twitter:card a small one; photo shows the picture alone, og:type video or the card player a player.',
    },
    showsDescription: { value: true, ...DRAFT },
    look: {
      value: {
        lines: ['domain', 'title', 'description'],
        picture: 'below',
        smallRatio: 1,
        smallSide: 'end',
        titleLines: 3,
        descriptionLines: 20,
        bar: 'theme-color',
      },
      ...DRAFT,
      note: 'The shape of the small picture is from memory.',
    },
  },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:(?:www|ptb|canary)\.)?(?:discord\.(?:gg|me|li|io)\/(?:invite\/)?|discord(?:app)?\.com\/(?:invite|servers|channels|users)\/)[\w-]+/i,
      ],
    },
    source: 'apify/crawlee:packages/utils/src/internals/social.ts@031efa46',
    checked: '2026-11-22',
    basis: 'source-code',
  },
  debugger: {
    value: 'https://discord.com/developers/embeds',
    ...DRAFT,
    note: 'Asks for the address, and for an account.',
  },
  refresh: {
    value: 'Discord keeps a card for about 30 minutes; a new query string (?v=2) makes a new one.',
    ...DRAFT,
  },
});
