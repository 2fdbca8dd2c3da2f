import { expect, test } from 'vitest';
import {
  cardOf,
  cardTable,
  FULL,
  from,
  jsonLd,
  measured,
  named,
  og,
  page,
  twitter,
} from '../../fixtures/card-table';
import { placed } from '../../fixtures/placed';
import { shares } from '../../fixtures/share-table';

const touch = (href: string, sizes?: string, rel = 'apple-touch-icon') =>
  `<link rel="${rel}" href="${href}"${sizes ? ` sizes="${sizes}"` : ''}>`;

cardTable('imessage', [
  {
    name: 'Open Graph comes first; the description is not shown',
    head: `<title>T</title>${twitter('title', 'X')}${FULL}`,
    card: { layout: 'large', title: from('og:title', 'Tide mills'), reported: false, lacks: [] },
    without: ['description'],
  },
  {
    name: 'then Twitter tags, then the title element',
    head: `<title>T</title>${twitter('title', 'X')}`,
    card: { title: from('twitter:title', 'X') },
  },
  {
    name: 'property decides before name and itemprop',
    head: '<meta property="x" name="og:title" content="N"><meta name="og:title" content="O">',
    card: { title: from('og:title', 'O') },
  },
  {
    name: 'itemprop serves where neither of them stands',
    head: '<title>T</title><meta itemprop="image" content="/i.png">',
    card: { image: from('meta:image', 'https://site.test/i.png') },
  },
  {
    name: 'an icon takes the place of the picture, the largest first',
    head: `<title>T</title>${touch('/60.png')}${touch('/180.png', '180x180')}`,
    card: {
      layout: 'small',
      image: from('apple-touch-icon', 'https://site.test/180.png'),
      lacks: ['small-image-card'],
    },
  },
  {
    name: 'of equals the precomposed one',
    head: `<title>T</title>${touch('/a.png', '60x60')}${touch('/b.png', undefined, 'apple-touch-icon-precomposed')}`,
    card: { image: from('apple-touch-icon', 'https://site.test/b.png') },
  },
  {
    name: 'the favicon comes last',
    head: '<title>T</title><link rel="shortcut icon" href="/f.ico">',
    card: { layout: 'small', image: from('icon', 'https://site.test/f.ico') },
  },
  {
    name: 'a picture 149 px wide stands small',
    head: FULL,
    given: { images: measured(149, 149) },
    card: { layout: 'small', lacks: ['small-image-card'] },
  },
  {
    name: 'one 150 px wide is large',
    head: FULL,
    given: { images: measured(150, 100) },
    card: { layout: 'large', lacks: [] },
  },
  {
    name: 'a second picture stands beside the first',
    head: FULL + og('image', '/q.jpg') + og('image', '/r.jpg'),
    card: { more: ['https://site.test/q.jpg'] },
  },
  {
    name: 'JSON-LD does not count',
    head: jsonLd({ '@type': 'NewsArticle', headline: 'N', image: '/n.jpg' }),
    card: { layout: 'none', lacks: ['no-title', 'no-image'] },
  },
  {
    name: 'robots.txt decides nothing: the device of the sender fetches the page',
    head: FULL + named('robots', 'noindex'),
    given: { robots: 'User-agent: *\nDisallow: /' },
    card: { layout: 'large', lacks: [] },
  },
]);

test('tags behind 1 MB are not read', () => {
  const html = page(`<title>T</title><style>${'x'.repeat(1_000_000)}</style>${FULL}`);
  expect(cardOf('imessage', { html, server: placed({ html }) }).title).toMatchObject({
    from: 'title',
    passedOver: [
      { key: 'og:title', why: 'invalid' },
      { key: 'twitter:title', why: 'absent' },
    ],
  });
});

shares(
  'imessage',
  'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
  {
    plain: 'sms:?&body=Tide%20mills%20https%3A%2F%2Fsite.test%2Fpost',
    written: 'sms:?&body=Worth%20a%20visit%20https%3A%2F%2Fsite.test%2Fpost',
    signs:
      'sms:?&body=Q%26A%3A%20100%25%20%3Cb%3E%27yes%27%3C%2Fb%3E%20%2B%20%7Burl%7D%20%24%26%20%232%20https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part',
    emoji:
      'sms:?&body=Sea%20%F0%9F%8C%8A%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%F0%9F%87%AB%F0%9F%87%B7%20https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A',
    rightToLeft:
      'sms:?&body=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%93%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7%20https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C',
    escaped:
      'sms:?&body=Tide%2520mills%20%26amp%3B%20100%2525%20https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526',
  },
);
