import rule from '../../../utils/rules/linkability/headings-have-ids';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

const TEXT = `<p>${'The moon pulls at the water. '.repeat(6)}</p><p>${'The sun helps a little. '.repeat(6)}</p>`;
const article = (...headings: string[]) =>
  `<head><title>Tides</title></head><body><main><h1>Tides</h1>${TEXT}${headings
    .map((each) => (each.startsWith('<') ? each : `<h2>${each}</h2>`) + TEXT)
    .join('')}</main></body>`;
const at = (
  name: string,
  html: string,
  status: RuleCase['status'],
  more: Partial<RuleCase> = {},
): RuleCase => ({ name, html, pageType: 'article', status, ...more });
const h2 = (id: string, text: string) => `<h2 id="${id}">${text}</h2>`;

testRule(rule, [
  at('every section has an id', article(h2('a', 'Ebb'), h2('b', 'Flow'), h2('c', 'Moon')), 'pass', {
    evidence: '<h2 id="a">Ebb</h2>',
  }),
  at(
    'an anchor in the heading, and a section around it',
    article(
      '<h2><a name="ebb"></a>Ebb</h2>',
      '<section id="flow"><h2>Flow</h2></section>',
      '<div class="section" id="moon"><h2>Moon</h2></div>',
    ),
    'pass',
  ),
  at(
    'four of five',
    article(h2('a', 'Ebb'), h2('b', 'Flow'), h2('c', 'Moon'), h2('d', 'Sun'), 'Wind'),
    'pass',
  ),
  at('none has', article('Ebb', 'Flow', 'Moon'), 'fail', {
    messages: ['missing'],
    data: { first: 'Ebb' },
    evidence: '<h2>Ebb</h2>',
    fix: '<h2 id=',
  }),
  at('two of three have', article(h2('a', 'Ebb'), h2('b', 'Flow'), 'Moon'), 'warn', {
    messages: ['missing'],
    data: { first: 'Moon' },
  }),
  at('two have the same', article(h2('a', 'Ebb'), h2('a', 'Flow'), h2('c', 'Moon')), 'fail', {
    messages: ['twice'],
    data: { id: 'a' },
  }),
  at(
    'ids that React counts up',
    article(h2(':r1:', 'Ebb'), h2(':r2:', 'Flow'), h2(':r3:', 'Moon')),
    'warn',
    { messages: ['made'], data: { id: ':r1:' } },
  ),
  at(
    'a date in an id is no key',
    article(h2('ebb-20190520', 'Ebb'), h2('flow-20190521', 'Flow'), h2('moon-20190522', 'Moon')),
    'pass',
  ),
  at(
    'the heading over the list of sections is none itself',
    article('Contents', 'Ebb', 'Flow'),
    'notApplicable',
    { because: 'nothing-to-check' },
  ),
  at('two sections only', article('Ebb', 'Flow'), 'notApplicable', { because: 'nothing-to-check' }),
  at(
    'an address written out for printing is no text of a section',
    `<main>${TEXT}${['Ebb', 'Flow', 'Moon'].map((each) => `<h2>${each}</h2><p>${'The moon pulls at the water. '.repeat(6)}</p><p>https://site.test/${'tides-'.repeat(20)}</p>`).join('')}</main>`,
    'notApplicable',
    { because: 'nothing-to-check' },
  ),
  at(
    'headings over teasers',
    `<main>${TEXT.repeat(4)}${['Ebb', 'Flow', 'Moon'].map((each) => `<h3>${each}</h3><p>Short.</p>`).join('')}</main>`,
    'notApplicable',
  ),
  at(
    'boxes with a little text around a long text without sections',
    `<main>${TEXT.repeat(9)}${['Ebb', 'Flow', 'Moon'].map((each) => `<h3>${each}</h3>${TEXT}`).join('')}</main>`,
    'notApplicable',
  ),
  at(
    'a box that comes again between the sections',
    article(h2('a', 'Ebb'), 'Newsletter', h2('b', 'Flow'), 'Newsletter', h2('c', 'Moon')),
    'pass',
  ),
  at(
    'comments below the text',
    article(h2('a', 'Ebb'), h2('b', 'Flow'), h2('c', 'Moon'), '13 comments', 'Leave a reply'),
    'pass',
  ),
  at(
    'the name of a file is no heading that readers see',
    article('tides-1160x768.jpg', h2('a', 'Ebb'), h2('b', 'Flow')),
    'notApplicable',
    { because: 'nothing-to-check' },
  ),
  at(
    'names of those who comment head no section',
    article(h2('a', 'Ebb'), h2('b', 'Flow'), h2('c', 'Moon')).replace(
      '</main>',
      `${['Wera', 'Wera', 'Lars']
        .map((name) => `<h3>${name}</h3>${TEXT}<a href="#r">reply</a>`)
        .join('')}</main>`,
    ),
    'pass',
  ),
  at(
    'a heading that stands there twice ends the section before it',
    article(h2('a', 'Ebb'), h2('b', 'Flow'), h2('c', 'Moon')).replace(
      '</main>',
      `<h2>Wind</h2><p>Short.</p><h3>Ole</h3>${TEXT}<h3>Ole</h3>${TEXT}</main>`,
    ),
    'pass',
  ),
  at('a product', article('Ebb', 'Flow', 'Moon'), 'notApplicable', {
    pageType: 'product',
    because: 'page-type',
  }),
]);
