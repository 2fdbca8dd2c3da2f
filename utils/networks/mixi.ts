import { defineNetwork } from './network';

export default defineNetwork({
  id: 'mixi',
  name: 'mixi',
  tile: 'mx',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/mixi\.jp\/share\.pl/i, /^https?:\/\/plugins\.mixi\.jp\//i],
      profile: [
        /^https?:\/\/(?:page\.)?mixi\.jp\/(?:show_friend|view_community|show_profile|view_page)\.pl\?/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
