import { conformance, FULL, from, measured, named, og, twitter } from '../../fixtures/card-table';

const HTML = 'element-hq/synapse:synapse/media/preview_html.py';
const FETCH = 'element-hq/synapse:synapse/media/url_previewer.py';
const DRAWS =
  'element-hq/element-web:src/components/views/rooms/LinkPreviewWidget.tsx#render@030b7e90';

const words = 'tide '.repeat(120).trim();

conformance('element', [
  {
    name: 'Open Graph, beside a small picture',
    source: `${HTML}#L281@a58ad44e`,
    head: `<title>T</title>${FULL}`,
    card: {
      layout: 'small',
      title: from('og:title', 'Tide mills'),
      description: from('og:description', 'How they work'),
      image: from('og:image', 'https://site.test/p.jpg'),
      reported: false,
      lacks: [],
    },
  },
  {
    name: 'then Twitter tags',
    source: `${HTML}#L299@a58ad44e`,
    head:
      named('description', 'D') +
      twitter('title', 'X') +
      twitter('description', 'Y') +
      twitter('image', '/x.png'),
    card: {
      title: from('twitter:title', 'X'),
      description: from('twitter:description', 'Y'),
      image: from('twitter:image', 'https://site.test/x.png'),
    },
  },
  {
    name: 'then title element and plain description',
    source: `${HTML}#L311@a58ad44e`,
    head: `<title>T</title>${named('description', 'D')}`,
    card: { title: from('title', 'T'), description: from('description', 'D') },
  },
  {
    name: 'then the main heading',
    source: `${HTML}#L311@a58ad44e`,
    body: '<h1>Heading</h1>',
    card: { title: from('h1', 'Heading') },
  },
  {
    name: 'an empty title element gives way to it',
    source: `${HTML}#L313@a58ad44e`,
    head: '<title></title>',
    body: '<h1>Heading</h1>',
    card: { title: from('h1', 'Heading') },
  },
  {
    name: 'Open Graph in name is not seen',
    source: `${HTML}#L281@a58ad44e`,
    head: `<title>T</title>${named('og:title', 'O')}`,
    card: { title: from('title', 'T') },
  },
  {
    name: 'Twitter tags in property are not seen',
    source: `${HTML}#L299@a58ad44e`,
    head: '<title>T</title><meta property="twitter:title" content="X">',
    card: { title: from('title', 'T') },
  },
  {
    name: 'the last of several',
    source: `${HTML}#L228@a58ad44e`,
    head: og('title', 'One') + og('title', 'Two'),
    card: { title: from('og:title', 'Two') },
  },
  {
    name: 'the last of several pictures',
    source: `${HTML}#L228@a58ad44e`,
    head: og('title', 'T') + og('image', '/1.jpg') + og('image', '/2.jpg'),
    card: { image: from('og:image', 'https://site.test/2.jpg') },
  },
  {
    name: 'an empty tag is not there',
    source: `${HTML}#L209@a58ad44e`,
    head: `<title>T</title>${og('title', '')}`,
    card: { title: from('title', 'T') },
  },
  {
    name: 'not even when it is the last',
    source: `${HTML}#L209@a58ad44e`,
    head: og('title', 'O') + og('title', ''),
    card: { title: from('og:title', 'O') },
  },
  {
    name: 'a picture named by itemprop',
    source: `${HTML}#L323@a58ad44e`,
    head: '<title>T</title><meta itemprop="image" content="/m.png">',
    card: { layout: 'small', image: from('itemprop:image', 'https://site.test/m.png') },
  },
  {
    name: 'a relative picture is resolved',
    source: `${FETCH}#_precache_image_url@a58ad44e`,
    head: og('title', 'T') + og('image', 'p.jpg'),
    given: { url: 'https://site.test/a/b' },
    card: { image: from('og:image', 'https://site.test/a/p.jpg') },
  },
  {
    name: 'a long description is cut between words',
    source: `${HTML}#L531@a58ad44e`,
    head: og('title', 'T') + og('description', words),
    card: { description: { value: words, shown: `${'tide '.repeat(100).trim()}…` } },
  },
  {
    name: 'a title of 1,000 characters is whole',
    source: `${FETCH}#L369@a58ad44e`,
    head: og('title', 'a'.repeat(1_000)),
    card: { title: from('og:title', 'a'.repeat(1_000)) },
  },
  {
    name: 'a longer one is left out, and nothing takes its place',
    source: `${FETCH}#L369@a58ad44e`,
    head: `<title>T</title>${og('title', 'a'.repeat(1_001))}${og('description', 'D')}`,
    card: { layout: 'text', lacks: ['no-title', 'no-image'] },
    without: ['title'],
  },
  {
    name: 'the site’s name stands beside the title',
    source: DRAWS,
    head: FULL + og('site_name', 'Mills'),
    card: { domain: 'Mills' },
  },
  {
    name: 'without it there is no domain',
    source: DRAWS,
    head: FULL,
    card: { domain: '' },
  },
  {
    name: 'a wide picture stands small as well',
    source: DRAWS,
    head: FULL + twitter('card', 'summary_large_image'),
    given: { images: measured(1200, 630) },
    card: { layout: 'small', lacks: [] },
  },
  {
    name: 'robots.txt is not asked',
    source: `${FETCH}#L596@a58ad44e`,
    head: FULL,
    given: { robots: 'User-agent: *\nDisallow: /' },
    card: { layout: 'small', lacks: [] },
  },
]);
