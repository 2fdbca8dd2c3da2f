import rule from '../../../utils/rules/sharing-ease/share-steps-few';
import { testRule } from '../../fixtures/rule-table';

const ARTICLE = '<head><meta property="og:type" content="article"></head>';
const URL_ = 'https%3A%2F%2Fsite.test%2Fpost';
const F = `href="https://www.facebook.com/sharer.php?u=${URL_}"`;

testRule(rule, [
  {
    name: 'one press',
    html: `${ARTICLE}<a ${F}>Facebook</a>`,
    status: 'pass',
    evidence: '1: press it',
  },
  {
    name: 'scroll and press',
    html: `${ARTICLE}<a ${F} data-box="0 3000 44 44">Facebook</a>`,
    status: 'pass',
    evidence: '2: scroll',
  },
  {
    name: 'scroll, open, press',
    html: `${ARTICLE}<button data-box="0 3000 44 44">Share</button><div hidden><a ${F}>Facebook</a></div>`,
    status: 'warn',
    messages: ['three'],
    data: { steps: 3, manual: 4 },
  },
  {
    name: 'an icon without a name is called by its network, which is no text of the page',
    html: `${ARTICLE}<button data-box="0 3000 44 44">Share</button><div hidden><a ${F}></a></div>`,
    status: 'warn',
    messages: ['three'],
    data: { control: 'an unnamed share control for Facebook' },
  },
  {
    name: 'scroll, open, press, choose',
    html: `${ARTICLE}<button data-box="0 3000 44 44">Share</button><details><a href="https://www.addtoany.com/share#url=${URL_}">More</a></details>`,
    status: 'fail',
    messages: ['many'],
    data: { steps: 4, control: '“More”' },
  },
  {
    name: 'a link that nothing is seen to open beside a visible “Share”, which is told instead',
    html: `${ARTICLE}<div style="display:none"><a ${F}>Facebook</a></div><p>Tides</p><button data-box="0 3000 44 44">Share</button>`,
    status: 'warn',
    messages: ['three'],
    data: { steps: 3, control: '“Share”' },
  },
  {
    name: 'a menu of another page is no way to share this one',
    html: `${ARTICLE}<a href="https://www.facebook.com/sharer.php?u=https%3A%2F%2Fsite.test%2Ftech%2Farticles">Facebook</a><button data-box="0 3000 44 44">Share</button><div hidden><a href="https://x.com/intent/post?url=${URL_}">X</a></div>`,
    status: 'warn',
    messages: ['three'],
    data: { steps: 3, control: '“X”' },
  },
  {
    name: 'icons that their style does not draw may be the shorter way',
    html: `${ARTICLE}<a ${F} data-box="0 50 0 19"></a><a ${F.replace('sharer.php', 'share.php')} data-box="0 69 0 19"></a><button data-box="0 3000 44 44">Share</button><div hidden><a ${F}>Facebook</a></div>`,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'controls for another window size',
    html: `${ARTICLE}<div style="display:none"><a ${F}>Facebook</a></div>`,
    status: 'unknown',
  },
  {
    name: 'a search',
    html: ARTICLE,
    url: 'https://site.test/search?q=x',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
