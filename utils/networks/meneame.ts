import { defineNetwork } from './network';

export default defineNetwork({
  id: 'meneame',
  name: 'Menéame',
  tile: 'Mn',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  share: {
    template: {
      value: 'https://www.meneame.net/submit.php?url={url}',
      source: 'Links in nine public repositories',
      checked: '2026-11-25',
      basis: 'reported',
    },
    text: {
      value: 'ignored',
      source: 'Links in nine public repositories',
      checked: '2026-11-25',
      basis: 'reported',
    },
    onRequest: {
      value: true,
      source: 'Links in nine public repositories',
      checked: '2026-11-25',
      basis: 'reported',
      note: 'Whether the form still works could not be confirmed.',
    },
  },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www\.)?(?:meneame|menea)\.(?:net|me)\/submit(?:\.php)?(?:[/?#]|$)/i],
      profile: [/^https?:\/\/(?:www\.)?meneame\.net\/user\/(?<handle>[\w-]+)/i],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
