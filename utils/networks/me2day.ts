import { defineNetwork } from './network';

export default defineNetwork({
  id: 'me2day',
  name: 'me2day',
  tile: 'm2',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2014', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?me2day\.net\/posts\/new/i],
      profile: [/^https?:\/\/(?:www\.)?me2day\.net\/(?!posts(?:[/?#]|$))(?<handle>\w+)\/?$/i],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
