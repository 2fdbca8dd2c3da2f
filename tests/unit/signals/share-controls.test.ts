import { describe, expect, test } from 'vitest';
import { widgetSelectors } from '../../../utils/networks/widgets/registry';
import { controlOf, shareControls } from '../../../utils/signals/share-controls';
import { shareSteps } from '../../../utils/signals/share-steps';
import { saysCopy, saysShare } from '../../../utils/signals/share-words';
import { sharedAddress } from '../../../utils/signals/shared-address';
import { type PageCase, snapshotOf } from '../../fixtures/snapshot';

const PAGE = 'https%3A%2F%2Fsite.test%2Fpost';
const pageOf = (body: string, more: PageCase = {}) =>
  snapshotOf({ html: `<body>${body}</body>`, widgets: widgetSelectors(), ...more });
const shares = (body: string, more: PageCase = {}) => shareControls(pageOf(body, more));
const kinds = (body: string, more: PageCase = {}) =>
  shares(body, more).map(({ kind, network }) => (network ? `${kind} ${network}` : kind));

describe('what a control is', () => {
  test.for([
    [`<a href="https://www.facebook.com/sharer/sharer.php?u=${PAGE}">f</a>`, ['network facebook']],
    [`<a href="//twitter.com/intent/tweet?text=A%20${PAGE}">t</a>`, ['network x']],
    [
      `<a href="https://www.linkedin.com/sharing/share-offsite/?url=${PAGE}">in</a>`,
      ['network linkedin'],
    ],
    [`<a href="https://api.whatsapp.com/send?text=${PAGE}">w</a>`, ['network whatsapp']],
    [
      `<button onclick="window.open('https://www.facebook.com/sharer/sharer.php?u=' + location.href)">f</button>`,
      ['network facebook'],
    ],
    [
      `<a href="javascript:window.open('https://www.facebook.com/sharer.php?u=${PAGE}')">f</a>`,
      ['network facebook'],
    ],
    ['<a href="?share=facebook">Facebook</a>', ['self facebook']],
    ['<a href="https://site.test/post?share=twitter&nb=1">Tweet</a>', ['self x']],
    [`<a href="mailto:?subject=A&body=${PAGE}">Mail</a>`, ['email email']],
    [`<a href="sms:?&body=${PAGE}">Text</a>`, ['sms imessage']],
    [
      `<a href="https://www.addtoany.com/add_to/facebook?linkurl=${PAGE}">f</a>`,
      ['network facebook'],
    ],
    [`<a href="https://www.addtoany.com/share#url=${PAGE}">More</a>`, ['widget']],
    [
      `<div><a href="https://x.com/intent/post?url=${PAGE}">X</a><a href="javascript:void()">More</a></div>`,
      ['network x', 'scripted'],
    ],
    // Code that calls Google+ by the name of its maker.
    ['<button class="sns-btns" data-sharesns="google">구글+</button>', ['scripted googleplus']],
    // A menu of the site that follows on share buttons of another one.
    [
      `<nav><div hidden><h3>Follow</h3><a href="https://x.com/intent/post?url=${PAGE}">X</a><a href="https://www.reddit.com/submit?url=${PAGE}">R</a></div><a href="javascript:void()">More</a></nav>`,
      ['network x', 'network reddit'],
    ],
    ['<a class="a2a_button_facebook" href="/#facebook"></a>', ['widget facebook']],
    [
      '<div role="button" class="elementor-share-btn elementor-share-btn_twitter">X</div>',
      ['widget x'],
    ],
    ['<button data-clipboard-text="https://site.test/post">Link</button>', ['copy']],
    ['<button>Copy link</button>', ['copy']],
    ['<button>Link kopieren</button>', ['copy']],
    ['<input readonly value="https://site.test/post?utm_source=copy">', ['copy']],
    ['<button>Share</button><script>navigator.share({})</script>', ['native']],
    ['<button onclick="navigator.share({})">Go</button>', ['native']],
    ['<button>Share this article</button>', ['scripted']],
    ['<a href="#">Teilen</a>', ['scripted']],
    ['<summary>Share</summary>', ['scripted']],
    // A form of the site that mails the post, told by its handler.
    [
      `<a href="javascript:;" onclick="blog.sendForwardTo('A post')">E-mail轉寄</a>`,
      ['email email'],
    ],
    ['<a href="javascript:window.print()">Print</a>', ['print']],
    [
      '<iframe src="https://www.facebook.com/plugins/share_button.php?href=https%3A%2F%2Fsite.test%2Fpost"></iframe>',
      ['widget facebook'],
    ],
  ] as const)('%s', ([body, expected]) => {
    expect(kinds(body)).toEqual(expected);
  });

  test.for([
    '<div class="social-share"><a href="https://www.facebook.com/sitetest">Facebook</a></div>',
    '<a href="https://x.com/sitetest">Share your thoughts on X</a>',
    '<a href="https://other.test/?share=facebook">F</a>',
    '<a href="mailto:desk@site.test?subject=Hello">Mail us</a>',
    `<a href="mailto:desk@site.test?body=${PAGE}">Report an error</a>`,
    '<a href="https://api.whatsapp.com/send?phone=4912345678">Chat</a>',
    '<a href="#" onclick="showContact()">E-mail</a>',
    '<button>Market share</button>',
    '<button>Shareholders</button>',
    '<a href="#">Copyright</a>',
    '<button>Share price</button>',
    '<a data-k="#pluspartages">+ partagés</a>',
    '<button>Copy code</button>',
    '<button data-clipboard-text="npm install x">Copy</button>',
    '<a href="/share-prices">Share</a>',
    `<div id="comments"><article><a href="https://www.facebook.com/sharer.php?u=${PAGE}">f</a></article></div>`,
    '<a class="addthis_button_facebook">f</a>',
    '<div class="fb-page"></div>',
    '<input readonly value="https://api.other.test/v1">',
  ])('no share control: %s', (body) => {
    expect(kinds(body)).toEqual([]);
  });
});

describe('the address it shares', () => {
  test.for([
    [`https://www.facebook.com/sharer.php?u=${PAGE}`, 'https://site.test/post', PAGE],
    ['https://www.facebook.com/sharer.php?u=', '', ''],
    [
      `https://x.com/intent/tweet?text=Look:%20${PAGE}.&via=a`,
      'https://site.test/post',
      `Look:%20${PAGE}.`,
    ],
    [`https://x.com/intent/tweet?text=No+link&url=${PAGE}`, 'https://site.test/post', PAGE],
    [
      'https://x.com/intent/tweet?url=https%253A%252F%252Fsite.test',
      'https%3A%2F%2Fsite.test',
      'https%253A%252F%252Fsite.test',
    ],
    [
      `https://www.tumblr.com/widgets/share/tool?canonicalUrl=${PAGE}`,
      'https://site.test/post',
      PAGE,
    ],
    [`https://share.joinmastodon.org/#text=A%20${PAGE}`, 'https://site.test/post', `A%20${PAGE}`],
    ['https://a.test/?u=%E0%A4%A', '%E0%A4%A', '%E0%A4%A'],
  ] as const)('%s', ([address, stated, raw]) => {
    expect(sharedAddress(address)).toMatchObject({ shares: stated, raw });
  });
  test('none without a parameter that could hold one', () => {
    expect(sharedAddress('https://x.com/intent/tweet?via=a')).toBeUndefined();
  });
  test('what a script puts in is not called empty', () => {
    const [share] = shares(
      `<a href="#" onclick="open('https://www.facebook.com/sharer.php?u='+location)">f</a>`,
    );
    expect(share).not.toHaveProperty('raw');
    expect(share).not.toHaveProperty('shares');
  });
  test('data beside an empty parameter counts', () => {
    const [share] = shares(
      '<a href="https://www.facebook.com/sharer.php?u=" data-url="https://site.test/post">f</a>',
    );
    expect(share?.shares).toBe('https://site.test/post');
  });
});

describe('steps', () => {
  const F = `<a href="https://www.facebook.com/sharer.php?u=${PAGE}"`;
  const steps = (body: string) =>
    shares(body).map((share) => [share.state, ...share.route].join(' '));
  test.for([
    [`${F}>f</a>`, ['seen press']],
    [`${F} data-box="0 2000 44 44">f</a>`, ['seen scroll press']],
    [`<div style="position:sticky">${F} data-box="0 2000 44 44">f</a></div>`, ['seen press']],
    [`<details>${F}>f</a></details>`, ['folded open press']],
    [
      `<details><summary>Share</summary>${F}>f</a></details>`,
      ['seen press choose', 'folded open press'],
    ],
    [
      `<button data-box="0 2000 44 44">Share</button><div style="display:none">${F}>f</a></div>`,
      ['seen scroll press choose', 'folded scroll open press'],
    ],
    [`<div style="display:none">${F}>f</a></div>`, ['unseen press']],
    [`<a href="https://share.joinmastodon.org/#text=${PAGE}">m</a>`, ['seen press choose']],
    [`<a href="https://www.addtoany.com/share#url=${PAGE}">More</a>`, ['seen press choose']],
  ] as const)('%s', ([body, expected]) => {
    expect(steps(body)).toEqual(expected);
  });
  test('the fewest, and those to the copied link', () => {
    expect(
      shareSteps(pageOf(`${F}>f</a><button data-box="0 900 44 44">Copy link</button>`)),
    ).toEqual({
      best: 1,
      copy: 2,
      manual: 4,
    });
    expect(shareSteps(pageOf('<p>Nothing</p>'))).toEqual({ best: null, copy: null, manual: 4 });
  });
});

test('the control behind a share', () => {
  const snapshot = pageOf('<a href="https://other.test/">O</a><button>Copy link</button>');
  const [share] = shareControls(snapshot);
  expect(share && controlOf(snapshot, share)?.tag).toBe('button');
});

describe('words', () => {
  test.for([
    'Share',
    'SHARE 12',
    '12 shares',
    'Share this',
    'Share on Facebook',
    'Share via e-mail',
    'Share article',
    'Teilen',
    'Artikel teilen',
    'Auf Facebook teilen',
    'Partager sur X',
    'Compartir',
    'Condividi su WhatsApp',
    'Поделиться',
    '分享到微博',
    'シェアする',
    '공유',
    'Delen',
    'Del',
    'Paylaş',
  ])('“%s” says share', (name) => {
    expect(saysShare(name)).toBe(true);
  });
  test.for([
    'Market share',
    'Shareholders',
    'Copyright',
    'Share price',
    'Share capital',
    'Timeshare',
    'Del Mar',
    'Modelen',
    'Vorteilen',
    'Stellen',
    'Shared mailbox',
    'File sharing guide',
    '',
  ])('“%s” does not', (name) => {
    expect(saysShare(name)).toBe(false);
  });
  test.for([
    'Copy link',
    'Copy the link',
    'Copy URL',
    'Copier le lien',
    '复制链接',
    '🔗 Copy link',
  ])('“%s” says copy', (name) => {
    expect(saysCopy(name)).toBe(true);
  });
  test.for(['Copyright', 'Copy', 'Copy code', 'Copy link to section', 'Photocopy link'])(
    '“%s” does not say copy',
    (name) => {
      expect(saysCopy(name)).toBe(false);
    },
  );
});
