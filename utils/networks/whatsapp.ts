import { defineNetwork } from './network';

export default defineNetwork({
  id: 'whatsapp',
  name: 'WhatsApp',
  tile: 'W',
  status: {
    value: 'alive',
    source:
      'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
    checked: '2026-11-22',
    basis: 'vendor',
  },
  htmlBytes: {
    value: 300_000,
    source:
      'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
    checked: '2026-11-22',
    basis: 'vendor',
    note: 'Written as 300 KB; the decimal reading is the stricter one.',
  },
  preview: {
    title: {
      value: ['og:title', 'title'],
      source:
        'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'Only og:title is documented; that the title element serves as a fallback is reported.',
    },
    description: {
      value: ['og:description', 'description'],
      source:
        'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'Only og:description is documented.',
    },
    image: {
      value: ['og:image'],
      source:
        'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    reportedKeys: ['title', 'description'],
    required: {
      value: ['og:title', 'og:description', 'og:url'],
      source:
        'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    headOnly: {
      value: true,
      source:
        'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    domain: {
      value: 'address',
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
      value: { obeys: 'unknown', tokens: ['WhatsApp'] },
      source:
        'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'Fetched by the app of the sender; the page says nothing about robots.txt.',
    },
    userAgents: {
      value: ['WhatsApp/2.x.x.x A', 'WhatsApp/2.x.x.x I', 'WhatsApp/2.x.x.x N'],
      source:
        'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'Android, iOS and web.',
    },
    titleMax: {
      value: { max: 2, unit: 'lines' },
      source:
        'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    descriptionMax: {
      value: { max: 2, unit: 'lines' },
      source:
        'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'About 80 characters are said to be enough.',
    },
    imageMin: {
      value: { width: 300, height: 0 },
      source:
        'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'And not more than four times as wide as high.',
    },
    imageLarge: {
      value: { width: 300, height: 0 },
      source: 'Reports of practitioners; the documentation only calls it the minimum',
      checked: '2026-11-22',
      basis: 'reported',
    },
    imageBest: {
      value: { width: 1200, height: 630 },
      source: 'General knowledge: the size that serves the other networks',
      checked: '2026-11-22',
      basis: 'memory',
    },
    imageMaxBytes: {
      value: 600_000,
      source:
        'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'Pictures above 300 KB are reported to vanish on some phones.',
    },
    imageSomeBytes: {
      value: 300_000,
      source: 'https://github.com/calcom/cal.diy/issues/5613',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Pictures are reported to vanish on some phones, although the vendor names more.',
    },
    imageMaxRatio: {
      value: 4,
      source:
        'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    layout: {
      value: 'large',
      source: 'Reports of practitioners',
      checked: '2026-11-22',
      basis: 'reported',
    },
    showsDescription: {
      value: true,
      source:
        'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    look: {
      value: {
        lines: ['title', 'description', 'domain'],
        picture: 'above',
        largeRatio: 1.91,
        smallRatio: 1,
        smallSide: 'start',
        titleLines: 2,
        descriptionLines: 2,
        domainCase: 'lower',
      },
      source: 'General knowledge of the card; the lines of text are documented',
      checked: '2026-11-22',
      basis: 'memory',
    },
  },
  share: {
    template: {
      value: 'https://api.whatsapp.com/send?text={text}%20{url}',
      source: 'nygardk/react-share:CHANGELOG.md@06302696 (5.3.0)',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'The link stands in the text, at its end. wa.me/?text= is as correct; one list of 2020 says that it needs a number.',
    },
    text: {
      value: 'taken',
      source: 'bradvin/social-share-urls:README.md@00af60b4',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    limit: {
      value: { max: 65_536, unit: 'characters', link: null },
      source: 'General knowledge',
      checked: '2026-11-22',
      basis: 'memory',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:api|web)\.whatsapp\.com\/send\/?\?(?!(?:[^#]*&)?phone=(?:%2B|\+)?\d)/i,
        /^https?:\/\/wa\.me\/?\?(?:[^#]*&)?text=/i,
        /^whatsapp:\/\/send\/?\?(?!(?:[^#]*&)?phone=(?:%2B|\+)?\d)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/whatsapp\b/i,
      ],
      profile: [
        /^https?:\/\/wa\.me\/(?:(?<handle>\+?\d{6,15})|c\/\d+|message\/\w+|qr\/\w+)/i,
        /^https?:\/\/(?:api|web)\.whatsapp\.com\/send\/?\?(?:[^#]*&)?phone=(?<handle>(?:%2B|\+)?\d+)/i,
        /^whatsapp:\/\/send\/?\?(?:[^#]*&)?phone=(?<handle>(?:%2B|\+)?\d+)/i,
        /^https?:\/\/chat\.whatsapp\.com\/(?:invite\/)?[A-Za-z0-9]{10,}/i,
        /^https?:\/\/(?:www\.)?whatsapp\.com\/channel\/\w+/i,
        /^https?:\/\/wa\.link\/\w+/i,
      ],
      self: [/[?&]share=(?:jetpack-)?whatsapp(?:&|#|$)/i],
    },
    source:
      'nygardk/react-share:src/WhatsappShareButton.tsx@06302696; Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09; enthec/webappanalyzer:src/technologies@1b9eee81',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'A filled phone= makes it a contact, not a share; account addresses are from memory.',
  },
  debugger: {
    value: 'https://developers.facebook.com/tools/debug/?q={url}',
    source:
      'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Shows what the fetcher of the same company sees; a preview already sent stays as it is.',
  },
  refresh: {
    value:
      'The sender’s app makes the card of each message. There is no cache to clear, and messages already sent stay as they are.',
    source: 'Reports of practitioners',
    checked: '2026-11-22',
    basis: 'reported',
  },
  weights: { 'image-light-enough': 2, 'card-tags-in-head': 2, 'og-description-present': 1.5 },
});
