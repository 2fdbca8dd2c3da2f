import { defineNetwork } from './network';

export default defineNetwork({
  id: 'instapaper',
  name: 'Instapaper',
  tile: 'I',
  status: {
    value: 'unconfirmed',
    source: 'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09)',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Found in plug-ins and older lists; nobody opened it to see whether it still works in 2026.',
  },
  share: {
    template: {
      value: 'https://www.instapaper.com/hello2?url={url}&title={title}&description={text}',
      source: 'nygardk/react-share:src/InstapaperShareButton.tsx@06302696',
      checked: '2026-11-22',
      basis: 'source-code',
      note: '/edit? takes the same of people who are signed in.',
    },
    text: {
      value: 'taken',
      source: 'nygardk/react-share:src/InstapaperShareButton.tsx@06302696',
      checked: '2026-11-22',
      basis: 'source-code',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*instapaper\.com\/(?:hello2|edit|text|add)(?:[/?#]|$)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/instapaper\b/i,
      ],
      profile: [/^https?:\/\/(?:www\.)?instapaper\.com\/p\/\w+/i],
    },
    source:
      'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09); common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94; bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020)',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
