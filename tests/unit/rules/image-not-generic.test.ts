import type { Snapshot } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/presentation/image-not-generic';
import { testRule } from '../../fixtures/rule-table';

const page = (image: string, more = '', body = '') =>
  `<head><meta property="og:title" content="Tide mills of the coast"><meta property="og:image" content="${image}">${more}</head><body>${body}</body>`;
const CDN = 'https://cdn.test/';
const ARTICLE = { pageType: 'article' };
const home = (ogImage: string): Snapshot['full'] => ({
  home: {
    state: 'ok',
    facts: {
      url: 'https://site.test/',
      finalUrl: 'https://site.test/',
      status: 200,
      headers: {},
      elapsed: 10,
      facts: { ogImage, alternates: [], textLength: 900 },
    },
  },
});
const shown = (url: string, region: 'header' | 'main', height = 400) => ({
  images: [
    {
      url,
      alt: '',
      natural: { width: 800, height: 400 },
      box: { x: 0, y: 0, width: 800, height },
      region,
      marks: 'site-logo',
      ...(region === 'main' ? { main: true as const } : {}),
    },
  ],
});

testRule(rule, [
  {
    name: 'named for its purpose alone',
    html: page(`${CDN}images/share.png`),
    ...ARTICLE,
    status: 'fail',
    messages: ['name'],
    data: { name: 'share.png' },
  },
  {
    name: 'the same in a folder of the day',
    html: page(`${CDN}2019/04/share.png`),
    ...ARTICLE,
    status: 'pass',
  },
  {
    name: 'a picture of its own',
    html: page(`${CDN}wheel.jpg`),
    ...ARTICLE,
    status: 'pass',
    evidence: 'wheel',
  },
  {
    name: 'the logo of the publisher, scaled',
    html: page(
      `${CDN}brand.png?w=1200`,
      `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Article","publisher":{"@type":"Organization","name":"Times","logo":{"@type":"ImageObject","url":"http://cdn.test/brand.png"}}}</script>`,
    ),
    ...ARTICLE,
    status: 'fail',
    messages: ['publisherLogo'],
  },
  {
    name: 'the touch icon',
    html: page('/touch.png', '<link rel="apple-touch-icon" href="/touch.png">'),
    ...ARTICLE,
    status: 'fail',
    messages: ['icon'],
  },
  {
    name: 'a picture of the header',
    html: page(`${CDN}brand.png`),
    page: shown(`${CDN}brand.png`, 'header', 60),
    ...ARTICLE,
    status: 'fail',
    messages: ['headerLogo'],
  },
  {
    name: 'the main picture in the header of an article',
    html: page(`${CDN}brand.png`),
    page: shown(`${CDN}brand.png`, 'header'),
    ...ARTICLE,
    status: 'pass',
  },
  {
    name: 'a name for any page',
    html: page(`${CDN}og-default.jpg`),
    ...ARTICLE,
    status: 'fail',
    messages: ['name'],
    data: { name: 'og-default.jpg' },
    fix: 'og:image',
  },
  {
    name: 'a word of that kind inside another',
    html: page(`${CDN}iconic-wheel-catalogo.jpg`),
    ...ARTICLE,
    status: 'pass',
  },
  {
    name: 'a name that is the page’s own',
    html: page(`${CDN}tide-mill-logo.jpg`),
    ...ARTICLE,
    status: 'pass',
  },
  {
    name: 'a picture that the page shows',
    html: page(`${CDN}new-logo.jpg`),
    page: shown(`${CDN}new-logo.jpg`, 'main'),
    ...ARTICLE,
    status: 'pass',
  },
  {
    name: 'a rendering of a library’s picture',
    html: page('https://iiif.test/mill/full/1200,/0/default.jpg'),
    ...ARTICLE,
    status: 'pass',
  },
  {
    name: 'an avatar of an account',
    html: page(`${CDN}avatar.jpg`),
    pageType: 'profile',
    status: 'pass',
  },
  {
    name: 'an avatar on an article',
    html: page(`${CDN}avatar.jpg`),
    ...ARTICLE,
    status: 'fail',
    messages: ['name'],
  },
  {
    name: 'the picture of the home page',
    html: page(`${CDN}harbour.jpg`),
    full: home(`${CDN}harbour.jpg`),
    ...ARTICLE,
    status: 'warn',
    messages: ['home'],
  },
  {
    name: 'another than that of the home page',
    html: page(`${CDN}wheel.jpg`),
    full: home(`${CDN}harbour.jpg`),
    ...ARTICLE,
    status: 'pass',
  },
  {
    name: 'a picture that only a script names',
    html: '<head></head>',
    rendered: page(`${CDN}logo.png`),
    ...ARTICLE,
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  {
    name: 'no picture',
    html: '<head></head>',
    ...ARTICLE,
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'a gate', html: page(`${CDN}logo.png`), ...ARTICLE, httpStatus: 403, status: 'unknown' },
  {
    name: 'a list',
    html: page(`${CDN}logo.png`),
    pageType: 'listing',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
