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
    name: 'scroll, open, press, choose',
    html: `${ARTICLE}<button data-box="0 3000 44 44">Share</button><details><a href="https://www.addtoany.com/share#url=${URL_}">More</a></details>`,
    status: 'fail',
    messages: ['many'],
    data: { steps: 4, name: 'More' },
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
