import rule from '../../../utils/rules/travel/og-description-present';
import { testRule } from '../../fixtures/rule-table';

testRule(rule, [
  {
    name: 'a social description',
    html: '<head><meta property="og:description" content="Ground by the moon"></head>',
    status: 'pass',
    evidence: 'Ground by the moon',
  },
  {
    name: 'one tag for both keys',
    html: '<head><meta name="description" property="og:description" content="Ground by the moon"></head>',
    status: 'pass',
  },
  {
    name: 'only the plain description',
    html: '<head><meta name="Description" content="Ground by the moon"></head>',
    status: 'warn',
    messages: ['otherOnly'],
    data: { source: 'meta description', description: 'Ground by the moon' },
    fix: 'property="og:description" content="Ground by the moon"',
  },
  {
    name: 'only the description for X',
    html: '<head><meta name="twitter:description" content="Ground by the moon"></head>',
    status: 'warn',
    messages: ['otherOnly'],
    data: { source: 'twitter:description' },
  },
  {
    name: 'a long description is cut in the message',
    html: `<head><meta name="description" content="${'mill '.repeat(60)}"></head>`,
    status: 'warn',
    messages: ['otherOnly'],
    data: { description: `${'mill '.repeat(60).slice(0, 99)}…` },
  },
  {
    name: 'none of the three',
    html: '<head><title>Tide mills</title></head>',
    status: 'fail',
    messages: ['missing'],
    fix: 'TODO: description',
  },
  {
    name: 'a plain one without text',
    html: '<head><meta name="description" content=""></head>',
    status: 'fail',
    messages: ['missing'],
  },
  {
    name: 'an empty one',
    html: '<head><meta property="og:description" content><meta name="description" content="Mills"></head>',
    status: 'fail',
    messages: ['empty'],
  },
  {
    name: 'added by a script',
    html: '<head></head>',
    rendered: '<head><meta property="og:description" content="Ground by the moon"></head>',
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  {
    name: 'the server answers with an error of its own',
    html: '<head></head>',
    httpStatus: 500,
    status: 'unknown',
  },
  {
    name: 'an error page',
    html: '<head><title>404 not found</title></head>',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
