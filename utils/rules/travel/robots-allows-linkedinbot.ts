import { defineRule } from '../../audit/define-rule';
import { linkedinCrawling } from '../../audit/sources/observers';
import { robotsExclusion } from '../../audit/sources/standards';
import linkedin from '../../networks/linkedin';
import { crawlerAccess } from '../../signals/crawler-access';

const { tokens = [] } = linkedin.preview?.robots.value ?? {};

export default defineRule({
  id: 'robots-allows-linkedinbot',
  pillar: 'travel',
  title: 'robots.txt lets LinkedIn fetch the page for previews',
  kind: 'guard',
  severity: 'major',
  weight: 5,
  confidence: 'high',
  networks: ['linkedin'],
  needs: ['robots'],
  topic: 'robots-txt',
  scope: 'public',
  contested:
    'LinkedIn’s Post Inspector was seen to report a block by robots.txt, but no page of LinkedIn states the rule, and one directory of bots calls its obedience partial.',
  messages: {
    blocked:
      'Line {line} of robots.txt keeps LinkedIn out; its Post Inspector was seen to report such a block instead of a card',
    serverError:
      'The server answers {status} when asked for robots.txt, which crawlers may take as a ban on the whole site',
  },
  why: 'A documented site lost every preview on LinkedIn through a block of all crawlers.',
  fix: {
    text: 'Give the crawler of LinkedIn a group of its own. It then no longer reads the group of “*”, so repeat there what shall stay closed. A server that cannot give robots.txt should answer 404, not an error.',
    snippet: `User-agent: ${tokens[0]}\nAllow: /`,
  },
  sources: [
    {
      title: 'A robots.txt block that broke LinkedIn previews',
      url: 'https://news.cgast.org/news/17784',
      basis: 'secondary',
      checked: '2026-11-22',
    },
    linkedinCrawling,
    robotsExclusion,
  ],
  check(snapshot, say) {
    const access = crawlerAccess(snapshot, tokens);
    if (access.state === 'unknown') return say.cannotTell();
    if (access.state === 'server-error')
      return say.warn('serverError', { status: access.status }, access.evidence);
    if (access.state === 'blocked')
      return say.fail('blocked', { line: access.line }, access.evidence);
    return say.pass(access.evidence);
  },
});
