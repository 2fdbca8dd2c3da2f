import rule from '../../../utils/rules/community/identity-consistent';
import { testRule } from '../../fixtures/rule-table';

const ld = (...sameAs: string[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'Organization', name: 'Tide Mills', sameAs })}</script>`;
const site = (handle: string) => `<meta name="twitter:site" content="${handle}">`;
const page = (head: string, ...links: [href: string, name: string][]) =>
  `<head>${head}</head><body><main><h1>Mill</h1></main><footer>${links
    .map(([href, name]) => `<a href="${href}">${name}</a>`)
    .join(' ')}</footer></body>`;
const X: [string, string] = ['https://twitter.com/tidemills', 'Twitter'];
const FACEBOOK: [string, string] = ['https://www.facebook.com/tide.mills', 'Facebook'];

testRule(rule, [
  {
    name: 'links, tag and structured data agree',
    html: page(site('@TideMills') + ld('https://x.com/tidemills'), X),
    status: 'pass',
    evidence: 'tidemills',
  },
  {
    name: 'Facebook takes dots for nothing',
    html: page(ld('https://www.facebook.com/TideMills/'), FACEBOOK),
    status: 'pass',
  },
  {
    name: 'the account of a department beside the site’s own',
    html: page(site('@tidemills'), X, ['https://twitter.com/tidemillshelp', 'Twitter']),
    status: 'pass',
  },
  {
    name: 'an author’s account is not the site’s',
    html: page(
      `${site('@tidemills')}<script type="application/ld+json">{"@type":"Person","name":"Mary","sameAs":"https://x.com/mary"}</script>`,
      X,
    ),
    status: 'pass',
  },
  {
    name: 'link and tag differ',
    html: page(site('@oldmills'), X),
    status: 'warn',
    messages: ['conflict'],
    data: { network: 'X', first: 'the links of the page', a: 'tidemills', b: 'oldmills' },
    evidence: 'oldmills',
  },
  {
    name: 'a handle is shown as the page writes it',
    html: page(site('@OldMills'), X),
    status: 'warn',
    messages: ['conflict'],
    data: { b: 'OldMills' },
  },
  {
    name: 'tag and structured data differ',
    html: page(
      `<meta property="article:publisher" content="https://www.facebook.com/oldmills">${ld('https://www.facebook.com/tidemills')}`,
    ),
    status: 'warn',
    messages: ['conflict'],
    data: { network: 'Facebook', first: 'sameAs', second: 'article:publisher' },
  },
  {
    name: 'a home page without sameAs',
    url: 'https://site.test/',
    html: page('', X, FACEBOOK),
    status: 'warn',
    messages: ['noSameAs'],
    data: { count: 2 },
  },
  {
    name: 'a home page with it as microdata',
    url: 'https://site.test/',
    html: `${page('', X, FACEBOOK)}<div itemscope itemtype="https://schema.org/Organization"><link itemprop="sameAs" href="https://x.com/tidemills"></div>`,
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'links only',
    html: page('', X, FACEBOOK),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
]);
