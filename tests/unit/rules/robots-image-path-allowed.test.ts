import type { RobotsFacts } from '../../../utils/page/snapshot';
import rule from '../../../utils/rules/travel/robots-image-path-allowed';
import { testRule } from '../../fixtures/rule-table';

const own = '<meta property="og:image" content="https://site.test/img/a.jpg">';
const away = '<meta property="og:image" content="https://cdn.test/a.jpg">';
const ofHost = (text: string, status = 200) => {
  const facts: RobotsFacts = { url: 'https://cdn.test/robots.txt', status, text, cut: false };
  return { imageRobots: { state: 'ok' as const, facts } };
};

testRule(rule, [
  { name: 'on the page’s own host', html: own, robots: 'User-agent: *\nAllow: /', status: 'pass' },
  {
    name: 'the folder is shut to everybody',
    html: own,
    robots: 'User-agent: *\nDisallow: /img/',
    status: 'fail',
    messages: ['x'],
    data: { line: 2, host: 'site.test' },
    evidence: 'Disallow: /img/',
    fix: 'User-agent: Twitterbot',
  },
  {
    name: 'shut to Facebook and LinkedIn, which do not say what follows',
    html: own,
    robots: 'User-agent: facebookexternalhit\nUser-agent: LinkedInBot\nDisallow: /img/',
    status: 'warn',
    messages: ['others'],
    data: { networks: 'Facebook, LinkedIn' },
  },
  {
    name: 'shut to Google’s picture search only',
    html: own,
    robots: 'User-agent: Googlebot-Image\nDisallow: /',
    status: 'warn',
    messages: ['others'],
    data: { networks: 'Google' },
  },
  { name: 'another host, which nobody asked', html: away, status: 'unknown' },
  {
    name: 'another host that shuts all out',
    html: away,
    full: ofHost('User-agent: *\nDisallow: /'),
    status: 'fail',
    messages: ['x'],
    data: { host: 'cdn.test' },
    evidence: 'https://cdn.test/a.jpg',
  },
  { name: 'another host without robots.txt', html: away, full: ofHost('', 404), status: 'pass' },
  { name: 'another host that fails', html: away, full: ofHost('', 503), status: 'unknown' },
  {
    name: 'another host that is still being asked',
    html: away,
    full: { imageRobots: { state: 'pending' } },
    status: 'unknown',
  },
  {
    name: 'X is shown a picture of its own',
    html: `<meta property="og:title" content="A cup">${own}<meta name="twitter:card" content="summary"><meta name="twitter:image" content="https://site.test/x.jpg">`,
    robots: 'User-agent: *\nDisallow: /img/',
    status: 'warn',
    messages: ['others'],
    data: { networks: 'Facebook, LinkedIn, Pinterest, Google' },
  },
  { name: 'no picture', html: '<title>A page</title>', status: 'notApplicable' },
]);
