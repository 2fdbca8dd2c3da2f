import type { Snapshot } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/travel/responds-fast-to-crawlers';
import { testRule } from '../../fixtures/rule-table';

const again = (elapsed: number, status = 200): NonNullable<Snapshot['full']> => {
  const url = 'https://site.test/post';
  const facts = { url, finalUrl: url, status, headers: {}, elapsed, facts: { bytes: 900 } };
  return { again: { state: 'ok', facts } };
};

testRule(rule, [
  { name: 'quick', elapsed: 400, full: again(300), status: 'pass', evidence: '400 ms' },
  { name: 'slow once only', elapsed: 4_600, full: again(400), status: 'pass' },
  {
    name: 'slow',
    elapsed: 3_000,
    full: again(2_500),
    status: 'warn',
    messages: ['slow'],
    data: { seconds: 2.8 },
    evidence: '2500 ms',
  },
  {
    name: 'too slow',
    elapsed: 7_000,
    full: again(3_100),
    status: 'fail',
    messages: ['tooSlow'],
    data: { seconds: 5.1 },
    fix: 's-maxage',
  },
  { name: 'asked once only', elapsed: 9_000, status: 'unknown' },
  {
    name: 'the second answer is on its way',
    elapsed: 9_000,
    full: { again: { state: 'pending' } },
    status: 'unknown',
  },
  {
    name: 'the second answer is an error',
    elapsed: 9_000,
    full: again(9_000, 503),
    status: 'unknown',
  },
  {
    name: 'an error page',
    html: '<title>404 not found</title>',
    httpStatus: 404,
    full: again(9_000),
    status: 'notApplicable',
  },
]);
