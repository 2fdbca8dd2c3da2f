import { defineNetwork } from './network';

export default defineNetwork({
  id: 'youtube',
  name: 'YouTube',
  tile: 'YT',
  status: {
    value: 'alive',
    source: 'easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
    checked: '2026-11-22',
    basis: 'reported',
  },
  recognise: {
    value: {
      share: [],
      profile: [
        /^https?:\/\/(?:www\.|m\.|music\.)?youtube\.com\/(?:@|channel\/(?=UC)|c\/|user\/)(?<handle>[^/?#\s]+)(?:[/?#]|$)/i,
      ],
    },
    source: 'easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
