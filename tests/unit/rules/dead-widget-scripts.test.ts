import { widgetSelectors } from '../../../utils/networks/widgets/registry';
import rule from '../../../utils/rules/sharing-ease/dead-widget-scripts';
import { testRule } from '../../fixtures/rule-table';

const widgets = widgetSelectors();
const like = { widget: 'facebook-like', count: 1, width: 0, height: 0 };
const placed = { hidden: false, folded: false, sticky: false, firstScreen: true };

testRule(rule, [
  { name: 'none', html: '<body></body>', status: 'pass' },
  {
    name: 'the platform script of Google serves other ends',
    html: '<script src="https://apis.google.com/js/platform.js"></script>',
    status: 'pass',
  },
  {
    name: 'AddThis',
    html: '<script src="https://s7.addthis.com/js/300/addthis_widget.js"></script>',
    status: 'fail',
    messages: ['deadSince'],
    data: { widget: 'AddThis', closed: '2023-05-31' },
    evidence: 's7.addthis.com',
  },
  {
    name: 'the button of Google+, which stopped before the network did',
    html: '<script src="https://apis.google.com/js/plusone.js"></script>',
    status: 'fail',
    messages: ['deadSince'],
    data: { closed: '2019-03-07' },
  },
  {
    name: 'the button of Digg, whose day no source names',
    html: '<a class="DiggThisButton" href="https://digg.com/">Digg</a>',
    widgets,
    status: 'fail',
    messages: ['dead'],
  },
  {
    name: 'Po.st, known from memory alone',
    html: '<script src="https://i.po.st/static/v4/post-widget.js"></script>',
    status: 'warn',
    messages: ['reported'],
  },
  {
    name: 'Like that takes room or was never touched',
    html: '<div class="fb-like"></div>',
    widgets,
    status: 'warn',
    messages: ['announced'],
    data: { closed: '2026-02-10' },
  },
  {
    name: 'the box of a page on Facebook, whose end nobody announced',
    html: '<div class="fb-like-box" data-href="https://www.facebook.com/site"></div><iframe src="https://www.facebook.com/plugins/likebox.php?href=x"></iframe>',
    widgets,
    status: 'pass',
  },
  {
    name: 'Like that its script left at 0 × 0',
    page: { widgets: [{ ...like, html: '<div class="fb-like fb_iframe_widget">', placed }] },
    status: 'fail',
    messages: ['empty'],
  },
]);
