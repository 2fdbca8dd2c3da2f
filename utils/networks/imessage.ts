import { defineNetwork } from './network';

const APPLE = {
  source:
    'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
  checked: '2026-11-22',
  basis: 'vendor',
} as const;
const EXTRACTOR = {
  source:
    'https://gist.github.com/saagarjha/07e897fd72b370027ce280480761cf1e (script of LinkPresentation, macOS 13.3)',
  checked: '2026-11-22',
  basis: 'source-code',
} as const;
const SEEN = {
  source: 'General knowledge of the card',
  checked: '2026-11-22',
  basis: 'memory',
} as const;

export default defineNetwork({
  id: 'imessage',
  name: 'Apple Messages (iMessage)',
  tile: 'Me',
  status: {
    value: 'alive',
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'reported',
  },
  htmlBytes: {
    value: 1_000_000,
    source:
      'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
    checked: '2026-11-22',
    basis: 'vendor',
    note: 'Apple writes “1 MB”; the stricter reading is taken.',
  },
  preview: {
    title: { value: ['og:title', 'twitter:title', 'title'], ...EXTRACTOR },
    description: {
      value: [],
      ...APPLE,
      note: 'Shown for posts of social networks only: with twitter:card and a link of the type application/activity+json.',
    },
    image: {
      value: [
        'og:image:secure_url',
        'og:image',
        'og:image:url',
        'twitter:image',
        'meta:image',
        'apple-touch-icon',
        'icon',
      ],
      ...EXTRACTOR,
      note: 'Icons that no tag names are tried as well: /apple-touch-icon-precomposed.png, /apple-touch-icon.png and /favicon.ico. A video that can be played takes the place of the picture.',
    },
    iconSide: { value: 60, ...EXTRACTOR, note: 'Of equals, the precomposed one.' },
    keyFrom: { value: ['property', 'name', 'itemprop'], ...EXTRACTOR },
    domain: { value: 'address', ...APPLE },
    dropsWww: { value: true, ...SEEN },
    runsScripts: { value: 'no', ...APPLE },
    robots: {
      value: { obeys: 'unknown', tokens: [] },
      ...APPLE,
      note: 'Silent. Fetched on the device of the sender, and no request for robots.txt is known; Applebot is another robot.',
    },
    userAgents: {
      value: [
        'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_11_1) AppleWebKit/601.2.4 (KHTML, like Gecko) Version/9.0.1 Safari/601.2.4 facebookexternalhit/1.1 Facebot Twitterbot/1.0',
      ],
      source: 'https://pastebin.com/MHLPZCNY (list of user agents)',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Borrows the names of others, from the address of the sender: servers that check where these come from turn it away.',
    },
    imageMin: { value: { width: 150, height: 0 }, ...APPLE },
    imageLarge: {
      value: { width: 150, height: 0 },
      ...APPLE,
      note: 'Narrower pictures are left out or shown as an icon.',
    },
    imageBest: { value: { width: 900, height: 0 }, ...APPLE },
    imageMaxBytes: {
      value: 10_000_000,
      ...APPLE,
      note: 'Written as 10 MB for all that a page loads for its preview; the decimal reading is the stricter one.',
    },
    imagesMax: {
      value: 2,
      source:
        'https://liberationtech.net/how-to-make-ios-messages-and-facebook-use-different-opengraph-images',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Two were seen side by side; whether more are is not known.',
    },
    layout: { value: 'large', ...APPLE },
    showsDescription: { value: false, ...APPLE },
    look: {
      value: {
        lines: ['title', 'domain'],
        picture: 'above',
        smallRatio: 1,
        smallSide: 'end',
        titleLines: 2,
        domainCase: 'lower',
      },
      ...SEEN,
    },
  },
  share: {
    name: 'Text message',
    template: {
      value: 'sms:?&body={text}%20{url}',
      source:
        'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'Opens the user’s program for messages. “?&” is the form that Apple’s programs and the others both take, from memory; Apple documents no body at all.',
    },
    text: {
      value: 'taken',
      source:
        'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  recognise: {
    value: {
      share: [/^sms:[?&;](?:[^#]*&)?body=/i, /^imessage:(?:\/\/)?[?&]/i],
      profile: [/^sms:(?:\/\/)?\+?\d/i, /^imessage:(?:\/\/)?(?:\+?\d|[\w.+%-]+@)/i],
    },
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94; bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020)',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
  refresh: {
    value:
      'The sender’s own device makes the card of each message. There is no tool to clear anything, and sent messages stay as they are.',
    ...SEEN,
    note: 'Apple says that the sender’s device fetches the page; the rest is from memory.',
  },
});
