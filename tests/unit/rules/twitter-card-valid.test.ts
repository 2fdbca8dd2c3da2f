import rule from '../../../utils/rules/travel/twitter-card-valid';
import { placed } from '../../fixtures/placed';
import { testRule } from '../../fixtures/rule-table';

const card = (value: string) => `<head><meta name="twitter:card" content="${value}"></head>`;
const OTHER = '<head><meta name="twitter:card" value="summary"></head>';

testRule(rule, [
  { name: 'a large card', html: card('summary_large_image'), status: 'pass' },
  {
    name: 'property instead of name',
    html: '<head><meta property="twitter:card" content="summary"></head>',
    status: 'pass',
    evidence: 'property="twitter:card"',
  },
  {
    name: 'a made-up type',
    html: card('summary_image'),
    status: 'fail',
    messages: ['invalid'],
    data: { value: 'summary_image' },
    fix: 'content="summary"',
  },
  {
    name: 'the last of several counts',
    html: `${card('summary')}${card('large')}`,
    status: 'fail',
    messages: ['invalid'],
    data: { value: 'large' },
  },
  {
    name: 'a retired type',
    html: card('product'),
    status: 'fail',
    messages: ['retired'],
    data: { value: 'product' },
  },
  { name: 'the photo card', html: card('photo'), status: 'warn', messages: ['photo'] },
  {
    name: 'capitals',
    html: card('Summary'),
    status: 'warn',
    messages: ['untidy'],
    data: { written: 'Summary', value: 'summary' },
  },
  {
    name: 'a blank behind it',
    html: card('summary '),
    status: 'warn',
    messages: ['untidy'],
    data: { written: 'summary ' },
  },
  {
    name: 'none, but the tags that X falls back to',
    html: '<head><meta property="og:type" content="article"><meta property="og:title" content="Mills"><meta property="og:description" content="Of tides"></head>',
    status: 'warn',
    messages: ['openGraphOnly'],
  },
  {
    name: 'none, and no complete fallback',
    html: '<head><meta property="og:title" content="Mills"></head>',
    status: 'fail',
    messages: ['missing'],
    data: { lacking: 'og:type, og:description' },
  },
  {
    name: 'none, and one tag short of a fallback',
    html: '<head><meta property="og:title" content="Mills"><meta property="og:type" content="article"></head>',
    status: 'fail',
    messages: ['missingOne'],
    data: { lacking: 'og:description' },
  },
  { name: 'an empty one', html: card(''), status: 'fail', messages: ['empty'] },
  {
    name: 'in another attribute',
    html: OTHER,
    server: placed({ html: OTHER }),
    status: 'warn',
    messages: ['valueAttribute'],
    data: { value: 'summary' },
  },
  {
    name: 'capitals of a wrong one are kept',
    html: card('Mills And Tides'),
    status: 'fail',
    messages: ['invalid'],
    data: { value: 'Mills And Tides' },
  },
  {
    name: 'added by a script',
    html: '<head></head>',
    rendered: card('summary'),
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  { name: 'a gate', html: '<head></head>', httpStatus: 403, status: 'unknown' },
  {
    name: 'an error page',
    html: '<head><title>404 not found</title></head>',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
