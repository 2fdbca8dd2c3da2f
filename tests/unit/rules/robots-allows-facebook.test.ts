import rule from '../../../utils/rules/travel/robots-allows-facebook';
import { testRule } from '../../fixtures/rule-table';

testRule(rule, [
  { name: 'no robots.txt', robots: null, status: 'pass' },
  {
    name: 'a group of its own opens what the star closes',
    robots: 'User-agent: *\nDisallow: /\n\nUser-agent: facebookexternalhit\nAllow: /',
    status: 'pass',
    evidence: 'Allow: /',
  },
  {
    name: 'other crawlers are kept out',
    robots: 'User-agent: GPTBot\nDisallow: /',
    status: 'pass',
  },
  {
    name: 'kept out by name, in another case',
    robots: '# bots\nUser-agent: FACEBOOKEXTERNALHIT\nDisallow: /p',
    status: 'fail',
    messages: ['blocked'],
    data: { line: 3 },
    evidence: 'Disallow: /p',
    fix: 'User-agent: facebookexternalhit',
  },
  {
    name: 'kept out with everybody',
    robots: 'User-agent: *\nDisallow: /',
    status: 'fail',
    messages: ['blocked'],
    evidence: 'User-agent: *',
  },
  {
    name: 'the canonical is judged, not the decorated address',
    url: 'https://site.test/post?utm_source=a',
    html: '<head><link rel="canonical" href="https://site.test/post"></head>',
    robots: 'User-agent: *\nDisallow: /*?utm_',
    status: 'pass',
  },
  {
    name: 'robots.txt answers with a server error',
    robotsStatus: 503,
    status: 'warn',
    messages: ['serverError'],
    data: { status: 503 },
  },
  {
    name: 'robots.txt could not be read',
    robotsEvidence: { state: 'missing', reason: 'network' },
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'robots.txt of another host',
    robotsEvidence: {
      state: 'ok',
      facts: {
        url: 'https://other.test/robots.txt',
        status: 200,
        text: 'User-agent: *\nDisallow: /',
        cut: false,
      },
    },
    status: 'unknown',
  },
  { name: 'an error page', html: '<title>404 not found</title>', status: 'notApplicable' },
  {
    name: 'the older crawler is kept out by name',
    robots: 'User-agent: Facebot\nDisallow: /',
    status: 'warn',
    messages: ['otherBlocked'],
    data: { line: 2, crawler: 'Facebot' },
  },
  {
    name: 'the older crawler is kept out with everybody, as a list of the welcome does',
    robots: 'User-agent: facebookexternalhit\nDisallow:\n\nUser-agent: *\nDisallow: /',
    status: 'pass',
  },
]);
