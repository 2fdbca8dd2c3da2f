import { defineNetwork } from './network';

export default defineNetwork({
  id: 'twitch',
  name: 'Twitch',
  tile: 'Tc',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:www\.|m\.)?twitch\.tv\/(?!(?:directory|videos|p|downloads|jobs|turbo|store|search|login|signup|settings|subscriptions|wallet|drops|prime|team|user)(?:[/?#]|$))(?<handle>\w{3,25})\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
