import { cardTable, FULL, from, named, og } from '../../fixtures/card-table';

cardTable('messenger', [
  {
    name: 'Open Graph, and all of it reported',
    head: `<title>T</title>${FULL}`,
    card: { title: from('og:title', 'Tide mills'), reported: true, lacks: [] },
  },
  {
    name: 'the title of the page serves without',
    head: `<title>T</title>${named('description', 'D')}`,
    card: {
      layout: 'text',
      title: from('title', 'T'),
      description: from('description', 'D'),
      lacks: ['no-image'],
    },
  },
  {
    name: 'og:image:url serves where og:image is empty',
    head: og('title', 'T') + og('image', '') + og('image:url', '/p.jpg'),
    card: { image: from('og:image:url', 'https://site.test/p.jpg') },
  },
  {
    name: 'nothing is found on a bare page, which proves little',
    head: '',
    card: { layout: 'none', reported: true, lacks: ['no-title', 'no-image'] },
  },
  {
    name: 'robots.txt turns it away as it does Facebook',
    head: FULL,
    given: { robots: 'User-agent: facebookexternalhit\nDisallow: /' },
    card: { layout: 'none', lacks: ['blocked-by-robots'] },
  },
  {
    name: 'the domain is that of og:url',
    head: og('title', 'T') + og('url', 'https://www.other.test/'),
    card: { domain: 'other.test' },
  },
  {
    name: 'the description stands on the large card',
    head: FULL,
    card: { layout: 'large', description: from('og:description', 'How they work') },
  },
]);
