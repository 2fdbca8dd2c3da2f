import { conformance, FULL, from, measured, named, og, twitter } from '../../fixtures/card-table';

const GRAPH = 'dyatlov/go-opengraph:opengraph/opengraph.go#ProcessMeta@7686e9db';
const SERVER = 'mattermost/mattermost:server/channels/app/opengraph.go';
const POST =
  'mattermost/mattermost:server/channels/app/post_metadata.go#parseLinkMetadata@3f5b97b9';
const MODEL = 'mattermost/mattermost:server/public/model/link_metadata.go#truncateText@01f23f34';
const FOLDER =
  'mattermost/mattermost:webapp/channels/src/components/post_view/post_attachment_opengraph';
const CARD = `${FOLDER}/post_attachment_opengraph.tsx#PostAttachmentOpenGraph@19395241`;
const BEST = `${FOLDER}/post_attachment_opengraph.tsx#getBestImage@19395241`;
const LARGE = `${FOLDER}/post_attachment_opengraph.tsx#getIsLargeImage@19395241`;
const BODY = `${FOLDER}/post_attachment_opengraph.tsx#PostAttachmentOpenGraphBody@19395241`;

conformance('mattermost', [
  {
    name: 'Open Graph in property',
    source: GRAPH,
    head: `<title>T</title>${FULL}`,
    card: {
      layout: 'large',
      title: from('og:title', 'Tide mills'),
      description: from('og:description', 'How they work'),
      image: from('og:image', 'https://site.test/p.jpg'),
      reported: false,
      lacks: [],
    },
  },
  {
    name: 'a page without Open Graph has no card',
    source: POST,
    head: `<title>T</title>${named('description', 'D')}`,
    card: { layout: 'none' },
  },
  {
    name: 'nor has one with Twitter tags only',
    source: POST,
    head: twitter('title', 'X') + twitter('image', '/x.png'),
    card: { layout: 'none' },
  },
  {
    name: 'Open Graph in name is not seen',
    source: GRAPH,
    head: named('og:title', 'O') + named('og:image', '/p.jpg'),
    card: { layout: 'none' },
  },
  {
    name: 'capitals in a key matter',
    source: GRAPH,
    head: '<meta property="og:Title" content="O">',
    card: { layout: 'none' },
  },
  {
    name: 'picture and description alone are no card',
    source: POST,
    head: og('description', 'D') + og('image', '/p.jpg'),
    card: { layout: 'none' },
  },
  {
    name: 'with a type they are, and the address is the title',
    source: CARD,
    head: og('description', 'D') + og('image', '/p.jpg') + og('type', 'article'),
    card: { layout: 'large', title: from('address', 'https://site.test/post') },
  },
  {
    name: 'the address that was posted, not that of og:url',
    source: `${SERVER}#L71@095bcd49`,
    head: og('description', 'D') + og('url', 'https://other.test/'),
    card: { title: from('address', 'https://site.test/post') },
  },
  {
    name: 'the last of several titles',
    source: GRAPH,
    head: og('title', 'One') + og('title', 'Two'),
    card: { title: from('og:title', 'Two') },
  },
  {
    name: 'even an empty one',
    source: GRAPH,
    head: og('title', 'One') + og('title', '') + og('type', 'article') + og('description', 'D'),
    card: { title: from('address', 'https://site.test/post') },
  },
  {
    name: 'the secure address of a picture first',
    source: BEST,
    head:
      og('title', 'T') +
      og('image', 'http://site.test/p.jpg') +
      og('image:secure_url', 'https://site.test/s.jpg'),
    card: { image: from('og:image:secure_url', 'https://site.test/s.jpg') },
  },
  {
    name: 'a relative picture is resolved',
    source: `${SERVER}#L118@095bcd49`,
    head: og('title', 'T') + og('image', 'p.jpg'),
    given: { url: 'https://site.test/a/b' },
    card: { image: from('og:image', 'https://site.test/a/p.jpg') },
  },
  {
    name: 'text that was escaped twice is decoded twice',
    source: `${SERVER}#L156@095bcd49`,
    head: og('title', 'Salt &amp;amp; tide'),
    card: { title: { value: 'Salt &amp; tide', shown: 'Salt & tide' } },
  },
  {
    name: '300 characters are whole',
    source: MODEL,
    head: og('title', 'a'.repeat(300)),
    card: { title: from('og:title', 'a'.repeat(300)) },
  },
  {
    name: '301 are cut',
    source: MODEL,
    head: og('title', 'a'.repeat(301)),
    card: { title: { shown: `${'a'.repeat(299)}…` } },
  },
  {
    name: 'a picture of 149 px stands small',
    source: LARGE,
    head: FULL,
    given: { images: measured(149, 100) },
    card: { layout: 'small' },
  },
  {
    name: 'one of 150 px large',
    source: LARGE,
    head: FULL,
    given: { images: measured(150, 100) },
    card: { layout: 'large' },
  },
  {
    name: 'one less wide than 4:3 stands small',
    source: LARGE,
    head: FULL,
    given: { images: measured(1_300, 1_000) },
    card: { layout: 'small' },
  },
  {
    name: 'one of 4:3 large',
    source: LARGE,
    head: FULL,
    given: { images: measured(800, 600) },
    card: { layout: 'large' },
  },
  {
    name: 'the site’s name stands above the title',
    source: BODY,
    head: FULL + og('site_name', 'Mills'),
    card: { domain: 'Mills' },
  },
  {
    name: 'without it there is no domain',
    source: BODY,
    head: FULL,
    card: { domain: '' },
  },
]);
