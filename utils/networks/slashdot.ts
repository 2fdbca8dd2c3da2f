import { defineNetwork } from './network';

export default defineNetwork({
  id: 'slashdot',
  name: 'Slashdot',
  tile: 'Sd',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:www\.)?slashdot\.org\/(?:bookmark|slashdot-it|submission|submit)(?:\.pl)?(?:[/?#]|$)/i,
      ],
      profile: [/^https?:\/\/(?:www\.)?slashdot\.org\/~(?<handle>[\w-]+)/i],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
