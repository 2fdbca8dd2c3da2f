import { widgetSelectors } from '../../../utils/networks/widgets/registry';
import rule from '../../../utils/rules/sharing-ease/third-party-share-cost';
import { testRule } from '../../fixtures/rule-table';

const widgets = widgetSelectors();
const X = '<a class="twitter-share-button" href="https://twitter.com/share">Tweet</a>';
const X_SCRIPT = '<script src="https://platform.twitter.com/widgets.js"></script>';
const ADDTOANY = '<script src="https://static.addtoany.com/menu/page.js"></script>';
const SDK = 'https://connect.facebook.net/en_US/sdk.js';
const FACEBOOK = `<div class="fb-share-button"></div><script src="${SDK}"></script>`;
const load = (name: string, bytes = 0) => ({ name, transferSize: bytes, encodedBodySize: bytes });

testRule(rule, [
  {
    name: 'plain links',
    html: '<a href="https://www.facebook.com/sharer.php?u=https%3A%2F%2Fsite.test%2Fpost">Facebook</a>',
    widgets,
    status: 'pass',
  },
  {
    name: 'a script that may serve embedded posts alone',
    html: X_SCRIPT,
    widgets,
    timings: { resource: [load('https://platform.twitter.com/widgets.js')] },
    status: 'unknown',
  },
  {
    name: 'comments and the box of a page share nothing',
    html: '<div class="fb-comments"></div><iframe src="https://www.facebook.com/plugins/comments.php?href=https%3A%2F%2Fsite.test%2Fpost"></iframe><iframe src="https://www.facebook.com/plugins/page.php?href=https%3A%2F%2Fwww.facebook.com%2Fsite"></iframe>',
    widgets,
    timings: { resource: [load('https://www.facebook.com/plugins/comments.php', 9_000)] },
    status: 'pass',
  },
  {
    name: 'the script that draws comments, and no button',
    html: `<div class="fb-comments"></div><script src="${SDK}"></script>`,
    widgets,
    timings: { resource: [load(SDK, 90_000)] },
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'the pixel alone',
    html: '<script src="https://connect.facebook.net/en_US/fbevents.js"></script>',
    widgets,
    timings: { resource: [load('https://connect.facebook.net/en_US/fbevents.js')] },
    status: 'pass',
  },
  {
    name: 'a plug-in that the site serves itself',
    html: '<div class="heateor_sss_sharing_container"></div><script src="/wp-content/plugins/sassy-social-share/a.js"></script>',
    widgets,
    timings: {
      resource: [load('https://site.test/wp-content/plugins/sassy-social-share/a.js', 9)],
    },
    status: 'pass',
  },
  {
    name: 'the script of a service that has ended is reported as such',
    html: '<script src="https://s7.addthis.com/js/300/addthis_widget.js"></script>',
    widgets,
    timings: { resource: [load('https://s7.addthis.com/js/300/addthis_widget.js')] },
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  {
    name: 'one vendor, two requests',
    html: X + X_SCRIPT,
    widgets,
    timings: {
      resource: [
        load('https://platform.twitter.com/widgets.js', 30_000),
        load('https://platform.twitter.com/embed/embed.js', 20_000),
      ],
    },
    status: 'warn',
    messages: ['some'],
    data: { vendor: 'X' },
    evidence: 'platform.twitter.com: requests 2, bytes 50000',
    fix: 'https%3A%2F%2Fsite.test%2Fpost',
  },
  {
    name: 'the pixel on the same host is not counted',
    html: `${FACEBOOK}<script src="https://connect.facebook.net/en_US/fbevents.js"></script>`,
    widgets,
    timings: {
      resource: [
        load(SDK, 90_000),
        ...[1, 2, 3, 4, 5].map((each) => load(`https://connect.facebook.net/p${each}`, 90_000)),
      ],
    },
    status: 'warn',
    messages: ['some'],
    data: { vendor: 'Facebook' },
  },
  {
    name: 'a Like button for an account shares nothing',
    html: `<iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fwww.facebook.com%2Ftidemills&share=false"></iframe><script src="${SDK}"></script>`,
    widgets,
    timings: {
      resource: [load('https://www.facebook.com/plugins/like.php?href=x'), load(SDK, 90_000)],
    },
    status: 'unknown',
  },
  {
    name: 'the same before its script has made a frame of it',
    html: `<div class="fb-like" data-href="https://facebook.com/tidemills"></div><iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Ffacebook.com%2Ftidemills"></iframe><script src="${SDK}"></script>`,
    widgets,
    timings: { resource: [load(SDK, 90_000)] },
    status: 'unknown',
  },
  {
    name: 'a Like button for the page',
    html: '<iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fsite.test%2Fpost"></iframe>',
    widgets,
    timings: { resource: [load('https://www.facebook.com/plugins/like.php?href=x')] },
    status: 'warn',
    messages: ['some'],
    data: { vendor: 'Facebook' },
  },
  {
    name: 'more than 100 kB',
    html: ADDTOANY,
    widgets,
    timings: {
      resource: [
        load('https://static.addtoany.com/menu/page.js', 60_000),
        load('https://a.addtoany.com/more.js', 60_000),
      ],
    },
    status: 'fail',
    messages: ['heavy'],
    data: { vendor: 'AddToAny', kilobytes: 120 },
  },
  {
    name: 'six requests',
    html: ADDTOANY,
    widgets,
    timings: {
      resource: [1, 2, 3, 4, 5, 6].map((each) => load(`https://static.addtoany.com/${each}`)),
    },
    status: 'fail',
    messages: ['many'],
    data: { requests: 6 },
  },
  {
    name: 'two vendors',
    html: X + X_SCRIPT + FACEBOOK,
    widgets,
    timings: { resource: [load('https://platform.twitter.com/widgets.js'), load(SDK)] },
    status: 'fail',
    messages: ['vendors'],
    data: { vendors: 'Facebook, X' },
  },
  {
    name: 'nothing was timed',
    html: ADDTOANY,
    widgets,
    status: 'unknown',
    because: 'no-evidence',
  },
]);
