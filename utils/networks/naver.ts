import { defineNetwork } from './network';

export default defineNetwork({
  id: 'naver',
  name: 'Naver',
  tile: 'Nv',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:share|blog|bookmark|cafe)\.naver\.com\/(?:web\/shareView|openapi\/share|post)/i,
      ],
      profile: [
        /^https?:\/\/(?:m\.)?blog\.naver\.com\/(?!(?:openapi|post|PostView|PostList)(?:[./?#]|$))(?<handle>[\w-]+)\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
