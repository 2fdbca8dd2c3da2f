import { defineNetwork } from './network';

export default defineNetwork({
  id: 'mastodon',
  name: 'Mastodon',
  tile: 'M',
  status: {
    value: 'alive',
    source: 'https://blog.joinmastodon.org/2026/03/a-new-share-button',
    checked: '2026-11-22',
    basis: 'vendor',
  },
  htmlBytes: {
    value: 1_048_576,
    source: 'mastodon/mastodon:app/lib/request.rb',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Since 4.x the rest is cut off; older servers refused longer pages.',
  },
  preview: {
    title: {
      value: ['jsonld:headline', 'og:title', 'title'],
      source: 'mastodon/mastodon:app/lib/link_details_extractor.rb@016c1e4e',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    description: {
      value: ['jsonld:description', 'og:description', 'description'],
      source: 'mastodon/mastodon:app/lib/link_details_extractor.rb@016c1e4e',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'A stock description in JSON-LD wins over a careful og:description.',
    },
    image: {
      value: ['og:image'],
      source: 'mastodon/mastodon:app/lib/link_details_extractor.rb@016c1e4e',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    author: {
      value: ['jsonld:author.name', 'og:author', 'og:author:username'],
      source: 'mastodon/mastodon:app/lib/link_details_extractor.rb@016c1e4e',
      checked: '2026-11-25',
      basis: 'source-code',
      note: 'fediverse:creator links the account beside it, where that account lists the domain.',
    },
    jsonLdTypes: {
      value: ['NewsArticle', 'WebPage'],
      source: 'mastodon/mastodon:app/lib/link_details_extractor.rb@016c1e4e',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Only at the root of a block or in an array there; nodes inside @graph are not seen.',
    },
    readsOEmbed: {
      value: true,
      source: 'mastodon/mastodon:app/services/fetch_link_card_service.rb@00793a86',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Types link, photo and video; rich is refused.',
    },
    emptyBlocks: {
      value: true,
      source: 'mastodon/mastodon:app/lib/link_details_extractor.rb@016c1e4e',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Joined by ||, for which an empty text is a value.',
    },
    exactKeys: {
      value: true,
      source: 'mastodon/mastodon:app/lib/link_details_extractor.rb#L242@016c1e4e',
      checked: '2026-11-25',
      basis: 'source-code',
      note: 'A property that holds two keys counts for neither; a JSON-LD node with several types for none.',
    },
    fromName: ['description'],
    decodesTwice: {
      value: true,
      source: 'mastodon/mastodon:app/lib/link_details_extractor.rb#L159@016c1e4e',
      checked: '2026-11-25',
      basis: 'source-code',
    },
    authorReplaces: {
      value: true,
      source:
        'mastodon/mastodon:app/javascript/mastodon/features/status/components/card.tsx#L153@195f8e10',
      checked: '2026-11-25',
      basis: 'source-code',
    },
    titleNeeded: {
      value: true,
      source: 'mastodon/mastodon:app/services/fetch_link_card_service.rb@00793a86',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    domain: {
      value: 'publisher',
      source: 'mastodon/mastodon:app/lib/link_details_extractor.rb@016c1e4e',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    runsScripts: {
      value: 'no',
      source: 'mastodon/mastodon:app/services/fetch_link_card_service.rb@00793a86',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    robots: {
      value: { obeys: 'no', tokens: ['Mastodon'] },
      source: 'mastodon/mastodon:app/services/fetch_link_card_service.rb@00793a86',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    userAgents: {
      value: ['Mastodon/4.x (http.rb/5.x; +https://INSTANCE/) Bot'],
      source: 'mastodon/mastodon:app/lib/request.rb',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Every server fetches for itself and names itself.',
    },
    imageBest: {
      value: { width: 1200, height: 630 },
      source: 'General knowledge: the size that serves the other networks',
      checked: '2026-11-22',
      basis: 'memory',
      note: 'Pictures are scaled to 230,400 pixels.',
    },
    imageMaxBytes: {
      value: 8_388_608,
      source: 'https://github.com/mastodon/mastodon/pull/31904',
      checked: '2026-11-22',
      basis: 'source-code',
      note: '2,097,152 on servers that still use ImageMagick (https://github.com/mastodon/mastodon/pull/37488).',
    },
    imageFormats: {
      value: ['jpeg', 'png', 'gif', 'webp'],
      source:
        'mastodon/mastodon:app/models/preview_card.rb; https://github.com/mastodon/mastodon/issues/33639',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    imageSomeBytes: {
      value: 2_097_152,
      source: 'https://github.com/mastodon/mastodon/pull/37488',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Servers that still use ImageMagick.',
    },
    layout: {
      value: 'landscape',
      source:
        'mastodon/mastodon:app/javascript/mastodon/features/status/components/card.tsx#L125@195f8e10',
      checked: '2026-11-25',
      basis: 'source-code',
      note: 'A player (twitter:player) is large whatever its picture.',
    },
    showsDescription: {
      value: true,
      source:
        'mastodon/mastodon:app/javascript/mastodon/features/status/components/card.tsx#L163@195f8e10',
      checked: '2026-11-25',
      basis: 'source-code',
    },
    look: {
      value: {
        lines: ['domain', 'title', 'description', 'author'],
        picture: 'above',
        largeRatio: 1.91,
        smallRatio: 1,
        smallSide: 'start',
      },
      source:
        'mastodon/mastodon:app/javascript/mastodon/features/status/components/card.tsx#L129@195f8e10',
      checked: '2026-11-25',
      basis: 'source-code',
      note: 'How many lines fit was not looked up.',
    },
  },
  share: {
    template: {
      value: 'https://share.joinmastodon.org/#text={text}%20{url}',
      source: 'mastodon/share:src/Instructions.tsx@df399a01',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Asks for the server; what stands after # is never sent to the hub.',
    },
    instanceTemplate: {
      value: 'https://{instance}/share?text={text}%20{url}',
      source: 'https://github.com/mastodon/mastodon/pull/6278',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    text: {
      value: 'taken',
      source: 'mastodon/share:src/utils.ts@f71f85b0',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    limit: {
      value: { max: 500, unit: 'graphemes', link: 23, shortMentions: true },
      source:
        'mastodon/mastodon:app/validators/status_length_validator.rb; mastodon/mastodon:app/javascript/mastodon/features/compose/util/counter.ts@7c4b20a0',
      checked: '2026-11-26',
      basis: 'source-code',
      note: 'The default; a server may allow more.',
    },
    hashtags: {
      value: true,
      source: 'General knowledge',
      checked: '2026-11-26',
      basis: 'memory',
    },
    account: {
      value: '[a-z0-9_]+(?:[.-]+[a-z0-9_]+)*@[a-z0-9-]+(?:\\.[a-z0-9-]+)+',
      source: 'mastodon/mastodon:app/javascript/mastodon/features/compose/util/counter.ts@7c4b20a0',
      checked: '2026-11-26',
      basis: 'source-code',
      note: 'A name without a server would be another account on each server.',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:share\.joinmastodon\.org|toot\.(?:karamoff|kytta)\.dev|mastodonshare\.com|s2f\.kytta\.dev|tootpick\.org|sharetomastodon\.github\.io)(?:[/?#]|$)/i,
        /^https?:\/\/(?!(?:[\w-]+\.)*(?:(?:twitter|x|facebook|fb|linkedin|tumblr|snapchat|reddit|pinterest|addtoany|sharethis|addthis|shareaholic|nextdoor|skype|slack|microsoft|live|whatsapp|line|kakao|google|threads|instagram|vk|weibo|youtube)\.(?:com|net|me|ru)|t\.me|telegram\.(?:me|dog)|misskey(?:-hub)?\.[a-z.]+)[/:?#])[^/?#\s]+\/share\/?\?(?:[^#]*&)?text=/i,
        /^web\+mastodon:\/\/share\?/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/mastodon\b/i,
      ],
      profile: [
        /^https?:\/\/(?!(?:[\w-]+\.)*(?:(?:youtube|tiktok|medium|twitter|x|flipboard|substack|rumble|gab|steemit|npmjs|unpkg|odysee|buymeacoffee|getpocket|producthunt|google|apple|snapchat|instagram|facebook|linkedin|figma|hackernoon|replit|glitch|stackblitz|observablehq|minds|dailymotion|vimeo|lottiefiles|warpcast|speakerdeck|kick|bitchute|digg|hashnode|paragraph)\.com|threads\.(?:net|com)|t\.me|telegram\.(?:me|dog)|pinterest\.[a-z.]+|jsdelivr\.net|hive\.blog|linktr\.ee|dev\.to|mirror\.xyz|paragraph\.xyz|farcaster\.xyz|bsky\.app|hashnode\.dev|pikabu\.ru|vc\.ru|dtf\.ru|misskey\.[a-z.]+)[/:?#])[^/?#\s]+\/@(?<handle>[\w.]+(?:@[\w.-]+)?)\/?(?:[?#].*)?$/i,
      ],
      self: [/[?&]share=mastodon(?:&|#|$)/i],
    },
    source:
      'Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09; mastodon/share:src/utils.ts@f71f85b0',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Any host may be a server: /share?text= and /@name are taken for one unless the host is known as another place.',
  },
  refresh: {
    value:
      'Every server keeps a card of its own and reads the page again after two weeks, when the link is posted anew.',
    source: 'mastodon/mastodon:app/services/fetch_link_card_service.rb@00793a86',
    checked: '2026-11-22',
    basis: 'source-code',
  },
  weights: {
    'fediverse-creator': 3,
    'rel-me-links': 2,
    'jsonld-agrees-with-card': 2,
    'image-alt-present': 2,
  },
});
