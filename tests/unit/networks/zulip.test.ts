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

const GRAPH = 'zulip/zulip:zerver/lib/url_preview/parsers/open_graph.py';
const GENERIC = 'zulip/zulip:zerver/lib/url_preview/parsers/generic.py';
const TYPES = 'zulip/zulip:zerver/lib/url_preview/types.py';
const PREVIEW = 'zulip/zulip:zerver/lib/url_preview/preview.py';
const DRAWS = 'zulip/zulip:zerver/lib/markdown/__init__.py#add_embed@9a23f03d';

const picture = og('image', '/p.jpg');

conformance('zulip', [
  {
    name: 'Open Graph, beside a small picture',
    source: `${PREVIEW}#L111@00f1fd8f`,
    head: `<title>T</title>${FULL}`,
    card: {
      layout: 'small',
      title: from('og:title', 'Tide mills'),
      description: from('og:description', 'How they work'),
      image: from('og:image', 'https://site.test/p.jpg'),
      reported: false,
      lacks: [],
    },
  },
  {
    name: 'without a picture there is no card',
    source: DRAWS,
    head: og('title', 'T') + og('description', 'D'),
    card: { layout: 'none', lacks: ['no-image'] },
  },
  {
    name: 'a picture alone is one',
    source: DRAWS,
    head: picture,
    card: { layout: 'small', lacks: ['no-title'] },
  },
  {
    name: 'then the title element',
    source: `${GENERIC}#L16@11741543`,
    head: `<title>T</title>${picture}`,
    card: { title: from('title', 'T') },
  },
  {
    name: 'then the main heading',
    source: `${GENERIC}#L18@11741543`,
    head: picture,
    body: '<h1>Heading</h1>',
    card: { title: from('h1', 'Heading') },
  },
  {
    name: 'an empty title element gives way to it',
    source: `${GENERIC}#L16@11741543`,
    head: `<title></title>${picture}`,
    body: '<h1>Heading</h1>',
    card: { title: from('h1', 'Heading') },
  },
  {
    name: 'then the plain description',
    source: `${GENERIC}#L24@11741543`,
    head: picture + named('description', 'D'),
    card: { description: from('description', 'D') },
  },
  {
    name: 'a plain description in property does not count',
    source: `${GENERIC}#L24@11741543`,
    head: `${picture}<meta property="description" content="D">`,
    card: { layout: 'small' },
    without: ['description'],
  },
  {
    name: 'Open Graph in name is not seen',
    source: `${GRAPH}#L17@11741543`,
    head: `<title>T</title>${picture}${named('og:title', 'O')}`,
    card: { title: from('title', 'T') },
  },
  {
    name: 'capitals in a key matter',
    source: `${GRAPH}#L19@11741543`,
    head: `<title>T</title>${picture}<meta property="og:Title" content="O">`,
    card: { title: from('title', 'T') },
  },
  {
    name: 'og:image:url is no picture',
    source: `${GRAPH}#L7@11741543`,
    head: og('title', 'T') + og('image:url', '/u.jpg'),
    card: { layout: 'none' },
  },
  {
    name: 'the last of several',
    source: `${GRAPH}#L26@11741543`,
    head: picture + og('title', 'One') + og('title', 'Two'),
    card: { title: from('og:title', 'Two') },
  },
  {
    name: 'the last of several pictures',
    source: `${GRAPH}#L26@11741543`,
    head: og('title', 'T') + picture + og('image', '/2.jpg'),
    card: { image: from('og:image', 'https://site.test/2.jpg') },
  },
  {
    name: 'an empty og:title ends the search',
    source: `${TYPES}#L13@256b6783`,
    head: `<title>T</title>${picture}${og('title', '')}`,
    card: { layout: 'small', lacks: ['no-title'] },
    without: ['title'],
  },
  {
    name: 'a tag without content is not there',
    source: `${GRAPH}#L23@11741543`,
    head: `<title>T</title>${picture}<meta property="og:title">`,
    card: { title: from('title', 'T') },
  },
  {
    name: 'Twitter tags do not count',
    source: `${PREVIEW}#L111@00f1fd8f`,
    head: `<title>T</title>${picture}${twitter('title', 'X')}${twitter('description', 'Y')}`,
    card: { title: from('title', 'T') },
    without: ['description'],
  },
  {
    name: 'nor does JSON-LD',
    source: `${PREVIEW}#L111@00f1fd8f`,
    head: `<title>T</title>${picture}${jsonLd({ '@type': 'NewsArticle', headline: 'H' })}`,
    card: { title: from('title', 'T') },
  },
  {
    name: 'a relative picture is resolved',
    source: `${PREVIEW}#L116@00f1fd8f`,
    head: og('title', 'T') + og('image', 'p.jpg'),
    given: { url: 'https://site.test/a/b' },
    card: { image: from('og:image', 'https://site.test/a/p.jpg') },
  },
  {
    name: 'a wide picture stands small as well',
    source: DRAWS,
    head: FULL + twitter('card', 'summary_large_image'),
    given: { images: measured(1200, 630) },
    card: { layout: 'small', lacks: [] },
  },
  {
    name: 'no domain stands on the card',
    source: DRAWS,
    head: FULL + og('site_name', 'Mills'),
    card: { domain: '' },
  },
]);
