import rule from '../../../utils/rules/sharing-ease/share-accessible-names';
import { testRule } from '../../fixtures/rule-table';

const U = 'https%3A%2F%2Fsite.test%2Fpost';
const f = (attributes: string, content: string) =>
  `<a href="https://www.facebook.com/sharer.php?u=${U}" ${attributes}>${content}</a>`;
const x = (content: string) => `<a href="https://x.com/intent/tweet?url=${U}">${content}</a>`;

testRule(rule, [
  {
    name: 'verb and network',
    html: f('aria-label="Share on Facebook"', '<svg></svg>'),
    status: 'pass',
  },
  { name: 'network alone', html: f('', 'Facebook') + x('Twitter'), status: 'pass' },
  { name: 'alt of a picture', html: f('', '<img src="f.png" alt="Facebook">'), status: 'pass' },
  {
    name: 'an inline style is no name',
    html: f('aria-label="Facebook"', '<svg><style>.a{fill:red}</style></svg>'),
    status: 'pass',
  },
  {
    name: 'no name',
    html: f('', '<i class="icon"></i>'),
    status: 'fail',
    messages: ['unnamed'],
    data: { controls: 'Facebook' },
  },
  {
    name: 'a style sheet alone',
    html: f('', '<svg><style>.a{fill:red}</style></svg>'),
    status: 'fail',
    messages: ['unnamed'],
  },
  { name: 'a glyph of an icon font', html: f('', '\ue601'), status: 'fail', messages: ['unnamed'] },
  {
    name: 'a file name',
    html: f('', '<img src="f.png" alt="icon-fb.png">'),
    status: 'fail',
    messages: ['unnamed'],
  },
  {
    name: 'elements that the scripts of X and Facebook fill',
    html: '<a class="twitter-share-button" href="https://twitter.com/share"></a><div class="fb-share-button" data-href="https://site.test/post"></div>',
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'one name for two places',
    html: f('', 'Share') + x('Share'),
    status: 'fail',
    messages: ['sameName'],
    data: { places: 'Facebook, X' },
  },
  {
    name: 'a tooltip alone',
    html: f('title="Share on Facebook"', '<i></i>'),
    status: 'warn',
    messages: ['titleOnly'],
    data: { controls: 'Share on Facebook' },
  },
  {
    name: 'a name that says nothing',
    html: f('', 'Click here'),
    status: 'warn',
    messages: ['vague'],
    data: { name: 'Click here' },
  },
  {
    name: 'more than a message names',
    html: ['reddit.com/submit', 'tumblr.com/widgets/share/tool', 'xing.com/spi/shares/new']
      .map((place) => `<a href="https://www.${place}?url=https%3A%2F%2Fsite.test%2Fpost"></a>`)
      .join(f('', '') + x('')),
    status: 'fail',
    messages: ['unnamed'],
    data: { controls: 'Reddit, Facebook, X and others' },
  },
  { name: 'another language', html: f('', 'An Bekannte weiterreichen'), status: 'pass' },
  {
    name: 'no share control',
    html: '<a href="https://x.com/sitetest"></a>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
]);
