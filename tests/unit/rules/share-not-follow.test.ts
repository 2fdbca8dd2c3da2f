import rule from '../../../utils/rules/sharing-ease/share-not-follow';
import { testRule } from '../../fixtures/rule-table';

const F = 'href="https://www.facebook.com/sharer.php?u=https%3A%2F%2Fsite.test%2Fpost"';
const BRAND = 'href="https://www.facebook.com/ourbrand"';
const ON_X = 'href="https://x.com/ourbrand"';

testRule(rule, [
  { name: 'a share button', html: `<a ${F}>Share on Facebook</a>`, status: 'pass' },
  {
    name: 'shares and follows under their own words',
    html: `<main><div><h3>Share</h3><a ${F}>Facebook</a><a ${F}>F</a></div>
      <div><h3>Follow us</h3><a ${BRAND}>Facebook</a><a ${ON_X}>X</a></div></main>`,
    status: 'pass',
  },
  {
    name: 'icons of an author, without any label',
    html: `<article><div class="author-social"><a ${BRAND} aria-label="Facebook"></a><a ${ON_X} aria-label="X"></a></div></article>`,
    status: 'pass',
  },
  {
    name: 'a share button with a script',
    html: `<a ${F}>Facebook</a><a href="#" class="share">Share</a>`,
    status: 'pass',
  },
  {
    name: '“Follow us” that opens a share form',
    html: `<a ${F}>Follow us on Facebook</a>`,
    status: 'fail',
    messages: ['follows'],
    data: { name: 'Follow us on Facebook', network: 'Facebook' },
  },
  {
    name: '“Share on Facebook” that leads to the brand',
    html: `<a ${BRAND}>Share on Facebook</a>`,
    status: 'fail',
    messages: ['profile'],
    data: { name: 'Share on Facebook', network: 'Facebook' },
    evidence: 'facebook.com/ourbrand',
    fix: 'https%3A%2F%2Fsite.test%2Fpost',
  },
  {
    name: 'a tooltip that says so',
    html: `<a ${ON_X} title="Share this page"><i class="icon"></i></a>`,
    status: 'fail',
    messages: ['profile'],
    data: { name: 'Share this page', network: 'X' },
  },
  {
    name: '“Share on X” that leads to its front page',
    html: '<a href="https://x.com/">Share on X</a>',
    status: 'fail',
    messages: ['home'],
    data: { network: 'X' },
  },
  {
    name: 'the same with a handler, which may share',
    html: `<a ${F}>Facebook</a><a href="https://x.com/" onclick="share(this)">Share on X</a>`,
    status: 'pass',
  },
  {
    name: 'accounts under the word “Share”',
    html: `<main><div><h3>Share</h3><a ${BRAND}>Facebook</a><a ${ON_X}>X</a></div></main>`,
    status: 'fail',
    messages: ['group'],
    data: { label: 'Share', networks: 'Facebook, X' },
  },
  {
    name: 'one account among share buttons',
    html: `<main><div><h3>Share</h3><a ${F}>Facebook</a><a ${ON_X} aria-label="X"></a></div></main>`,
    status: 'warn',
    messages: ['mixed'],
    data: { networks: 'X' },
  },
  {
    name: 'an account under “Share” that has a name of its own',
    html: `<main><div><h3>Share</h3><a ${F}>Facebook</a><a ${ON_X}>Jane Doe</a></div></main>`,
    status: 'pass',
  },
  {
    name: 'icons marked up as a share bar',
    html: `<article><a class="social-share" ${BRAND}></a><a class="social-share" ${ON_X}></a></article>`,
    status: 'warn',
    messages: ['icons'],
    data: { networks: 'Facebook, X' },
  },
  { name: 'no network at all', html: '<p>Text</p>', status: 'notApplicable' },
]);
