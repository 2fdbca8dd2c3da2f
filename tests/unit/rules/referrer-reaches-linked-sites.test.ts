import rule from '../../../utils/rules/reward-links/referrer-reaches-linked-sites';
import { testRule } from '../../fixtures/rule-table';

const links = (...rels: string[]) =>
  rels
    .map((rel, at) => `<p><a href="https://other${at}.test/page" rel="${rel}">Source ${at}</a></p>`)
    .join('');
const page = (body: string, head = '') =>
  `<head>${head}</head><body><main><h1>Mills</h1>${body}</main></body>`;
const policy = (value: string) => `<meta name="referrer" content="${value}">`;

testRule(rule, [
  { name: 'plain links', html: page(links('', '', '')), status: 'pass' },
  {
    name: 'the policy of browsers, spelt out',
    html: page(links('')),
    headers: { 'referrer-policy': 'no-referrer, strict-origin-when-cross-origin' },
    status: 'pass',
    evidence: 'strict-origin-when-cross-origin',
  },
  {
    name: 'a word that is no policy',
    html: page(links(''), policy('nothing')),
    status: 'pass',
  },
  {
    name: 'a full stop and a comma are no words',
    html: page(
      `${links('', '')}<a rel="noreferrer" href="https://a.test/page">.</a><a rel="noreferrer" href="https://b.test/page">,</a>`,
    ),
    status: 'pass',
  },
  {
    name: 'one link of many',
    html: page(links('', '', '', '', 'noreferrer')),
    status: 'pass',
  },
  {
    name: 'half of the links',
    html: page(links('', '', 'noopener noreferrer', 'noreferrer')),
    status: 'warn',
    messages: ['linksHide'],
    data: { hidden: 2, all: 4 },
    evidence: 'other3.test',
  },
  {
    name: 'all of them',
    html: page(links('noreferrer', 'noreferrer', 'noreferrer')),
    status: 'fail',
    messages: ['linksHide'],
  },
  {
    name: 'the only one',
    html: page(links('noreferrer')),
    status: 'warn',
    messages: ['linkHides'],
  },
  {
    name: 'a policy on the link itself',
    html: page(
      '<a href="https://a.test/" referrerpolicy="no-referrer">A</a><a href="https://b.test/">B</a>',
    ),
    status: 'warn',
    messages: ['linksHide'],
  },
  {
    name: 'a tag for the whole page',
    html: page(links('', ''), policy('no-referrer')),
    status: 'fail',
    messages: ['policyHides'],
    data: { policy: 'no-referrer' },
  },
  {
    name: 'an older word in the tag',
    html: page(links(''), policy('never')),
    status: 'fail',
    messages: ['policyHides'],
  },
  {
    name: 'a header for the whole page',
    html: page(links('')),
    headers: { 'referrer-policy': 'same-origin' },
    status: 'fail',
    messages: ['policyHides'],
    evidence: 'same-origin',
  },
  {
    name: 'the tag comes after the header',
    html: page(links(''), policy('origin')),
    headers: { 'referrer-policy': 'no-referrer' },
    status: 'pass',
    evidence: 'content="origin"',
  },
  {
    name: 'the whole address',
    html: page(links(''), policy('unsafe-url')),
    status: 'warn',
    messages: ['leaks'],
  },
  {
    name: 'the account of somebody whom the text names counts too',
    html: page(
      '<a rel="noreferrer" href="https://twitter.com/timherrera">Tim</a><a rel="noreferrer" href="https://a.test/">A</a><a rel="noreferrer" href="https://b.test/">B</a>',
    ),
    status: 'fail',
    messages: ['linksHide'],
    data: { hidden: 3, all: 3 },
  },
  {
    name: 'a share button is no source',
    html: page(
      '<a rel="noreferrer" href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fsite.test%2Fpost">Share</a>',
    ),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'hosts of the site that the page says it belongs to are none of others',
    url: 'https://on.site.test/x',
    html: page(
      '<a rel="noreferrer" href="https://help.site.test/">Help</a><a rel="noreferrer" href="https://live.site.test/">Live</a><a rel="noreferrer" href="https://a.live.site.test/">More</a>',
      '<link rel="canonical" href="https://www.site.test/post">',
    ),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'icons, and what other sites list of this one, are no sources',
    html: page(
      '<a rel="noreferrer" href="https://www.reddit.com/domain/site.test/">Posts</a><a rel="noreferrer" href="https://getpocket.com/explore/site.test">Saved</a><a rel="noreferrer" href="https://icon.test/"><svg></svg></a>',
    ),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'no links', html: page('<p>Text</p>'), status: 'notApplicable' },
]);
