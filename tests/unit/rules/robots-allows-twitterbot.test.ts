import rule from '../../../utils/rules/travel/robots-allows-twitterbot';
import { testRule } from '../../fixtures/rule-table';

testRule(rule, [
  { name: 'no robots.txt', robots: null, status: 'pass' },
  {
    name: 'a group of its own opens what the star closes',
    robots: 'User-agent: *\nDisallow: /\n\nUser-agent: Twitterbot\nAllow: /',
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
    robots: '# bots\nUser-agent: TWITTERBOT\nDisallow: /p',
    status: 'fail',
    messages: ['blocked'],
    data: { line: 3 },
    evidence: 'Disallow: /p',
    fix: 'User-agent: Twitterbot',
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
    name: 'a long delay',
    robots: 'User-agent: *\nCrawl-delay: 30\nDisallow: /admin',
    status: 'warn',
    messages: ['delay'],
    data: { line: 2, seconds: 30 },
    evidence: 'Crawl-delay: 30',
  },
  { name: 'a short delay', robots: 'User-agent: *\nCrawl-delay: 10', status: 'pass' },
]);
