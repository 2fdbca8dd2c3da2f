import { defineNetwork } from './network';

export default defineNetwork({
  id: 'xing',
  name: 'XING',
  tile: 'Xi',
  status: {
    value: 'unconfirmed',
    source: 'heiseonline/shariff:src/js/services/*.js@193cd834',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Its API was closed; whether the share page still works could not be confirmed.',
  },
  share: {
    template: {
      value: 'https://www.xing.com/spi/shares/new?url={url}',
      source: 'heiseonline/shariff:src/js/services/*.js@193cd834',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    text: {
      value: 'ignored',
      source: 'heiseonline/shariff:src/js/services/*.js@193cd834',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    onRequest: {
      value: true,
      source: 'bradvin/social-share-urls:README.md@00af60b4',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'The public interface was closed; whether the form works in 2026 could not be confirmed.',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*xing\.com\/(?:spi\/shares\/new(?:[/?#]|$)|app\/(?:user|share)\/?\?(?:[^#]*&)?op=share|social_plugins\/share)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/xing\b/i,
      ],
      profile: [
        /^https?:\/\/(?:www\.)?xing\.com\/(?:profile|companies|pages|company|communities\/groups)\/(?<handle>[^/?#]+)/i,
      ],
    },
    source:
      'heiseonline/shariff:src/js/services/*.js@193cd834; common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94; bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020)',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
