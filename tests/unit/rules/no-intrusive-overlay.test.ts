import rule from '../../../utils/rules/presentation/no-intrusive-overlay';
import { testRule } from '../../fixtures/rule-table';

const over = (share: number, more: object = {}) => ({
  html: '<div class="popup"></div>',
  text: 'Join our newsletter for offers',
  share,
  consent: false,
  ...more,
});
const page = (overlays: ReturnType<typeof over>[], scrollLocked = false) => ({
  page: { overlays, scrollLocked },
});
const CONSENT = { consent: true, text: 'We use cookies' };

testRule(rule, [
  { name: 'nothing', ...page([]), status: 'pass' },
  { name: 'a small bar', ...page([over(0.1)]), status: 'pass', evidence: 'popup' },
  {
    name: 'a box in the corner',
    ...page([over(0.2)]),
    status: 'warn',
    messages: ['covered'],
    data: { percent: 20, text: 'Join our newsletter for offers' },
    evidence: 'popup',
  },
  {
    name: 'two that add up',
    ...page([over(0.2), over(0.15, { html: '<div class="app"></div>' })]),
    status: 'fail',
    messages: ['covered'],
    data: { percent: 35 },
    fix: '.offer',
  },
  {
    name: 'a wall',
    ...page([over(0.2)], true),
    status: 'fail',
    messages: ['locked'],
  },
  { name: 'a notice that asks for consent', ...page([over(0.35, CONSENT)]), status: 'pass' },
  {
    name: 'a large one',
    ...page([over(0.9, CONSENT)]),
    status: 'warn',
    messages: ['consent'],
    data: { percent: 90 },
  },
  {
    name: 'one that stops the page',
    ...page([over(0.2, CONSENT)], true),
    status: 'warn',
    messages: ['consentLocked'],
  },
  {
    name: 'the text itself in a layer',
    html: '<h1>Tide mills of the coast</h1>',
    ...page([over(0.9, { text: 'Tide mills of the coast. Along the coast…' })], true),
    status: 'pass',
  },
  {
    name: 'a screen while it loads',
    ...page([over(1, { html: '<div class="loading-screen"></div>', text: '' })]),
    status: 'pass',
  },
  {
    name: 'navigation that stays',
    ...page([over(0.2, { html: '<nav class="top"></nav>', text: 'Mills Wheels' })]),
    status: 'pass',
  },
  {
    name: 'a page that is not public',
    ...page([over(0.9)]),
    pageType: 'private',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
