import { conformance, FULL, from, measured, named, og, twitter } from '../../fixtures/card-table';

const DESKTOP = 'signalapp/Signal-Desktop:ts/linkPreviews/linkPreviewFetch.preload.ts';
const SIZE =
  'signalapp/Signal-Desktop:ts/linkPreviews/shouldUseFullSizeLinkPreviewImage.std.ts#shouldUseFullSizeLinkPreviewImage@240e165f';
const ANDROID =
  'signalapp/Signal-Android:app/src/main/java/org/thoughtcrime/securesms/linkpreview/LinkPreviewUtil.java';
const ANDROID_FETCH =
  'signalapp/Signal-Android:app/src/main/java/org/thoughtcrime/securesms/linkpreview/LinkPreviewRepository.java';
const IOS = 'signalapp/Signal-iOS:SignalUI/LinkPreview/HTMLMetadata.swift';
const IOS_FETCH = 'signalapp/Signal-iOS:SignalUI/LinkPreview/LinkPreviewFetcher.swift';
const onAndroid = { client: 'Signal on Android' };
const onIos = { client: 'Signal on iOS' };

const icon = (rel: string, href: string) => `<link rel="${rel}" href="${href}">`;
const late = (bytes: number) => `<!--${'x'.repeat(bytes)}-->${og('title', 'Late')}`;

conformance('signal', [
  {
    name: 'Open Graph in property',
    source: `${DESKTOP}#L376@023ae374`,
    head: FULL,
    card: {
      layout: 'large',
      title: from('og:title', 'Tide mills'),
      description: from('og:description', 'How they work'),
      domain: 'site.test',
      reported: false,
      lacks: [],
    },
  },
  {
    name: 'Open Graph in name is not seen',
    source: `${DESKTOP}#L345@023ae374`,
    head: `<title>T</title>${named('og:title', 'O')}${named('og:image', '/p.jpg')}`,
    card: { layout: 'text', title: from('title', 'T') },
  },
  {
    name: 'an empty og:title falls through to the title element',
    source: `${DESKTOP}#L376@023ae374`,
    head: `<title>T</title>${og('title', ' ')}`,
    card: { title: from('title', 'T') },
  },
  {
    name: 'without a title there is no card',
    source: `${DESKTOP}#L378@023ae374`,
    head: og('description', 'D') + og('image', '/p.jpg'),
    card: { layout: 'none' },
  },
  {
    name: 'the plain description serves',
    source: `${DESKTOP}#L383@023ae374`,
    head: `<title>T</title>${named('description', 'D')}`,
    card: { description: from('description', 'D') },
  },
  {
    name: 'Twitter tags do not count',
    source: `${DESKTOP}#L376@023ae374`,
    head: `<title>T</title>${twitter('title', 'X')}${twitter('image', '/x.png')}`,
    card: { layout: 'text', title: from('title', 'T') },
  },
  {
    name: 'og:image:url serves where og:image is absent',
    source: `${DESKTOP}#L392@023ae374`,
    head: og('title', 'T') + og('image:url', '/u.jpg'),
    card: { image: from('og:image:url', 'https://site.test/u.jpg') },
  },
  {
    name: 'then the touch icon, small',
    source: `${DESKTOP}#L394@023ae374`,
    head: og('title', 'T') + icon('icon', '/i.png') + icon('apple-touch-icon', '/t.png'),
    card: { layout: 'small', image: from('apple-touch-icon', 'https://site.test/t.png') },
  },
  {
    name: 'then the icon',
    source: `${DESKTOP}#L394@023ae374`,
    head: og('title', 'T') + icon('icon', '/i.png'),
    card: { layout: 'small', image: from('icon', 'https://site.test/i.png') },
  },
  {
    name: 'a relative picture is resolved',
    source: `${DESKTOP}#L400@023ae374`,
    head: og('title', 'T') + og('image', 'p.jpg'),
    given: { url: 'https://site.test/a/b' },
    card: { image: from('og:image', 'https://site.test/a/p.jpg') },
  },
  {
    name: 'the first of several',
    source: `${DESKTOP}#L345@023ae374`,
    head: og('title', 'One') + og('title', 'Two'),
    card: { title: from('og:title', 'One') },
  },
  {
    name: 'what stands behind 1,024,000 bytes is not read',
    source: `${DESKTOP}#L36@023ae374`,
    head: late(1_024_000),
    card: { layout: 'none' },
  },
  {
    name: 'a picture of 199 px stands small',
    source: SIZE,
    head: FULL,
    given: { images: measured(400, 199) },
    card: { layout: 'small' },
  },
  {
    name: 'one of 200 px large',
    source: SIZE,
    head: FULL,
    given: { images: measured(400, 200) },
    card: { layout: 'large' },
  },
  {
    name: 'one that is roughly square stands small',
    source: SIZE,
    head: FULL,
    given: { images: measured(1040, 1000) },
    card: { layout: 'small' },
  },
  {
    name: 'one that is a little wider is large',
    source: SIZE,
    head: FULL,
    given: { images: measured(1050, 1000) },
    card: { layout: 'large' },
  },
  {
    name: 'Android: the last of several',
    ...onAndroid,
    source: `${ANDROID}#L117@057231b9`,
    head: og('title', 'One') + og('title', 'Two'),
    card: { title: from('og:title', 'Two') },
  },
  {
    name: 'Android: single quotes are not seen',
    ...onAndroid,
    source: `${ANDROID}#L42@057231b9`,
    head: "<title>T</title><meta property='og:title' content='O'>",
    card: { title: from('title', 'T') },
  },
  {
    name: 'Android: nor is a tag without quotes',
    ...onAndroid,
    source: `${ANDROID}#L42@057231b9`,
    head: '<title>T</title><meta property=og:title content=O>',
    card: { title: from('title', 'T') },
  },
  {
    name: 'Android: nor single quotes around the content',
    ...onAndroid,
    source: `${ANDROID}#L44@057231b9`,
    head: `<title>T</title><meta property="og:title" content='O'>`,
    card: { title: from('title', 'T') },
  },
  {
    name: 'Android: capitals in a key do not matter',
    ...onAndroid,
    source: `${ANDROID}#L117@057231b9`,
    head: '<meta property="og:Title" content="O">',
    card: { title: from('og:title', 'O') },
  },
  {
    name: 'Android: the plain description does not serve',
    ...onAndroid,
    source: `${ANDROID}#L212@057231b9`,
    head: `<title>T</title>${named('description', 'D')}`,
    card: { layout: 'text' },
    without: ['description'],
  },
  {
    name: 'Android: a relative picture is left out',
    ...onAndroid,
    source: `${ANDROID_FETCH}#L161@d8a069ed`,
    head: og('title', 'T') + og('image', '/p.jpg'),
    card: { layout: 'text', lacks: ['no-image'] },
  },
  {
    name: 'Android: so is one under http',
    ...onAndroid,
    source: `${ANDROID}#L78@057231b9`,
    head: og('title', 'T') + og('image', 'http://site.test/p.jpg'),
    card: { layout: 'text', lacks: ['no-image'] },
  },
  {
    name: 'Android: entities are decoded twice',
    ...onAndroid,
    source: `${ANDROID}#L167@057231b9`,
    head: og('title', 'Salt &amp;amp; tide'),
    card: { title: { shown: 'Salt & tide' } },
  },
  {
    name: 'Android: a picture without a title is a card',
    ...onAndroid,
    source: `${ANDROID_FETCH}#L117@d8a069ed`,
    head: og('image', 'https://site.test/p.jpg'),
    card: { layout: 'large', lacks: ['no-title'] },
  },
  {
    name: 'Android: a description alone is none',
    ...onAndroid,
    source: `${ANDROID_FETCH}#L106@d8a069ed`,
    head: og('description', 'D'),
    card: { layout: 'none' },
  },
  {
    name: 'Android: reads on behind the bytes of the desktop',
    ...onAndroid,
    source: `${ANDROID_FETCH}#L70@d8a069ed`,
    head: late(1_024_000),
    card: { title: from('og:title', 'Late') },
  },
  {
    name: 'iOS: the first of several',
    ...onIos,
    source: `${IOS}#L87@c2070943`,
    head: og('title', 'One') + og('title', 'Two'),
    card: { title: from('og:title', 'One') },
  },
  {
    name: 'iOS: single quotes are not seen',
    ...onIos,
    source: `${IOS}#L116@c2070943`,
    head: "<title>T</title><meta property='og:title' content='O'>",
    card: { title: from('title', 'T') },
  },
  {
    name: 'iOS: an empty og:title ends the search',
    ...onIos,
    source: `${IOS_FETCH}#L77@019f197f`,
    head: `<title>T</title>${og('title', '')}`,
    card: { layout: 'none' },
  },
  {
    name: 'iOS: the plain description serves',
    ...onIos,
    source: `${IOS_FETCH}#L81@019f197f`,
    head: `<title>T</title>${named('description', 'D')}`,
    card: { description: from('description', 'D') },
  },
  {
    name: 'iOS: a relative picture is resolved',
    ...onIos,
    source: `${IOS_FETCH}#L90@019f197f`,
    head: og('title', 'T') + og('image', '/p.jpg'),
    card: { image: from('og:image', 'https://site.test/p.jpg') },
  },
  {
    name: 'iOS: the touch icon does not serve',
    ...onIos,
    source: `${IOS}#L113@c2070943`,
    head: og('title', 'T') + icon('apple-touch-icon', '/t.png'),
    card: { layout: 'text' },
  },
]);
