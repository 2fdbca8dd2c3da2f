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
