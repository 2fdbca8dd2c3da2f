import rule from '../../../utils/rules/travel/og-syntax-correct';
import { placed } from '../../fixtures/placed';
import { testRule } from '../../fixtures/rule-table';

const og = (key: string, value: string) => `<meta property="og:${key}" content="${value}">`;
const head = (...tags: string[]) => `<head>${tags.join('\n')}</head>`;
const written = (...tags: string[]) => {
  const html = head(...tags);
  return { html, server: placed({ html }) };
};

testRule(rule, [
  {
    name: 'a made-up key of Facebook',
    html: '<head><meta property="og:title" content="Mills"><meta name="fb:status" content="A"></head>',
    status: 'pass',
  },
  {
    name: 'as the protocol has it',
    ...written(
      og('title', 'Mills'),
      og('image', '/a.jpg'),
      og('image:width', '9'),
      '<meta name="twitter:card" content="summary">',
    ),
    status: 'pass',
  },
  {
    name: 'X tags in property are fine',
    html: head('<meta property="twitter:title" content="Mills">'),
    status: 'pass',
  },
  {
    name: 'a plain and a social key on one tag are fine',
    html: head('<meta name="description" property="og:description" content="Mills">'),
    status: 'pass',
  },
  {
    name: 'title and picture in name',
    html: head('<meta name="og:title" content="Mills">', '<meta name="og:image" content="/a.jpg">'),
    status: 'fail',
    messages: ['nameCore'],
    data: { keys: 'og:title, og:image' },
    evidence: 'name="og:title"',
    fix: '<meta property="og:title" content="Mills">',
  },
  {
    name: 'a well-written copy makes up for it',
    html: head('<meta name="og:title" content="Mills">', og('title', 'Mills')),
    status: 'pass',
  },
  {
    name: 'side tags in name',
    html: head(og('title', 'Mills'), '<meta name="article:author" content="A. Miller">'),
    status: 'warn',
    messages: ['nameSecondary'],
    data: { keys: 'article:author' },
  },
  {
    name: 'capitals in the title’s key',
    html: head('<meta property="OG:Title" content="Mills">'),
    status: 'fail',
    messages: ['capitals'],
    data: { keys: 'OG:Title' },
  },
  {
    name: 'capitals in a side key',
    html: head('<meta property="og:Locale" content="en_GB">'),
    status: 'warn',
    messages: ['capitals'],
  },
  {
    name: 'capitals in a key that nobody reads',
    html: head(og('datePublished', '2026-01-01')),
    status: 'pass',
  },
  {
    name: 'the title’s key spelt out as an address',
    html: head('<meta property="http://ogp.me/ns#title" content="Mills">'),
    status: 'fail',
    messages: ['fullAddress'],
    data: { keys: 'http://ogp.me/ns#title' },
    evidence: 'ogp.me',
  },
  {
    name: 'a side key spelt out as an address',
    html: head(og('title', 'Mills'), '<meta property="https://ogp.me/ns#locale" content="en_GB">'),
    status: 'warn',
    messages: ['fullAddress'],
  },
  {
    name: 'a key spelt out beside its plain twin',
    html: head(og('title', 'Mills'), '<meta property="http://ogp.me/ns#title" content="Mills">'),
    status: 'pass',
  },
  {
    name: 'bare values',
    ...written('<meta property=og:title content=Mills>'),
    status: 'warn',
    messages: ['quotes'],
    data: { keys: 'og:title' },
    evidence: 'property=og:title',
  },
  {
    name: 'single quotes',
    ...written(`<meta property="og:title" content='The "Tide" Mill'>`),
    status: 'warn',
    messages: ['quotes'],
  },
  {
    name: 'several keys in one attribute',
    html: head('<meta property="og:title dc:title" content="Mills">'),
    status: 'warn',
    messages: ['severalKeys'],
    data: { keys: 'og:title dc:title' },
  },
  {
    name: 'a size before its picture',
    html: head(og('image:width', '1200'), og('image', '/a.jpg')),
    status: 'warn',
    messages: ['orphan'],
    data: { keys: 'og:image:width' },
  },
  {
    name: 'a size without any picture',
    html: head(og('title', 'Mills'), og('video:width', '640')),
    status: 'warn',
    messages: ['detached'],
    data: { keys: 'og:video:width', medium: 'video' },
  },
  {
    name: 'the secure address alone',
    html: head(og('image:secure_url', 'https://site.test/a.jpg')),
    status: 'warn',
    messages: ['secureOnly'],
  },
  {
    name: 'sizes behind the second picture only',
    html: head(og('image', '/a.jpg'), og('image', '/b.jpg'), og('image:width', '1200')),
    status: 'warn',
    messages: ['laterPicture'],
    data: { keys: 'og:image:width' },
  },
  {
    name: 'sizes for each of two pictures',
    html: head(
      og('image', '/a.jpg'),
      og('image:width', '1200'),
      og('image', '/b.jpg'),
      og('image:width', '600'),
    ),
    status: 'pass',
  },
  {
    name: 'the same picture under its second name is one picture',
    html: head(og('image', '/a.jpg'), og('image:url', '/a.jpg'), og('image:width', '1200')),
    status: 'pass',
  },
  {
    name: 'two sizes for one picture',
    html: head(og('image', '/a.jpg'), og('image:width', '1200'), og('image:width', '600')),
    status: 'warn',
    messages: ['repeated'],
    data: { keys: 'og:image:width' },
  },
  {
    name: 'no card tags',
    html: head('<title>Mills</title>'),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'card tags only from a script',
    html: head(),
    rendered: head(og('title', 'Mills')),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'a gate', html: head(og('title', 'Mills')), httpStatus: 403, status: 'unknown' },
  {
    name: 'an error page',
    html: head('<title>404 not found</title>'),
    status: 'notApplicable',
    because: 'page-type',
  },
]);
