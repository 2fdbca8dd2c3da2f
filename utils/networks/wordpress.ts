import { defineNetwork } from './network';

export default defineNetwork({
  id: 'wordpress',
  name: 'WordPress.com',
  tile: 'Wp',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*wordpress\.com\/(?:wp-admin\/)?(?:press-this\.php|reblog)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/wordpress\b/i,
      ],
      profile: [],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
