import { defineRule } from '../../audit/define-rule';
import { robotsExclusion } from '../../audit/sources/standards';
import { xCards } from '../../audit/sources/x';
import x from '../../networks/x';
import { crawlerAccess } from '../../signals/crawler-access';

const { tokens = [] } = x.preview?.robots.value ?? {};

/** A longer `Crawl-delay` than this could hold up a card, in seconds. Our own choice. */
const LONG_DELAY = 10;

export default defineRule({
  id: 'robots-allows-twitterbot',
  pillar: 'travel',
  title: 'robots.txt lets X fetch the page for cards',
  kind: 'guard',
  severity: 'major',
  weight: 5,
  confidence: 'high',
  networks: ['x'],
  needs: ['robots'],
  topic: 'robots-txt',
  scope: 'public',
  contested:
    'X says that its crawler obeys robots.txt; one user in January 2024 (rust-lang/crates.io#7947) and one directory of bots say that it does not. X refers to Google’s reading of the file, which ignores Crawl-delay.',
  messages: {
    blocked: 'Line {line} of robots.txt keeps X out, and X says that a blocked page gets no card',
    delay:
      'Line {line} of robots.txt asks X to wait {seconds} seconds between requests, so a fresh link may stay without a card',
    serverError:
      'The server answers {status} when asked for robots.txt, which crawlers may take as a ban on the whole site',
  },
  why: 'X says that its crawler follows robots.txt and that a page it may not fetch is shown without a card.',
  fix: {
    text: 'Give the crawler of X a group of its own. It then no longer reads the group of “*”, so repeat there what shall stay closed. A server that cannot give robots.txt should answer 404, not an error.',
    snippet: `User-agent: ${tokens[0]}\nAllow: /`,
  },
  sources: [xCards, robotsExclusion],
  check(snapshot, say) {
    const access = crawlerAccess(snapshot, tokens);
    if (access.state === 'unknown') return say.cannotTell();
    if (access.state === 'server-error')
      return say.warn('serverError', { status: access.status }, access.evidence);
    if (access.state === 'blocked')
      return say.fail('blocked', { line: access.line }, access.evidence);
    const { delay } = access;
    return delay && delay.seconds > LONG_DELAY
      ? say.warn('delay', { line: delay.line, seconds: delay.seconds }, delay.evidence)
      : say.pass(access.evidence);
  },
});
