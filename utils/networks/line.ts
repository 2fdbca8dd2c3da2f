import { defineNetwork } from './network';

export default defineNetwork({
  id: 'line',
  name: 'LINE',
  tile: 'L',
  status: {
    value: 'alive',
    source: 'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09)',
    checked: '2026-11-22',
    basis: 'reported',
  },
  share: {
    template: {
      value: 'https://social-plugins.line.me/lineit/share?url={url}&text={text}',
      source:
        'https://developers.line.biz/en/docs/line-social-plugins/install-guide/using-line-share-buttons/',
      checked: '2026-11-22',
      basis: 'vendor',
      note: 'On the desktop and on phones.',
    },
    text: {
      value: 'taken',
      source: 'nygardk/react-share:src/LineShareButton.tsx@06302696',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/social-plugins\.line\.me\/(?:[a-z-]+\/)?lineit\/share/i,
        /^https?:\/\/line\.me\/R\/(?:msg\/text|share)/i,
        /^https?:\/\/lineit\.line\.me\/share\/ui/i,
        /^https?:\/\/timeline\.line\.me\/social-plugin\/share/i,
        /^line:\/\/msg\//i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/line\b/i,
      ],
      profile: [/^https?:\/\/(?:line\.me\/(?:R\/)?ti\/p\/|lin\.ee\/|page\.line\.me\/)[@~%\w-]+/i],
    },
    source:
      'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09); common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94; bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020)',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
