import { cardTable, FULL, from, measured, og, twitter } from '../../fixtures/card-table';
import { shares } from '../../fixtures/share-table';

const LARGE = twitter('card', 'summary_large_image');

cardTable('x', [
  {
    name: 'its own tags come before Open Graph',
    head:
      FULL +
      LARGE +
      twitter('title', 'For X') +
      twitter('description', 'Short') +
      twitter('image', '/x.png'),
    card: {
      layout: 'large',
      title: from('twitter:title', 'For X'),
      image: from('twitter:image', 'https://site.test/x.png'),
      reported: false,
      lacks: [],
    },
    without: ['description'],
  },
  {
    name: 'Open Graph fills what is missing',
    head: FULL + LARGE,
    card: { title: from('og:title', 'Tide mills') },
  },
  {
    name: 'the title element is no title',
    head: '<title>T</title>',
    card: { layout: 'none', lacks: ['no-title', 'no-image'], reported: false },
  },
  {
    name: 'the last twitter:card counts',
    head: FULL + LARGE + twitter('card', 'summary'),
    card: { layout: 'small', description: from('og:description', 'How they work'), lacks: [] },
  },
  {
    name: 'without twitter:card a small one is reported',
    head: FULL,
    card: { layout: 'small', reported: true, lacks: ['small-image-card'] },
  },
  {
    name: '69 characters are whole',
    head: twitter('title', 'a'.repeat(69)),
    card: { title: from('twitter:title', 'a'.repeat(69)) },
  },
  {
    name: '70 characters are whole',
    head: twitter('title', 'a'.repeat(70)),
    card: { title: from('twitter:title', 'a'.repeat(70)) },
  },
  {
    name: '71 characters are cut',
    head: twitter('title', 'a'.repeat(71)),
    card: { title: { shown: `${'a'.repeat(69)}…` } },
  },
  {
    name: 'a picture below 300 × 157 px makes the large card a small one',
    head: FULL + LARGE,
    given: { images: measured(299, 157) },
    card: { layout: 'small' },
  },
  {
    name: 'robots.txt turns it away',
    head: FULL,
    given: { robots: 'User-agent: Twitterbot\nDisallow: /' },
    card: { layout: 'none', lacks: ['blocked-by-robots'] },
  },
  {
    name: 'no title, no card',
    head: LARGE + og('image', '/p.jpg'),
    card: { layout: 'none', lacks: ['no-title'] },
  },
]);

shares('x', 'https://docs.x.com/x-for-websites/post-button/guides/web-intent', {
  plain:
    'https://x.com/intent/tweet?text=Tide%20mills&url=https%3A%2F%2Fsite.test%2Fpost&hashtags=mills%2Ctide&via=millnews',
  written: 'https://x.com/intent/tweet?text=Worth%20a%20visit&url=https%3A%2F%2Fsite.test%2Fpost',
  signs:
    'https://x.com/intent/tweet?text=Q%26A%3A%20100%25%20%3Cb%3E%27yes%27%3C%2Fb%3E%20%2B%20%7Burl%7D%20%24%26%20%232&url=https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part',
  emoji:
    'https://x.com/intent/tweet?text=Sea%20%F0%9F%8C%8A%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%F0%9F%87%AB%F0%9F%87%B7&url=https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A',
  rightToLeft:
    'https://x.com/intent/tweet?text=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%93%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7&url=https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C',
  escaped:
    'https://x.com/intent/tweet?text=Tide%2520mills%20%26amp%3B%20100%2525&url=https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526',
});
