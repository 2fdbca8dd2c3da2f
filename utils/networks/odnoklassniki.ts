import { defineNetwork } from './network';

export default defineNetwork({
  id: 'odnoklassniki',
  name: 'Odnoklassniki',
  tile: 'OK',
  status: { value: 'alive', source: 'General knowledge', checked: '2026-11-22', basis: 'memory' },
  share: {
    template: {
      value:
        'https://connect.ok.ru/offer?url={url}&title={title}&description={text}&imageUrl={image}',
      source: 'nygardk/react-share:src/OKShareButton.tsx@99403841',
      checked: '2026-11-25',
      basis: 'source-code',
      note: 'The vendor’s page is https://apiok.ru/en/ext/like, which could not be read.',
    },
    text: {
      value: 'taken',
      source: 'nygardk/react-share:src/OKShareButton.tsx@99403841',
      checked: '2026-11-25',
      basis: 'source-code',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:www\.|connect\.|m\.)?(?:ok|odnoklassniki)\.ru\/(?:offer|dk\?(?:[^#]*&)?st\.cmd=(?:addShare|WidgetSharePreview))/i,
      ],
      profile: [
        /^https?:\/\/(?:www\.|m\.)?(?:ok|odnoklassniki)\.ru\/(?:profile\/\d+|group\/\d+|(?!(?:offer|dk|video|live|games|search|music|gifts|help)(?:[/?#]|$))(?<handle>[\w.]+))\/?(?:[?#].*)?$/i,
      ],
    },
    source: 'General knowledge of its addresses',
    checked: '2026-11-22',
    basis: 'memory',
  },
});
