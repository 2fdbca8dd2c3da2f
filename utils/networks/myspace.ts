import { defineNetwork } from './network';

export default defineNetwork({
  id: 'myspace',
  name: 'Myspace',
  tile: 'My',
  status: {
    value: 'unconfirmed',
    source: 'bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020)',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'The site is up; its share form failed in tests of 2018.',
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*myspace\.com\/(?:post(?:[/?#]|$)|Modules\/PostTo|index\.cfm\?fuseaction=postto)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/myspace\b/i,
      ],
      profile: [
        /^https?:\/\/(?:www\.)?myspace\.com\/(?!(?:post|Modules|index\.cfm|discover|pages|signin)(?:[/?#]|$))(?<handle>[\w.-]+)\/?(?:[?#].*)?$/i,
      ],
    },
    source:
      'bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020); common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
