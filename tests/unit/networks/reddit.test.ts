import { cardTable, FULL, from, named, og, twitter } from '../../fixtures/card-table';

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
