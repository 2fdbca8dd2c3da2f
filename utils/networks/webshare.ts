import { defineNetwork } from './network';

export default defineNetwork({
  id: 'webshare',
  name: 'Web Share API (browser)',
  tile: 'WS',
  status: {
    value: 'alive',
    source:
      'ampproject/amphtml:extensions/amp-social-share/0.1/amp-social-share-config.js@0d642a0e',
    checked: '2026-11-22',
    basis: 'reported',
  },
  recognise: {
    value: {
      share: [/^javascript:[^(]*\bnavigator\.(?:share|canShare)\(/i],
      profile: [],
    },
    source:
      'ampproject/amphtml:extensions/amp-social-share/0.1/amp-social-share-config.js@0d642a0e',
    checked: '2026-11-22',
    basis: 'source-code',
  },
});
