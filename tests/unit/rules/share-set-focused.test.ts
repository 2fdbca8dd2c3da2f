import { widgetSelectors } from '../../../utils/networks/widgets/registry';
import rule from '../../../utils/rules/sharing-ease/share-set-focused';
import { testRule } from '../../fixtures/rule-table';

const U = 'https%3A%2F%2Fsite.test%2Fpost';
const ADDRESSES = [
  `https://www.facebook.com/sharer.php?u=${U}`,
  `https://x.com/intent/tweet?url=${U}`,
  `https://www.linkedin.com/sharing/share-offsite/?url=${U}`,
  `https://www.reddit.com/submit?url=${U}`,
  `https://t.me/share/url?url=${U}`,
  `https://www.tumblr.com/widgets/share/tool?canonicalUrl=${U}`,
  `https://bsky.app/intent/compose?text=${U}`,
  `https://vk.com/share.php?url=${U}`,
  `https://www.xing.com/spi/shares/new?url=${U}`,
  `https://www.pinterest.com/pin/create/button/?url=${U}`,
];
const link = (address = '', y = 0) => `<a href="${address}" data-box="0 ${y} 44 44">Share</a>`;
const row = (count: number, y = 0) =>
  ADDRESSES.slice(0, count)
    .map((address) => link(address, y))
    .join('');
const apart = (count: number) =>
  ADDRESSES.slice(0, count)
    .map((address, at) => link(address, at * 900))
    .join('');
const [F, X, IN] = ADDRESSES;

testRule(rule, [
  { name: 'six networks', html: row(6), status: 'pass', evidence: 'sharer.php' },
  {
    name: 'nor is it by a form of the site’s own',
    html: `${row(6)}<a href="?share=email">E-mail</a>`,
    status: 'pass',
  },
  {
    name: 'mail is no network',
    html: `${row(6)}<a href="mailto:?subject=T&body=${U}">E-mail</a>`,
    status: 'pass',
  },
  {
    name: 'a short message is no network',
    html: `${row(6)}<a href="sms:?&body=${U}">SMS</a>`,
    status: 'pass',
  },
  { name: 'one bar at the top and one at the end', html: row(4) + row(4, 3000), status: 'pass' },
  {
    name: 'two bars close together, in the same order',
    html: row(3) + row(3, 60),
    status: 'pass',
  },
  {
    name: 'an icon and its word side by side',
    html: link(F) + link(F) + link(X) + link(X),
    status: 'pass',
  },
  {
    name: 'pin buttons of several pictures',
    html: ['a', 'b', 'c']
      .map((each) => link(`${ADDRESSES[9]}&media=https%3A%2F%2Fsite.test%2F${each}.png`))
      .join(link(X)),
    status: 'fail',
    messages: ['repeated'],
    data: { networks: 'X' },
  },
  {
    name: 'buttons of the posts of a page, each of which names its own',
    html: [1, 2, 3, 4]
      .map(
        (post) =>
          `<span class="twitter-share-button" data-href="https://x.com/intent/post" data-url="https://site.test/${post}" data-box="0 ${post * 900} 44 44"></span>`,
      )
      .join(''),
    status: 'pass',
  },
  {
    name: 'a button twice, each in a line of its own as browsers draw it without a style sheet',
    html: `<main data-box="8 8 1264 900">${link(X, 100)}${link(F, 119)}${link(IN, 138)}${link(X, 157)}</main>`,
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'seven networks one below the other, as without the style that folds them away',
    html: apart(7),
    status: 'unknown',
    because: 'no-evidence',
  },
  { name: 'seven networks', html: row(7), status: 'warn', messages: ['long'], data: { count: 7 } },
  {
    name: 'four of ten in a menu',
    html: `${row(6)}<details>${ADDRESSES.slice(6)
      .map((each) => link(each))
      .join('')}</details>`,
    status: 'pass',
  },
  {
    name: 'ten of ten in a menu',
    html: `<button class="share">Share</button><details>${row(10)}</details>`,
    status: 'pass',
  },
  { name: 'only a copy button', html: '<button>Copy link</button>', status: 'notApplicable' },
  {
    name: 'ten networks',
    html: row(10),
    status: 'fail',
    messages: ['veryLong'],
    data: { count: 10 },
  },
  {
    name: 'the link in a plug-in for Like is no second share button',
    html: `${link(F)}${link(X)}<a class="fb-xfbml-parse-ignore" href="${F}" data-box="0 0 44 44">Like</a>`,
    status: 'pass',
  },
  {
    name: 'the same button twice in a row',
    html: link(F) + link(X) + link(F) + link(IN),
    status: 'fail',
    messages: ['repeated'],
    data: { networks: 'Facebook' },
    fix: '"https://site.test/post"',
  },
  {
    name: 'three bars',
    html: row(3) + row(3, 1000) + row(3, 2000),
    status: 'warn',
    messages: ['often'],
    data: { networks: 'Facebook, X, LinkedIn' },
  },
  {
    name: 'two plug-ins at once',
    html: `${row(2)}<div class="heateor_sss_sharing_container"></div><div class="et_social_inline"></div>`,
    widgets: widgetSelectors(),
    status: 'fail',
    messages: ['plugins'],
  },
  {
    name: 'only a button that may open anything',
    html: '<button class="share">Share</button>',
    status: 'unknown',
    because: 'no-evidence',
  },
  { name: 'no share control', html: '<p>Text</p>', status: 'notApplicable' },
]);
