import { defineNetwork } from './network';

export default defineNetwork({
  id: 'telegram',
  name: 'Telegram',
  tile: 'Te',
  status: {
    value: 'alive',
    source: 'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09)',
    checked: '2026-11-22',
    basis: 'reported',
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:www\.)?(?:t|telegram)\.(?:me|dog)\/share(?:\/url)?\/?(?:[?#]|$)/i,
        /^tg:\/\/(?:msg_url|msg|share)\?/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/telegram\b/i,
      ],
      profile: [
        /^https?:\/\/(?:www\.)?(?:t|telegram)\.(?:me|dog)\/(?!(?:share|joinchat|addstickers|addemoji|addtheme|addlist|proxy|socks|iv|login|setlanguage|c|bg|boost|confirmphone|contact|giftcode|invoice|m|nft)(?:[/?#]|$))(?:s\/)?(?:\+[\w-]{6,}|(?<handle>[A-Za-z]\w{3,31}))\/?(?:[?#].*)?$/i,
        /^https?:\/\/(?:www\.)?(?:t|telegram)\.(?:me|dog)\/joinchat\/[\w-]+/i,
        /^https?:\/\/(?!(?:www|k|a|z|web)\.)(?<handle>[A-Za-z][\w-]{3,31})\.t\.me\/?(?:[?#].*)?$/i,
        /^tg:\/\/resolve\?domain=(?<handle>\w*)/i,
      ],
      self: [/[?&]share=telegram(?:&|#|$)/i],
    },
    source:
      'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09); Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09; common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
