import {
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
import { shares } from '../../fixtures/share-table';

cardTable('pinterest', [
  {
    name: 'Open Graph comes first, as far as anybody knows',
    head: FULL + jsonLd({ '@type': 'Article', name: 'J', description: 'D' }),
    card: { layout: 'large', title: from('og:title', 'Tide mills'), reported: true, lacks: [] },
  },
  {
    name: 'then structured data',
    head: og('image', '/p.jpg') + jsonLd({ '@type': 'Product', name: 'J', description: 'D' }),
    card: { title: from('jsonld:name', 'J'), description: from('jsonld:description', 'D') },
  },
  {
    name: 'title element and Twitter tags do not count',
    head: `<title>T</title>${twitter('title', 'X')}${named('description', 'D')}`,
    card: { layout: 'none', lacks: ['no-title', 'no-image'] },
  },
  {
    name: '100 characters of title are whole',
    head: og('title', 'a'.repeat(100)),
    card: { title: from('og:title', 'a'.repeat(100)) },
  },
  {
    name: '101 are cut',
    head: og('title', 'a'.repeat(101)),
    card: { title: { shown: `${'a'.repeat(99)}…` } },
  },
  {
    name: 'an upright picture is large',
    head: FULL,
    given: { images: measured(1000, 1500) },
    card: { layout: 'large', lacks: [] },
  },
  {
    name: 'whether tags of scripts are seen is not known',
    head: og('image', '/p.jpg'),
    given: { rendered: page(FULL) },
    card: { lacks: ['no-title', 'page-only-tags'] },
  },
  {
    name: 'robots.txt turns it away',
    head: FULL,
    given: { robots: 'User-agent: Pinterestbot\nDisallow: /' },
    card: { layout: 'none', lacks: ['blocked-by-robots'] },
  },
]);

shares('pinterest', 'nygardk/react-share:src/PinterestShareButton.tsx@06302696', {
  plain:
    'https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fsite.test%2Fpost&media=https%3A%2F%2Fsite.test%2Fp.jpg&description=Tide%20mills',
  written:
    'https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fsite.test%2Fpost&description=Worth%20a%20visit',
  signs:
    'https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part&description=Q%26A%3A%20100%25%20%3Cb%3E%27yes%27%3C%2Fb%3E%20%2B%20%7Burl%7D%20%24%26%20%232',
  emoji:
    'https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A&description=Sea%20%F0%9F%8C%8A%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%F0%9F%87%AB%F0%9F%87%B7',
  rightToLeft:
    'https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C&description=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%93%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7',
  escaped:
    'https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526&description=Tide%2520mills%20%26amp%3B%20100%2525',
});
