import { defineNetwork } from './network';

export default defineNetwork({
  id: 'weibo',
  name: 'Sina Weibo',
  tile: 'We',
  status: {
    value: 'unconfirmed',
    source: 'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09)',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Found in plug-ins and older lists; nobody opened it to see whether it still works in 2026.',
  },
  share: {
    template: {
      value: 'https://service.weibo.com/share/share.php?url={url}&title={text}&pic={image}',
      source: 'nygardk/react-share:src/WeiboShareButton.tsx@06302696',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'What it calls the title is the text of the post.',
    },
    text: {
      value: 'taken',
      source: 'nygardk/react-share:src/WeiboShareButton.tsx@06302696',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    limit: {
      value: { max: 2_000, unit: 'characters', link: null },
      source: 'General knowledge',
      checked: '2026-11-22',
      basis: 'memory',
    },
    onRequest: {
      value: true,
      source: 'bradvin/social-share-urls:README.md@00af60b4',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'One list calls it discontinued; three others still ship it.',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*weibo\.com\/share\/share\.php/i,
        /^https?:\/\/v\.t\.sina\.com\.cn\/share\/share\.php/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/sina_weibo\b/i,
      ],
      profile: [
        /^https?:\/\/(?:www\.|m\.)?weibo\.(?:com|cn)\/(?:u\/\d+|n\/[^/?#]+|(?!(?:share|login|signup|ttarticle|tv|u|n|p|a|hot|search|newlogin|detail|status)(?:[/?#]|$))[\w-]+)\/?(?:[?#].*)?$/i,
      ],
    },
    source:
      'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09); heiseonline/shariff:src/js/services/*.js@193cd834; common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
