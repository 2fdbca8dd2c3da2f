import { conformance, FULL, from, measured, named, og, twitter } from '../../fixtures/card-table';

const EMBED =
  'bluesky-social/social-app:src/components/Post/Embed/ExternalEmbed/index.tsx#ExternalEmbed@0589bd7d';
const DOMAIN = 'bluesky-social/social-app:src/lib/strings/url-helpers.ts#toNiceDomain@018aad92';
const META = 'bluesky-social/social-app:src/lib/link-meta/link-meta.ts#getLinkMeta@7b9d53b2';
// What reads the page is not open: what it makes of the tags is only reported.
const SERVICE = 'https://github.com/bluesky-social/social-app/issues/9247 (reported)';
const ALWAYS_LARGE = 'https://github.com/bluesky-social/social-app/issues/5012 (reported)';
const AGENT = 'https://github.com/bluesky-social/social-app/issues/6521 (reported)';

conformance('bluesky', [
  {
    name: 'Open Graph, and all of it reported',
    source: SERVICE,
    head: `<title>T</title>${FULL}`,
    card: {
      layout: 'large',
      title: from('og:title', 'Tide mills'),
      description: from('og:description', 'How they work'),
      reported: true,
      lacks: [],
    },
  },
  {
    name: 'the title element serves without, the plain description does not',
    source: SERVICE,
    head: `<title>T</title>${named('description', 'D')}`,
    card: { layout: 'text', title: from('title', 'T'), lacks: ['no-image'] },
    without: ['description'],
  },
  {
    name: 'Twitter tags do not count',
    source: SERVICE,
    head: og('title', 'T') + twitter('image', '/x.png') + twitter('description', 'D'),
    card: { layout: 'text', lacks: ['no-image'] },
    without: ['description'],
  },
  {
    name: 'a relative picture is resolved',
    source: SERVICE,
    head: og('title', 'T') + og('image', '/p.jpg'),
    card: { image: from('og:image', 'https://site.test/p.jpg') },
  },
  {
    name: 'tags that only a script adds are not read',
    source: SERVICE,
    given: { rendered: `<!doctype html><html><head>${FULL}</head><body></body></html>` },
    card: { layout: 'none', lacks: ['no-title', 'no-image', 'page-only-tags'] },
  },
  {
    name: 'title, description and picture are all that is asked for',
    source: META,
    head: FULL + og('author', 'Ada') + og('site_name', 'Mills'),
    card: { domain: 'site.test' },
    without: ['author'],
  },
  {
    name: 'without a title the address stands there',
    source: EMBED,
    head: og('description', 'D'),
    card: { title: from('address', 'https://site.test/post'), lacks: ['no-title', 'no-image'] },
  },
  {
    name: 'nor is there anything in an address alone',
    source: EMBED,
    card: { layout: 'none' },
    without: ['title'],
  },
  {
    name: 'the description stands on the large card',
    source: EMBED,
    head: FULL,
    given: { images: measured(1200, 630) },
    card: { layout: 'large', description: from('og:description', 'How they work') },
  },
  {
    name: 'without a picture there are title, description and domain',
    source: EMBED,
    head: og('title', 'T') + og('description', 'D'),
    card: {
      layout: 'text',
      title: from('og:title', 'T'),
      description: from('og:description', 'D'),
      domain: 'site.test',
    },
  },
  {
    name: 'without a description there is a card all the same',
    source: EMBED,
    head: og('title', 'T') + og('image', '/p.jpg'),
    card: { layout: 'large', lacks: [] },
    without: ['description'],
  },
  {
    name: 'a title of any length is handed on whole',
    source: EMBED,
    head: og('title', 'tide '.repeat(80)),
    card: { title: { value: 'tide '.repeat(80).trim() } },
  },
  {
    name: 'a tiny picture is large all the same',
    source: EMBED,
    head: FULL,
    given: { images: measured(100, 100) },
    card: { layout: 'large' },
  },
  {
    name: 'so is an upright one',
    source: EMBED,
    head: FULL,
    given: { images: measured(600, 1200) },
    card: { layout: 'large', lacks: [] },
  },
  {
    name: 'twitter:card summary changes nothing',
    source: ALWAYS_LARGE,
    head: FULL + twitter('card', 'summary'),
    card: { layout: 'large', lacks: [] },
  },
  {
    name: 'robots.txt decides nothing: its name is in dispute',
    source: AGENT,
    head: FULL,
    given: { robots: 'User-agent: *\nDisallow: /' },
    card: { layout: 'large', lacks: [] },
  },
  {
    name: 'the domain keeps its www',
    source: DOMAIN,
    head: FULL,
    given: { url: 'https://www.site.test/post' },
    card: { domain: 'www.site.test' },
  },
  {
    name: 'og:url does not change it',
    source: DOMAIN,
    head: og('title', 'T') + og('url', 'https://other.test/post'),
    card: { domain: 'site.test' },
  },
]);
