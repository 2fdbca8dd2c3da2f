import { defineNetwork } from './network';

const CODE = { checked: '2026-11-25', basis: 'source-code' } as const;
const READS = {
  source: 'discourse/discourse:lib/onebox/open_graph.rb#L27@09a28235',
  ...CODE,
} as const;
const MERGES = {
  source: 'discourse/discourse:lib/onebox/engine/standard_embed.rb#raw@42caef47',
  ...CODE,
} as const;
const SHAPES = {
  source: 'discourse/discourse:lib/onebox/engine/allowlisted_generic_onebox.rb#data@cddbc0f6',
  ...CODE,
} as const;
const FETCHES = { source: 'discourse/onebox:lib/onebox/helpers.rb#L32@a40aabdf', ...CODE } as const;

export default defineNetwork({
  id: 'discourse',
  name: 'Discourse (Onebox)',
  tile: 'Dc',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  htmlBytes: {
    value: 10_485_760,
    source: 'discourse/onebox:lib/onebox.rb#L19@a40aabdf',
    ...CODE,
    note: 'The default.',
  },
  preview: {
    title: {
      value: ['og:title', 'title', 'twitter:title'],
      ...READS,
      note: 'Where a canonical link names another address, the page there is read instead.',
    },
    description: {
      value: ['og:description', 'twitter:description', 'description'],
      ...MERGES,
      note: 'An oEmbed answer comes before the plain description.',
    },
    image: {
      value: ['og:image:secure_url', 'og:image:url', 'og:image', 'twitter:image'],
      ...SHAPES,
    },
    fromName: ['description'],
    readsValue: { value: true, ...READS },
    decodesTwice: { value: true, ...SHAPES },
    needsOneOf: {
      value: [
        ['title', 'description'],
        ['title', 'image'],
      ],
      ...SHAPES,
    },
    domain: { value: 'og:site_name', ...SHAPES },
    dropsWww: {
      value: true,
      source: 'discourse/onebox:lib/onebox/layout.rb#L43@a40aabdf',
      ...CODE,
    },
    runsScripts: { value: 'no', ...FETCHES },
    robots: { value: { obeys: 'no', tokens: ['Discourse'] }, ...FETCHES },
    userAgents: {
      value: ['Discourse Forum Onebox vx'],
      source: 'discourse/discourse:config/initializers/100-onebox_options.rb@17430a25',
      ...CODE,
    },
    titleMax: { value: { max: 80, unit: 'characters', at: 'word' }, ...READS },
    descriptionMax: { value: { max: 250, unit: 'characters', at: 'word' }, ...SHAPES },
    layout: {
      value: 'small',
      source: 'General knowledge of the card',
      checked: '2026-11-25',
      basis: 'memory',
    },
    showsDescription: {
      value: true,
      source: 'discourse/discourse:lib/onebox/templates/allowlistedgeneric.mustache@bf5071aa',
      ...CODE,
    },
    look: {
      value: {
        lines: ['domain', 'title', 'description'],
        picture: 'above',
        smallSide: 'start',
      },
      source: 'discourse/discourse:lib/onebox/templates/allowlistedgeneric.mustache@bf5071aa',
      checked: '2026-11-25',
      basis: 'memory',
      note: 'The order of lines is in the code; the side of the picture is general knowledge.',
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
