import rule from '../../../utils/rules/presentation/image-alt-present';
import { testRule } from '../../fixtures/rule-table';

const page = (alt?: string, image = 'https://cdn.test/IMG_2034.jpg') =>
  `<head><meta property="og:title" content="Tide mills of the coast"><meta property="og:image" content="${image}">${alt === undefined ? '' : `<meta property="og:image:alt" content="${alt}">`}</head>`;

testRule(rule, [
  {
    name: 'a description',
    html: page('A wooden wheel half under water'),
    status: 'pass',
    evidence: 'wooden wheel',
  },
  {
    name: 'one for X alone counts',
    html: page().replace(
      '</head>',
      '<meta name="twitter:image:alt" content="A wooden wheel"></head>',
    ),
    status: 'pass',
  },
  { name: 'two wide characters and more', html: page('水車小屋'), status: 'pass' },
  {
    name: 'nothing',
    html: page(),
    status: 'fail',
    messages: ['absent'],
    data: { key: 'og:image:alt' },
    evidence: 'IMG_2034',
    fix: 'og:image:alt',
  },
  {
    name: 'nothing for a picture that only X is told of',
    html: page().replace('property="og:image"', 'name="twitter:image"'),
    status: 'fail',
    messages: ['absent'],
    data: { key: 'twitter:image:alt' },
  },
  { name: 'an empty tag', html: page(' '), status: 'fail', messages: ['empty'] },
  {
    name: 'a file with its ending',
    html: page('mill-final.png'),
    status: 'fail',
    messages: ['fileName'],
    data: { text: 'mill-final.png' },
  },
  {
    name: 'what the camera called it',
    html: page('IMG_2034'),
    status: 'fail',
    messages: ['fileName'],
  },
  {
    name: 'words that the file is named for',
    html: page('tide mills', 'https://cdn.test/tide-mills.jpg'),
    status: 'pass',
  },
  {
    name: 'the title',
    html: page('Tide mills of the coast'),
    status: 'warn',
    messages: ['title'],
  },
  { name: 'a sign', html: page('Mill'), status: 'warn', messages: ['short'] },
  {
    name: 'more than X takes',
    html: page('a wheel '.repeat(60)),
    status: 'warn',
    messages: ['long'],
    data: { length: 479, max: 420 },
  },
  {
    name: 'added by a script',
    html: page(),
    rendered: page('A wooden wheel'),
    status: 'warn',
    messages: ['scriptOnly'],
  },
  {
    name: 'a picture that only a script names',
    html: '<head></head>',
    rendered: page('A wooden wheel'),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  {
    name: 'no picture',
    html: '<head></head>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'a gate', html: page(), httpStatus: 403, status: 'unknown' },
  {
    name: 'a page that is not public',
    html: page(),
    pageType: 'private',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
