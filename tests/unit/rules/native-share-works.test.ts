import rule from '../../../utils/rules/sharing-ease/native-share-works';
import { testRule } from '../../fixtures/rule-table';

const HEAD = '<head><meta property="og:type" content="article"></head>';
const CALL = `${HEAD}<button>Share</button><script>button.onclick = () => navigator.share({});</script>`;

testRule(rule, [
  { name: 'called in a script of the page', html: CALL, status: 'pass', evidence: '<button' },
  {
    name: 'called by an attribute, allowed to the page itself',
    html: `${HEAD}<button onclick="navigator.share({})">Share</button>`,
    headers: { 'permissions-policy': 'camera=(), web-share=(self)' },
    status: 'pass',
  },
  {
    name: 'forbidden by the header',
    html: CALL,
    headers: { 'permissions-policy': 'camera=(), web-share=()' },
    status: 'fail',
    messages: ['forbidden'],
    data: { header: 'permissions-policy' },
    evidence: 'web-share=()',
    fix: '"https://site.test/post"',
  },
  {
    name: 'forbidden by the older header',
    html: CALL,
    headers: { 'feature-policy': "web-share 'none'; camera 'self'" },
    status: 'fail',
    messages: ['forbidden'],
  },
  {
    name: 'without https',
    html: CALL,
    url: 'http://site.test/post',
    status: 'fail',
    messages: ['insecure'],
  },
  { name: 'on the own machine', html: CALL, url: 'http://localhost:3000/post', status: 'pass' },
  {
    name: 'on a machine of the same network',
    html: CALL,
    url: 'http://192.168.0.7/post',
    status: 'fail',
    messages: ['insecure'],
  },
  {
    name: 'the header is not known yet',
    html: CALL,
    server: { state: 'pending' },
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'no script at all',
    html: `${HEAD}<button>Share</button>`,
    status: 'warn',
    messages: ['unused'],
  },
  {
    name: 'a script that cannot be read',
    html: `${HEAD}<button>Share</button><script src="/app.js"></script>`,
    status: 'unknown',
  },
  {
    name: 'a search',
    html: CALL,
    url: 'https://site.test/search?q=x',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
