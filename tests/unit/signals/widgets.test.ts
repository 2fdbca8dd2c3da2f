import { describe, expect, test } from 'vitest';
import { WIDGETS, widgetSelectors } from '../../../utils/networks/widgets/registry';
import { widgetsFound, widgetsOf } from '../../../utils/signals/widgets';
import { type PageCase, snapshotOf } from '../../fixtures/snapshot';

const found = (body: string, more: PageCase = {}) =>
  widgetsFound(
    snapshotOf({ html: `<body>${body}</body>`, widgets: widgetSelectors(), ...more }),
  ).map(({ widget, by, alive }) => `${widget.id} ${by} ${alive ? 'alive' : 'dead'}`);

describe('the table', () => {
  test('ids are unique, every fact has a source and a day', () => {
    expect(new Set(WIDGETS.map(({ id }) => id)).size).toBe(WIDGETS.length);
    for (const { status, recognise, closed } of WIDGETS) {
      for (const fact of [status, recognise, ...(closed ? [closed] : [])]) {
        expect(fact.source).not.toBe('');
        expect(fact.checked).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
  });
  test.for(Object.entries(widgetSelectors()))('selectors of %s parse', ([, list]) => {
    expect(() => document.querySelector(list)).not.toThrow();
  });
  test('a pattern never keeps state between two calls', () => {
    for (const { recognise } of WIDGETS) {
      const { scripts, sharedScripts = [], hrefs = [], button } = recognise.value;
      for (const each of [...scripts, ...sharedScripts, ...hrefs, ...(button ? [button] : [])])
        expect(each.flags).not.toMatch(/[gy]/);
    }
  });
});

describe('what a page uses', () => {
  test.for([
    ['<div class="addthis_toolbox"></div>', ['addthis markup dead']],
    [
      '<script src="//s7.addthis.com/js/300/addthis_widget.js#pubid=x"></script>',
      ['addthis script dead'],
    ],
    ['<div class="a2a_kit"></div>', ['addtoany markup alive']],
    ['<div class="sharethis-inline-share-buttons"></div>', ['sharethis markup alive']],
    [
      '<script src="https://platform-api.sharethis.com/js/sharethis.js#property=1"></script>',
      ['sharethis script alive'],
    ],
    ['<script src="https://platform-api.sharethis.com/js/sharethis.js#product=ga"></script>', []],
    ['<div class="shariff" data-services="[]"></div>', ['shariff markup alive']],
    [
      '<div class="elementor-share-btn elementor-share-btn_facebook"></div>',
      ['elementor markup alive'],
    ],
    ['<script src="https://apis.google.com/js/plusone.js"></script>', ['gplus script dead']],
    ['<div class="fb-like"></div>', ['facebook-like markup alive']],
  ] as const)('%s', ([body, expected]) => {
    expect(found(body)).toEqual(expected);
  });
  test.for([
    '<script src="https://apis.google.com/js/platform.js"></script>',
    '<script src="https://connect.facebook.net/en_US/sdk.js"></script>',
    '<script src="https://platform.twitter.com/widgets.js"></script>',
    '<script src="/wp-content/plugins/elementor/assets/js/frontend.js"></script>',
    '<script src="https://x.sharethrough.com/a.js"></script>',
    '<div data-social="1"></div>',
    '<div class="fb-page"></div>',
  ])('proves nothing: %s', (body) => {
    expect(found(body)).toEqual([]);
  });
  test('a common selector counts beside its script', () => {
    expect(
      found('<div data-social="1"></div><script src="/js/goodshare.min.js"></script>'),
    ).toEqual(['pluso markup alive']);
  });
  const like = { widget: 'facebook-like', count: 1, width: 0, height: 0 };
  const placed = { hidden: false, folded: false, sticky: false, firstScreen: false };
  test.for([
    [
      'its script ran and left 0 × 0',
      { ...like, html: '<div class="fb-like fb_iframe_widget">', placed },
      'dead',
    ],
    ['its script never ran', { ...like, html: '<div class="fb-like">', placed }, 'alive'],
    [
      'it stands in a hidden box',
      {
        ...like,
        html: '<div class="fb-like fb_iframe_widget">',
        placed: { ...placed, hidden: true },
      },
      'alive',
    ],
    [
      'it takes room',
      { ...like, html: '<div class="fb-like fb_iframe_widget">', width: 90, height: 28, placed },
      'alive',
    ],
  ] as const)('the Like plug-in: %s', ([, match, state]) => {
    expect(found('', { page: { widgets: [match] } })).toEqual([`facebook-like markup ${state}`]);
  });
  test('a report keeps id, name and whether it lives', () => {
    const snapshot = snapshotOf({
      html: '<div class="addthis_toolbox"></div>',
      widgets: widgetSelectors(),
    });
    expect(widgetsOf(snapshot)).toEqual([{ id: 'addthis', name: 'AddThis', alive: false }]);
  });
});
