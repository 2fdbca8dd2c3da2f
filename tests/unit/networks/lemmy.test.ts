import {
  conformance,
  FULL,
  from,
  jsonLd,
  measured,
  named,
  og,
  page,
  twitter,
} from '../../fixtures/card-table';
import { shares } from '../../fixtures/share-table';

const SERVER = 'LemmyNet/lemmy:crates/api/api_utils/src/request.rs';
const PARSER = 'orottier/webpage-rs:src/parser.rs#process_element@c58da241';
const GRAPH = 'orottier/webpage-rs:src/opengraph.rs#parse_object@e34038e5';
const CARD = 'LemmyNet/lemmy-ui:src/shared/components/post/metadata-card.tsx';

conformance('lemmy', [
  {
    name: 'Open Graph, beside a small picture',
    source: `${SERVER}#L304@439734dd`,
    head: `<title>T</title>${FULL}`,
    card: {
      layout: 'small',
      title: from('og:title', 'Tide mills'),
      description: from('og:description', 'How they work'),
      domain: 'site.test',
      reported: false,
      lacks: [],
    },
  },
  {
    name: 'then title element and plain description',
    source: `${SERVER}#L305@439734dd`,
    head: `<title>T</title>${named('description', 'D')}`,
    card: { title: from('title', 'T'), description: from('description', 'D') },
  },
  {
    name: 'Open Graph in name counts',
    source: PARSER,
    head: named('og:title', 'T'),
    card: { title: from('og:title', 'T') },
  },
  {
    name: 'where a tag has both attributes, property decides',
    source: PARSER,
    head: '<title>T</title><meta property="article:author" name="og:title" content="A">',
    card: { title: from('title', 'T') },
  },
  {
    name: 'capitals in a key matter',
    source: PARSER,
    head: '<title>T</title><meta property="OG:title" content="O">',
    card: { title: from('title', 'T') },
  },
  {
    name: 'the last of several titles',
    source: 'orottier/webpage-rs:src/opengraph.rs#extend@e34038e5',
    head: og('title', 'One') + og('title', 'Two'),
    card: { title: from('og:title', 'Two') },
  },
  {
    name: 'the last of several plain descriptions',
    source: PARSER,
    head: `<title>T</title>${named('description', 'One')}${named('description', 'Two')}`,
    card: { description: from('description', 'Two') },
  },
  {
    name: 'but the first of several pictures',
    source: `${SERVER}#L283@439734dd`,
    head: og('title', 'T') + og('image', '/1.jpg') + og('image', '/2.jpg'),
    card: { image: from('og:image', 'https://site.test/1.jpg') },
  },
  {
    name: 'og:image:url ranks with og:image',
    source: GRAPH,
    head: og('title', 'T') + og('image:url', '/u.jpg') + og('image', '/i.jpg'),
    card: { image: from('og:image:url', 'https://site.test/u.jpg') },
  },
  {
    name: 'og:image:secure_url is no picture',
    source: GRAPH,
    head: og('title', 'T') + og('image:secure_url', '/s.jpg'),
    card: { layout: 'text', lacks: ['no-image'] },
  },
  {
    name: 'an empty og:title is a title, and so there is no card',
    source: `${SERVER}#L304@439734dd`,
    head: `<title>T</title>${og('title', '')}`,
    card: { layout: 'none' },
  },
  {
    name: 'an empty og:description is a description',
    source: `${SERVER}#L305@439734dd`,
    head: og('title', 'T') + og('description', '') + named('description', 'D'),
    card: { title: from('og:title', 'T') },
    without: ['description'],
  },
  {
    name: 'a relative picture is resolved',
    source: `${SERVER}#L286@439734dd`,
    head: og('title', 'T') + og('image', 'p.jpg'),
    given: { url: 'https://site.test/a/b' },
    card: { image: from('og:image', 'https://site.test/a/p.jpg') },
  },
  {
    name: 'Twitter tags do not count',
    source: `${SERVER}#L270@439734dd`,
    head: `<title>T</title>${twitter('title', 'X')}${twitter('image', '/x.png')}`,
    card: { layout: 'text', title: from('title', 'T') },
  },
  {
    name: 'nor does JSON-LD',
    source: `${SERVER}#L304@439734dd`,
    head: `<title>T</title>${jsonLd({ '@type': 'NewsArticle', headline: 'H', image: '/j.png' })}`,
    card: { layout: 'text', title: from('title', 'T') },
  },
  {
    name: 'tags in the body do not count',
    source: PARSER,
    given: { html: page('<title>T</title>', og('title', 'O')) },
    card: { title: from('title', 'T') },
  },
  {
    name: 'what stands behind 1 MiB is not read',
    source: `${SERVER}#L73@439734dd`,
    head: `<title>T</title><!--${'x'.repeat(1_048_576)}-->${og('title', 'Late')}`,
    card: { title: from('title', 'T') },
  },
  {
    name: 'without a title there is no card',
    source: `${CARD}#L18@025bbb56`,
    head: og('description', 'D') + og('image', '/p.jpg'),
    card: { layout: 'none' },
  },
  {
    name: 'a wide picture stands small as well',
    source: `${CARD}#L18@025bbb56`,
    head: FULL + twitter('card', 'summary_large_image'),
    given: { images: measured(1200, 630) },
    card: { layout: 'small', lacks: [] },
  },
  {
    name: 'the whole host is named, whatever the site calls itself',
    source: `${CARD}#L37@025bbb56`,
    head: FULL + og('site_name', 'Mills'),
    given: { url: 'https://www.site.test/post' },
    card: { domain: 'www.site.test' },
  },
]);

shares(
  'lemmy',
  'LemmyNet/lemmy-ui:src/shared/components/post/create-post.tsx@02a37f91',
  {
    plain:
      'https://server.example/create_post?url=https%3A%2F%2Fsite.test%2Fpost&title=Tide%20mills',
    written:
      'https://server.example/create_post?url=https%3A%2F%2Fsite.test%2Fpost&title=Tide%20mills&body=Worth%20a%20visit',
    signs:
      'https://server.example/create_post?url=https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part&title=50%25%20off%3A%20%22salt%20%26%20water%27s%22%20%231%2B2%20%3D%203%3F&body=Q%26A%3A%20100%25%20%3Cb%3E%27yes%27%3C%2Fb%3E%20%2B%20%7Burl%7D%20%24%26%20%232',
    emoji:
      'https://server.example/create_post?url=https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A&title=Sea%20%F0%9F%8C%8A%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%F0%9F%87%AB%F0%9F%87%B7',
    rightToLeft:
      'https://server.example/create_post?url=https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C&title=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%93%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7',
    escaped:
      'https://server.example/create_post?url=https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526&title=Tide%2520mills%20%26amp%3B%20100%2525',
  },
  'server.example',
);
