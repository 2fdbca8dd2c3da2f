import { defineNetwork } from './network';

export default defineNetwork({
  id: 'friendfeed',
  name: 'FriendFeed',
  tile: 'FF',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2015', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?friendfeed\.com\/(?:share(?:[/?#]|$)|\?(?:[^#]*&)?url=)/i],
      profile: [
        /^https?:\/\/(?:www\.)?friendfeed\.com\/(?!(?:share|search|about|help|api|account)(?:[/?#]|$))(?<handle>[\w-]+)\/?$/i,
      ],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
