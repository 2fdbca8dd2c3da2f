import { defineNetwork } from './network';

export default defineNetwork({
  id: 'hatena',
  name: 'Hatena Bookmark',
  tile: 'B!',
  status: {
    value: 'alive',
    source: 'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09)',
    checked: '2026-11-22',
    basis: 'reported',
  },
  share: {
    template: {
      value: 'https://b.hatena.ne.jp/add?mode=confirm&url={url}&title={title}',
      source: 'nygardk/react-share:src/HatenaShareButton.tsx@06302696',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    text: {
      value: 'title',
      source: 'nygardk/react-share:src/HatenaShareButton.tsx@06302696',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/b\.hatena\.ne\.jp\/(?:add|bookmarklet)(?:[/?#]|$)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/hatena\b/i,
      ],
      profile: [
        /^https?:\/\/b\.hatena\.ne\.jp\/(?!(?:add|bookmarklet|entry|search|hotentry|entrylist|register|help|touch)(?:[/?#]|$))(?<handle>[A-Za-z][\w-]{2,31})\/?$/i,
      ],
    },
    source:
      'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09); common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
