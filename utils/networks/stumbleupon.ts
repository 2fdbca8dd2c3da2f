import { defineNetwork } from './network';

export default defineNetwork({
  id: 'stumbleupon',
  name: 'StumbleUpon',
  tile: 'SU',
  status: {
    value: 'dead',
    source: 'https://www.digitaltrends.com/social-media/stumbleupon-shuts-down/',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Accounts moved to Mix.',
  },
  closed: {
    value: '2018-06-30',
    source: 'https://www.digitaltrends.com/social-media/stumbleupon-shuts-down/',
    checked: '2026-11-22',
    basis: 'reported',
  },
  successor: {
    value: { name: 'Mix', url: 'https://mix.com/' },
    source: 'https://www.digitaltrends.com/social-media/stumbleupon-shuts-down/',
    checked: '2026-11-22',
    basis: 'reported',
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*stumbleupon\.com\/(?:submit|badge|hostedbadge)/i,
        /^https?:\/\/platform\.stumbleupon\.com\/\d\/widgets\.js/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/stumbleupon\b/i,
      ],
      profile: [/^https?:\/\/(?:www\.)?stumbleupon\.com\/(?:stumbler|su)\/(?<handle>[\w-]+)/i],
    },
    source:
      'heiseonline/shariff:src/js/services/*.js@193cd834; bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020); easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
