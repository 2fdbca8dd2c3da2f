import { defineNetwork } from './network';

const GUIDES = {
  source:
    'https://share-preview.com/blog/telegram-link-preview; https://www.tryunfurl.com/telegram-link-preview.html',
  checked: '2026-11-22',
  basis: 'reported',
} as const;
const SEEN = {
  source: 'General knowledge of the card',
  checked: '2026-11-22',
  basis: 'memory',
} as const;

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
  preview: {
    title: { value: ['og:title', 'twitter:title', 'title'], ...GUIDES },
    description: {
      value: ['og:description', 'twitter:description', 'description'],
      ...GUIDES,
    },
    image: { value: ['og:image', 'twitter:image'], ...GUIDES },
    domain: { value: 'og:site_name', ...SEEN },
    runsScripts: { value: 'no', ...GUIDES },
    robots: {
      value: { obeys: 'reported-yes', tokens: ['TelegramBot'] },
      source:
        'https://opengraphplus.com/consumers/telegram/crawling; https://chrisleverseo.com/user-agents/telegrambot',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'One of them says that noindex drops the card too, and is remembered until @WebpageBot reads the page again.',
    },
    userAgents: {
      value: ['TelegramBot (like TwitterBot)'],
      source: 'monperrus/crawler-user-agents:crawler-user-agents.json@7c7f9f25',
      checked: '2026-11-22',
      basis: 'reported',
    },
    imageBest: {
      value: { width: 1200, height: 630 },
      source: 'General knowledge: the size that serves the other networks',
      checked: '2026-11-22',
      basis: 'memory',
    },
    imageSomeBytes: { value: 5_000_000, ...GUIDES },
    layout: {
      value: 'sender',
      source: 'https://opengraphplus.com/consumers/telegram/images',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Large only with summary_large_image, says one guide. The sender may ask for the small or the large picture, and for its place (Bot API, LinkPreviewOptions).',
    },
    showsDescription: { value: true, ...SEEN },
    look: {
      value: {
        lines: ['domain', 'title', 'description'],
        picture: 'below',
        smallRatio: 1,
        smallSide: 'end',
        bar: 'plain',
      },
      ...SEEN,
    },
  },
  share: {
    template: {
      value: 'https://t.me/share/url?url={url}&text={text}',
      source: 'https://core.telegram.org/widgets/share',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'The text comes after the link. Without a link the page shows an error.',
    },
    text: {
      value: 'taken',
      source: 'https://core.telegram.org/widgets/share',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    limit: {
      value: { max: 4_096, unit: 'characters', link: null },
      source: 'https://core.telegram.org/bots/api#sendmessage',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'As the interface for bots says of a message; quoted alike in ten public repositories.',
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
  debugger: {
    value: 'https://t.me/WebpageBot?text={url}',
    source: 'https://opengraphplus.com/consumers/telegram/caching',
    checked: '2026-11-25',
    basis: 'reported',
    note: 'A chat with Telegram’s own bot: send it the address. That the draft stands ready there is from memory.',
  },
  refresh: {
    value:
      'Telegram keeps a card until @WebpageBot is sent the address. Messages already sent never change.',
    source: 'https://opengraphplus.com/consumers/telegram/caching',
    checked: '2026-11-25',
    basis: 'reported',
  },
});
