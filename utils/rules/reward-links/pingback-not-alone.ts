import { defineRule, type Leveled } from '../../audit/define-rule';
import { servedPage, short } from '../../signals/card-values';
import { pageFeeds } from '../../signals/feeds';
import { pingbackEndpoint, webmentionEndpoint } from '../../signals/linkbacks';
import { pageType } from '../../signals/page-type';

/** Statuses that say that nothing answers there, or that it turns everybody away. */
const DEAD: readonly number[] = [403, 404, 410];

export default defineRule({
  id: 'pingback-not-alone',
  pillar: 'reward-links',
  title: 'Old linkback endpoints are there on purpose',
  kind: 'guard',
  severity: 'minor',
  weight: 1,
  confidence: 'high',
  networks: ['indieweb'],
  needs: ['server'],
  mode: 'full',
  topic: 'linkbacks',
  scope: 'public',
  contested:
    'Security guides advise to switch pingback off, because it is abused for spam and floods; both choices are sound.',
  messages: {
    alone:
      'The page announces the pingback endpoint “{url}”, but none for its successor, Webmention',
    dead: 'The page announces the pingback endpoint “{url}”, which answers with status {status}',
    trackback:
      'A comment in the HTML still describes a TrackBack address, which hardly any site uses',
  },
  why: 'An endpoint that nobody looks after collects spam, and one that refuses tells senders that their link was not welcome.',
  fix: {
    text: 'Announce Webmention as well, or switch pingback off; delete the TrackBack description.',
    snippet: '<link rel="webmention" href="https://{{host}}/webmention">',
  },
  sources: [
    {
      title: 'Pingback 1.0',
      url: 'https://www.hixie.ch/specs/pingback/pingback',
      basis: 'memory',
      checked: '2026-11-22',
    },
    {
      title: 'WordPress: discover_pingback_server_uri',
      url: 'https://codex.wordpress.org/Function_Reference/discover_pingback_server_uri',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const pingback = pingbackEndpoint(snapshot);
    if (!pingback && !facts.trackback) return say.nothingToCheck();
    const isAlone = pingback !== undefined && !webmentionEndpoint(snapshot) && !facts.cut;
    // The rule `webmention-endpoint` says the same of the pages that it asks.
    const isTold =
      pageFeeds(snapshot).length > 0 &&
      /^(?:article|profile|homepage)$/.test(pageType(snapshot).type);
    const problems: Leveled[] = [];
    const answer = snapshot.full?.pingback;
    if (pingback) {
      const url = short(pingback.url ?? pingback.evidence.text);
      if (answer?.state === 'ok' && DEAD.includes(answer.facts.status)) {
        problems.push(
          say.problem('fail', 'dead', { url, status: answer.facts.status }, [pingback.evidence]),
        );
      }
      if (isAlone && !isTold)
        problems.push(say.problem('warn', 'alone', { url }, [pingback.evidence]));
    }
    if (facts.trackback) problems.push(say.problem('warn', 'trackback'));
    if (problems.length > 0) return say.worst(problems);
    if (isAlone) return say.reportedElsewhere();
    // Only an answer shows that the endpoint lives.
    return pingback && answer?.state === 'ok' ? say.pass([pingback.evidence]) : say.cannotTell();
  },
});
