import { widgetSelectors } from '../../../utils/networks/widgets/registry';
import rule from '../../../utils/rules/sharing-ease/share-target-size';
import { testRule } from '../../fixtures/rule-table';

const SHARER = 'https://www.facebook.com/sharer.php?u=https%3A%2F%2Fsite.test%2Fpost';
const TWEET = 'https://x.com/intent/tweet?url=https%3A%2F%2Fsite.test%2Fpost';
const facebook = (box: string, text = 'Facebook') =>
  `<a href="${SHARER}" data-box="${box}" aria-label="Facebook">${text}</a>`;
const x = (box: string, text = 'X') =>
  `<a href="${TWEET}" data-box="${box}" aria-label="X">${text}</a>`;
const phone = { width: 390, height: 844 };

testRule(rule, [
  { name: 'large', html: facebook('0 0 44 44') + x('44 0 44 44'), status: 'pass' },
  {
    name: 'small, with room around',
    html: facebook('0 0 16 16') + x('40 0 16 16'),
    status: 'pass',
    evidence: '16 × 16 px',
  },
  {
    name: 'small circles that just touch',
    html: facebook('0 0 16 16') + x('24 0 16 16'),
    status: 'pass',
  },
  {
    name: 'small and too close to another small one',
    html: facebook('0 0 16 16') + x('23 0 16 16'),
    status: 'fail',
    messages: ['smallSet'],
    data: { count: 2, control: '“Facebook”', width: 16, height: 16, neighbour: '“X”' },
    evidence: '16 × 16 px at 23, 0',
  },
  {
    name: 'small and too close to a large one',
    html: facebook('0 0 20 20') + x('21 0 44 44'),
    status: 'fail',
    messages: ['small'],
    data: { control: '“Facebook”', neighbour: '“X”' },
  },
  {
    name: 'lines of text stacked closely',
    html: facebook('0 0 70 19') + x('0 19 50 19'),
    status: 'fail',
    messages: ['smallSet'],
  },
  {
    name: 'icons in links of one line, which are as high as wide',
    html: facebook('0 0 40 19', '<svg></svg>') + x('0 40 40 19', '<svg></svg>'),
    status: 'pass',
    evidence: '40 × 40 px',
  },
  {
    name: 'an icon and its word that lead to the same place',
    html: facebook('0 0 16 16') + facebook('16 0 60 16'),
    status: 'pass',
  },
  {
    name: 'without a name it is called by what it leads to, unquoted',
    html: `<a href="${SHARER}" data-box="0 0 16 16"></a>${x('17 0 44 44')}`,
    status: 'fail',
    messages: ['small'],
    data: { control: 'An unnamed share control for Facebook', neighbour: '“X”' },
  },
  {
    name: 'links whose icons a style sheet did not bring say nothing of sizes',
    html: `${facebook('0 0 70 19')}${x('0 19 50 19')}<a href="${SHARER}" data-box="0 38 0 19"></a><a href="${TWEET}" data-box="0 57 0 19"></a>`,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'an empty button beside such lines is as browsers draw it, too',
    html: `<main data-box="8 8 1264 900">${facebook('48 100 70 19')}<button data-box="48 119 16 6" onclick="window.open('${SHARER}')"></button></main>`,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'lines as browsers draw them without a style sheet say nothing of sizes',
    html: `<main data-box="8 8 1264 900">${facebook('48 100 70 19')}${x('48 119 50 19')}</main>`,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'the same beside a control that has a style',
    html: `<main data-box="8 8 1264 900">${facebook('48 100 70 19')}${x('48 119 50 19')}${facebook('48 300 44 44')}</main>`,
    status: 'fail',
    messages: ['smallSet'],
  },
  {
    name: 'letters of an icon font are no names',
    html: `<a href="${SHARER}" data-box="0 0 16 16">K</a><a href="${TWEET}" data-box="17 0 44 44">64L</a>`,
    status: 'fail',
    messages: ['small'],
    data: { control: 'A share control for Facebook', neighbour: 'another control' },
  },
  {
    name: 'what is not laid out at all says nothing of the style',
    html: `${facebook('0 0 70 19')}${x('0 19 50 19')}<div style="display:none"><a href="${SHARER}"></a><a href="${TWEET}"></a></div>`,
    status: 'fail',
    messages: ['smallSet'],
  },
  {
    name: 'a counter beside it is no target',
    html: `${facebook('0 0 44 20')}<span class="share-count" data-box="44 0 20 20">12</span>`,
    status: 'pass',
  },
  {
    name: 'a control inside a box that counts as one too',
    html: `<div class="share-toggle" data-box="0 0 60 30" data-url="https://site.test/post">${facebook('5 5 20 20')}</div>`,
    status: 'pass',
  },
  {
    name: 'just large enough, on a phone',
    html: facebook('0 0 28 28') + x('40 0 28 28'),
    page: { viewport: phone },
    status: 'warn',
    messages: ['tight'],
    data: { size: 32 },
  },
  {
    name: 'large, on a phone',
    html: facebook('0 0 48 48') + x('50 0 48 48'),
    page: { viewport: phone },
    status: 'pass',
  },
  {
    name: 'only a vendor’s element',
    html: '<div class="fb-share-button"></div>',
    widgets: widgetSelectors(),
    status: 'unknown',
    because: 'no-evidence',
  },
  { name: 'no share control', html: '<p>Text</p>', status: 'notApplicable' },
]);
