import { defineNetwork } from './network';

export default defineNetwork({
  id: 'douban',
  name: 'Douban',
  tile: 'Db',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  share: {
    template: {
      value: 'https://www.douban.com/recommend/?name={title}&text={text}&href={url}',
      source: 'bradvin/social-share-urls:README.md@00af60b4',
      checked: '2026-11-25',
      basis: 'source-code',
      note: 'The list writes http.',
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
      share: [/^https?:\/\/(?:www\.)?douban\.com\/(?:recommend|share\/service)/i],
      profile: [/^https?:\/\/(?:www\.)?douban\.com\/people\/(?<handle>[\w-]+)/i],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
