import { cardTable, FULL, from, named, og } from '../../fixtures/card-table';
import { shares } from '../../fixtures/share-table';

cardTable('threads', [
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
    name: 'robots.txt decides nothing: whether it is obeyed is not known',
    head: FULL,
    given: { robots: 'User-agent: facebookexternalhit\nDisallow: /' },
    card: { layout: 'large', lacks: [] },
  },
  {
    name: 'the domain is that of the address',
    head: og('title', 'T') + og('url', 'https://www.other.test/'),
    card: { domain: 'site.test' },
  },
  {
    name: 'the description does not stand on the large card',
    head: FULL,
    card: { layout: 'large' },
    without: ['description'],
  },
]);

shares('threads', 'https://developers.facebook.com/documentation/threads/threads-web-intents', {
  plain:
    'https://www.threads.com/intent/post?text=Tide%20mills&url=https%3A%2F%2Fsite.test%2Fpost&tag=mills',
  written:
    'https://www.threads.com/intent/post?text=Worth%20a%20visit&url=https%3A%2F%2Fsite.test%2Fpost',
  signs:
    'https://www.threads.com/intent/post?text=Q%26A%3A%20100%25%20%3Cb%3E%27yes%27%3C%2Fb%3E%20%2B%20%7Burl%7D%20%24%26%20%232&url=https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part',
  emoji:
    'https://www.threads.com/intent/post?text=Sea%20%F0%9F%8C%8A%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%F0%9F%87%AB%F0%9F%87%B7&url=https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A',
  rightToLeft:
    'https://www.threads.com/intent/post?text=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%93%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7&url=https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C',
  escaped:
    'https://www.threads.com/intent/post?text=Tide%2520mills%20%26amp%3B%20100%2525&url=https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526',
});
