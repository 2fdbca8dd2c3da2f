import { cardTable, FULL, from, measured, named, og } from '../../fixtures/card-table';
import { shares } from '../../fixtures/share-table';

cardTable('linkedin', [
  {
    name: 'Open Graph comes first, and the description is not shown',
    head: `<title>T</title>${FULL}`,
    card: {
      layout: 'large',
      title: from('og:title', 'Tide mills'),
      reported: false,
      lacks: [],
    },
    without: ['description'],
  },
  {
    name: 'the title element is reported to serve',
    head: '<title>T</title>',
    card: { layout: 'text', title: from('title', 'T'), reported: true, lacks: ['no-image'] },
  },
  {
    name: 'Twitter tags do not count',
    head: og('title', 'T') + named('twitter:image', '/p.jpg'),
    card: { layout: 'text', lacks: ['no-image'] },
    without: ['image'],
  },
  {
    name: 'a picture 400 px wide stands small',
    head: FULL,
    given: { images: measured(400, 400) },
    card: { layout: 'small', lacks: ['small-image-card'] },
  },
  {
    name: 'one 401 px wide is large, though below the published minimum',
    head: FULL,
    given: { images: measured(401, 300) },
    card: { layout: 'large', lacks: [] },
  },
  {
    name: 'the domain is that of the address, whatever og:url says',
    head: FULL + og('url', 'https://other.test/'),
    card: { domain: 'site.test' },
  },
  {
    name: 'robots.txt turns it away',
    head: FULL,
    given: { robots: 'User-agent: LinkedInBot\nDisallow: /' },
    card: { layout: 'none', lacks: ['blocked-by-robots'] },
  },
]);

shares('linkedin', 'heiseonline/shariff:src/js/services/linkedin.js@193cd834', {
  plain: 'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fsite.test%2Fpost',
  written: 'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fsite.test%2Fpost',
  signs:
    'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part',
  emoji:
    'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A',
  rightToLeft:
    'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C',
  escaped:
    'https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526',
});
