import { cardTable, FULL, from, measured, named, og } from '../../fixtures/card-table';

const sized = (width: number, height: number) =>
  FULL + og('image:width', String(width)) + og('image:height', String(height));

cardTable('facebook', [
  {
    name: 'Open Graph comes first',
    head: `<title>T</title>${named('description', 'D')}${FULL}`,
    card: {
      layout: 'large',
      title: from('og:title', 'Tide mills'),
      description: from('og:description', 'How they work'),
      reported: false,
      lacks: [],
    },
  },
  {
    name: 'title and description of the page are only reported to serve',
    head: `<title>T</title>${named('description', 'D')}`,
    card: {
      layout: 'text',
      title: from('title', 'T'),
      description: from('description', 'D'),
      reported: true,
      lacks: ['no-image'],
    },
  },
  {
    name: 'the secure address of the picture goes before the other',
    head:
      og('title', 'T') +
      og('image', 'http://site.test/p.jpg') +
      og('image:secure_url', 'https://site.test/s.jpg'),
    card: { image: from('og:image:secure_url', 'https://site.test/s.jpg') },
  },
  {
    name: 'Twitter tags do not count',
    head: named('twitter:title', 'X') + named('twitter:image', '/p.jpg'),
    card: { layout: 'none', lacks: ['no-title', 'no-image'] },
  },
  {
    name: 'a picture of 199 px is left out',
    head: FULL,
    given: { images: measured(199, 199) },
    card: { layout: 'text', lacks: ['no-image'] },
  },
  {
    name: 'one of 200 px stands small',
    head: FULL,
    given: { images: measured(200, 200) },
    card: { layout: 'small', lacks: ['small-image-card'] },
  },
  {
    name: 'one of 599 px, as stated, stands small',
    head: sized(599, 400),
    card: { layout: 'small', lacks: ['small-image-card'] },
  },
  { name: 'one of 600 × 315 px is large', head: sized(600, 315), card: { layout: 'large' } },
  {
    name: 'robots.txt turns it away',
    head: FULL,
    given: { robots: 'User-agent: facebookexternalhit\nDisallow: /' },
    card: { layout: 'none', lacks: ['blocked-by-robots'] },
  },
  {
    name: 'the domain is that of og:url, without www',
    head: og('title', 'T') + og('url', 'https://www.other.test/'),
    card: { domain: 'other.test' },
  },
]);
