import { defineNetwork } from './network';

export default defineNetwork({
  id: 'pinterest',
  name: 'Pinterest',
  tile: 'P',
  status: {
    value: 'alive',
    source:
      'https://developers.pinterest.com/docs/reference/control-pinterestbot-access-to-your-site/',
    checked: '2026-11-22',
    basis: 'vendor',
  },
  preview: {
    title: {
      value: ['og:title', 'jsonld:name'],
      source: 'https://developers.pinterest.com/docs/web-features/article-rich-pins/',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Both are documented as sources of rich pins; which of them comes first is not.',
    },
    description: {
      value: ['og:description', 'jsonld:description'],
      source: 'https://developers.pinterest.com/docs/web-features/article-rich-pins/',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Both are documented as sources of rich pins; which of them comes first is not.',
    },
    image: {
      value: ['og:image'],
      source: 'General knowledge',
      checked: '2026-11-22',
      basis: 'memory',
      note: 'A picture named by the button (media, data-pin-media) comes first; without any, the person picks one of the page.',
    },
    domain: {
      value: 'address',
      source: 'General knowledge of pins',
      checked: '2026-11-22',
      basis: 'memory',
    },
    runsScripts: {
      value: 'unknown',
      source: 'Guides say that it does; nothing by Pinterest was found',
      checked: '2026-11-22',
      basis: 'reported',
    },
    robots: {
      value: { obeys: 'yes', tokens: ['Pinterestbot', 'Pinterest'] },
      source:
        'https://developers.pinterest.com/docs/reference/control-pinterestbot-access-to-your-site/',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'Whether a pin made by a person is checked as well is not stated.',
    },
    userAgents: {
      value: [
        'Mozilla/5.0 (compatible; Pinterestbot/1.0; +http://www.pinterest.com/bot.html)',
        'Pinterest/0.2 (+http://www.pinterest.com/bot.html)',
      ],
      source:
        'https://developers.pinterest.com/docs/reference/control-pinterestbot-access-to-your-site/',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    titleMax: {
      value: { max: 100, unit: 'characters' },
      source: 'Documentation of posting services',
      checked: '2026-11-22',
      basis: 'reported',
    },
    descriptionMax: {
      value: { max: 500, unit: 'characters' },
      source: 'Documentation of posting services',
      checked: '2026-11-22',
      basis: 'reported',
    },
    imageMin: {
      value: { width: 100, height: 200 },
      source: 'General knowledge: smaller pictures are not offered',
      checked: '2026-11-22',
      basis: 'memory',
    },
    imageBest: {
      value: { width: 1000, height: 1500 },
      source: 'Guides',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Upright, 2:3.',
    },
    layout: {
      value: 'large',
      source: 'General knowledge of pins',
      checked: '2026-11-22',
      basis: 'memory',
    },
    showsDescription: {
      value: true,
      source: 'General knowledge of pins',
      checked: '2026-11-22',
      basis: 'memory',
    },
    look: {
      value: {
        lines: ['title', 'description', 'domain'],
        picture: 'above',
        smallSide: 'start',
        titleLines: 2,
        descriptionLines: 2,
        domainCase: 'lower',
      },
      source: 'General knowledge of pins',
      checked: '2026-11-22',
      basis: 'memory',
      note: 'Pictures keep their shape; very tall ones are cut.',
    },
  },
  share: {
    template: {
      value:
        'https://www.pinterest.com/pin/create/button/?url={url}&media={image}&description={text}',
      source: 'nygardk/react-share:src/PinterestShareButton.tsx@06302696',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Without media the person picks a picture of the page. /pin/create/link/ is as good.',
    },
    text: {
      value: 'taken',
      source: 'nygardk/react-share:src/PinterestShareButton.tsx@06302696',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    limit: {
      value: { max: 500, unit: 'characters', link: 0 },
      source: 'Documentation of posting services',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'The link has a field of its own.',
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
        /^https?:\/\/(?:[\w-]+\.)*pinterest\.(?:com(?:\.[a-z]{2})?|co\.[a-z]{2}|[a-z]{2,3})\/pin\/create\/(?:button|link|bookmarklet|extension)(?:[/?#]|$)/i,
        /^https?:\/\/(?:[\w-]+\.)*pinterest\.(?:com(?:\.[a-z]{2})?|co\.[a-z]{2}|[a-z]{2,3})\/pin\/\d+\/repin/i,
        /^https?:\/\/assets\.pinterest\.com\/js\/pinmarklet\.js/i,
        /^javascript:.*assets\.pinterest\.com\/js\/pinmarklet\.js/is,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/pinterest\b/i,
      ],
      profile: [
        /^https?:\/\/(?:(?:www|m|[a-z]{2})\.)?pinterest\.(?:com(?:\.[a-z]{2})?|co\.[a-z]{2}|[a-z]{2,3})\/(?!(?:pin|search|ideas|today|business|about|login|logout|join|signup|settings|password|categories|explore|topics|shop|resource|source|videos|discover|homefeed|news_hub|pin-builder|pin-creation-tool|privacy|terms|policy|_|_ngjs|email|oauth|product|create)(?:[/?#]|$))(?<handle>[\w.%-]{2,})(?:\/[\w.%-]+)?\/?(?:[?#].*)?$/i,
      ],
      self: [/[?&]share=pinterest(?:&|#|$)/i],
    },
    source:
      'nygardk/react-share:src/PinterestShareButton.tsx@06302696; Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09; apify/crawlee:packages/utils/src/internals/social.ts@031efa46',
    checked: '2026-11-22',
    basis: 'source-code',
  },
  debugger: {
    value: 'https://developers.pinterest.com/tools/url-debugger/?link={url}',
    source: 'General knowledge',
    checked: '2026-11-22',
    basis: 'memory',
  },
  weights: {
    'image-large-enough': 1.5,
    'pinning-not-blocked': 3,
    'product-card': 2,
    'jsonld-main-entity': 2,
  },
});
