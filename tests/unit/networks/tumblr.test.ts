import { cardTable, FULL, from, named, og, page, twitter } from '../../fixtures/card-table';

cardTable('tumblr', [
  {
    name: 'Open Graph, and all of it from memory',
    head: `<title>T</title>${FULL}`,
    card: { layout: 'large', title: from('og:title', 'Tide mills'), reported: true, lacks: [] },
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
    name: 'Twitter tags do not count',
    head: `<title>T</title>${twitter('image', '/x.png')}`,
    card: { layout: 'text', lacks: ['no-image'] },
  },
  {
    name: 'nothing is found on a bare page, which proves little',
    card: { layout: 'none', reported: true, lacks: ['no-title', 'no-image'] },
  },
  {
    name: 'tags that scripts add may not be seen',
    head: '<title>T</title>',
    given: { rendered: page(`<title>T</title>${FULL}`) },
    card: { title: from('title', 'T'), lacks: ['no-image', 'page-only-tags'] },
  },
  {
    name: 'robots.txt decides nothing: whether it is obeyed is not known',
    head: FULL,
    given: { robots: 'User-agent: Tumblr\nDisallow: /' },
    card: { layout: 'large', lacks: [] },
  },
  {
    name: 'the domain is that of the address',
    head: FULL + og('site_name', 'Mill News'),
    card: { domain: 'site.test' },
  },
]);
