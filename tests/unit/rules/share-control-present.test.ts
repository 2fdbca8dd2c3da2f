import { widgetSelectors } from '../../../utils/networks/widgets/registry';
import rule from '../../../utils/rules/sharing-ease/share-control-present';
import { testRule } from '../../fixtures/rule-table';

const ARTICLE = '<head><meta property="og:type" content="article"></head>';
const F =
  '<a href="https://www.facebook.com/sharer.php?u=https%3A%2F%2Fsite.test%2Fpost">Facebook</a>';
const G = '<a href="https://plus.google.com/share?url=https%3A%2F%2Fsite.test%2Fpost">Google+</a>';

testRule(rule, [
  {
    name: 'a prepared post whose page cannot be told',
    html: '<main><p>Text</p><a href="https://ctt.ec/rWu67">Click to Tweet</a></main>',
    pageType: 'article',
    status: 'unknown',
  },
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
    name: 'a form of another host that mails the page',
    html: `${ARTICLE}<body><a href="http://sendtofriend.other.test/Send?URL=https://site.test/post">Email</a></body>`,
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
  },
  {
    name: 'a page of which nothing shows is not drawn yet',
    html: `${ARTICLE}<body><div style="display:none">${F.repeat(10)}</div></body>`,
    status: 'unknown',
  },
  {
    name: 'icons that a style sheet did not bring',
    html: `${ARTICLE}<body>${['facebook.com/sharer.php?u', 'reddit.com/submit?url']
      .map(
        (place) =>
          `<a data-box="8 50 0 19" href="https://www.${place}=https%3A%2F%2Fsite.test%2Fpost"></a>`,
      )
      .join('')}</body>`,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'icons that only their class calls share buttons are not missing',
    html: `${ARTICLE}<body><a href="#" class="share-btn fb"><i></i></a></body>`,
    status: 'warn',
    messages: ['hints'],
  },
  {
    name: 'a component that bears the word with a capital letter',
    html: `${ARTICLE}<body><p>Text</p><button class="ShareIcon-sc-qeous ixCjHQ"></button></body>`,
    status: 'warn',
    messages: ['hints'],
  },
  {
    name: 'boxes that a script of the theme fills later',
    html: `${ARTICLE}<body><p>Text</p><div class="prk_sharrre_facebook" style="display:none" data-url="https://site.test/post"></div></body>`,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'a script of the site’s own that puts buttons in',
    html: `${ARTICLE}<body><p>Text</p><script src="/js/jquery.socialshareprivacy.js"></script></body>`,
    status: 'unknown',
  },
  {
    name: 'a script that draws “social buttons”',
    html: `${ARTICLE}<body><p>${'Text. '.repeat(40)}</p><script src="/js/socialbutton.js?2"></script></body>`,
    status: 'unknown',
  },
  {
    name: 'a page that scripts have yet to draw',
    html: `${ARTICLE}<body><p>Loading</p><script src="/app.js"></script></body>`,
    status: 'unknown',
  },
  {
    name: 'only a closed service',
    html: `${ARTICLE}<body>${G}</body>`,
    status: 'fail',
    messages: ['onlyDead'],
    data: { networks: 'Google+' },
  },
  {
    name: 'buttons of a closed service without any target, which show nothing',
    html: `${ARTICLE}<body><header style="display:none"><a class="addthis_button_email"></a><a class="addthis_button_facebook"></a></header><p>Text</p></body>`,
    widgets: widgetSelectors(),
    status: 'fail',
    messages: ['onlyDead'],
    data: { networks: 'AddThis' },
    evidence: 'addthis_button_email',
  },
  {
    name: 'buttons of a closed service beside a Like button, whose end nobody saw',
    html: `${ARTICLE}<body><header style="display:none"><a class="addthis_button_email"></a></header><p>Text</p><iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fsite.test%2Fpost"></iframe></body>`,
    widgets: widgetSelectors(),
    status: 'unknown',
  },
  {
    name: 'a link to the page of a network that takes links in, which hands nothing over',
    html: `${ARTICLE}<body><p>Text</p><section id="comments"><p>None.</p><a href="https://www.blogger.com/blog-this.g">Create a link</a></section></body>`,
    status: 'unknown',
    because: 'no-evidence',
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
  {
    name: 'a page of a network, whose buttons are its script’s own',
    html: `${ARTICLE}<body><main><p>${'A text about tide mills. '.repeat(20)}</p></main></body>`,
    url: 'https://www.instagram.com/p/abc',
    status: 'unknown',
  },
]);
