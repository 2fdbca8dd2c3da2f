import { cardTable, FULL, from, named, og, twitter } from '../../fixtures/card-table';
import { shares } from '../../fixtures/share-table';

cardTable('reddit', [
  {
    name: 'title and picture of Open Graph, and no description',
    head: `<title>T</title>${FULL}`,
    card: {
      layout: 'small',
      title: from('og:title', 'Tide mills'),
      image: from('og:image', 'https://site.test/p.jpg'),
      reported: true,
      lacks: [],
    },
    without: ['description'],
  },
  {
    name: 'og:image in a name serves as well',
    head: `<title>T</title>${named('og:image', '/n.jpg')}`,
    card: { image: from('og:image', 'https://site.test/n.jpg') },
  },
  {
    name: 'image_src comes next',
    head: '<title>T</title><link rel="image_src" href="/s.jpg">',
    card: {
      title: from('title', 'T'),
      image: {
        ...from('image_src', 'https://site.test/s.jpg'),
        passedOver: [{ key: 'og:image', why: 'absent' }],
      },
    },
  },
  {
    name: 'Twitter tags do not count',
    head: `<title>T</title>${twitter('image', '/x.png')}`,
    card: { layout: 'text', lacks: ['no-image'] },
  },
  {
    name: '300 characters of title are whole',
    head: og('title', 'a'.repeat(300)),
    card: { title: from('og:title', 'a'.repeat(300)) },
  },
  {
    name: '301 are cut',
    head: og('title', 'a'.repeat(301)),
    card: { title: { shown: `${'a'.repeat(299)}…` } },
  },
  {
    name: 'that it obeys robots.txt is only reported, and hides nothing',
    head: FULL,
    given: { robots: 'User-agent: redditbot\nDisallow: /' },
    card: { layout: 'small', lacks: [] },
  },
]);

shares('reddit', 'nygardk/react-share:src/RedditShareButton.tsx@06302696', {
  plain: 'https://www.reddit.com/submit?url=https%3A%2F%2Fsite.test%2Fpost&title=Tide%20mills',
  written: 'https://www.reddit.com/submit?url=https%3A%2F%2Fsite.test%2Fpost&title=Tide%20mills',
  signs:
    'https://www.reddit.com/submit?url=https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part&title=50%25%20off%3A%20%22salt%20%26%20water%27s%22%20%231%2B2%20%3D%203%3F',
  emoji:
    'https://www.reddit.com/submit?url=https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A&title=Sea%20%F0%9F%8C%8A%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%F0%9F%87%AB%F0%9F%87%B7',
  rightToLeft:
    'https://www.reddit.com/submit?url=https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C&title=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%93%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7',
  escaped:
    'https://www.reddit.com/submit?url=https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526&title=Tide%2520mills%20%26amp%3B%20100%2525',
});
