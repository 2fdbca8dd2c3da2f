import { defineNetwork } from './network';

export default defineNetwork({
  id: 'qzone',
  name: 'Qzone',
  tile: 'Qz',
  status: {
    value: 'unconfirmed',
    source: 'General knowledge',
    checked: '2026-11-22',
    basis: 'memory',
    note: 'Nobody opened it to see whether it still works.',
  },
  share: {
    template: {
      value:
        'https://sns.qzone.qq.com/cgi-bin/qzshare/cgi_qzshare_onekey?url={url}&title={title}&summary={text}',
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
      share: [/^https?:\/\/(?:sns|qzs)\.qzone\.qq\.com\/cgi-bin\/qzshare\//i],
      profile: [/^https?:\/\/user\.qzone\.qq\.com\/(?<handle>\d+)/i],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
