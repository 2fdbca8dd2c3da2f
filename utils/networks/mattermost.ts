import { defineNetwork } from './network';

const CODE = { checked: '2026-11-25', basis: 'source-code' } as const;
const PARSER = {
  source: 'dyatlov/go-opengraph:opengraph/opengraph.go#ProcessMeta@7686e9db',
  ...CODE,
} as const;
const CARD = {
  source:
    'mattermost/mattermost:webapp/channels/src/components/post_view/post_attachment_opengraph/post_attachment_opengraph.tsx#getBestImage@19395241',
  ...CODE,
} as const;
const LIMIT = {
  source: 'mattermost/mattermost:server/public/model/link_metadata.go#truncateText@01f23f34',
  ...CODE,
} as const;

export default defineNetwork({
  id: 'mattermost',
  name: 'Mattermost',
  tile: 'Mm',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  htmlBytes: {
    value: 52_428_800,
    source: 'mattermost/mattermost:server/channels/app/opengraph.go#L20@095bcd49',
    ...CODE,
  },
  preview: {
    title: {
      value: ['og:title'],
      ...PARSER,
      note: 'Neither title element nor Twitter tags count. Where all tags together exceed 5 kB there is no card.',
    },
    description: { value: ['og:description'], ...PARSER },
    image: {
      value: ['og:image:secure_url', 'og:image'],
      ...CARD,
      note: 'Of several, the one whose size is nearest to 80 × 80 px.',
    },
    keyFrom: {
      value: ['property'],
      ...PARSER,
      note: 'Tags behind the start of the body do not count.',
    },
    exactKeys: { value: true, ...PARSER },
    emptyBlocks: { value: true, ...PARSER },
    lastWins: ['og:title', 'og:description', 'og:type', 'og:url'],
    decodesTwice: {
      value: true,
      source: 'mattermost/mattermost:server/channels/app/opengraph.go#L155@095bcd49',
      ...CODE,
    },
    oneOfKeys: {
      value: ['og:title', 'og:type', 'og:url'],
      source:
        'mattermost/mattermost:server/channels/app/post_metadata.go#parseLinkMetadata@3f5b97b9',
      ...CODE,
    },
    titleFromAddress: { value: true, ...CARD },
    domain: { value: 'og:site_name', ...CARD },
    nameOnly: { value: true, ...CARD },
    runsScripts: { value: 'no', ...PARSER },
    robots: {
      value: { obeys: 'no', tokens: ['Mattermost-Bot'] },
      source: 'mattermost/mattermost:server/channels/app/post_metadata.go#getLinkMetadata@3f5b97b9',
      ...CODE,
    },
    userAgents: {
      value: ['Mattermost-Bot/1.1'],
      source: 'monperrus/crawler-user-agents:crawler-user-agents.json@7c7f9f25',
      checked: '2026-11-22',
      basis: 'reported',
    },
    titleMax: { value: { max: 300, unit: 'characters' }, ...LIMIT },
    descriptionMax: { value: { max: 300, unit: 'characters' }, ...LIMIT },
    imageLarge: { value: { width: 150, height: 0 }, ...CARD },
    smallRatios: { value: [0, 4 / 3], ...CARD },
    layout: { value: 'large', ...CARD },
    showsDescription: { value: true, ...CARD },
    look: {
      value: {
        lines: ['domain', 'title', 'description'],
        picture: 'below',
        largeRatio: 1.63,
        smallRatio: 1,
        smallSide: 'end',
        titleLines: 1,
        descriptionLines: 2,
      },
      source:
        'mattermost/mattermost:webapp/channels/src/components/post_view/post_attachment_opengraph/post_attachment_opengraph.scss@0fd90e4d',
      ...CODE,
      note: 'A large picture is cropped only where it is wider than 392 or higher than 240 px.',
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
