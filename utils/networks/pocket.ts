import { defineNetwork } from './network';

export default defineNetwork({
  id: 'pocket',
  name: 'Pocket',
  tile: 'Po',
  status: {
    value: 'dead',
    source: 'https://www.upworthy.com/pocket-saying-goodbye',
    checked: '2026-11-22',
    basis: 'reported',
  },
  closed: {
    value: '2025-07-08',
    source: 'https://www.upworthy.com/pocket-saying-goodbye',
    checked: '2026-11-22',
    basis: 'reported',
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*(?:getpocket|readitlaterlist)\.com\/(?:save|edit)(?:[/?#.]|$)/i,
        /^https?:\/\/widgets\.getpocket\.com\/v1\/j\/btn\.js/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/pocket\b/i,
      ],
      profile: [/^https?:\/\/(?:www\.)?getpocket\.com\/@(?<handle>[\w-]+)/i],
      self: [/[?&]share=pocket(?:&|#|$)/i],
    },
    source:
      'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09); Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09; heiseonline/shariff:src/js/services/*.js@193cd834',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
