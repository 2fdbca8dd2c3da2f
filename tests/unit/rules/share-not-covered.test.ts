import type { Control } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/sharing-ease/share-not-covered';
import { testRule } from '../../fixtures/rule-table';
import { snapshotOf } from '../../fixtures/snapshot';

const SHARER = 'https://www.facebook.com/sharer.php?u=https%3A%2F%2Fsite.test%2Fpost';
const BUTTON = `<a href="${SHARER}">Facebook</a>`;
const BAR = `<main data-box="0 0 390 3000"><p>Text</p></main><div style="position: fixed"><a data-box="0 780 390 60" href="${SHARER}">Facebook</a></div>`;
const phone = { width: 390, height: 844 };

/** jsdom finds no element at a point, so what lies over the controls is set by hand. */
const covered: Control[] = snapshotOf({ html: BUTTON }).page.controls.map((control) => ({
  ...control,
  covered: true,
}));
const overlay = (share: number, consent = false) => ({
  html: '<div id="layer">',
  text: 'Text',
  share,
  consent,
});

testRule(rule, [
  { name: 'in sight and free', html: BUTTON, status: 'pass', evidence: 'sharer.php' },
  {
    name: 'a banner elsewhere on the page',
    html: BUTTON,
    page: { overlays: [overlay(0.2)] },
    status: 'pass',
  },
  {
    name: 'under a consent banner',
    html: BUTTON,
    page: { controls: covered, overlays: [overlay(0.2, true)] },
    status: 'warn',
    messages: ['consent'],
    data: { controls: 'Facebook' },
    evidence: '<div id="layer">',
  },
  {
    name: 'under a chat bubble',
    html: BUTTON,
    page: { controls: covered, overlays: [overlay(0.1)] },
    status: 'fail',
    messages: ['overlay'],
  },
  {
    name: 'under a layer that covers everything',
    html: BUTTON,
    page: { controls: covered, overlays: [overlay(1)] },
    status: 'warn',
    messages: ['layer'],
  },
  {
    name: 'under something that does not float',
    html: BUTTON,
    page: { controls: covered },
    status: 'warn',
    messages: ['element'],
  },
  {
    name: 'a bar over the text of a phone',
    html: BAR,
    rendered: BAR.replace('0 780', '0 560'),
    page: { viewport: phone },
    status: 'fail',
    messages: ['text'],
    data: { percent: 7 },
  },
  {
    name: 'where the style of the share controls did not load',
    html: `${BUTTON}<a href="https://x.com/intent/post?url=https%3A%2F%2Fsite.test%2Fpost" data-box="8 50 0 19"></a><a href="https://www.reddit.com/submit?url=https%3A%2F%2Fsite.test%2Fpost" data-box="8 70 0 19"></a>`,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'the same bar in a wide window',
    html: BAR,
    rendered: BAR.replace('0 780', '0 560'),
    status: 'pass',
  },
  {
    name: 'below the first screen',
    html: BUTTON.replace('<a', '<a data-box="0 3000 44 44"'),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
]);
