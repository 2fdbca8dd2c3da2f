import { widgetSelectors } from '../../../utils/networks/widgets/registry';
import rule from '../../../utils/rules/sharing-ease/share-control-present';
import { testRule } from '../../fixtures/rule-table';

const ARTICLE = '<head><meta property="og:type" content="article"></head>';
const F =
  '<a href="https://www.facebook.com/sharer.php?u=https%3A%2F%2Fsite.test%2Fpost">Facebook</a>';
const G = '<a href="https://plus.google.com/share?url=https%3A%2F%2Fsite.test%2Fpost">Google+</a>';

testRule(rule, [
  {
    name: 'a link to a network',
    html: `${ARTICLE}<body>${F}</body>`,
    status: 'pass',
    evidence: 'sharer.php',
  },
  {
    name: 'a copy button',
    html: `${ARTICLE}<body><button>Copy link</button></body>`,
    status: 'pass',
  },
  {
    name: 'a widget without any link',
    html: `${ARTICLE}<body><div class="elementor-share-btn"></div></body>`,
    widgets: widgetSelectors(),
    status: 'pass',
  },
  {
    name: 'a scripted button beside clipboard code',
    html: `${ARTICLE}<body><button>Share</button><script>navigator.clipboard.writeText(location)</script></body>`,
    status: 'pass',
  },
  {
    name: 'a closed menu still is a way',
    html: `${ARTICLE}<body><details>${F}</details></body>`,
    status: 'pass',
  },
  {
    name: 'a button whose act cannot be seen',
    html: `${ARTICLE}<body><button>Share this article</button></body>`,
    status: 'warn',
    messages: ['unproven'],
    data: { name: 'Share this article' },
  },
  {
    name: 'controls for another window size are not missing',
    html: `${ARTICLE}<body><div style="display:none">${F}</div></body>`,
    status: 'warn',
    messages: ['unseen'],
    data: { count: 1 },
  },
  {
    name: 'icons that only their class calls share buttons are not missing',
    html: `${ARTICLE}<body><a href="#" class="share-btn fb"><i></i></a></body>`,
    status: 'warn',
    messages: ['hints'],
    data: { count: 1 },
  },
  {
    name: 'only a closed service',
    html: `${ARTICLE}<body>${G}</body>`,
    status: 'fail',
    messages: ['onlyDead'],
    data: { networks: 'Google+' },
  },
  {
    name: 'nothing, for a profile link is no share control',
    html: `${ARTICLE}<body><a href="https://www.facebook.com/sitetest">Facebook</a></body>`,
    status: 'fail',
    messages: ['none'],
    fix: 'navigator.share',
  },
  {
    name: 'a list that was cut',
    html: `${ARTICLE}<body></body>`,
    page: { cut: ['controls'] },
    status: 'unknown',
  },
  {
    name: 'the script of a share service whose buttons are not there yet',
    html: `${ARTICLE}<body><script src="https://platform-api.sharethis.com/js/sharethis.js"></script></body>`,
    status: 'unknown',
  },
  {
    name: 'the links of Blogger',
    html: `${ARTICLE}<body><a href="https://www.blogger.com/share-post.g?blogID=1&postID=2&target=facebook">Share to Facebook</a></body>`,
    status: 'pass',
  },
  {
    name: 'a basket',
    html: ARTICLE,
    url: 'https://site.test/checkout',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
