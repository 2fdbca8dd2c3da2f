import type { Snapshot } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/travel/range-request-safe';
import { testRule } from '../../fixtures/rule-table';

const html = '<meta property="og:title" content="A cup"><title>A cup</title>';
const late = `<!--${'x'.repeat(40_000)}--><title>A cup</title>`;

interface Part {
  status: number;
  bytes?: number;
  hasTitle?: boolean;
  headers?: Record<string, string>;
}
const range = ({ status, bytes = 900, hasTitle = true, headers }: Part): Snapshot['full'] & {} => {
  const url = 'https://site.test/post';
  return {
    range: {
      state: 'ok',
      facts: {
        url,
        finalUrl: url,
        status,
        headers: { ...(status === 206 && { 'content-range': 'bytes 0-899/900' }), ...headers },
        elapsed: 80,
        facts: { bytes, hasTitle },
      },
    },
  };
};

testRule(rule, [
  { name: 'the whole page', html, full: range({ status: 200 }), status: 'pass' },
  {
    name: 'the part',
    html,
    full: range({ status: 206 }),
    status: 'pass',
    evidence: 'bytes 0-899/900',
  },
  {
    name: 'a part of unknown whole',
    html,
    full: range({ status: 206, headers: { 'content-range': 'bytes 0-32767/*' } }),
    status: 'pass',
  },
  {
    name: 'the title stands further down',
    html: late,
    full: range({ status: 206, hasTitle: false }),
    status: 'pass',
  },
  {
    name: 'refused',
    html,
    full: range({ status: 416 }),
    status: 'fail',
    messages: ['refused'],
    data: { status: 416 },
    fix: '"https://site.test/post"',
  },
  {
    name: 'broken down',
    html,
    full: range({ status: 500 }),
    status: 'fail',
    messages: ['refused'],
    data: { status: 500 },
  },
  {
    name: 'nothing comes',
    html,
    full: range({ status: 206, bytes: 0, hasTitle: false }),
    status: 'fail',
    messages: ['empty'],
  },
  {
    name: 'another part',
    html,
    full: range({ status: 206, hasTitle: false }),
    status: 'fail',
    messages: ['lacking'],
  },
  {
    name: 'a compressed part',
    html,
    full: range({ status: 206, hasTitle: false, headers: { 'content-encoding': 'gzip' } }),
    status: 'warn',
    messages: ['compressed'],
    data: { encoding: 'gzip' },
  },
  {
    name: 'a part without its place',
    html,
    full: range({ status: 206, headers: { 'content-range': '' } }),
    status: 'warn',
    messages: ['unlabelled'],
  },
  { name: 'a gate’s answer', html, full: range({ status: 403 }), status: 'unknown' },
  { name: 'not asked', html, status: 'unknown' },
  {
    name: 'no answer',
    html,
    full: { range: { state: 'missing', reason: 'timeout' } },
    status: 'unknown',
  },
  {
    name: 'an error page',
    html: '<title>404 not found</title>',
    httpStatus: 404,
    status: 'notApplicable',
  },
]);
