import rule from '../../../utils/rules/community/rel-me-links';
import { testRule } from '../../fixtures/rule-table';

const HOME = 'https://site.test/';
const ACCOUNT = 'https://dunes.test/@wera';
const home = (footer: string, head = '') =>
  `<head>${head}</head><body><main><h1>Mills</h1></main><footer>${footer}</footer></body>`;
const ME = `<a rel="me" href="${ACCOUNT}">Mastodon</a>`;
const PLAIN = `<a href="${ACCOUNT}">Mastodon</a>`;

testRule(rule, [
  { name: 'a link with rel=me', url: HOME, html: home(ME), status: 'pass', evidence: ACCOUNT },
  {
    name: 'a plain link, and one in the head',
    url: HOME,
    html: home(PLAIN, `<link rel="me" href="${ACCOUNT}/">`),
    status: 'pass',
  },
  {
    name: 'a plain link',
    url: HOME,
    html: home(PLAIN),
    status: 'fail',
    messages: ['missing'],
    data: { url: ACCOUNT },
  },
  {
    name: 'only after scripts',
    url: HOME,
    html: home(''),
    rendered: home(ME),
    status: 'warn',
    messages: ['pageOnly'],
  },
  {
    name: 'without encryption',
    url: HOME,
    html: home('<a rel="me" href="http://dunes.test/@wera">Mastodon</a>'),
    status: 'warn',
    messages: ['insecure'],
  },
  {
    name: 'a page of more than a megabyte',
    url: HOME,
    html: home(`${ME}<!--${'x'.repeat(1_100_000)}-->`),
    rendered: home(ME),
    status: 'warn',
    messages: ['tooLarge'],
  },
  {
    name: 'accounts elsewhere verify nothing',
    url: HOME,
    html: home('<a href="https://www.facebook.com/tidemills">Facebook</a>'),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'an article',
    html: home(PLAIN),
    pageType: 'article',
    status: 'notApplicable',
    because: 'page-type',
  },
  {
    name: 'a gate was served',
    url: HOME,
    html: home(ME),
    httpStatus: 403,
    pageType: 'homepage',
    status: 'unknown',
  },
]);
