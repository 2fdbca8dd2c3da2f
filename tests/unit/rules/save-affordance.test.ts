import { describe, expect, test } from 'vitest';
import rule from '../../../utils/rules/bookmarking/save-affordance';
import { saysSave } from '../../../utils/signals/save-words';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

const PIN = 'https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fsite.test%2Fpost';
const at = (
  name: string,
  html: string,
  status: RuleCase['status'],
  more: Partial<RuleCase> = {},
): RuleCase => ({ name, html: `<main>${html}</main>`, pageType: 'article', status, ...more });

testRule(rule, [
  at('a button of that name', '<button>Save this article</button>', 'pass', {
    evidence: 'Save this article',
  }),
  at('the page as a file', '<span data-url="/post.pdf">PDF version</span>', 'unknown'),
  at('a button in German', '<button>Artikel merken</button>', 'pass'),
  at(
    'a service that is called by what it does',
    '<a href="https://cang.example/?url=x">百度搜藏</a>',
    'unknown',
  ),
  at(
    'the same by its host',
    '<a href="https://bookmark.site.example/add?url=x"><i></i></a>',
    'unknown',
  ),
  at('a link to Pinterest', `<a href="${PIN}">Pin</a>`, 'pass', { evidence: '<a>Pin</a>' }),
  at(
    'an address that nobody knows, but the name tells',
    '<a href="https://www.pinterest.com/pin/create/api_other/?url=https%3A%2F%2Fsite.test%2Fpost">Share to Pinterest</a>',
    'pass',
  ),
  at(
    'an icon of Pinterest that a script opens',
    `<a href="#" onclick="window.open('${PIN}')" title="Pin This Post"></a>`,
    'pass',
  ),
  at(
    'a hidden layer of another item saves that, not this page',
    `<a href="https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fsite.test%2Fpost">Facebook</a>
     <div hidden><a href="https://www.tumblr.com/widgets/share/tool?canonicalUrl=https%3A%2F%2Fsite.test%2Fother">Tumblr</a></div>`,
    'unknown',
  ),
  at(
    'only in a menu',
    `<details><summary>Share</summary><a href="${PIN}">Pinterest</a></details>`,
    'warn',
    { messages: ['inMenu'], data: { name: 'Pinterest' }, fix: 'app.raindrop.io/add?link=https' },
  ),
  at('a link that is hidden in this window', '', 'warn', {
    page: {
      controls: [
        {
          tag: 'a',
          text: 'Save this article',
          name: 'Save this article',
          nameFrom: 'content',
          marks: '',
          data: {},
          visible: false,
          folded: false,
          sticky: false,
          firstScreen: false,
          box: { x: 0, y: 0, width: 0, height: 0 },
          region: 'article',
        },
      ],
    },
    messages: ['inMenu'],
    data: { name: 'Save this article' },
  }),
  at('an empty link that only a style sheet draws', '', 'unknown', {
    page: {
      controls: [
        {
          tag: 'a',
          text: '',
          name: 'Save this article',
          nameFrom: 'title',
          marks: '',
          data: {},
          visible: false,
          folded: false,
          sticky: false,
          firstScreen: false,
          box: { x: 0, y: 0, width: 0, height: 0 },
          region: 'article',
        },
      ],
    },
  }),
  at('nothing', '<p>Tides</p>', 'fail', { messages: ['none'] }),
  at('preferences are saved', '<button class="cookie-save">Save</button>', 'fail', {
    messages: ['none'],
  }),
  at('money is saved', '<button>Save 33% now</button>', 'fail', { messages: ['none'] }),
  at('in a service that ended', '<button>Save to Pocket</button>', 'fail', { messages: ['none'] }),
  at(
    'a link to one, under another name',
    '<a href="https://www.addthis.com/bookmark.php">Bookmark</a>',
    'fail',
    { messages: ['ended'], data: { service: 'AddThis' }, evidence: '<a>Bookmark</a>' },
  ),
  at('a link to its home', '<a href="https://www.addthis.com/">AddThis</a>', 'fail', {
    messages: ['none'],
  }),
  at(
    'a link to one, with a hint',
    '<a href="https://del.icio.us/post?url=https%3A%2F%2Fsite.test%2Fpost" title="Bookmark this post on del.icio.us">del.icio.us</a>',
    'fail',
    { messages: ['ended'], data: { service: 'Delicious (del.icio.us)' } },
  ),
  at(
    'a button of a service that has closed, named like the others of its row',
    '<a href="https://getpocket.com/save?url=https%3A%2F%2Fsite.test%2Fpost">Click to share on Pocket</a>',
    'fail',
    { messages: ['ended'], data: { service: 'Pocket' } },
  ),
  at('an account of the site', '<a href="https://www.pinterest.com/site/">Pinterest</a>', 'fail', {
    messages: ['none'],
  }),
  at('more controls than were read', '<p>Tides</p>', 'unknown', { page: { cut: ['controls'] } }),
  at(
    'a “Share” whose menu is not in the page yet',
    '<p>Tides</p><div class="share-button js-popover-trigger"></div><template><a href="https://getpocket.com/edit">Pocket</a></template>',
    'unknown',
  ),
  at('a button named so', '<button>Share</button>', 'unknown'),
  at(
    'a “Share” whose menu was read',
    '<details><summary>Share</summary><a href="https://x.com/intent/post?url=https%3A%2F%2Fsite.test%2Fpost">X</a></details>',
    'fail',
    { messages: ['none'] },
  ),
  at('a heading over share buttons', '<h4 class="share-title">Share it</h4>', 'fail', {
    messages: ['none'],
  }),
  at('a list', '<p>Tides</p>', 'notApplicable', { pageType: 'listing', because: 'page-type' }),
  at('a text that a script may make a button of', '<div><span>Favorite</span></div>', 'unknown'),
  at(
    'a button that only its class tells',
    '<a href="#" class="share share-pinterest js-share"></a>',
    'unknown',
  ),
  at('a link whose picture did not load', '', 'unknown', {
    page: {
      controls: [
        {
          tag: 'a',
          text: '',
          name: 'Save this article',
          nameFrom: 'alt',
          marks: '',
          data: {},
          visible: false,
          folded: false,
          sticky: false,
          firstScreen: false,
          box: { x: 0, y: 0, width: 0, height: 19 },
          region: 'article',
        },
      ],
    },
  }),
]);

describe('names that offer to save', () => {
  test.for([
    'Save',
    'Save story',
    'Save this article to myFT for later',
    'Bookmark on BibSonomy',
    'Pin This Post',
    'Read Later',
    'Add to my wish list',
    'Auf die Wunschliste',
    'Ajouter aux favoris',
    'Добавить в закладки 89',
    '收藏',
    'あとで読む',
  ])('%s', (name) => {
    expect(saysSave(name)).toBe(true);
  });
  test.for([
    '',
    'Saved',
    'List',
    'Save 33% now',
    'Save your spot now',
    'Save & accept',
    'Save preferences',
    'Save to Pocket',
    'Google Bookmarks',
    'Save the whales: how a coast changed its mind',
    'Speichern',
  ])('not %s', (name) => {
    expect(saysSave(name)).toBe(false);
  });
});
