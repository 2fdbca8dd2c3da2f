import { cardTable, FULL, from, measured, og, twitter } from '../../fixtures/card-table';

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
