import { defineNetwork } from './network';

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
  limits: {
    imageMin: {
      value: { width: 150, height: 0 },
      source:
        'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    imageBest: {
      value: { width: 900, height: 0 },
      source:
        'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
      checked: '2026-11-22',
      basis: 'vendor',
    },
    imageMaxBytes: {
      value: 10_000_000,
      source:
        'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'Written as 10 MB for all that a page loads for its preview; the decimal reading is the stricter one.',
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
});
