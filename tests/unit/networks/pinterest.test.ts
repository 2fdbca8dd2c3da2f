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
