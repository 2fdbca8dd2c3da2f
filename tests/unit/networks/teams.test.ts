import { cardTable, FULL, from, named, og, twitter } from '../../fixtures/card-table';

cardTable('teams', [
  {
    name: 'Open Graph comes first',
    head: named('title', 'M') + FULL,
    card: {
      layout: 'small',
      title: from('og:title', 'Tide mills'),
      description: from('og:description', 'How they work'),
      reported: false,
      lacks: [],
    },
  },
  {
    name: 'a meta named title serves next, and the element does not',
    head: `<title>T</title>${named('title', 'M')}${named('description', 'D')}`,
    card: {
      layout: 'text',
      title: from('meta:title', 'M'),
      description: from('description', 'D'),
      lacks: ['no-image'],
    },
  },
  {
    name: 'a title alone makes no card',
    head: og('title', 'T'),
    card: { layout: 'none', lacks: ['no-image'] },
  },
  {
    name: 'title and description do',
    head: og('title', 'T') + og('description', 'D'),
    card: { layout: 'text', lacks: ['no-image'] },
  },
  {
    name: 'a picture alone does',
    head: og('image', '/p.jpg'),
    card: { layout: 'small', lacks: ['no-title'] },
  },
  {
    name: 'Twitter tags do not count',
    head: twitter('title', 'X') + twitter('description', 'D') + twitter('image', '/x.png'),
    card: { layout: 'none', lacks: ['no-title', 'no-image'] },
  },
  {
    name: 'robots.txt decides nothing: whether it is obeyed is not known',
    head: FULL,
    given: { robots: 'User-agent: SkypeUriPreview\nDisallow: /' },
    card: { layout: 'small', lacks: [] },
  },
]);
