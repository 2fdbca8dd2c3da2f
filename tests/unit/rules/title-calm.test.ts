import rule from '../../../utils/rules/presentation/title-calm';
import { testRule } from '../../fixtures/rule-table';

const page = (title: string, more = '') =>
  `<head><meta property="og:title" content="${title}">${more}</head>`;

testRule(rule, [
  {
    name: 'marks piled up behind a blank',
    html: '<head><title>Mills !!!! | Wheels</title></head>',
    status: 'warn',
    messages: ['marks'],
    data: { marks: '!!!!' },
  },
  {
    name: 'a plain title',
    html: page('Tide mills of the coast'),
    status: 'pass',
    evidence: 'Tide',
  },
  { name: 'one mark, one emoji', html: page('What a tide! 🌊'), status: 'pass' },
  {
    name: 'capitals',
    html: page('THE TIDE MILLS OF THE COAST'),
    status: 'fail',
    messages: ['capitals'],
    data: { title: 'THE TIDE MILLS OF THE COAST' },
    fix: 'og:title',
  },
  {
    name: 'capitals of another alphabet',
    html: page('ПРИЛИВНЫЕ МЕЛЬНИЦЫ СЕВЕРА'),
    status: 'fail',
    messages: ['capitals'],
  },
  {
    name: 'capitals only in the title element',
    html: '<title>TIDE MILLS REVISITED</title>',
    status: 'fail',
    messages: ['capitals'],
  },
  { name: 'a name in capitals', html: page('ROSALINDA – DESPACIO'), status: 'pass' },
  { name: 'acronyms', html: page('NASA ESA JAXA NOAA CERN'), status: 'pass' },
  { name: 'the number of a part', html: page('MEMORY KFRG66S4NMJ3ABCD'), status: 'pass' },
  {
    name: 'a brand in capitals behind a title',
    html: page(
      'Tide mills | TIDAL TIMES GAZETTE',
      '<meta property="og:site_name" content="Tidal Times Gazette">',
    ),
    status: 'pass',
  },
  {
    name: 'a script without capitals',
    html: page('北方海岸的潮汐磨坊历史和今天的故事'),
    status: 'pass',
  },
  {
    name: 'marks in a row',
    html: page('The tide is here!!!'),
    status: 'warn',
    messages: ['marks'],
    data: { marks: '!!!' },
  },
  { name: 'a question that exclaims', html: page('Tides, again?!'), status: 'pass' },
  { name: 'operators of a language', html: page('What does !! mean, and what ??'), status: 'pass' },
  {
    name: 'emoji in a row',
    html: page('Tides 🌊🌊🌊'),
    status: 'warn',
    messages: ['emoji'],
    data: { count: 3 },
  },
  { name: 'one emoji of several parts', html: page('Families 👨‍👩‍👧‍👦'), status: 'pass' },
  { name: 'signs that are no emoji', html: page('Tides® and Mills™ © 1902'), status: 'pass' },
  {
    name: 'bait',
    html: page('You won’t believe this mill'),
    status: 'warn',
    messages: ['bait'],
    data: { words: 'You won’t believe' },
  },
  {
    name: 'two at once',
    html: page('10 mills that will shock you!!'),
    status: 'fail',
    messages: ['marks', 'bait'],
  },
  { name: 'no title', html: '<head></head>', status: 'notApplicable', because: 'nothing-to-check' },
  {
    name: 'a title that a script adds',
    html: '<head></head>',
    rendered: page('TIDE MILLS REVISITED'),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'a gate', html: page('TIDE MILLS REVISITED'), httpStatus: 403, status: 'unknown' },
  {
    name: 'a page that is not public',
    html: page('TIDE MILLS REVISITED'),
    pageType: 'private',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
