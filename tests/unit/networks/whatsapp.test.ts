import { cardTable, FULL, from, measured, named, og } from '../../fixtures/card-table';
import { shares } from '../../fixtures/share-table';

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

shares('whatsapp', 'nygardk/react-share:CHANGELOG.md@06302696 (5.3.0)', {
  plain: 'https://api.whatsapp.com/send?text=Tide%20mills%20https%3A%2F%2Fsite.test%2Fpost',
  written: 'https://api.whatsapp.com/send?text=Worth%20a%20visit%20https%3A%2F%2Fsite.test%2Fpost',
  signs:
    'https://api.whatsapp.com/send?text=Q%26A%3A%20100%25%20%3Cb%3E%27yes%27%3C%2Fb%3E%20%2B%20%7Burl%7D%20%24%26%20%232%20https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part',
  emoji:
    'https://api.whatsapp.com/send?text=Sea%20%F0%9F%8C%8A%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%F0%9F%87%AB%F0%9F%87%B7%20https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A',
  rightToLeft:
    'https://api.whatsapp.com/send?text=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%93%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7%20https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C',
  escaped:
    'https://api.whatsapp.com/send?text=Tide%2520mills%20%26amp%3B%20100%2525%20https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526',
});
