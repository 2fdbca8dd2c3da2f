import rule from '../../../utils/rules/reward-links/editorial-links-count';
import { testRule } from '../../fixtures/rule-table';

const link = (rel: string, at: number) =>
  `<p><a href="https://other${at}.test/page" rel="${rel}">Source ${at}</a></p>`;
const article = (body: string, holder = 'main') =>
  `<head><meta property="og:type" content="article"></head><body><${holder}><h1>Mills</h1>${body}</${holder}></body>`;
const links = (...rels: string[]) => article(rels.map(link).join(''));
const COMMENT =
  '<section id="comments"><ol><li class="comment" id="comment-1"><p>Nice.</p></li></ol></section>';

testRule(rule, [
  {
    name: 'plain links',
    html: links('', 'noopener', 'noreferrer', ''),
    status: 'pass',
    evidence: '4',
  },
  {
    name: 'one nofollow of five',
    html: links('', '', '', '', 'nofollow'),
    status: 'pass',
  },
  {
    name: 'a box about the author with accounts and topics on networks',
    html: article(
      ['', '', ''].map(link).join('') +
        '<a rel="nofollow" href="https://x.com/wera">@wera</a><a rel="nofollow" href="https://x.com/search?q=%23tides">#tides</a>',
    ),
    status: 'pass',
    evidence: '3',
  },
  {
    name: 'paid links and those of visitors are marked rightly',
    html: links('', '', '', 'nofollow sponsored', 'nofollow ugc', 'external nofollow'),
    status: 'pass',
    evidence: '3',
  },
  {
    name: 'links to partners rightly give no credit',
    html: article(
      ['', '', ''].map(link).join('') +
        ['abb', 'fanuc', 'vecna']
          .map(
            (name) => `<a href="https://link.test/r/${name}" rel="noopener nofollow">${name}</a>`,
          )
          .join(' '),
    ),
    status: 'pass',
    evidence: '3',
  },
  {
    name: 'the terms of a service that a form leads to are no reading tip',
    html: article(
      `${['', '', ''].map(link).join('')}<form><label>I agree that <a rel="nofollow" href="https://letters.test/legal/">Letters</a> and <a rel="nofollow" href="https://post.test/privacy-policy">Post</a> keep my address</label></form>`,
    ),
    status: 'pass',
    evidence: '3',
  },
  {
    name: 'teasers of an advertising network among the links',
    html: article(
      `${['nofollow', 'nofollow', 'nofollow'].map(link).join('')}<a rel="nofollow" href="https://popup.taboola.com/en/?utm_source=x">by Taboola</a>`,
    ),
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'half of them',
    html: links('', '', 'nofollow', 'nofollow'),
    status: 'warn',
    messages: ['some'],
    data: { bad: 2, all: 4, how: '2 nofollow' },
    evidence: 'other2.test',
  },
  {
    name: 'all of them',
    html: links('nofollow', 'nofollow', 'nofollow noopener'),
    status: 'fail',
    messages: ['most'],
    data: { bad: 3, all: 3 },
  },
  {
    name: 'through redirectors',
    html: article(
      [1, 2, 3]
        .map((at) => `<a href="https://go.test/out?url=https%3A%2F%2Fa${at}.test%2F">A ${at}</a>`)
        .join(' '),
    ),
    status: 'fail',
    messages: ['most'],
    data: { how: '3 through a redirector' },
  },
  {
    name: 'a redirector and a nofollow among plain links',
    html: article(
      `${['', '', 'nofollow'].map(link).join('')}<a href="https://href.li/?https://a.test/">A</a>`,
    ),
    status: 'warn',
    messages: ['some'],
    data: { how: '1 nofollow, 1 through a redirector' },
  },
  {
    name: 'comments may hold them',
    html: article(`${['nofollow', 'nofollow', 'nofollow'].map(link).join('')}${COMMENT}`),
    status: 'unknown',
  },
  {
    name: 'menus may hold them',
    html: article(['nofollow', 'nofollow', 'nofollow'].map(link).join(''), 'div'),
    status: 'unknown',
  },
  {
    name: 'a main element around the menus may hold them',
    html: article(
      ['', '', '', '', '', '', '', '', '', 'nofollow', 'nofollow', 'nofollow'].map(link).join(''),
    ),
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'a menu beside the main element',
    html: `<nav><a href="https://menu.test/">Menu</a></nav>${article(
      ['', '', '', '', '', '', '', '', '', 'nofollow', 'nofollow', 'nofollow'].map(link).join(''),
    )}`,
    status: 'warn',
    messages: ['some'],
    data: { bad: 3, all: 12 },
  },
  {
    name: 'cards beside the article are no part of its text',
    html: article(
      `<article>${['', '', ''].map(link).join('')}</article><div>${[
        'nofollow',
        'nofollow',
        'nofollow',
      ]
        .map((rel, at) => link(rel, at + 5))
        .join('')}</div>`,
    ),
    status: 'pass',
    evidence: '3',
  },
  {
    name: 'too few',
    html: links('nofollow', 'nofollow'),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  { name: 'no article', html: '<p>Hello</p>', status: 'notApplicable', because: 'page-type' },
]);
