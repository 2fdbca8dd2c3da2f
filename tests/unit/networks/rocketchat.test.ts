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

const SERVER =
  'RocketChat/Rocket.Chat:apps/meteor/server/services/messages/hooks/AfterSaveOEmbed.ts';
const CLIENT =
  'RocketChat/Rocket.Chat:apps/meteor/client/components/message/content/UrlPreviews.tsx';
const PARTS = 'RocketChat/Rocket.Chat:apps/meteor/client/components/message/content/urlPreviews';

conformance('rocketchat', [
  {
    name: 'Open Graph, below a large picture',
    source: `${CLIENT}#L35@10596c7a`,
    head: `<title>T</title>${twitter('title', 'X')}${FULL}`,
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
    name: 'then Twitter tags',
    source: `${CLIENT}#L35@10596c7a`,
    head: `<title>T</title>${named('description', 'D')}${twitter('title', 'X')}${twitter('description', 'Y')}${twitter('image', '/x.png')}`,
    card: {
      title: from('twitter:title', 'X'),
      description: from('twitter:description', 'Y'),
      image: from('twitter:image', 'https://site.test/x.png'),
    },
  },
  {
    name: 'then a meta called title',
    source: `${CLIENT}#L35@10596c7a`,
    head: `<title>T</title>${named('title', 'M')}`,
    card: { title: from('meta:title', 'M') },
  },
  {
    name: 'then the title element and the plain description',
    source: `${CLIENT}#L36@10596c7a`,
    head: `<title>T</title>${named('description', 'D')}`,
    card: { title: from('title', 'T'), description: from('description', 'D') },
  },
  {
    name: 'the tile of Windows is the last picture',
    source: `${CLIENT}#L26@10596c7a`,
    head: og('title', 'T') + named('msapplication-TileImage', '/tile.png'),
    card: { image: from('meta:msapplication-TileImage', 'https://site.test/tile.png') },
  },
  {
    name: 'Open Graph in name counts',
    source: `${SERVER}#L252@1232e37f`,
    head: named('og:title', 'O'),
    card: { title: from('og:title', 'O') },
  },
  {
    name: 'Twitter tags in property count',
    source: `${SERVER}#L252@1232e37f`,
    head: '<meta property="twitter:title" content="X">',
    card: { title: from('twitter:title', 'X') },
  },
  {
    name: 'single quotes count',
    source: `${SERVER}#L249@1232e37f`,
    head: "<meta property='og:title' content='O'>",
    card: { title: from('og:title', 'O') },
  },
  {
    name: 'a tag without quotes is not seen',
    source: `${SERVER}#L252@1232e37f`,
    head: '<title>T</title><meta property=og:title content=O>',
    card: { title: from('title', 'T') },
  },
  {
    name: 'content may come first',
    source: `${SERVER}#L258@1232e37f`,
    head: '<meta content="O" property="og:title">',
    card: { title: from('og:title', 'O') },
  },
  {
    name: 'the first of several',
    source: `${SERVER}#L243@1232e37f`,
    head: og('title', 'One') + og('title', 'Two'),
    card: { title: from('og:title', 'One') },
  },
  {
    name: 'an empty one gives way to the next',
    source: `${SERVER}#L243@1232e37f`,
    head: og('title', '') + og('title', 'Two'),
    card: { title: from('og:title', 'Two') },
  },
  {
    name: 'an empty key falls through',
    source: `${CLIENT}#L35@10596c7a`,
    head: `<title>T</title>${og('title', '')}`,
    card: { title: from('title', 'T') },
  },
  {
    name: 'a relative picture is put after the origin, not after the page’s path',
    source: `${PARTS}/buildImageURL.ts#L8@aa8f0ec7`,
    head: og('title', 'T') + og('image', 'p.jpg'),
    given: { url: 'https://site.test/a/b' },
    card: { image: from('og:image', 'https://site.test/p.jpg') },
  },
  {
    name: 'so is one without its scheme, which then leads nowhere',
    source: `${PARTS}/buildImageURL.ts#L8@aa8f0ec7`,
    head: og('title', 'T') + og('image', '//cdn.test/p.jpg'),
    card: { image: from('og:image', 'https://site.test/cdn.test/p.jpg') },
  },
  {
    name: 'a tiny picture is large all the same',
    source: `${PARTS}/OEmbedLinkPreview.tsx#L8@262bf4de`,
    head: FULL + twitter('card', 'summary'),
    given: { images: measured(60, 60) },
    card: { layout: 'large' },
  },
  {
    name: 'a picture alone is a card',
    source: `${CLIENT}#L83@10596c7a`,
    head: og('image', '/p.jpg'),
    card: { layout: 'large', lacks: ['no-title'] },
  },
  {
    name: 'JSON-LD does not count',
    source: `${SERVER}#L242@1232e37f`,
    head: `<title>T</title>${jsonLd({ '@type': 'NewsArticle', headline: 'H' })}`,
    card: { title: from('title', 'T') },
  },
  {
    name: 'what stands behind 250,000 bytes is not read',
    source: `${SERVER}#L136@1232e37f`,
    head: `<title>T</title><!--${'x'.repeat(250_000)}-->${og('title', 'Late')}`,
    card: { title: from('title', 'T') },
  },
  {
    name: 'an answer other than 200 makes no card',
    source: `${SERVER}#L274@1232e37f`,
    head: FULL,
    given: { httpStatus: 404 },
    card: { layout: 'none', lacks: ['no-answer'] },
  },
  {
    name: 'the site’s name where it is given',
    source: `${PARTS}/OEmbedPreviewContent.tsx#L27@40acfac2`,
    head: FULL + og('site_name', 'Mills'),
    card: { domain: 'Mills' },
  },
  {
    name: 'without it there is no domain',
    source: `${PARTS}/OEmbedPreviewContent.tsx#L27@40acfac2`,
    head: FULL,
    card: { domain: '' },
  },
]);
