import { defineNetwork } from './network';

export default defineNetwork({
  id: 'cyworld',
  name: 'Cyworld',
  tile: 'Cy',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2020', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:csp|api)\.cyworld\.com\/(?:bi\/|openscrap)/i],
      profile: [],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
