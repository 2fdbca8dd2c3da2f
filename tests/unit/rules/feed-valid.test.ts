import type { FeedFacts, Snapshot } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/travel/feed-valid';
import { testRule } from '../../fixtures/rule-table';

const html = `<meta property="og:type" content="article">
  <meta property="article:published_time" content="2026-11-01T09:00:00Z">`;

type Item = FeedFacts['items'][number];
const item = (more: Partial<Item> = {}): Item => ({
  url: 'https://site.test/other',
  title: 'Another post',
  date: 'Sun, 25 Oct 2026 10:00:00 GMT',
  hasContent: true,
  ...more,
});

interface Given {
  facts?: Partial<FeedFacts>;
  status?: number;
  type?: string;
}
function feed(items: Item[], { facts, status = 200, type }: Given = {}): Snapshot['full'] & {} {
  const url = 'https://site.test/feed';
  return {
    feed: {
      state: 'ok',
      facts: {
        url,
        finalUrl: url,
        status,
        headers: { 'content-type': type ?? 'application/rss+xml' },
        elapsed: 80,
        facts: { format: 'rss', items, ...facts },
      },
    },
  };
}
/** An entry without the named members. */
const without = (...names: (keyof Item)[]): Item =>
  Object.fromEntries(
    Object.entries(item()).filter(([name]) => !names.includes(name as keyof Item)),
  ) as unknown as Item;

testRule(rule, [
  { name: 'sound', html, full: feed([item()]), status: 'pass', evidence: 'https://site.test/feed' },
  {
    name: 'sound, with a date as Atom writes it',
    html,
    full: feed([item({ date: '2026-10-25T10:00:00+02:00' })]),
    status: 'pass',
  },
  {
    name: 'old, but this page is listed',
    html,
    full: feed([item({ url: 'https://site.test/post', date: '2020-01-01' })]),
    status: 'pass',
  },
  {
    name: 'not there',
    html,
    full: feed([], { status: 404 }),
    status: 'fail',
    messages: ['status'],
    data: { status: 404 },
  },
  { name: 'behind a gate', html, full: feed([], { status: 403 }), status: 'unknown' },
  {
    name: 'another thing',
    html,
    full: feed([], { facts: { format: 'none', error: 'no element found' }, type: 'text/html' }),
    status: 'fail',
    messages: ['unreadable'],
    evidence: 'no element found',
  },
  {
    name: 'broken',
    html,
    full: feed([item()], { facts: { error: 'tag mismatch on line 7' } }),
    status: 'fail',
    messages: ['broken'],
    data: { error: 'tag mismatch on line 7' },
  },
  { name: 'empty', html, full: feed([]), status: 'fail', messages: ['none'] },
  {
    name: 'without links',
    html,
    full: feed([without('url')]),
    status: 'warn',
    messages: ['unlinked'],
  },
  {
    name: 'sent as a page, without dates',
    html,
    full: feed([without('date')], { type: 'text/html; charset=utf-8' }),
    status: 'warn',
    messages: ['type', 'undated'],
    data: { type: 'text/html; charset=utf-8' },
    fix: 'application/rss+xml',
  },
  {
    name: 'behind by some months',
    html,
    full: feed([item({ date: '2026-06-01' })]),
    status: 'warn',
    messages: ['behind'],
    data: { days: 153 },
    evidence: 'article:published_time',
  },
  {
    name: 'stopped years ago',
    html,
    full: feed([item({ date: '2021-06-01' })]),
    status: 'fail',
    messages: ['stale'],
  },
  {
    name: 'an old page may be missing',
    html: '<meta property="og:type" content="article"><meta property="article:published_time" content="2012-11-01">',
    full: feed([item({ date: '2012-06-01' }), item()]),
    status: 'pass',
  },
  {
    name: 'not asked',
    html: `${html}<link rel="alternate" type="application/rss+xml" href="/feed">`,
    status: 'unknown',
  },
  { name: 'none to ask for', html, status: 'notApplicable', because: 'nothing-to-check' },
  { name: 'being asked', html, full: { feed: { state: 'pending' } }, status: 'unknown' },
  { name: 'a product', html, pageType: 'product', full: feed([]), status: 'notApplicable' },
]);
