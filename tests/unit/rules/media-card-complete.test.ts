import rule from '../../../utils/rules/travel/media-card-complete';
import { testRule } from '../../fixtures/rule-table';

const tags = (values: Record<string, string>) =>
  Object.entries(values)
    .map(([key, value]) => `<meta property="${key}" content="${value}">`)
    .join('');
const film = {
  'og:video': 'https://site.test/a.mp4',
  'og:video:type': 'video/mp4',
  'og:video:width': '1280',
  'og:video:height': '720',
  'og:image': 'https://site.test/a.jpg',
};
const sound = {
  'og:audio': 'https://site.test/a.mp3',
  'og:audio:type': 'audio/mpeg',
  'og:image': 'https://site.test/a.jpg',
};
const oembed = (href: string) =>
  `<link rel="alternate" type="application/json+oembed" href="${href}">`;

testRule(rule, [
  { name: 'a film', html: tags(film), pageType: 'video', status: 'pass', evidence: 'a.mp4' },
  { name: 'a recording', html: tags(sound), pageType: 'audio', status: 'pass', evidence: 'a.mp3' },
  {
    name: 'a player of sound, named as a film',
    html: tags({ ...film, 'og:video': 'https://site.test/player', 'og:video:type': 'text/html' }),
    pageType: 'audio',
    status: 'pass',
  },
  {
    name: 'over http, and again over https',
    html: tags({
      ...film,
      'og:video': 'http://site.test/a.mp4',
      'og:video:secure_url': 'https://site.test/a.mp4',
    }),
    pageType: 'video',
    status: 'pass',
  },
  {
    name: 'over http',
    html: tags({ ...film, 'og:video': 'http://site.test/a.mp4' }),
    pageType: 'video',
    status: 'warn',
    messages: ['insecure'],
    data: { key: 'og:video', value: 'http://site.test/a.mp4' },
  },
  {
    name: 'without size and picture',
    html: tags({ 'og:video': 'https://site.test/a.mp4', 'og:video:type': 'video/mp4' }),
    pageType: 'video',
    status: 'warn',
    messages: ['incomplete'],
    data: { what: 'film', lacking: 'og:video:width, og:video:height, og:image' },
    fix: 'og:video:type',
  },
  {
    name: 'a player page only',
    html: tags({ ...film, 'og:video:type': 'text/html' }),
    pageType: 'video',
    status: 'warn',
    messages: ['embedOnly'],
    evidence: 'text/html',
  },
  {
    name: 'a player page and a stream for X',
    html: tags({
      ...film,
      'og:video:type': 'text/html',
      'twitter:player:stream': 'https://site.test/a.mp4',
    }),
    pageType: 'video',
    status: 'pass',
  },
  {
    name: 'a player for Flash, and one for X',
    html: tags({
      ...film,
      'og:video:type': 'application/x-shockwave-flash',
      'twitter:player': 'https://site.test/player',
    }),
    pageType: 'video',
    status: 'warn',
    messages: ['otherOnly'],
    data: { ways: 'twitter:player', kind: 'og:video' },
  },
  {
    name: 'a track of an album names its file',
    html: `<link rel="alternate" type="application/json+oembed" href="https://site.test/oembed">
      <script type="application/ld+json">{"@type":"MusicAlbum","name":"A","tracks":[{"@type":"MusicRecording","audio":{"@type":"AudioObject","contentUrl":"https://site.test/a.m4a"}}]}</script>`,
    pageType: 'audio',
    status: 'warn',
    messages: ['otherOnly'],
    data: { ways: 'oEmbed, structured data' },
  },
  {
    name: 'a tag names the song',
    html: '<meta property="music:song" content="https://site.test/song">',
    pageType: 'audio',
    status: 'warn',
    messages: ['otherOnly'],
    data: { ways: 'music:song' },
  },
  {
    name: 'an oEmbed answer and structured data only',
    html: `<link rel="alternate" type="application/json+oembed" href="https://site.test/oembed">
      <script type="application/ld+json">{"@type":"PodcastEpisode","name":"A","associatedMedia":{"@type":"MediaObject","contentUrl":"https://site.test/a.mp3","url":"https://site.test/a.mp3"}}</script>`,
    pageType: 'audio',
    status: 'warn',
    messages: ['otherOnly'],
    data: { what: 'recording', ways: 'oEmbed, structured data', kind: 'og:audio' },
  },
  {
    name: 'an oEmbed answer only',
    html: oembed('https://site.test/oembed?url=a'),
    pageType: 'audio',
    status: 'warn',
    messages: ['oembedOnly'],
    data: { what: 'recording' },
    evidence: 'oembed?url=a',
    fix: 'property="og:audio:type" content="audio/mpeg"',
  },
  {
    name: 'the answer that WordPress has for every post',
    html: oembed('https://site.test/wp-json/oembed/1.0/embed?url=a'),
    pageType: 'audio',
    status: 'fail',
    messages: ['none'],
  },
  {
    name: 'nothing',
    html: '<title>A film</title>',
    pageType: 'video',
    status: 'fail',
    messages: ['none'],
    data: { what: 'film' },
  },
  {
    name: 'a gate’s answer',
    html: '<title>A</title>',
    httpStatus: 403,
    pageType: 'video',
    status: 'unknown',
  },
  { name: 'an article', html: tags(film), pageType: 'article', status: 'notApplicable' },
]);
