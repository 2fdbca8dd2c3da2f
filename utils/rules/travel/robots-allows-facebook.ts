import { defineRule } from '../../audit/define-rule';
import { metaCrawler, metaWebCrawlers } from '../../audit/sources/meta';
import { robotsExclusion } from '../../audit/sources/standards';
import facebook from '../../networks/facebook';
import { crawlerAccess } from '../../signals/crawler-access';

const { tokens = [], others = [] } = facebook.preview?.robots.value ?? {};

export default defineRule({
  id: 'robots-allows-facebook',
  pillar: 'travel',
  title: 'robots.txt lets Meta fetch the page for previews',
  kind: 'guard',
  severity: 'major',
  weight: 6,
  confidence: 'high',
  networks: ['facebook', 'threads'],
  needs: ['robots'],
  topic: 'robots-txt',
  scope: 'public',
  contested:
    'Meta says that its crawler may pass over robots.txt for security or integrity checks, and one audit by a third party says that previews are fetched in any case. That Threads uses the same crawler is an inference.',
  messages: {
    blocked:
      'Line {line} of robots.txt keeps Meta’s preview crawler out, so Facebook, Messenger and Instagram show no card; Meta may ignore it for safety checks',
    otherBlocked:
      'Line {line} of robots.txt keeps out {crawler}, an older crawler of Meta; cards are still made',
    serverError:
      'The server answers {status} when asked for robots.txt, which crawlers may take as a ban on the whole site',
  },
  why: 'Facebook, Messenger and Instagram make their cards with one crawler, and Meta says that it reads robots.txt.',
  fix: {
    text: 'Give the preview crawler a group of its own. It then no longer reads the group of “*”, so repeat there what shall stay closed. A server that cannot give robots.txt should answer 404, not an error.',
    snippet: `User-agent: ${tokens[0]}\nAllow: /`,
  },
  sources: [metaWebCrawlers, metaCrawler, robotsExclusion],
  check(snapshot, say) {
    const access = crawlerAccess(snapshot, tokens);
    if (access.state === 'unknown') return say.cannotTell();
    if (access.state === 'server-error')
      return say.warn('serverError', { status: access.status }, access.evidence);
    if (access.state === 'blocked')
      return say.fail('blocked', { line: access.line }, access.evidence);
    for (const crawler of others) {
      const other = crawlerAccess(snapshot, [crawler]);
      // Who shuts out everyone but the preview crawler has done what this rule asks for.
      if (other.state === 'blocked' && other.byName)
        return say.warn('otherBlocked', { line: other.line, crawler }, other.evidence);
    }
    return say.pass(access.evidence);
  },
});
