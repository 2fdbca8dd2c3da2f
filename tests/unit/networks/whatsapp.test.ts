import { cardTable, FULL, from, measured, named, og } from '../../fixtures/card-table';

cardTable('whatsapp', [
  {
    name: 'the tags that it asks for make a card',
    head: FULL,
    card: {
      layout: 'large',
      title: from('og:title', 'Tide mills'),
      description: from('og:description', 'How they work'),
      lacks: [],
    },
  },
  {
    name: 'without og:url none is promised',
    head: og('title', 'T') + og('description', 'D') + og('image', '/p.jpg'),
    card: { layout: 'large', reported: true, lacks: ['required-tag'] },
  },
  {
    name: 'title and description of the page are only reported to serve',
    head: `<title>T</title>${named('description', 'D')}`,
    card: {
      title: from('title', 'T'),
      description: from('description', 'D'),
      reported: true,
      lacks: ['required-tag', 'no-image'],
    },
  },
  {
    name: 'tags outside the head do not count',
    head: '<title>T</title>',
    body: `<p>x</p>${FULL}`,
    card: { title: { from: 'title' }, lacks: ['required-tag', 'no-image'] },
  },
  {
    name: 'a picture 299 px wide stands small',
    head: FULL,
    given: { images: measured(299, 299) },
    card: { layout: 'small' },
  },
  {
    name: 'one 300 px wide is large',
    head: FULL,
    given: { images: measured(300, 200) },
    card: { layout: 'large' },
  },
  {
    name: 'one of 4:1 is taken',
    head: FULL,
    given: { images: measured(1200, 300) },
    card: { layout: 'large' },
  },
  {
    name: 'a wider one is left out',
    head: FULL,
    given: { images: measured(1204, 300) },
    card: { layout: 'text', lacks: ['no-image'] },
  },
  {
    name: 'robots.txt decides nothing: the app of the sender fetches the page',
    head: FULL,
    given: { robots: 'User-agent: *\nDisallow: /' },
    card: { layout: 'large', lacks: [] },
  },
]);
