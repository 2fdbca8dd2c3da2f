import { cardTable, FULL, from, measured, named, og } from '../../fixtures/card-table';
import { shares } from '../../fixtures/share-table';

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

shares('facebook', 'nygardk/react-share:src/FacebookShareButton.tsx@06302696', {
  plain:
    'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fsite.test%2Fpost&hashtag=%23mills',
  written: 'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fsite.test%2Fpost',
  signs:
    'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part',
  emoji:
    'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A',
  rightToLeft:
    'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C',
  escaped:
    'https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526',
});
