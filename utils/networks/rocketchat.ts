import { defineNetwork } from './network';

const CODE = { checked: '2026-11-25', basis: 'source-code' } as const;
const READS = {
  source:
    'RocketChat/Rocket.Chat:apps/meteor/server/services/messages/hooks/AfterSaveOEmbed.ts#L241@1232e37f',
  ...CODE,
} as const;
const ORDER = {
  source:
    'RocketChat/Rocket.Chat:apps/meteor/client/components/message/content/UrlPreviews.tsx#L25@10596c7a',
  ...CODE,
} as const;
const DRAWS = {
  source:
    'RocketChat/Rocket.Chat:apps/meteor/client/components/message/content/urlPreviews/OEmbedPreviewContent.tsx#L27@40acfac2',
  ...CODE,
} as const;
const PICTURE = {
  source:
    'RocketChat/Rocket.Chat:apps/meteor/client/components/message/content/urlPreviews/OEmbedLinkPreview.tsx#L8@262bf4de',
  ...CODE,
} as const;

export default defineNetwork({
  id: 'rocketchat',
  name: 'Rocket.Chat',
  tile: 'RC',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  htmlBytes: {
    value: 250_000,
    source:
      'RocketChat/Rocket.Chat:apps/meteor/server/services/messages/hooks/AfterSaveOEmbed.ts#L136@1232e37f',
    ...CODE,
    note: 'The tags are found by patterns in the text, not by a parser.',
  },
  preview: {
    title: { value: ['og:title', 'twitter:title', 'meta:title', 'title'], ...ORDER },
    description: { value: ['og:description', 'twitter:description', 'description'], ...ORDER },
    image: { value: ['og:image', 'twitter:image', 'meta:msapplication-TileImage'], ...ORDER },
    quotes: { value: 'either', ...READS },
    relativeImage: {
      value: 'origin',
      source:
        'RocketChat/Rocket.Chat:apps/meteor/client/components/message/content/urlPreviews/buildImageURL.ts#L3@aa8f0ec7',
      ...CODE,
    },
    domain: { value: 'og:site_name', ...DRAWS, note: 'Shown only where there is an og:url, too.' },
    nameOnly: { value: true, ...DRAWS },
    runsScripts: { value: 'no', ...READS },
    robots: { value: { obeys: 'no', tokens: ['Rocket.Chat'] }, ...READS },
    userAgents: {
      value: ['Rocket.Chat/x'],
      ...READS,
      note: 'What stands before it, each server sets.',
    },
    layout: { value: 'large', ...PICTURE },
    showsDescription: { value: true, ...DRAWS },
    look: {
      value: {
        lines: ['title', 'description', 'domain'],
        picture: 'above',
        largeRatio: 1.92,
        smallSide: 'start',
      },
      ...PICTURE,
      note: 'How many lines fit was not looked up.',
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
