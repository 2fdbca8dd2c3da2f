import { defineNetwork } from './network';

export default defineNetwork({
  id: 'buffer',
  name: 'Buffer',
  tile: 'Bu',
  status: {
    value: 'alive',
    source: 'heiseonline/shariff:src/js/services/*.js@193cd834',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'One list calls its button discontinued; a report of April 2023 shows the compose form working.',
  },
  share: {
    template: {
      value: 'https://publish.buffer.com/compose?url={url}&text={text}',
      source: 'https://github.com/FreshRSS/FreshRSS/issues/5285',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Seen at work in April 2023; buffer.com/add redirects there.',
    },
    text: {
      value: 'taken',
      source: 'https://github.com/FreshRSS/FreshRSS/issues/5285',
      checked: '2026-11-22',
      basis: 'reported',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:www\.)?buffer(?:app)?\.com\/add(?:[/?#]|$)/i,
        /^https?:\/\/publish\.buffer\.com\/compose(?:[/?#]|$)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/buffer\b/i,
      ],
      profile: [],
      outdated: [/^https?:\/\/(?:www\.)?buffer(?:app)?\.com\/add(?:[/?#]|$)/i],
    },
    source:
      'heiseonline/shariff:src/js/services/*.js@193cd834; common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94; easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
    checked: '2026-11-22',
    basis: 'source-code',
    note: '/add is the older form and redirects to publish.buffer.com/compose.',
  },
});
