import { cardTable, FULL, from, named, og, twitter } from '../../fixtures/card-table';
import { shares } from '../../fixtures/share-table';

cardTable('telegram', [
  {
    name: 'Open Graph comes before Twitter tags, and all of it is reported',
    head: twitter('title', 'X') + FULL,
    card: { title: from('og:title', 'Tide mills'), reported: true },
  },
  {
    name: 'Twitter tags come before the title element',
    head: `<title>T</title>${twitter('title', 'X')}${twitter('image', '/x.png')}`,
    card: {
      title: from('twitter:title', 'X'),
      image: from('twitter:image', 'https://site.test/x.png'),
    },
  },
  {
    name: 'the title element and the plain description come last',
    head: `<title>T</title>${named('description', 'D')}`,
    card: {
      layout: 'text',
      title: from('title', 'T'),
      description: from('description', 'D'),
      lacks: ['no-image'],
    },
  },
  {
    name: 'summary_large_image proposes a large picture',
    head: FULL + twitter('card', 'summary_large_image'),
    card: { layout: 'large', description: from('og:description', 'How they work'), lacks: [] },
  },
  {
    name: 'else it is drawn small, which is no flaw: the sender decides',
    head: FULL,
    card: { layout: 'small', lacks: [] },
  },
  {
    name: 'the name of the site stands above the title',
    head: FULL + og('site_name', 'Mill News'),
    card: { domain: 'Mill News' },
  },
  { name: 'or the host, without a name', head: FULL, card: { domain: 'site.test' } },
  {
    name: 'that it obeys robots.txt and noindex is only reported, and hides nothing',
    head: FULL + named('robots', 'noindex'),
    given: { robots: 'User-agent: TelegramBot\nDisallow: /' },
    card: { layout: 'small', lacks: [] },
  },
]);

shares('telegram', 'https://core.telegram.org/widgets/share', {
  plain: 'https://t.me/share/url?url=https%3A%2F%2Fsite.test%2Fpost&text=Tide%20mills',
  written: 'https://t.me/share/url?url=https%3A%2F%2Fsite.test%2Fpost&text=Worth%20a%20visit',
  signs:
    'https://t.me/share/url?url=https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part&text=Q%26A%3A%20100%25%20%3Cb%3E%27yes%27%3C%2Fb%3E%20%2B%20%7Burl%7D%20%24%26%20%232',
  emoji:
    'https://t.me/share/url?url=https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A&text=Sea%20%F0%9F%8C%8A%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%F0%9F%87%AB%F0%9F%87%B7',
  rightToLeft:
    'https://t.me/share/url?url=https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C&text=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%93%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7',
  escaped:
    'https://t.me/share/url?url=https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526&text=Tide%2520mills%20%26amp%3B%20100%2525',
});
