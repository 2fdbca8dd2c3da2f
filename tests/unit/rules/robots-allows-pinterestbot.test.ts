import rule from '../../../utils/rules/travel/robots-allows-pinterestbot';
import { testRule } from '../../fixtures/rule-table';

const html = '<head><meta property="og:type" content="article"></head><body></body>';

testRule(rule, [
  { name: 'no robots.txt', html, robots: null, status: 'pass' },
  {
    name: 'kept out by name',
    html,
    robots: 'User-agent: Pinterestbot\nDisallow: /',
    status: 'fail',
    messages: ['blocked'],
    data: { line: 2 },
    evidence: 'Disallow: /',
    fix: 'User-agent: Pinterestbot',
  },
  {
    name: 'kept out by its other name',
    html,
    robots: 'User-agent: pinterest\nDisallow: /',
    status: 'fail',
    messages: ['blocked'],
  },
  {
    name: 'kept out with everybody',
    html,
    robots: 'User-agent: *\nDisallow: /p',
    status: 'fail',
    messages: ['blocked'],
    evidence: 'User-agent: *',
  },
  {
    name: 'a group of its own opens what the star closes',
    html,
    robots: 'User-agent: *\nDisallow: /\n\nUser-agent: Pinterest\nAllow: /',
    status: 'pass',
    evidence: 'Allow: /',
  },
  {
    name: 'a long wait',
    html,
    robots: 'User-agent: Pinterestbot\nCrawl-delay: 30',
    status: 'warn',
    messages: ['slow'],
    data: { seconds: 30 },
    evidence: 'Crawl-delay: 30',
  },
  {
    name: 'a wait as the vendor suggests',
    html,
    robots: 'User-agent: Pinterestbot\nCrawl-delay: 10',
    status: 'pass',
  },
  {
    name: 'a long wait for others',
    html,
    robots: 'User-agent: Pinterestbot\nAllow: /\n\nUser-agent: *\nCrawl-delay: 60',
    status: 'pass',
  },
  {
    name: 'a server error',
    html,
    robotsStatus: 500,
    status: 'warn',
    messages: ['serverError'],
    data: { status: 500 },
  },
  {
    name: 'robots.txt could not be read',
    html,
    robotsEvidence: { state: 'missing', reason: 'timeout' },
    status: 'unknown',
    because: 'no-evidence',
  },
  {
    name: 'a home page is nothing to pin',
    url: 'https://site.test/',
    robots: 'User-agent: Pinterestbot\nDisallow: /',
    status: 'notApplicable',
    because: 'page-type',
  },
]);
