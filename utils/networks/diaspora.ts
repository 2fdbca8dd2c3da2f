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
  share: {
    template: {
      value: 'https://share.diasporafoundation.org/?title={text}&url={url}',
      source: 'heiseonline/shariff:src/js/services/*.js@193cd834',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Asks for the server. What it calls the title is the text of the post.',
    },
    instanceTemplate: {
      value: 'https://{instance}/bookmarklet?title={text}&url={url}&v=1',
      source:
        'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    text: {
      value: 'taken',
      source: 'bradvin/social-share-urls:README.md@00af60b4',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    hashtags: {
      value: true,
      source: 'General knowledge',
      checked: '2026-11-26',
      basis: 'memory',
    },
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
