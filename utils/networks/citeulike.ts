import { defineNetwork } from './network';

export default defineNetwork({
  id: 'citeulike',
  name: 'CiteULike',
  tile: 'Cu',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2019', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?citeulike\.org\/posturl/i],
      profile: [/^https?:\/\/(?:www\.)?citeulike\.org\/user\/(?<handle>[\w-]+)/i],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
