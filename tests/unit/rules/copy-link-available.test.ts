import rule from '../../../utils/rules/sharing-ease/copy-link-available';
import { testRule } from '../../fixtures/rule-table';

const ARTICLE = '<head><meta property="og:type" content="article"></head>';

testRule(rule, [
  { name: 'a copy button', html: `${ARTICLE}<button>Copy link</button>`, status: 'pass' },
  {
    name: 'a clipboard attribute',
    html: `${ARTICLE}<button data-clipboard-text="https://site.test/post">Link</button>`,
    status: 'pass',
  },
  {
    name: 'a read-only field',
    html: `${ARTICLE}<input readonly value="https://site.test/post">`,
    status: 'pass',
  },
  {
    name: 'only in a menu',
    html: `${ARTICLE}<details><button>Copy link</button></details>`,
    status: 'warn',
    messages: ['inMenu'],
    data: { control: '“Copy link”' },
  },
  {
    name: 'with trackers',
    html: `${ARTICLE}<button data-clipboard-text="https://site.test/post?utm_source=copy">Copy link</button>`,
    status: 'warn',
    messages: ['differs'],
  },
  {
    name: 'only the share sheet',
    html: `${ARTICLE}<button>Share</button><script>navigator.share({})</script>`,
    status: 'warn',
    messages: ['onlySheet'],
  },
  {
    name: 'a share button may copy, whatever it is counted as',
    html: `${ARTICLE}<button data-trackable="email">Share</button><a href="https://www.facebook.com/sharer.php?u=https%3A%2F%2Fsite.test%2Fpost">Facebook</a>`,
    status: 'unknown',
    because: 'no-evidence',
  },
  { name: 'a share button may copy', html: `${ARTICLE}<button>Share</button>`, status: 'unknown' },
  {
    name: 'the sheet with copying beside it',
    html: `${ARTICLE}<button>Share</button><script>navigator.share({});navigator.clipboard.writeText(1)</script>`,
    status: 'unknown',
  },
  {
    name: 'a span without a name that may well copy',
    html: `${ARTICLE}<span class="action-link" data-service="copylink" data-href="https://site.test/post"></span>`,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'a page without any text, which nobody has drawn yet',
    html: `${ARTICLE}<body></body>`,
    status: 'unknown',
  },
  {
    name: 'a span that says it copies',
    html: `${ARTICLE}<span aria-label="Copy link" class="hint"></span>`,
    status: 'pass',
  },
  {
    name: 'copying something else',
    html: `${ARTICLE}<button data-clipboard-text="npm i">Copy</button><a href="/copyright">Copyright</a>`,
    status: 'fail',
    messages: ['none'],
    fix: 'https://site.test/post',
  },
  {
    name: 'a legal page',
    html: ARTICLE,
    url: 'https://site.test/privacy',
    status: 'notApplicable',
    because: 'page-type',
  },
  {
    name: 'an icon before “Copied!”',
    html: `${ARTICLE}<ul class="social"><li><a href="https://www.facebook.com/sharer.php?u=https://site.test/post" class="social-links__link facebook"></a></li><li><a href="#0" class="social-links__link link"></a><span>Copied!</span></li></ul>`,
    status: 'unknown',
  },
  {
    name: 'the opener of a menu that has no size without its style sheet',
    html: `${ARTICLE}<a class="a2a_dd" style="display:none" href="https://www.addtoany.com/share"></a>`,
    widgets: { addtoany: '.a2a_dd' },
    status: 'unknown',
  },
  {
    name: 'a text that a script may make a button of',
    html: `${ARTICLE}<p>Copy link</p>`,
    status: 'unknown',
  },
]);
