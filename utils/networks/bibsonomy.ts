import { defineNetwork } from './network';

export default defineNetwork({
  id: 'bibsonomy',
  name: 'BibSonomy',
  tile: 'Bi',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:www\.)?bibsonomy\.org\/(?:BibtexHandler|ShowBookmarkEntry|editBookmark|editPublication)/i,
      ],
      profile: [/^https?:\/\/(?:www\.)?bibsonomy\.org\/user\/(?<handle>[\w-]+)/i],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
