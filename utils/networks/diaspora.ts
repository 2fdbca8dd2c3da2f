import { defineNetwork } from './network';

export default defineNetwork({
  id: 'diaspora',
  name: 'diaspora*',
  tile: 'd*',
  status: {
    value: 'alive',
    source: 'heiseonline/shariff:src/js/services/*.js@193cd834',
    checked: '2026-11-22',
    basis: 'reported',
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/share\.diasporafoundation\.org(?:[/?#]|$)/i,
        /^https?:\/\/sharetodiaspora\.github\.io(?:[/?#]|$)/i,
        /^https?:\/\/[^/?#\s]+\/bookmarklet\/?\?(?=(?:[^#]*&)?url=)(?=(?:[^#]*&)?title=)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/diaspora\b/i,
      ],
      profile: [/^https?:\/\/[^/?#\s]+\/people\/[0-9a-f]{16,}/i],
    },
    source:
      'heiseonline/shariff:src/js/services/*.js@193cd834; bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020); common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
