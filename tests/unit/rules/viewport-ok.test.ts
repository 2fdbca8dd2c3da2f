import rule from '../../../utils/rules/presentation/viewport-ok';
import { testRule } from '../../fixtures/rule-table';
import { snapshotOf } from '../../fixtures/snapshot';

const viewport = (content: string) => `<head><meta name="viewport" content="${content}"></head>`;

testRule(rule, [
  {
    name: 'the standard tag',
    html: viewport('width=device-width, initial-scale=1'),
    status: 'pass',
  },
  { name: 'a scale alone implies the width', html: viewport('initial-scale=1.0'), status: 'pass' },
  {
    name: 'semicolons, blanks and capitals',
    html: viewport('Width = device-width; maximum-scale = 5'),
    status: 'pass',
  },
  {
    name: 'only added by a script, which phones run',
    html: '<head></head>',
    rendered: viewport('width=device-width'),
    status: 'pass',
    evidence: 'device-width',
  },
  {
    name: 'none',
    html: '<head></head>',
    status: 'fail',
    messages: ['missing'],
    fix: 'width=device-width, initial-scale=1',
  },
  { name: 'an empty one', html: viewport(''), status: 'fail', messages: ['missing'] },
  {
    name: 'a fixed width',
    html: viewport('width = 996'),
    status: 'fail',
    messages: ['fixedWidth'],
    data: { width: 996 },
  },
  {
    name: 'nothing about the width',
    html: viewport('viewport-fit=cover'),
    status: 'fail',
    messages: ['noWidth'],
    data: { content: 'viewport-fit=cover' },
  },
  {
    name: 'zoom forbidden',
    html: viewport('width=device-width, maximum-scale=1, user-scalable=0'),
    status: 'fail',
    messages: ['zoomOff'],
    data: { directive: 'user-scalable=0, maximum-scale=1' },
  },
  {
    name: 'zoom bound to one',
    html: viewport('width=device-width, maximum-scale=1.0'),
    status: 'fail',
    messages: ['zoomOff'],
    data: { directive: 'maximum-scale=1.0' },
  },
  {
    name: 'zoom bound to three',
    html: viewport('width=device-width, maximum-scale=3'),
    status: 'warn',
    messages: ['zoomLimited'],
    data: { scale: 3 },
  },
  {
    name: 'two that differ',
    html: viewport('width=500') + viewport('width=device-width'),
    status: 'warn',
    messages: ['several'],
    data: { count: 2 },
  },
  {
    name: 'two that bring about the same',
    html:
      viewport('width=device-width') +
      viewport('width=device-width, user-scalable=yes, initial-scale=1.0'),
    status: 'pass',
  },
  {
    name: 'two that say the same',
    html:
      viewport('width=device-width,initial-scale=1') +
      viewport('width=device-width, initial-scale=1'),
    status: 'pass',
  },
  {
    name: 'too many tags to see them all',
    html: '<head></head>',
    page: { cut: ['metas'] },
    status: 'unknown',
  },
  {
    name: 'a picture opened by itself',
    html: '<head></head>',
    page: { contentType: 'image/png' },
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a page that was cut but has its tag',
    html: viewport('width=device-width'),
    page: { cut: ['metas'], head: snapshotOf({ html: viewport('width=device-width') }).page.head },
    status: 'pass',
  },
]);
