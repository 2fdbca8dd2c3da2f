import { conformance, FULL, from, measured, named, og, twitter } from '../../fixtures/card-table';

const GRAPH = 'discourse/discourse:lib/onebox/open_graph.rb';
const MERGE = 'discourse/discourse:lib/onebox/engine/standard_embed.rb';
const ENGINE = 'discourse/discourse:lib/onebox/engine/allowlisted_generic_onebox.rb';
const HELPERS = 'discourse/onebox:lib/onebox/helpers.rb';
const LAYOUT = 'discourse/onebox:lib/onebox/layout.rb';

const description = og('description', 'D');

conformance('discourse', [
  {
    name: 'Open Graph',
    source: `${GRAPH}#L32@09a28235`,
    head: `<title>T</title>${FULL}`,
    card: {
      title: from('og:title', 'Tide mills'),
      description: from('og:description', 'How they work'),
      image: from('og:image', 'https://site.test/p.jpg'),
      domain: 'site.test',
      reported: false,
      lacks: [],
    },
  },
  {
    name: 'in name as well',
    source: `${GRAPH}#L36@09a28235`,
    head: named('og:title', 'O') + named('og:description', 'D'),
    card: { title: from('og:title', 'O') },
  },
  {
    name: 'whatever the capitals of the key',
    source: `${GRAPH}#L35@09a28235`,
    head: `<meta property="OG:Title" content="O">${description}`,
    card: { title: from('og:title', 'O') },
  },
  {
    name: 'a value in place of content',
    source: `${GRAPH}#L37@09a28235`,
    head: `<meta property="og:title" value="O">${description}`,
    card: { title: from('og:title', 'O') },
  },
  {
    name: 'the first of several with text',
    source: `${GRAPH}#L40@09a28235`,
    head: og('title', ' ') + og('title', 'Two') + og('title', 'Three') + description,
    card: { title: from('og:title', 'Two') },
  },
  {
    name: 'the title element comes before Twitter tags',
    source: `${GRAPH}#L51@09a28235`,
    head: `<title>T</title>${twitter('title', 'X')}${description}`,
    card: { title: from('title', 'T') },
  },
  {
    name: 'which serve where there is none',
    source: `${MERGE}#raw@42caef47`,
    head: twitter('title', 'X') + twitter('description', 'Y') + twitter('image', '/x.png'),
    card: {
      title: from('twitter:title', 'X'),
      description: from('twitter:description', 'Y'),
      image: from('twitter:image', 'https://site.test/x.png'),
    },
  },
  {
    name: 'Twitter tags in property count',
    source: `${MERGE}#get_twitter@42caef47`,
    head: '<title>T</title><meta property="twitter:description" content="Y">',
    card: { description: from('twitter:description', 'Y') },
  },
  {
    name: 'the plain description is the last',
    source: `${MERGE}#get_description@42caef47`,
    head: `<title>T</title>${named('description', 'D')}`,
    card: { title: from('title', 'T'), description: from('description', 'D') },
  },
  {
    name: 'a title alone makes no card',
    source: `${ENGINE}#generic_html@cddbc0f6`,
    head: og('title', 'T'),
    card: { layout: 'none' },
  },
  {
    name: 'with a picture it does',
    source: `${ENGINE}#is_image_article@cddbc0f6`,
    head: og('title', 'T') + og('image', '/p.jpg'),
    card: { title: from('og:title', 'T'), lacks: [] },
  },
  {
    name: 'picture and description without a title make none',
    source: `${ENGINE}#has_title@cddbc0f6`,
    head: description + og('image', '/p.jpg'),
    card: { layout: 'none' },
  },
  {
    name: 'the secure address of a picture first',
    source: `${ENGINE}#data@cddbc0f6`,
    head:
      og('title', 'T') +
      og('image', 'http://site.test/p.jpg') +
      og('image:url', 'https://site.test/u.jpg') +
      og('image:secure_url', 'https://site.test/s.jpg'),
    card: { image: from('og:image:secure_url', 'https://site.test/s.jpg') },
  },
  {
    name: 'then og:image:url',
    source: `${ENGINE}#data@cddbc0f6`,
    head: og('title', 'T') + og('image', '/p.jpg') + og('image:url', '/u.jpg'),
    card: { image: from('og:image:url', 'https://site.test/u.jpg') },
  },
  {
    name: 'a relative picture is resolved',
    source: `${ENGINE}#data@cddbc0f6`,
    head: og('title', 'T') + og('image', '/p.jpg'),
    given: { url: 'https://site.test/a/b' },
    card: { image: from('og:image', 'https://site.test/p.jpg') },
  },
  {
    name: 'a title of 80 characters is whole',
    source: `${GRAPH}#L12@09a28235`,
    head: og('title', 'a'.repeat(80)) + description,
    card: { title: from('og:title', 'a'.repeat(80)) },
  },
  {
    name: 'a longer one is cut between words',
    source: `${HELPERS}#L153@a40aabdf`,
    head: og('title', `${'tide '.repeat(15)}millers and more`) + description,
    card: { title: { shown: `${'tide '.repeat(15).trim()}…` } },
  },
  {
    name: 'one without a blank after 80 characters',
    source: `${HELPERS}#L155@a40aabdf`,
    head: og('title', 'a'.repeat(81)) + description,
    card: { title: { shown: `${'a'.repeat(80)}…` } },
  },
  {
    name: 'a long description is cut between words',
    source: `${ENGINE}#data@cddbc0f6`,
    head: og('title', 'T') + og('description', 'tide '.repeat(60)),
    card: { description: { shown: `${'tide '.repeat(50).trim()}…` } },
  },
  {
    name: 'text that was escaped twice is decoded twice',
    source: 'discourse/discourse:lib/onebox/normalizer.rb#get@37b02511',
    head: og('title', 'Salt &amp;amp; tide') + description,
    card: { title: { value: 'Salt &amp; tide', shown: 'Salt & tide' } },
  },
  {
    name: 'the site’s name where it is given',
    source: `${ENGINE}#data@cddbc0f6`,
    head: FULL + og('site_name', 'Mills'),
    card: { domain: 'Mills' },
  },
  {
    name: 'else the host without its www',
    source: `${LAYOUT}#L43@a40aabdf`,
    head: FULL,
    given: { url: 'https://www.site.test/post', images: measured(1200, 630) },
    card: { domain: 'site.test' },
  },
]);
