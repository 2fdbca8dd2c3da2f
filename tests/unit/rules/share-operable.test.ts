import { widgetSelectors } from '../../../utils/networks/widgets/registry';
import rule from '../../../utils/rules/sharing-ease/share-operable';
import { testRule } from '../../fixtures/rule-table';

const URL_ = 'https%3A%2F%2Fsite.test%2Fpost';
const SHARER = `https://www.facebook.com/sharer.php?u=${URL_}`;

testRule(rule, [
  {
    name: 'a real link, a mail and a copy button',
    html: `<a href="${SHARER}">Facebook</a><a href="mailto:?subject=T&body=${URL_}">E-mail</a><button>Copy link</button>`,
    status: 'pass',
    evidence: 'sharer.php',
  },
  {
    name: 'an entry of a closed menu',
    html: `<details><summary>Share</summary><a role="menuitem" tabindex="-1" href="${SHARER}">Facebook</a></details>`,
    status: 'pass',
  },
  {
    name: 'a span with a handler',
    html: `<span class="share-btn" data-url="https://site.test/post" onclick="open('${SHARER}')">Facebook</span>`,
    status: 'fail',
    messages: ['unfocusable'],
    data: { controls: 'Facebook' },
    fix: `share-offsite/?url=${URL_}`,
  },
  {
    name: 'taken out of the order',
    html: `<a tabindex="-1" href="${SHARER}">Facebook</a>`,
    status: 'fail',
    messages: ['unfocusable'],
  },
  {
    name: 'an entry that the keyboard does not reach beside a link to the same network',
    html: `<a tabindex="-1" href="${SHARER}">Facebook</a><p>Text</p><a href="${SHARER}">Facebook</a>`,
    status: 'pass',
  },
  {
    name: 'a button without a link beside a real link to the same network',
    html: `<button onclick="window.open('${SHARER}')">Facebook</button><a href="${SHARER}">Facebook</a>`,
    status: 'pass',
  },
  {
    name: 'an address of script',
    html: `<a href="javascript:window.open('${SHARER}')">Facebook</a>`,
    status: 'fail',
    messages: ['scriptAddress'],
    data: { controls: 'Facebook' },
  },
  {
    name: 'a button that opens the address',
    html: `<button onclick="window.open('${SHARER}')">Facebook</button>`,
    status: 'warn',
    messages: ['scriptOnly'],
  },
  {
    name: 'how many more is not said, as services without a known network are not counted',
    html: ['facebook', 'twitter', 'linkedin', 'pinterest', 'reddit']
      .map((id) => `<button class="share-${id}">${id}</button>`)
      .join(''),
    status: 'warn',
    messages: ['scriptOnly'],
    data: { controls: 'Facebook, X, LinkedIn and others' },
  },
  {
    name: 'the attribute that holds the address of a button is named as it is',
    html: `<button class="share-facebook" data-url="${SHARER}">Facebook</button>`,
    status: 'warn',
    messages: ['scriptOnly'],
    evidence: '<button data-url="',
  },
  {
    name: 'a link to nowhere that a script fills',
    html: `<a href="#" onclick="window.open('${SHARER}')">Facebook</a>`,
    status: 'warn',
    messages: ['scriptOnly'],
  },
  {
    name: 'a copy link that needs a script anyway',
    html: `<a href="${SHARER}">Facebook</a><a href="#">Copy link</a>`,
    status: 'pass',
  },
  {
    name: 'a button that opens a form to mail the page',
    html: `<a href="${SHARER}">Facebook</a><button class="share-email">E-mail this article</button>`,
    status: 'pass',
  },
  {
    name: 'an element that a vendor’s script fills',
    html: '<div class="fb-share-button" data-href="https://site.test/post"></div>',
    widgets: widgetSelectors(),
    status: 'unknown',
    because: 'no-evidence',
  },
  { name: 'no share control', html: '<p>Text</p>', status: 'notApplicable' },
]);
