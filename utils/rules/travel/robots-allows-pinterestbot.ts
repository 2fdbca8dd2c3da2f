import { defineRule } from '../../audit/define-rule';
import { robotsExclusion } from '../../audit/sources/standards';
import pinterest from '../../networks/pinterest';
import { crawlerAccess } from '../../signals/crawler-access';

const { tokens = [] } = pinterest.preview?.robots.value ?? {};

/** Seconds between two requests from which on a site of some size is never read through. Own choice. */
const LONG_DELAY = 10;

export default defineRule({
  id: 'robots-allows-pinterestbot',
  pillar: 'travel',
  title: 'robots.txt lets Pinterest keep its Pins up to date',
  kind: 'guard',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['pinterest'],
  needs: ['robots'],
  topic: 'robots-txt',
  scope: ['article', 'product', 'recipe', 'image', 'listing'],
  contested: 'Pinterest does not say whether a Pin that a person saves is checked as well.',
  messages: {
    blocked:
      'Line {line} of robots.txt keeps Pinterest’s crawler out, so details of Pins from here go stale',
    slow: 'robots.txt asks Pinterest’s crawler to wait {seconds} seconds between two pages',
    serverError:
      'The server answers {status} when asked for robots.txt, which crawlers may take as a ban on the whole site',
  },
  why: 'Pinterest says that its crawler keeps titles, prices and pictures of Pins fresh and takes dead links out, and that it obeys robots.txt.',
  fix: {
    text: 'Give the crawler a group of its own; where it asks too often, a Crawl-delay of a few seconds is the milder means.',
    snippet: `User-agent: ${tokens[0]}\nAllow: /`,
  },
  sources: [
    {
      title: 'Pinterest: control the crawler’s access to a site',
      url: 'https://developers.pinterest.com/docs/reference/control-pinterestbot-access-to-your-site/',
      basis: 'read',
      checked: '2026-11-22',
    },
    robotsExclusion,
  ],
  check(snapshot, say) {
    const access = crawlerAccess(snapshot, tokens);
    switch (access.state) {
      case 'unknown':
        return say.cannotTell();
      case 'server-error':
        return say.warn('serverError', { status: access.status }, access.evidence);
      case 'blocked':
        return say.fail('blocked', { line: access.line }, access.evidence);
      case 'allowed': {
        const { delay } = access;
        return delay && delay.seconds > LONG_DELAY
          ? say.warn('slow', { seconds: delay.seconds }, delay.evidence)
          : say.pass(access.evidence);
      }
    }
  },
});
