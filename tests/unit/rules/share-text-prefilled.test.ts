import rule from '../../../utils/rules/sharing-ease/share-text-prefilled';
import { testRule } from '../../fixtures/rule-table';

const HEAD =
  '<head><title>How the mill was saved</title><meta property="og:title" content="How the mill was saved"></head>';
const U = 'https%3A%2F%2Fsite.test%2Fpost';
const TITLE = 'How%20the%20mill%20was%20saved';
const page = (...addresses: string[]) =>
  HEAD + addresses.map((address) => `<a href="${address}">Share</a>`).join('');
const x = (text: string) => `https://x.com/intent/tweet?url=${U}&text=${text}`;
const bluesky = (text: string) => `https://bsky.app/intent/compose?text=${text}`;
const LONG = 'word%20'.repeat(60);

testRule(rule, [
  {
    name: 'the headline everywhere',
    html: page(
      x(TITLE),
      bluesky(`${TITLE}%20${U}`),
      `https://share.joinmastodon.org/#text=${TITLE}%20${U}`,
      `mailto:?Subject=${TITLE}&Body=${U}`,
      `https://www.pinterest.com/pin/create/button/?url=${U}&media=https%3A%2F%2Fsite.test%2Fa.png&description=${TITLE}`,
    ),
    status: 'pass',
    evidence: 'bsky.app',
  },
  {
    name: 'the field of a template, which a script fills in',
    html: page(x('POST_TITLE')),
    status: 'unknown',
    because: 'no-evidence',
  },
  { name: 'words of one’s own', html: page(x('Rust%20never%20sleeps')), status: 'pass' },
  {
    name: 'a stock phrase with the headline behind it',
    html: page(x(`Check%20out%20${TITLE}`)),
    status: 'pass',
  },
  {
    name: 'no text',
    html: page(
      x(''),
      `https://api.whatsapp.com/send?text=${U}`,
      `https://www.reddit.com/submit?url=${U}`,
    ),
    status: 'warn',
    messages: ['missing'],
    data: { networks: 'X, WhatsApp, Reddit' },
    fix: `bsky.app/intent/compose?text=${TITLE}%20${U}`,
  },
  {
    name: 'a text that would fit any page',
    html: page(x('Check%20this%20out')),
    status: 'warn',
    messages: ['stock'],
    data: { network: 'X', text: 'Check this out' },
  },
  {
    name: 'subject and body of a mail are quoted apart',
    html: page(`mailto:?subject=Check%20this%20out&body=You%20will%20like%20it:%20${U}`),
    status: 'warn',
    messages: ['stock'],
    data: { text: 'Check this out … You will like it:' },
  },
  {
    name: 'a body that is the address alone',
    html: page(`mailto:?subject=Check%20this%20out&body=${U}`),
    status: 'warn',
    messages: ['stock'],
    data: { text: 'Check this out' },
  },
  {
    name: 'the site’s name alone',
    html: page(x('site')),
    status: 'warn',
    messages: ['stock'],
  },
  {
    name: 'one of two links to X has a text',
    html: page(x(''), x(TITLE)),
    status: 'pass',
  },
  {
    name: 'a pin without picture',
    html: page(`https://www.pinterest.com/pin/create/button/?url=${U}&description=${TITLE}`),
    status: 'warn',
    messages: ['noPicture'],
  },
  {
    name: 'a relative picture',
    html: page(
      `https://www.pinterest.com/pin/create/button/?url=${U}&media=%2Fa.png&description=${TITLE}`,
    ),
    status: 'warn',
    messages: ['partPicture'],
    data: { media: '/a.png' },
  },
  {
    name: 'too long for X',
    html: page(x(LONG)),
    status: 'fail',
    messages: ['tooLong'],
    data: { network: 'X', max: 280 },
  },
  {
    name: 'Japanese signs weigh two on X',
    html: page(x(encodeURIComponent('今日は晴れです。'.repeat(17)))),
    status: 'fail',
    messages: ['tooLong'],
    data: { network: 'X', length: 296 },
  },
  {
    name: 'the address beside the text counts too',
    html: page(x('a'.repeat(260))),
    status: 'fail',
    messages: ['tooLong'],
    data: { length: 284 },
  },
  {
    name: 'long, but a link weighs 23 on X whatever its length',
    html: page(x(`${TITLE}%20https%3A%2F%2Fsite.test%2F${'a'.repeat(300)}`)),
    status: 'pass',
  },
  {
    name: 'Bluesky without the address',
    html: page(bluesky(TITLE)),
    status: 'fail',
    messages: ['noAddress'],
    data: { network: 'Bluesky' },
  },
  {
    name: 'networks that take no text',
    html: page(`https://www.facebook.com/sharer.php?u=${U}`),
    status: 'notApplicable',
  },
  {
    name: 'links that a script fills',
    html: `${HEAD}<a class="twitter-share-button" href="https://twitter.com/share">Tweet</a><a href="${x('[selected_text]')}">Tweet</a>
      <a href="https://x.com/intent/retweet?tweet_id=1">Repost</a>`,
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
]);
