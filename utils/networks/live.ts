import { defineNetwork } from './network';

export default defineNetwork({
  id: 'live',
  name: 'Windows Live',
  tile: 'WL',
  status: { value: 'dead', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  closed: { value: '2013', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:favorites|profile|spaces)\.live\.com\/(?:quickadd|badge|BlogIt)/i],
      profile: [],
    },
    source: 'General knowledge of the buttons of its time',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
