import { defineNetwork } from './network';

export default defineNetwork({
  id: 'tiktok',
  name: 'TikTok',
  tile: 'TT',
  status: {
    value: 'alive',
    source: 'apify/crawlee:packages/utils/src/internals/social.ts@031efa46',
    checked: '2026-11-22',
    basis: 'reported',
  },
  recognise: {
    value: {
      share: [],
      profile: [/^https?:\/\/(?:www\.|m\.)?tiktok\.com\/@(?<handle>[\w.]+)\/?(?:[?#].*)?$/i],
    },
    source: 'apify/crawlee:packages/utils/src/internals/social.ts@031efa46',
    checked: '2026-11-22',
    basis: 'source-code',
  },
});
