import { widgetSelectors } from '../../../utils/networks/widgets/registry';
import rule from '../../../utils/rules/sharing-ease/share-reachable';
import { testRule } from '../../fixtures/rule-table';

const HEAD = '<head><meta property="og:type" content="article"></head>';
const button = (box: string) =>
  `<a data-box="${box}" href="https://www.facebook.com/sharer.php?u=https%3A%2F%2Fsite.test%2Fpost">Facebook</a>`;
const TOP = button('0 100 44 44');
const END = button('0 5100 44 44');
const MIDDLE = button('0 1500 44 44');
const TEXT = `<p>${'Words that go on. '.repeat(10)}</p>`;
/** The window of the tests is 720 px high; the content ends at 5000 px. */
const page = (controls: string) =>
  `${HEAD}<main data-box="0 0 1000 5000"><h1>Title</h1>${TEXT}</main>${controls}`;
const long = { height: 6000 };

testRule(rule, [
  {
    name: 'at the top and at the end',
    html: page(TOP + END),
    page: long,
    status: 'pass',
    evidence: '5100 px from the top of 6000 px, 7.1 screens down',
  },
  {
    name: 'always in sight',
    html: page(`<div style="position: fixed">${TOP}</div>`),
    page: long,
    status: 'pass',
    evidence: 'stays in sight',
  },
  {
    name: 'a short page',
    html: page(button('0 1200 44 44')),
    page: { height: 1400 },
    status: 'pass',
  },
  {
    name: 'only at the top',
    html: page(TOP),
    page: long,
    status: 'warn',
    messages: ['topOnly'],
    fix: '<h1>Title</h1>',
  },
  {
    name: 'under a headline that a tall banner pushes down',
    html: `${HEAD}<main data-box="0 1000 1000 4000"><h1>Title</h1>${TEXT}</main>${MIDDLE}${END}`,
    page: long,
    status: 'pass',
  },
  {
    name: 'content that holds no text',
    html: `${HEAD}<main data-box="0 0 1000 5000"><h1>Title</h1></main>${MIDDLE}`,
    page: long,
    status: 'unknown',
  },
  {
    name: 'scrolling is locked',
    html: page(MIDDLE),
    page: { height: 720 },
    status: 'fail',
    messages: ['buried'],
  },
  { name: 'only at the end', html: page(END), page: long, status: 'warn', messages: ['endOnly'] },
  { name: 'in the middle', html: page(MIDDLE), page: long, status: 'fail', messages: ['buried'] },
  {
    name: 'far below what was taken for the content, which may go on there',
    html: page(button('0 5700 44 44')),
    page: { height: 9000 },
    status: 'unknown',
  },
  {
    name: 'at the top, and far below',
    html: page(TOP + button('0 5700 44 44')),
    page: { height: 9000 },
    status: 'unknown',
  },
  {
    name: 'below the first screen of a page that does not tell where its content ends',
    html: `${HEAD}<h1>Title</h1>${TEXT}${MIDDLE}`,
    page: long,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'a vendor’s box that stands somewhere below',
    html: `${page('')}<div class="fb-share-button" data-box="0 2000 80 20"></div>`,
    page: { ...long, controls: [] },
    widgets: widgetSelectors(),
    status: 'unknown',
  },
  {
    name: 'icons that take no room now may stand at the start',
    html: page(`${button('48 100 0 19').replace('Facebook', '')}${END}`),
    page: long,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'an icon that only its class tells may be one at the start',
    html: page(`<button class="share-button" data-box="0 100 44 44"></button>${MIDDLE}`),
    page: long,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'icons that no style sheet makes small push each other down',
    html: page(
      ['x.com/intent/post', 'reddit.com/submit', 'xing.com/spi/shares/new']
        .map(
          (place, at) =>
            `<a data-box="48 ${1500 + at * 154} 300 19" href="https://www.${place}?url=https%3A%2F%2Fsite.test%2Fpost"></a>`,
        )
        .join(''),
    ),
    page: long,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'a main element that holds more than the article',
    html: `${HEAD}<main data-box="0 0 1000 5000"><ul><li>Channels</li></ul><article data-box="0 1400 1000 3000"><h1>Title</h1>${MIDDLE}${TEXT}</article></main>`,
    page: long,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'a second row that is hidden may come up on scrolling',
    html: page(`${TOP}<div style="display: none">${button('0 0 0 0')}</div>`),
    page: long,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'a page in a browser’s own margins, whose style sheets may be missing',
    html: `${HEAD}<main data-box="8 8 1264 5000"><h1>Title</h1>${TEXT}</main>${MIDDLE}`,
    page: long,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'within content of less than two screens',
    html: `${HEAD}<main data-box="0 0 1000 1400"><h1>Title</h1>${TEXT}${button('0 750 44 44')}</main>`,
    page: long,
    status: 'pass',
  },
  {
    name: 'a list',
    html: page(TOP),
    page: long,
    pageType: 'listing',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
