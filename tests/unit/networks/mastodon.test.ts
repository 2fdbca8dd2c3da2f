import {
  conformance,
  FULL,
  from,
  jsonLd,
  measured,
  named,
  og,
  twitter,
} from '../../fixtures/card-table';
import { shares } from '../../fixtures/share-table';

const EXTRACTOR = 'mastodon/mastodon:app/lib/link_details_extractor.rb';
const FETCH = 'mastodon/mastodon:app/services/fetch_link_card_service.rb';
const CARD = 'mastodon/mastodon:app/javascript/mastodon/features/status/components/card.tsx';

const article = {
  '@type': 'NewsArticle',
  headline: 'From JSON-LD',
  description: 'Also',
  author: [{ name: 'Ada' }],
  publisher: { name: 'Mill News' },
};

conformance('mastodon', [
  {
    name: 'JSON-LD of its two types beats Open Graph',
    source: `${EXTRACTOR}#L159@016c1e4e`,
    head: FULL + jsonLd(article),
    card: {
      layout: 'large',
      title: from('jsonld:headline', 'From JSON-LD'),
      author: from('jsonld:author.name', 'Ada'),
      domain: 'Mill News',
      reported: false,
      lacks: [],
    },
  },
  {
    name: 'a stock description of a WebPage beats og:description',
    source: `${EXTRACTOR}#L163@016c1e4e`,
    head: FULL + jsonLd({ '@type': 'WebPage', description: 'Stock' }),
    card: { description: from('jsonld:description', 'Stock') },
  },
  {
    name: 'JSON-LD of other types does not count',
    source: `${EXTRACTOR}#L21@016c1e4e`,
    head: FULL + jsonLd({ ...article, '@type': 'BlogPosting' }),
    card: { title: from('og:title', 'Tide mills') },
    without: ['author'],
  },
  {
    name: 'nor does a node with several types',
    source: `${EXTRACTOR}#L103@016c1e4e`,
    head: FULL + jsonLd({ ...article, '@type': ['NewsArticle', 'Article'] }),
    card: { title: from('og:title', 'Tide mills') },
  },
  {
    name: 'nor one inside @graph',
    source: `${EXTRACTOR}#L103@016c1e4e`,
    head: FULL + jsonLd({ '@graph': [article] }),
    card: { title: from('og:title', 'Tide mills') },
  },
  {
    name: 'one in an array at the root counts',
    source: `${EXTRACTOR}#L99@016c1e4e`,
    head: FULL + jsonLd([{ '@type': 'Organization', name: 'O' }, article]),
    card: { title: from('jsonld:headline', 'From JSON-LD') },
  },
  {
    name: 'an author who is only a text in JSON-LD is not credited',
    source: `${EXTRACTOR}#L65@016c1e4e`,
    head: FULL + jsonLd({ '@type': 'NewsArticle', author: 'Ada' }),
    card: { description: from('og:description', 'How they work') },
    without: ['author'],
  },
  {
    name: 'og:author credits as well',
    source: `${EXTRACTOR}#L191@016c1e4e`,
    head: FULL + og('author', 'Grace'),
    card: { author: from('og:author', 'Grace') },
  },
  {
    name: 'the author stands in place of the description',
    source: `${CARD}#L153@195f8e10`,
    head: FULL + og('author', 'Grace'),
    card: { layout: 'large' },
    without: ['description'],
  },
  {
    name: 'without an author the description stands on the large card',
    source: `${CARD}#L163@195f8e10`,
    head: FULL,
    given: { images: measured(601, 600) },
    card: { layout: 'large', description: from('og:description', 'How they work') },
  },
  {
    name: 'a square picture stands small',
    source: `${CARD}#L125@195f8e10`,
    head: FULL,
    given: { images: measured(600, 600) },
    card: { layout: 'small', description: from('og:description', 'How they work') },
  },
  {
    name: 'then title element and plain description',
    source: `${EXTRACTOR}#L159@016c1e4e`,
    head: `<title>T</title>${named('description', 'D')}`,
    card: { layout: 'text', title: from('title', 'T'), description: from('description', 'D') },
  },
  {
    name: 'a plain description in property does not count',
    source: `${EXTRACTOR}#L247@016c1e4e`,
    head: `${og('title', 'T')}<meta property="description" content="D">`,
    card: { title: from('og:title', 'T') },
    without: ['description'],
  },
  {
    name: 'Open Graph in name counts',
    source: `${EXTRACTOR}#L243@016c1e4e`,
    head: named('og:title', 'T'),
    card: { title: from('og:title', 'T') },
  },
  {
    name: 'a property with two keys counts for neither',
    source: `${EXTRACTOR}#L243@016c1e4e`,
    head: '<title>T</title><meta property="og:title twitter:title" content="Both">',
    card: { title: from('title', 'T') },
  },
  {
    name: 'the first of several og:title',
    source: `${EXTRACTOR}#L243@016c1e4e`,
    head: og('title', 'One') + og('title', 'Two'),
    card: { title: from('og:title', 'One') },
  },
  {
    name: 'an empty og:title is a title, and so there is no card',
    source: `${EXTRACTOR}#L159@016c1e4e`,
    head: `<title>T</title>${og('title', '')}`,
    card: { layout: 'none', reported: false },
  },
  {
    name: 'an og:title without content is none',
    source: `${EXTRACTOR}#L243@016c1e4e`,
    head: '<title>T</title><meta property="og:title">',
    card: { title: from('title', 'T') },
  },
  {
    name: 'text that was escaped twice is decoded twice',
    source: `${EXTRACTOR}#L159@016c1e4e`,
    head: og('title', 'Salt &amp;amp; tide&amp;#8217;s'),
    card: { title: { value: 'Salt &amp; tide&#8217;s', shown: 'Salt & tide’s' } },
  },
  {
    name: 'the picture of Twitter tags does not count',
    source: `${EXTRACTOR}#L171@016c1e4e`,
    head: og('title', 'T') + twitter('image', '/x.png'),
    card: { layout: 'text', lacks: ['no-image'] },
  },
  {
    name: 'a relative picture is resolved',
    source: `${EXTRACTOR}#L229@016c1e4e`,
    head: og('title', 'T') + og('image', 'p.jpg'),
    given: { url: 'https://site.test/a/b' },
    card: { image: from('og:image', 'https://site.test/a/p.jpg') },
  },
  {
    name: 'without a title there is no card',
    source: `${FETCH}#attempt_opengraph@00793a86`,
    head: og('description', 'D') + og('image', '/p.jpg'),
    card: { layout: 'none' },
  },
  {
    name: 'the site’s name where it is given',
    source: `${EXTRACTOR}#L183@016c1e4e`,
    head: FULL + og('site_name', 'Mills'),
    card: { domain: 'Mills' },
  },
  {
    name: 'else the host, with its www',
    source: `${CARD}#L118@195f8e10`,
    head: FULL,
    given: { url: 'https://www.site.test/post' },
    card: { domain: 'www.site.test' },
  },
  {
    name: 'robots.txt is not asked',
    source: `${FETCH}#process_url@00793a86`,
    head: FULL,
    given: { robots: 'User-agent: *\nDisallow: /' },
    card: { layout: 'large', lacks: [] },
  },
]);

shares('mastodon', 'mastodon/share:src/Instructions.tsx@df399a01', {
  plain: 'https://share.joinmastodon.org/#text=Tide%20mills%20https%3A%2F%2Fsite.test%2Fpost',
  written:
    'https://share.joinmastodon.org/#text=Worth%20a%20visit%20https%3A%2F%2Fsite.test%2Fpost',
  signs:
    'https://share.joinmastodon.org/#text=Q%26A%3A%20100%25%20%3Cb%3E%27yes%27%3C%2Fb%3E%20%2B%20%7Burl%7D%20%24%26%20%232%20https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part',
  emoji:
    'https://share.joinmastodon.org/#text=Sea%20%F0%9F%8C%8A%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%F0%9F%87%AB%F0%9F%87%B7%20https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A',
  rightToLeft:
    'https://share.joinmastodon.org/#text=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%93%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7%20https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C',
  escaped:
    'https://share.joinmastodon.org/#text=Tide%2520mills%20%26amp%3B%20100%2525%20https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526',
});

shares(
  'mastodon',
  'https://github.com/mastodon/mastodon/pull/6278',
  {
    plain: 'https://server.example/share?text=Tide%20mills%20https%3A%2F%2Fsite.test%2Fpost',
    written: 'https://server.example/share?text=Worth%20a%20visit%20https%3A%2F%2Fsite.test%2Fpost',
    signs:
      'https://server.example/share?text=Q%26A%3A%20100%25%20%3Cb%3E%27yes%27%3C%2Fb%3E%20%2B%20%7Burl%7D%20%24%26%20%232%20https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part',
    emoji:
      'https://server.example/share?text=Sea%20%F0%9F%8C%8A%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%F0%9F%87%AB%F0%9F%87%B7%20https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A',
    rightToLeft:
      'https://server.example/share?text=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%93%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7%20https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C',
    escaped:
      'https://server.example/share?text=Tide%2520mills%20%26amp%3B%20100%2525%20https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526',
  },
  'server.example',
);
