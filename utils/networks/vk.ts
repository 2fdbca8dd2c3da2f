import { defineNetwork } from './network';

export default defineNetwork({
  id: 'vk',
  name: 'VK',
  tile: 'VK',
  status: {
    value: 'alive',
    source: 'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09)',
    checked: '2026-11-22',
    basis: 'reported',
  },
  share: {
    template: {
      value: 'https://vk.com/share.php?url={url}&title={title}&comment={text}&image={image}',
      source: 'nygardk/react-share:src/VKShareButton.tsx@06302696',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'comment: bradvin/social-share-urls:README.md@00af60b4.',
    },
    text: {
      value: 'taken',
      source: 'bradvin/social-share-urls:README.md@00af60b4',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    hashtags: {
      value: true,
      source: 'General knowledge',
      checked: '2026-11-26',
      basis: 'memory',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*(?:vk\.(?:com|ru)|vkontakte\.ru)\/share\.php/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/vk\b/i,
      ],
      profile: [
        /^https?:\/\/(?:www\.|m\.)?vk\.(?:com|ru)\/(?!(?:share\.php|away\.php|feed|login|im|search|js|support|dev|about|terms|privacy|settings|friends|groups|audios?|apps|videos?|clips?|market|widget[\w.]*)(?:[/?#]|$)|(?:wall|video|photo|album|topic|audio|doc|note|page|poll|clip|story|market|product|app)-?\d)(?<handle>[\w.]{3,})\/?(?:[?#].*)?$/i,
      ],
    },
    source:
      'nygardk/react-share:src/*ShareButton.tsx@06302696 (2026-03-09); bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020); heiseonline/shariff:src/js/services/*.js@193cd834',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
