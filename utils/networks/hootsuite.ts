import { defineNetwork } from './network';

export default defineNetwork({
  id: 'hootsuite',
  name: 'Hootsuite',
  tile: 'Ho',
  status: {
    value: 'unconfirmed',
    source: 'hootsuite endpoints in several public repositories',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Found in plug-ins and older lists; nobody opened it to see whether it still works in 2026.',
  },
  share: {
    template: {
      value: 'https://hootsuite.com/hootlet/load?address={url}&title={text}',
      source: 'Links in several public repositories',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'For paid accounts.',
    },
    text: {
      value: 'taken',
      source: 'Links in several public repositories',
      checked: '2026-11-22',
      basis: 'reported',
    },
    onRequest: {
      value: true,
      source: 'Links in several public repositories',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'Nobody could say whether it works in 2026.',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:www\.)?hootsuite\.com\/(?:hootlet\/(?:load|social-share|compose)|twitter\/bookmark-tool)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/hootsuite\b/i,
      ],
      profile: [],
    },
    source: 'hootsuite endpoints in several public repositories',
    checked: '2026-11-22',
    basis: 'reported',
  },
});
