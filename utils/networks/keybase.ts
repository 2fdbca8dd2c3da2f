import { defineNetwork } from './network';

export default defineNetwork({
  id: 'keybase',
  name: 'Keybase',
  tile: 'Kb',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:www\.)?keybase\.io\/(?!(?:download|docs|blog|team|about|jobs|privacy|terms|inv|popular-teams|account|encrypt|decrypt|verify)(?:[/?#]|$))(?<handle>\w+)\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
