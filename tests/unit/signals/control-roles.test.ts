import { describe, expect, test } from 'vitest';
import { widgetSelectors } from '../../../utils/networks/widgets/registry';
import type { Control } from '../../../utils/page/snapshot';
import { controlRoles } from '../../../utils/signals/control-roles';
import { shareControls, shareHints } from '../../../utils/signals/share-controls';
import { snapshotOf } from '../../fixtures/snapshot';

const PAGE = 'https%3A%2F%2Fsite.test%2Fpost';

/** A control as the collector hands it over, whatever it would pick itself. */
const control = (given: Partial<Control>): Control => ({
  tag: 'a',
  text: given.name ?? '',
  name: '',
  nameFrom: 'content',
  marks: '',
  data: {},
  visible: true,
  folded: false,
  sticky: false,
  firstScreen: true,
  box: { x: 0, y: 0, width: 44, height: 44 },
  region: 'none',
  ...given,
  ...(given.href && !given.url && URL.canParse(given.href, 'https://site.test/post')
    ? { url: new URL(given.href, 'https://site.test/post').href }
    : {}),
});

const snapshotWith = (...controls: Partial<Control>[]) =>
  snapshotOf({ page: { controls: controls.map(control) } });
const roles = (...controls: Partial<Control>[]) =>
  controlRoles(snapshotWith(...controls)).map(({ role, network, kind }) =>
    [role, network ?? kind].join(' '),
  );
const ofHtml = (body: string) =>
  controlRoles(snapshotOf({ html: `<body>${body}</body>`, widgets: widgetSelectors() })).map(
    ({ role, network, kind }) => [role, network ?? kind].join(' '),
  );

describe('what shares', () => {
  test.for<[string, Partial<Control>, string]>([
    [
      'data names the network',
      { href: '#', name: 'Go', marks: 'c-btn--share', data: { share: 'linkedin' } },
      'share linkedin',
    ],
    ['a script names it', { href: '#', name: '新浪微博', onclick: 'share2sina()' }, 'share weibo'],
    [
      'a headline with “sina” in a word',
      { tag: 'button', name: 'Compartilhar Folha oferece assinatura grátis' },
      'share scripted',
    ],
    ['Korean for Google+', { tag: 'button', name: '구글+', marks: 'sns-btns' }, 'share googleplus'],
    ['classes name it', { href: '#', marks: 'share-button share-button--twitter' }, 'share x'],
    [
      'its group says share',
      { href: '#', name: 'Facebook', group: 'Share this story' },
      'share facebook',
    ],
    ['a menu', { tag: 'button', marks: 'js-share-toggle' }, 'share scripted'],
    ['a name for print', { tag: 'button', name: 'Print this page' }, 'share print'],
    ['a print view', { href: '/story?print=1', name: '' }, 'share print'],
    [
      'a form that mails the page',
      { href: '/emailfriend.cfm?id=1', name: 'E-mail' },
      'share email',
    ],
    ['a mail to nobody', { href: 'mailto:?subject=A%20story', name: 'Mail' }, 'share email'],
    [
      'words in place of the recipient',
      { href: 'mailto:type%20address%20here?subject=Hi', name: 'Share in an email' },
      'share email',
    ],
    [
      'a QR code',
      { href: 'https://chart.googleapis.com/chart?chs=400x400&cht=qr&chl=x', name: 'QR' },
      'share qr',
    ],
    [
      'a bookmark form that nobody knows',
      { href: `https://marks.test/add?url=${PAGE}`, name: 'Marks' },
      'share scripted',
    ],
    ['a dead service', { href: '#', marks: 'addthis_button_facebook' }, 'share facebook'],
    [
      'a Like button',
      { tag: 'div', marks: 'fb-like', data: { href: 'https://site.test/post' } },
      'share facebook',
    ],
    ['a Google +1 element', { tag: 'g:plusone' }, 'share googleplus'],
    [
      'a box with the address to share',
      { tag: 'div', marks: 'sharrre_twitter', data: { url: 'https://site.test/post' } },
      'share x',
    ],
    [
      'in comments',
      { href: `https://twitter.com/share?url=${PAGE}`, region: 'comments' },
      'share x',
    ],
    [
      'a retweet',
      { href: 'https://twitter.com/intent/retweet?tweet_id=1', name: 'Repost' },
      'share x',
    ],
  ])('%s', ([, given, expected]) => {
    expect(roles(given)).toEqual([expected]);
  });

  test('neighbours tell a button of a row, and what brings up the rest', () => {
    const x = { href: `https://twitter.com/share?url=${PAGE}` };
    expect(roles(x, { href: '#', name: '微信好友' }, x, { href: '#', name: 'More' })).toEqual([
      'share x',
      'share wechat',
      'share x',
      'share scripted',
    ]);
    expect(roles({ href: '#', name: 'More' }, { href: '#', name: '微信好友' })).toEqual([]);
  });

  test.for<[string, Partial<Control>]>([
    ['sign-in', { href: '#', name: 'Facebook', marks: 'login-btn social facebook' }],
    ['a printed edition', { href: '/print/2020/03', name: 'Issue 3' }],
    ['a manual of printf', { href: 'https://docs.test/printf.html', name: 'printf' }],
    ['a mail to somebody', { href: 'mailto:desk@site.test?subject=Hi', name: 'E-mail' }],
    ['the title of a share bar', { tag: 'h4', name: 'Share', marks: 'share-title' }],
    ['a counter', { tag: 'span', name: '12', marks: 'counter counter-shares' }],
    ['closing a share dialog', { tag: 'button', name: 'Close', marks: 'share-dialog__close' }],
    ['embedding', { tag: 'button', name: 'Embed', marks: 'share-embed' }],
    [
      'a search for the network’s name',
      { href: 'https://other.test/?q=facebook', name: 'Facebook' },
    ],
    ['a newsletter field', { tag: 'input', name: 'Enter your e-mail', marks: 'footer-email' }],
    ['a reply', { href: 'https://twitter.com/intent/tweet?in_reply_to=1', name: 'Reply' }],
    [
      'another anchor of the page',
      { href: '#comments_1', name: 'Go to comments', marks: 'social-share__link' },
    ],
  ])('nothing: %s', ([, given]) => {
    expect(roles(given)).toEqual([]);
  });
});

describe('what follows, and what leads to an account', () => {
  test.for<[Partial<Control>, string]>([
    [{ href: 'https://x.com/sitetest', name: 'Follow us' }, 'follow x'],
    [{ href: 'https://x.com/sitetest', name: 'X' }, 'profile x'],
    [{ href: 'https://x.com/sitetest', name: 'Visit us on X' }, 'profile x'],
    [{ href: 'https://x.com/sitetest', name: 'X', group: 'Share this' }, 'profile x'],
    [{ href: 'https://x.com/sitetest', name: 'Share on X', marks: 'share-twitter' }, 'profile x'],
    [{ href: 'https://x.com/intent/follow?screen_name=sitetest', name: 'X' }, 'follow x'],
    [
      { href: 'https://www.youtube.com/user/site?sub_confirmation=1', name: 'Videos' },
      'follow youtube',
    ],
    [{ href: 'https://t.me/sitetest', name: '订阅频道' }, 'follow telegram'],
    [
      { tag: 'div', marks: 'fb-like', data: { href: 'https://www.facebook.com/sitetest' } },
      'follow facebook',
    ],
    [{ tag: 'fb:like', data: { href: 'https://site.test/author/ann/' } }, 'follow facebook'],
    [
      { tag: 'div', marks: 'fb-page', data: { href: 'https://www.facebook.com/sitetest' } },
      'follow facebook',
    ],
    [{ tag: 'button', name: 'Follow', marks: 'js-follow-user' }, 'follow account'],
    [{ href: 'https://github.com/octocat', name: 'octocat', region: 'article' }, 'profile github'],
  ])('%o', ([given, expected]) => {
    expect(roles(given)).toEqual([expected]);
  });
  test('frames', () => {
    expect(
      ofHtml(
        '<iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fsite.test%2Fpost"></iframe>' +
          '<iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fwww.facebook.com%2Fsitetest"></iframe>' +
          '<iframe src="https://platform.twitter.com/widgets/follow_button.html?screen_name=a"></iframe>',
      ),
    ).toEqual(['share facebook', 'follow facebook', 'follow x']);
  });
  test('nobody: contact and feeds', () => {
    expect(
      roles(
        { href: 'mailto:a@site.test', name: 'Mail' },
        { href: '/feed.xml', name: 'Follow by RSS' },
      ),
    ).toEqual([]);
  });
});

describe('agreement with the lists that rules read', () => {
  test('ended services and bare marks share, but offer nothing that counts', () => {
    const snapshot = snapshotWith(
      { href: '#', marks: 'addthis_button_facebook', name: 'f' },
      { href: '#', marks: 'share-btn fb' },
      { href: `https://x.com/intent/post?url=${PAGE}`, region: 'comments' },
    );
    expect(controlRoles(snapshot).map(({ role }) => role)).toEqual(['share', 'share', 'share']);
    expect(shareControls(snapshot)).toEqual([]);
    expect(shareHints(snapshot)).toHaveLength(1);
  });
  test('a frame that a script put into a button is that button', () => {
    const data = { url: 'https://site.test/post' };
    const snapshot = snapshotOf({
      page: {
        controls: [control({ tag: 'span', marks: 'share-facebook', data })],
        frames: [`https://www.facebook.com/plugins/like.php?href=${PAGE}`],
      },
    });
    expect(controlRoles(snapshot)).toHaveLength(1);
  });
  test('where it stands and how large it is', () => {
    const [role] = controlRoles(
      snapshotOf({
        page: {
          main: { ...snapshotOf().page.main, box: { x: 0, y: 0, width: 800, height: 1000 } },
          controls: [
            control({
              href: `https://x.com/intent/post?url=${PAGE}`,
              box: { x: 0, y: 1200, width: 30, height: 20 },
              sticky: true,
              folded: true,
              covered: true,
              firstScreen: false,
            }),
          ],
        },
      }),
    );
    expect(role).toMatchObject({
      control: 0,
      where: { firstScreen: false, sticky: true, end: true, covered: true, inMenu: true },
      size: { width: 30, height: 20 },
    });
  });
});
