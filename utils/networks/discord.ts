import { defineNetwork } from './network';

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
  limits: {
    titleMax: {
      value: { max: 70, unit: 'bytes' },
      source: 'https://github.com/discord/discord-api-docs/pull/8606',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Draft documentation by the vendor’s staff; guides name 256 characters, which is the limit of what bots post.',
    },
    descriptionMax: {
      value: { max: 350, unit: 'bytes' },
      source: 'https://github.com/discord/discord-api-docs/pull/8606',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'The same draft; guides name 2,048 characters.',
    },
    imagesMax: {
      value: 4,
      source: 'https://github.com/discord/discord-api-docs/pull/8606',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Two or more make a gallery in place of the large picture.',
    },
    imageFormats: {
      value: ['png', 'gif', 'jpeg', 'webp', 'avif'],
      source: 'https://github.com/discord/discord-api-docs/pull/8606',
      checked: '2026-11-22',
      basis: 'reported',
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
});
