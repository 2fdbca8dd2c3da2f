import rule from '../../../utils/rules/community/profile-links-valid';
import { testRule } from '../../fixtures/rule-table';

const footer = (...links: string[]) =>
  `<main><h1>Mill</h1></main><footer>${links.join(' ')}</footer>`;
const link = (href: string, name = 'Facebook', rest = '') => `<a href="${href}"${rest}>${name}</a>`;

testRule(rule, [
  {
    name: 'accounts',
    html: footer(
      link('https://www.facebook.com/tidemills'),
      link('https://twitter.com/tidemills', 'Twitter'),
    ),
    status: 'pass',
    evidence: 'facebook.com/tidemills',
  },
  {
    name: 'an address that takes the scheme of the page',
    html: footer(link('//www.facebook.com/tidemills')),
    url: 'http://site.test/post',
    status: 'pass',
  },
  {
    name: 'a short host is no phone’s',
    html: footer(link('https://m.me/tidemills', 'Messenger')),
    status: 'pass',
  },
  {
    name: 'an ended network',
    html: footer(link('https://plus.google.com/+TideMills', 'Google+')),
    status: 'fail',
    messages: ['closed'],
    data: { networks: 'Google+' },
  },
  {
    name: 'the front page of the network',
    html: footer(link('https://www.facebook.com/')),
    status: 'fail',
    messages: ['home'],
    data: { networks: 'Facebook' },
    evidence: 'https://www.facebook.com/',
  },
  {
    name: 'a placeholder',
    html: footer(link('https://twitter.com/yourusername', 'Twitter')),
    status: 'fail',
    messages: ['placeholder'],
  },
  {
    name: 'the @ twice',
    html: footer(link('https://www.tiktok.com/@@tidemills', 'TikTok')),
    status: 'fail',
    messages: ['twice'],
  },
  {
    name: 'the maker of the theme',
    html: footer(link('https://www.facebook.com/elegantthemes')),
    status: 'warn',
    messages: ['theme'],
  },
  {
    name: 'the site builder’s own site',
    html: footer(link('https://www.facebook.com/wix')),
    url: 'https://www.wix.com/blog',
    status: 'pass',
  },
  {
    name: 'no address',
    html: footer(link('#')),
    status: 'warn',
    messages: ['idle'],
    data: { networks: 'Facebook' },
  },
  {
    name: 'a tracking parameter',
    html: footer(link('https://www.facebook.com/tidemills?fbclid=abc')),
    status: 'warn',
    messages: ['tracking'],
  },
  {
    name: 'the address for phones',
    html: footer(link('https://m.facebook.com/tidemills')),
    status: 'warn',
    messages: ['mobile'],
  },
  {
    name: 'a number',
    html: footer(link('https://www.facebook.com/profile.php?id=100012345')),
    status: 'warn',
    messages: ['number'],
  },
  {
    name: 'without encryption',
    html: footer(link('http://www.facebook.com/tidemills')),
    status: 'warn',
    messages: ['insecure'],
    data: { accounts: 'Account', networks: 'Facebook' },
  },
  {
    name: 'several without encryption',
    html: footer(
      link('http://www.facebook.com/tidemills'),
      link('http://www.youtube.com/@tidemills', 'YouTube'),
    ),
    status: 'warn',
    messages: ['insecure'],
    data: { accounts: 'Accounts', networks: 'Facebook, YouTube' },
  },
  {
    name: 'a share button is no account',
    html: footer(
      link('https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fsite.test%2Fpost', 'Share'),
    ),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'the network as a subject of the text',
    html: '<main><p><a href="https://www.facebook.com/">Facebook</a> has grown.</p></main>',
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'a maker named in the footer',
    html: footer(link('https://www.tumblr.com/', 'Powered by Tumblr')),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
]);
