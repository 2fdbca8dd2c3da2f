import { defineNetwork } from './network';

export default defineNetwork({
  id: 'blogger',
  name: 'Blogger',
  tile: 'Bl',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  share: {
    template: {
      value: 'https://www.blogger.com/blog-this.g?u={url}&n={title}&t={text}',
      source: 'bradvin/social-share-urls:README.md@00af60b4',
      checked: '2026-11-25',
      basis: 'source-code',
      note: 'For people with a blog there.',
    },
    text: {
      value: 'taken',
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
      share: [/^https?:\/\/(?:www\.)?blogger\.com\/blog[_-]this\.(?:pyra|g)/i],
      profile: [/^https?:\/\/(?:www\.|draft\.)?blogger\.com\/profile\/(?<handle>\d+)/i],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
