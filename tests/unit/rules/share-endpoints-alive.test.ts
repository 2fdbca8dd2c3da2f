import rule from '../../../utils/rules/sharing-ease/share-endpoints-alive';
import { testRule } from '../../fixtures/rule-table';

const to = (address: string, name = 'Share') => `<body><a href="${address}">${name}</a></body>`;
const U = 'https%3A%2F%2Fsite.test%2Fpost';

testRule(rule, [
  { name: 'alive', html: to(`https://www.facebook.com/sharer/sharer.php?u=${U}`), status: 'pass' },
  {
    name: 'the documented form of X',
    html: to(`https://x.com/intent/tweet?url=${U}`),
    status: 'pass',
  },
  { name: 'wa.me without a number', html: to(`https://wa.me/?text=${U}`), status: 'pass' },
  { name: 'nobody could confirm it', html: to(`https://mix.com/mixit?url=${U}`), status: 'pass' },
  {
    name: 'an older address',
    html: to(`https://twitter.com/share?url=${U}`, 'Tweet'),
    status: 'warn',
    messages: ['older'],
    data: { control: '“Tweet”', network: 'X' },
  },
  {
    name: 'an older address that the widget’s own script replaces',
    html: `<body><a class="twitter-share-button" href="https://twitter.com/share?url=${U}">Tweet</a><script async src="https://platform.twitter.com/widgets.js"></script></body>`,
    status: 'pass',
  },
  {
    name: 'an older address with the widget’s class: its script may be loaded later',
    html: `<body><a class="twitter-share-button" href="https://twitter.com/share?url=${U}">Tweet</a></body>`,
    status: 'pass',
  },
  {
    name: 'plain http in a handler',
    html: `<body><a href="#" onclick="share('http://www.reddit.com/submit?url=${U}')">Reddit</a></body>`,
    status: 'warn',
    messages: ['insecure'],
  },
  {
    name: 'an address without a scheme on a page over http',
    url: 'http://site.test/post',
    html: to(`//www.reddit.com/submit?url=${U}`),
    status: 'pass',
  },
  {
    name: 'plain http',
    html: to(`http://www.reddit.com/submit?url=${U}`),
    status: 'warn',
    messages: ['insecure'],
  },
  {
    name: 'Google+',
    html: to(`https://plus.google.com/share?url=${U}`, '+1'),
    status: 'fail',
    messages: ['deadSince'],
    data: { control: '“+1”', network: 'Google+', closed: '2019-04-02' },
  },
  {
    name: 'a counter beside its sign is no name',
    html: to(`https://plus.google.com/share?url=${U}`, '+12'),
    status: 'fail',
    messages: ['deadSince'],
    data: { control: 'A share control for Google+' },
  },
  {
    name: 'StumbleUpon, which Mix followed',
    html: to(`http://www.stumbleupon.com/submit?url=${U}`),
    status: 'fail',
    messages: ['deadFollowed'],
  },
  {
    name: 'MySpace, which nobody could confirm dead',
    html: to(`https://myspace.com/post?u=${U}`),
    status: 'pass',
  },
  {
    name: 'an icon without a name is not called by one',
    html: `<body><a href="https://twitter.com/share?url=${U}"></a></body>`,
    status: 'warn',
    messages: ['older'],
    data: { control: 'An unnamed share control for X' },
  },
  {
    name: 'a counter without a blank is no part of the name',
    html: to(`https://twitter.com/share?url=${U}`, 'Tweet<b>135</b>'),
    status: 'warn',
    messages: ['older'],
    data: { control: '“Tweet”' },
  },
  {
    name: 'of two to one network, the one with a name',
    html: `<body><a href="https://twitter.com/share?url=${U}"></a><a href="https://twitter.com/share?url=${U}">Tweet Tweet</a></body>`,
    status: 'warn',
    messages: ['older'],
    data: { control: '“Tweet”' },
  },
  {
    name: 'a button on the own page for a closed service',
    html: to('?share=pocket', 'Pocket'),
    status: 'fail',
    messages: ['deadSince'],
    data: { network: 'Pocket' },
  },
  {
    name: 'no network at all',
    html: '<body><button>Copy link</button></body>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
]);
