import { defineNetwork } from './network';

export default defineNetwork({
  id: 'facebook',
  name: 'Facebook',
  tile: 'f',
  status: {
    value: 'alive',
    source: 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
    checked: '2026-11-22',
    basis: 'vendor',
  },
  htmlBytes: {
    value: 524_288,
    source: 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'The range of a sample request, called neither limit nor promise; an older page spoke of the first 1 MB.',
  },
  preview: {
    title: {
      value: ['og:title', 'title'],
      source: 'https://developers.facebook.com/docs/sharing/webmasters/',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'The title element as a fallback is folklore: the order without Open Graph tags is not published.',
    },
    description: {
      value: ['og:description', 'description'],
      source: 'https://developers.facebook.com/docs/sharing/webmasters/',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'The plain description as a fallback is folklore.',
    },
    image: {
      value: ['og:image:secure_url', 'og:image', 'og:image:url'],
      source: 'https://developers.facebook.com/docs/sharing/webmasters/images',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'Without any of them the largest picture of the page is said to serve; no picture is guessed here.',
    },
    reportedKeys: ['title', 'description'],
    domain: {
      value: 'og:url',
      source: 'General knowledge of the card: og:url is the address that the share counts for',
      checked: '2026-11-22',
      basis: 'memory',
    },
    dropsWww: {
      value: true,
      source: 'General knowledge of the card',
      checked: '2026-11-22',
      basis: 'memory',
    },
    runsScripts: {
      value: 'no',
      source: 'General knowledge; the documentation does not say so in a sentence',
      checked: '2026-11-22',
      basis: 'reported',
    },
    robots: {
      value: { obeys: 'yes', tokens: ['facebookexternalhit'], others: ['Facebot'] },
      source: 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'May be passed over for safety and integrity checks; one audit by a third party says that previews are fetched anyway. Facebot: legacy name in monperrus/crawler-user-agents:crawler-user-agents.json@7c7f9f25.',
    },
    userAgents: {
      value: [
        'facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)',
        'facebookexternalhit/1.1',
      ],
      source: 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    imageMin: {
      value: { width: 200, height: 200 },
      source: 'https://developers.facebook.com/docs/sharing/webmasters/images',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    imageLarge: {
      value: { width: 600, height: 315 },
      source: 'https://developers.facebook.com/docs/sharing/webmasters/images',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    imageBest: {
      value: { width: 1200, height: 630 },
      source: 'https://developers.facebook.com/docs/sharing/webmasters/images',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    imageMaxBytes: {
      value: 8_000_000,
      source: 'https://developers.facebook.com/docs/sharing/webmasters/images',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'Written as 8 MB; the decimal reading is the stricter one.',
    },
    layout: {
      value: 'large',
      source: 'https://developers.facebook.com/docs/sharing/webmasters/images',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    showsDescription: {
      value: true,
      source: 'General knowledge of the card',
      checked: '2026-11-22',
      basis: 'memory',
    },
    look: {
      value: {
        lines: ['domain', 'title', 'description'],
        picture: 'above',
        largeRatio: 1.91,
        smallRatio: 1,
        smallSide: 'start',
        titleLines: 2,
        descriptionLines: 1,
        domainCase: 'upper',
        phone: { lines: ['domain', 'title'] },
      },
      source: 'General knowledge of the card',
      checked: '2026-11-22',
      basis: 'memory',
      note: 'The shape is the one that Meta recommends for pictures.',
    },
  },
  share: {
    template: {
      value: 'https://www.facebook.com/sharer/sharer.php?u={url}&hashtag={hashtags}',
      source: 'nygardk/react-share:src/FacebookShareButton.tsx@06302696',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Needs no app id.',
    },
    text: {
      value: 'ignored',
      source:
        'nygardk/react-share:CHANGELOG.md@06302696 and https://github.com/nygardk/react-share/issues/483',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Title, description, picture and quote are dropped; the card comes from the tags of the page.',
    },
    tags: {
      value: { separator: ',', sign: true, max: 1 },
      source: 'https://developers.facebook.com/docs/sharing/reference/share-dialog',
      checked: '2026-11-25',
      basis: 'vendor',
      note: 'Documented for the dialog with an app id; nygardk/react-share:src/FacebookShareButton.tsx@06302696 has it for this form, too.',
    },
    limit: {
      value: { max: 63_206, unit: 'characters', link: null },
      source: 'General knowledge',
      checked: '2026-11-22',
      basis: 'memory',
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
        /^https?:\/\/(?:[\w-]+\.)*(?:facebook|fb)\.com\/(?:sharer(?:\/sharer)?(?:\.php)?\/?(?:[?#]|$)|share\.php(?:[?#]|$)|(?:v\d+\.\d+\/)?dialog\/(?:share|feed)(?:[/?#]|$)|plugins\/share_button\.php)/i,
        /^fb:\/\/faceweb\/f\?href=[^#]*sharer/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/facebook\b/i,
      ],
      profile: [
        /^https?:\/\/(?:(?:www|m|web|touch|mbasic|[a-z]{2}-[a-z]{2})\.)?(?:facebook|fb)\.com\/(?!(?:sharer|share|dialog|plugins|tr|login|help|policies|groups|events|hashtag|photo|photos|watch|marketplace|l|connect|business|settings|privacy|ads|reel|story|permalink|home|gaming|games|stories|media|notes|video|videos|search|messages|notifications|friends|bookmarks|recover|directory|public|places|legal|terms|about|careers|lite|r)(?:[/?.#]|$)|(?:pages|people|p)\/?(?:[?#]|$))(?:profile\.php\?(?:[^#]*&)?id=\d+|pages\/[^/?#]+\/\d+|people\/[^/?#]+\/\d+|p\/[^/?#]+-\d+|(?<handle>[A-Za-z0-9.-]{3,}))\/?(?:[?#].*)?$/i,
        /^https?:\/\/(?:www\.)?facebook\.com\/(?:home\.php)?(?:\?[^#]*)?#(?:!|%21)\/(?:pages\/[^/?#]+\/\d+|(?!(?:pages|groups|events|photo|home|login|share|sharer)(?:[/?.]|$))(?<handle>[\w.-]{3,}))\/?(?:\?.*)?$/i,
        /^https?:\/\/fb\.me\/(?<handle>[\w.]+)\/?$/i,
      ],
      self: [/[?&]share=facebook(?:&|#|$)/i],
    },
    source:
      'nygardk/react-share:src/FacebookShareButton.tsx@06302696; Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09; apify/crawlee:packages/utils/src/internals/social.ts@031efa46',
    checked: '2026-11-22',
    basis: 'source-code',
  },
  debugger: {
    value: 'https://developers.facebook.com/tools/debug/?q={url}',
    source: 'https://developers.facebook.com/docs/sharing/best-practices',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'The parameter q is from memory; without it the page asks for the address.',
  },
  refresh: {
    value:
      'Facebook reads a page again about once a day, and keeps a picture until its address changes. “Scrape again” in the debugger renews the card now.',
    source:
      'https://developers.facebook.com/docs/sharing/best-practices; digests of the page on crawlers',
    checked: '2026-11-22',
    basis: 'reported',
  },
  weights: { 'og-url-present': 2, 'image-large-enough': 1.5, 'og-title-unbranded': 1.5 },
});
