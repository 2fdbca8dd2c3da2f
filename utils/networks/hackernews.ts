import { defineNetwork } from './network';

export default defineNetwork({
  id: 'hackernews',
  name: 'Hacker News',
  tile: 'Y',
  status: {
    value: 'alive',
    source: 'bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020)',
    checked: '2026-11-22',
    basis: 'reported',
  },
  share: {
    template: {
      value: 'https://news.ycombinator.com/submitlink?u={url}&t={title}',
      source: 'bradvin/social-share-urls:README.md@00af60b4',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'For people who are signed in.',
    },
    text: {
      value: 'title',
      source: 'news.arc of the public distributions of Arc',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    titleMax: {
      value: { max: 80, unit: 'characters' },
      source: 'news.arc of the public distributions of Arc',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'A longer title is refused.',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/news\.ycombinator\.com\/submit(?:link)?(?:[/?#]|$)/i,
        /^https?:\/\/hn(?:sharebutton)?\.(?:heroku|herokuapp)\./i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/hacker_news\b/i,
      ],
      profile: [/^https?:\/\/news\.ycombinator\.com\/user\/?\?id=(?<handle>[\w-]*)/i],
    },
    source:
      'bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020); common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
