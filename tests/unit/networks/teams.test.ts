import { cardTable, FULL, from, named, og, twitter } from '../../fixtures/card-table';
import { shares } from '../../fixtures/share-table';

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

shares(
  'teams',
  'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
  {
    plain:
      'https://teams.microsoft.com/share?href=https%3A%2F%2Fsite.test%2Fpost&msgText=Tide%20mills',
    written:
      'https://teams.microsoft.com/share?href=https%3A%2F%2Fsite.test%2Fpost&msgText=Worth%20a%20visit',
    signs:
      'https://teams.microsoft.com/share?href=https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part&msgText=Q%26A%3A%20100%25%20%3Cb%3E%27yes%27%3C%2Fb%3E%20%2B%20%7Burl%7D%20%24%26%20%232',
    emoji:
      'https://teams.microsoft.com/share?href=https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A&msgText=Sea%20%F0%9F%8C%8A%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%F0%9F%87%AB%F0%9F%87%B7',
    rightToLeft:
      'https://teams.microsoft.com/share?href=https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C&msgText=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%93%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7',
    escaped:
      'https://teams.microsoft.com/share?href=https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526&msgText=Tide%2520mills%20%26amp%3B%20100%2525',
  },
);
