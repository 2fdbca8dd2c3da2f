import rule from '../../../utils/rules/mashup/embed-target-frameable';
import { type RuleCase, testRule } from '../../fixtures/rule-table';

const PLAYER = 'https://play.site.test/1';
const page = (head: string) => `<head>${head}</head><body><h1>Mill</h1></body>`;
const player = (url = PLAYER) => page(`<meta name="twitter:player" content="${url}">`);
const answered = (headers: Record<string, string>, status = 200): Partial<RuleCase> => ({
  html: player(),
  full: {
    player: {
      state: 'ok',
      facts: { url: PLAYER, finalUrl: PLAYER, status, headers, elapsed: 40, facts: { bytes: 900 } },
    },
  },
});

testRule(rule, [
  { name: 'no restriction', ...answered({}), status: 'pass', evidence: PLAYER },
  {
    name: 'the policy beats the older header',
    ...answered({
      'x-frame-options': 'SAMEORIGIN',
      'content-security-policy': "default-src 'self'; frame-ancestors *",
    }),
    status: 'pass',
  },
  {
    name: 'the older header',
    ...answered({ 'x-frame-options': 'SAMEORIGIN' }),
    status: 'fail',
    messages: ['blocked'],
    data: { url: PLAYER, header: 'X-Frame-Options: SAMEORIGIN' },
  },
  {
    name: 'none at all',
    ...answered({ 'content-security-policy': "frame-ancestors 'none'" }),
    status: 'fail',
    messages: ['blocked'],
  },
  {
    name: 'its own hosts only',
    ...answered({ 'content-security-policy': "frame-ancestors 'self' https://*.site.test" }),
    status: 'fail',
    messages: ['blocked'],
  },
  {
    name: 'the stricter of two policies',
    ...answered({ 'content-security-policy': "frame-ancestors *, frame-ancestors 'self'" }),
    status: 'fail',
    messages: ['blocked'],
  },
  {
    name: 'a list of partners',
    ...answered({ 'content-security-policy': "frame-ancestors 'self' https://partner.test" }),
    status: 'warn',
    messages: ['limited'],
    data: { header: "frame-ancestors 'self' https://partner.test" },
  },
  {
    name: 'without encryption',
    html: player('http://play.site.test/1'),
    status: 'fail',
    messages: ['insecure'],
  },
  {
    name: 'a page as video of Open Graph',
    ...answered({ 'x-frame-options': 'DENY' }),
    html: page(
      `<meta property="og:video" content="${PLAYER}"><meta property="og:video:type" content="text/html">`,
    ),
    status: 'fail',
    messages: ['blocked'],
  },
  { name: 'nobody asked', html: player(), status: 'unknown' },
  { name: 'an error came', ...answered({ 'x-frame-options': 'DENY' }, 404), status: 'unknown' },
  {
    name: 'a film as a file',
    html: page(
      '<meta property="og:video" content="https://site.test/a.mp4"><meta property="og:video:type" content="video/mp4">',
    ),
    status: 'notApplicable',
    because: 'nothing-to-check',
  },
]);
