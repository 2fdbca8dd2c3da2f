import { cardTable, FULL, from, named, og, page, twitter } from '../../fixtures/card-table';
import { shares } from '../../fixtures/share-table';

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

shares('tumblr', 'nygardk/react-share:src/TumblrShareButton.tsx@06302696', {
  plain:
    'https://www.tumblr.com/widgets/share/tool?posttype=link&canonicalUrl=https%3A%2F%2Fsite.test%2Fpost&title=Tide%20mills&tags=mills%2Ctide',
  written:
    'https://www.tumblr.com/widgets/share/tool?posttype=link&canonicalUrl=https%3A%2F%2Fsite.test%2Fpost&title=Tide%20mills&caption=Worth%20a%20visit',
  signs:
    'https://www.tumblr.com/widgets/share/tool?posttype=link&canonicalUrl=https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part&title=50%25%20off%3A%20%22salt%20%26%20water%27s%22%20%231%2B2%20%3D%203%3F&caption=Q%26A%3A%20100%25%20%3Cb%3E%27yes%27%3C%2Fb%3E%20%2B%20%7Burl%7D%20%24%26%20%232',
  emoji:
    'https://www.tumblr.com/widgets/share/tool?posttype=link&canonicalUrl=https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A&title=Sea%20%F0%9F%8C%8A%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%F0%9F%87%AB%F0%9F%87%B7',
  rightToLeft:
    'https://www.tumblr.com/widgets/share/tool?posttype=link&canonicalUrl=https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C&title=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%93%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7',
  escaped:
    'https://www.tumblr.com/widgets/share/tool?posttype=link&canonicalUrl=https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526&title=Tide%2520mills%20%26amp%3B%20100%2525',
});
