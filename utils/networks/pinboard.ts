import { defineNetwork } from './network';

export default defineNetwork({
  id: 'pinboard',
  name: 'Pinboard',
  tile: 'Pb',
  status: {
    value: 'unconfirmed',
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Found in plug-ins and older lists; nobody opened it to see whether it still works in 2026.',
  },
  share: {
    template: {
      value:
        'https://pinboard.in/add?next=same&url={url}&title={title}&description={text}&tags={hashtags}',
      source: 'Links in several public repositories, from https://pinboard.in/howto/',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Of a title 255 characters are said to fit, from memory.',
    },
    text: {
      value: 'taken',
      source: 'Links in several public repositories, from https://pinboard.in/howto/',
      checked: '2026-11-22',
      basis: 'reported',
    },
    tags: {
      value: { separator: ' ', sign: false, never: ',' },
      source: 'General knowledge: its tags are words with blanks between them',
      checked: '2026-11-22',
      basis: 'memory',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*pinboard\.in\/(?:add|popup_login)(?:[/?#]|$)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/pinboard\b/i,
      ],
      profile: [/^https?:\/\/(?:www\.)?pinboard\.in\/u:(?<handle>[\w-]+)/i],
    },
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
