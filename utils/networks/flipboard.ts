import { defineNetwork } from './network';

export default defineNetwork({
  id: 'flipboard',
  name: 'Flipboard',
  tile: 'F',
  status: {
    value: 'unconfirmed',
    source: 'heiseonline/shariff:src/js/services/*.js@193cd834',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Found in plug-ins and older lists; nobody opened it to see whether it still works in 2026.',
  },
  share: {
    template: {
      value: 'https://share.flipboard.com/bookmarklet/popout?v=2&title={title}&url={url}',
      source: 'heiseonline/shariff:src/js/services/*.js@193cd834',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'For people who are signed in.',
    },
    text: {
      value: 'title',
      source: 'bradvin/social-share-urls:README.md@00af60b4',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/share\.flipboard\.com\/(?:bookmarklet\/popout|flipit\/load)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/flipboard\b/i,
      ],
      profile: [/^https?:\/\/(?:www\.)?flipboard\.com\/@(?<handle>[\w.-]+)/i],
    },
    source:
      'heiseonline/shariff:src/js/services/*.js@193cd834; bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020); common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
