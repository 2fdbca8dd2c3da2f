import { defineNetwork } from './network';

export default defineNetwork({
  id: 'naver',
  name: 'Naver',
  tile: 'Nv',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  share: {
    template: {
      value: 'https://share.naver.com/web/shareView?url={url}&title={title}',
      source: 'Links in ten public repositories',
      checked: '2026-11-25',
      basis: 'reported',
      note: 'The vendor’s page is https://developers.naver.com/docs/share/navershare/, which could not be read.',
    },
    text: {
      value: 'title',
      source: 'Links in ten public repositories',
      checked: '2026-11-25',
      basis: 'reported',
    },
  },
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
