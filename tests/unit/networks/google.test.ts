import { cardTable, FULL, from, jsonLd, named, og, page, twitter } from '../../fixtures/card-table';

const PLAIN = `<title>Tide mills</title>${named('description', 'How they work')}`;

cardTable('google', [
  {
    name: 'title element and plain description; nothing is promised',
    head: og('title', 'O') + PLAIN,
    card: {
      layout: 'text',
      title: from('title', 'Tide mills'),
      description: from('description', 'How they work'),
      reported: true,
      lacks: [],
    },
  },
  {
    name: 'the main heading where there is no title',
    head: og('title', 'O'),
    body: '<h1>Of mills</h1>',
    card: { title: from('h1', 'Of mills') },
  },
  {
    name: 'og:title where there is neither',
    head: og('title', 'O'),
    card: { title: from('og:title', 'O') },
  },
  {
    name: 'a picture is small, the one of the structured data first',
    head: PLAIN + FULL + jsonLd({ '@type': 'Article', image: '/j.jpg' }),
    card: { layout: 'small', image: from('jsonld:image', 'https://site.test/j.jpg'), lacks: [] },
  },
  {
    name: 'pictures of Twitter tags do not count',
    head: PLAIN + twitter('image', '/x.png'),
    card: { layout: 'text', lacks: [] },
    without: ['image'],
  },
  {
    name: 'what scripts add is seen',
    head: '',
    given: { rendered: page(PLAIN) },
    card: { title: from('title', 'Tide mills'), lacks: [] },
  },
  {
    name: 'noindex keeps the page out',
    head: PLAIN + named('robots', 'noindex, follow'),
    card: { layout: 'none', lacks: ['noindex'] },
  },
  {
    name: 'so does none, in the header too',
    head: PLAIN,
    given: { headers: { 'x-robots-tag': 'googlebot: none' } },
    card: { layout: 'none', lacks: ['noindex'] },
  },
  {
    name: 'what is said to another crawler does not count',
    head: PLAIN + named('bingbot', 'noindex'),
    card: { layout: 'text', lacks: [] },
  },
  {
    name: 'nosnippet takes the description away',
    head: PLAIN + named('robots', 'nosnippet'),
    card: { layout: 'text' },
    without: ['description'],
  },
  {
    name: 'max-image-preview:none takes the picture away',
    head: PLAIN + FULL + named('robots', 'max-image-preview:none'),
    card: { layout: 'text', lacks: [] },
    without: ['image'],
  },
  {
    name: 'robots.txt turns it away',
    head: PLAIN,
    given: { robots: 'User-agent: Googlebot\nDisallow: /' },
    card: { layout: 'none', lacks: ['blocked-by-robots'] },
  },
]);
