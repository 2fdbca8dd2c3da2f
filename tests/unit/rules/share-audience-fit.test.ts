import rule from '../../../utils/rules/sharing-ease/share-audience-fit';
import { testRule } from '../../fixtures/rule-table';

const U = 'https%3A%2F%2Fsite.test%2Fpost';
const F = `<a href="https://www.facebook.com/sharer.php?u=${U}">Facebook</a>`;
const WHATSAPP = `<a href="https://api.whatsapp.com/send?text=${U}">WhatsApp</a>`;
const page = (lang: string, body: string) =>
  `<html lang="${lang}"><head></head><body>${body}</body></html>`;

testRule(rule, [
  {
    name: 'WhatsApp on a page in Spanish',
    html: page('es-MX', F + WHATSAPP),
    status: 'pass',
    evidence: 'WhatsApp',
  },
  {
    name: 'a copy button suits everybody',
    html: page('ja', `${F}<button>Copy link</button>`),
    status: 'pass',
  },
  {
    name: 'a kind of page that fits, where the language does not',
    html: page('ko', F + WHATSAPP),
    pageType: 'recipe',
    status: 'pass',
  },
  {
    name: 'a page in Japanese with Facebook alone',
    html: page('ja-JP', F),
    status: 'warn',
    messages: ['unfit'],
    data: { row: 'a page in the language “ja-jp”', wanted: 'X, Hatena Bookmark' },
  },
  {
    name: 'a product with Facebook alone',
    html: page('en', F),
    pageType: 'product',
    status: 'warn',
    messages: ['unfit'],
    data: { row: 'a page of the kind “product”', wanted: 'Pinterest' },
    fix: `api.whatsapp.com/send?text=TODO: title%20${U}`,
  },
  {
    name: 'a page in Spanish in a wide window, where a button for phones need not show',
    html: page('es', F),
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'the same in a window of phone size',
    html: page('es', F),
    page: { viewport: { width: 390, height: 800 } },
    status: 'warn',
    messages: ['unfit'],
    data: { wanted: 'WhatsApp' },
  },
  {
    name: '“Share on Instagram” that leads to its front page',
    html: page('en', `${F}<a href="https://www.instagram.com/">Share on Instagram</a>`),
    status: 'fail',
    messages: ['impossible'],
    data: { control: '“Share on Instagram”', network: 'Instagram' },
  },
  {
    name: 'a button for TikTok, whose script may do anything',
    html: page('en', `${F}<button data-sharer="tiktok">Share on TikTok</button>`),
    status: 'warn',
    messages: ['doubtful'],
    data: { network: 'TikTok' },
  },
  {
    name: 'an app’s own address',
    html: page('es', `${WHATSAPP}<a href="sgnl://send?text=${U}">Signal</a>`),
    status: 'pass',
  },
  {
    name: 'a button that may open anything',
    html: page('ja', `${F}<button class="share">Share</button>`),
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'an article in English, of which the table says nothing',
    html: page('en', F),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
  {
    name: 'no network',
    html: page('ja', '<button>Copy link</button>'),
    status: 'notApplicable',
  },
]);
