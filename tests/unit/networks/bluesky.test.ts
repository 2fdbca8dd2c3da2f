import { conformance, FULL, from, measured, named, og, twitter } from '../../fixtures/card-table';
import { shares } from '../../fixtures/share-table';

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

shares('bluesky', 'https://docs.bsky.app/docs/advanced-guides/intent-links', {
  plain: 'https://bsky.app/intent/compose?text=Tide%20mills%20https%3A%2F%2Fsite.test%2Fpost',
  written:
    'https://bsky.app/intent/compose?text=Worth%20a%20visit%20https%3A%2F%2Fsite.test%2Fpost',
  signs:
    'https://bsky.app/intent/compose?text=Q%26A%3A%20100%25%20%3Cb%3E%27yes%27%3C%2Fb%3E%20%2B%20%7Burl%7D%20%24%26%20%232%20https%3A%2F%2Fsite.test%2F%3Fa%3D1%26b%3Dc%2Bd%23part',
  emoji:
    'https://bsky.app/intent/compose?text=Sea%20%F0%9F%8C%8A%20%F0%9F%91%A9%E2%80%8D%F0%9F%91%A9%E2%80%8D%F0%9F%91%A7%20%F0%9F%87%AB%F0%9F%87%B7%20https%3A%2F%2Fsite.test%2F%25F0%259F%258C%258A',
  rightToLeft:
    'https://bsky.app/intent/compose?text=%D7%A9%D7%9C%D7%95%D7%9D%20%E2%80%93%20%D9%85%D8%B1%D8%AD%D8%A8%D8%A7%20https%3A%2F%2Fsite.test%2F%25D7%25A9%25D7%259C',
  escaped:
    'https://bsky.app/intent/compose?text=Tide%2520mills%20%26amp%3B%20100%2525%20https%3A%2F%2Fsite.test%2F%3Fnext%3Dhttps%253A%252F%252Fother.test%252F%253Fa%253D1%252526',
});
