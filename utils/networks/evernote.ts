import { defineNetwork } from './network';

export default defineNetwork({
  id: 'evernote',
  name: 'Evernote',
  tile: 'Ev',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  share: {
    template: {
      value: 'https://www.evernote.com/clip.action?url={url}&title={title}',
      source: 'bradvin/social-share-urls:README.md@00af60b4',
      checked: '2026-11-25',
      basis: 'source-code',
      note: 'Makes the note without asking again.',
    },
    text: {
      value: 'title',
      source: 'bradvin/social-share-urls:README.md@00af60b4',
      checked: '2026-11-25',
      basis: 'source-code',
    },
    onRequest: {
      value: true,
      source: 'bradvin/social-share-urls:README.md@00af60b4',
      checked: '2026-11-25',
      basis: 'reported',
      note: 'Last seen at work in 2020.',
    },
  },
  recognise: {
    value: {
      share: [/^https?:\/\/(?:www|s)\.evernote\.com\/(?:clip\.action|noteit)/i],
      profile: [],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
