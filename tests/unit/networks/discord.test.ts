import { expect, test } from 'vitest';
import {
  cardOf,
  cardTable,
  FULL,
  from,
  jsonLd,
  named,
  og,
  page,
  twitter,
} from '../../fixtures/card-table';
import { placed } from '../../fixtures/placed';

const LARGE = twitter('card', 'summary_large_image');
const video = { '@context': 'https://schema.org', '@type': 'VideoObject' };

cardTable('discord', [
  {
    name: 'of og:title and twitter:title the first in the document serves',
    head: twitter('title', 'X') + og('title', 'O'),
    card: { title: { ...from('twitter:title', 'X'), passedOver: [] } },
  },
  {
    name: 'and the other way round',
    head: og('title', 'O') + twitter('title', 'X'),
    card: { title: from('og:title', 'O') },
  },
  {
    name: 'an empty one is passed over',
    head: og('title', '') + twitter('title', 'X'),
    card: { title: from('twitter:title', 'X') },
  },
  {
    name: 'name wins over property in the same tag',
    head: `<meta name="author" property="og:title" content="A">${og('title', 'O')}`,
    card: { title: from('og:title', 'O') },
  },
  {
    name: 'keys count as they are written',
    head: og('Title', 'Capital') + og('description', 'D'),
    card: { description: from('og:description', 'D'), lacks: ['no-title', 'no-image'] },
    without: ['title'],
  },
  {
    name: 'title element and plain description serve as a pair',
    head: `<title>T</title>${named('description', 'D')}`,
    card: { layout: 'text', title: from('title', 'T'), description: from('description', 'D') },
  },
  {
    name: 'not the title alone',
    head: '<title>T</title>',
    card: { layout: 'none', reported: true, lacks: ['no-title', 'no-image'] },
  },
  {
    name: 'and not beside a description of Open Graph',
    head: `<title>T</title>${named('description', 'D')}${og('description', 'O')}`,
    card: { description: from('og:description', 'O') },
    without: ['title'],
  },
  {
    name: 'tags count anywhere in the document',
    body: `<p>x</p>${FULL}`,
    card: { title: from('og:title', 'Tide mills') },
  },
  {
    name: 'JSON-LD of a video at the root is read',
    head: jsonLd({ ...video, name: 'V', description: 'D', thumbnailUrl: '/v.jpg' }),
    card: {
      title: from('jsonld:name', 'V'),
      image: from('jsonld:thumbnailUrl', 'https://site.test/v.jpg'),
    },
  },
  {
    name: 'that of an article is not',
    head: jsonLd({ '@type': 'NewsArticle', name: 'N', description: 'D' }),
    card: { layout: 'none' },
  },
  {
    name: 'up to four pictures make a gallery',
    head: og('title', 'T') + [1, 2, 2, 3, 4, 5].map((n) => og('image', `/${n}.png`)).join(''),
    card: {
      image: from('og:image', 'https://site.test/1.png'),
      more: ['https://site.test/2.png', 'https://site.test/3.png', 'https://site.test/4.png'],
    },
  },
  { name: 'one picture makes none', head: FULL, card: {}, without: ['more'] },
  {
    name: 'small without twitter:card',
    head: FULL,
    card: { layout: 'small', lacks: ['small-image-card'] },
  },
  {
    name: 'the last twitter:card counts',
    head: FULL + twitter('card', 'summary') + LARGE,
    card: { layout: 'large', lacks: [] },
  },
  {
    name: 'the last theme-color counts, with 6 or 8 digits',
    head: FULL + named('theme-color', '#112233') + named('theme-color', '#5865F2'),
    card: { accent: '#5865F2' },
  },
  {
    name: 'other forms of a colour do not',
    head: FULL + named('theme-color', '#abc'),
    card: {},
    without: ['accent'],
  },
  {
    name: '70 bytes of title are whole',
    head: og('title', `${'é'.repeat(34)}ab`),
    card: { title: from('og:title', `${'é'.repeat(34)}ab`) },
  },
  {
    name: '71 are cut to 67 and an ellipsis',
    head: og('title', 'a'.repeat(71)),
    card: { title: { shown: `${'a'.repeat(67)}…` } },
  },
  {
    name: '351 bytes of description are cut',
    head: og('title', 'T') + og('description', 'a'.repeat(351)),
    card: { description: { shown: `${'a'.repeat(347)}…` } },
  },
  {
    name: 'the name of the site stands above the title',
    head: FULL + og('site_name', 'Mill News'),
    card: { domain: 'Mill News' },
  },
  { name: 'without one there is no such line', head: FULL, card: { domain: '' } },
  {
    name: 'robots.txt decides nothing: whether it is obeyed is not known',
    head: FULL + LARGE,
    given: { robots: 'User-agent: Discordbot\nDisallow: /' },
    card: { layout: 'large', lacks: [] },
  },
]);

test('a tag without content is read from value', () => {
  const html = page('<meta property="og:title" value="From value">');
  expect(cardOf('discord', { html, server: placed({ html }) }).title?.value).toBe('From value');
});
