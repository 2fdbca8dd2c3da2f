import { defineRule } from '../../audit/define-rule';
import { metaCrawler } from '../../audit/sources/meta';
import { linkedinCrawling } from '../../audit/sources/observers';
import { botWall } from '../../signals/bot-wall';
import { served } from '../../signals/meta';

export default defineRule({
  id: 'bot-wall-not-served',
  pillar: 'travel',
  title: 'Visitors without cookies get the page, not a challenge screen',
  kind: 'guard',
  severity: 'major',
  weight: 5,
  confidence: 'medium',
  networks: ['all'],
  needs: ['server'],
  scope: 'public',
  contested:
    'A browser extension is not the crawler: a wall may let crawlers pass that it shows to us, and the other way round.',
  messages: {
    wall: 'A visitor without cookies gets a challenge screen instead of the page, by {sign}; crawlers may get the same and make a card of it',
    wallWithTags:
      'A visitor without cookies gets a challenge screen, by {sign}, but card tags stand in it',
    turnedAway:
      'A visitor without cookies is turned away for now (status {status}); whether crawlers are, too, cannot be seen from here',
    maybe:
      'A visitor without cookies gets a thin page with {sign}, which may be a challenge screen',
  },
  why: 'A challenge screen takes the place of the card on every network; Meta and LinkedIn both ask to be let through.',
  fix: {
    text: 'Let the crawlers of link previews pass the challenge; check them by reverse lookup or network where the network publishes it, as anybody can bear their names.',
  },
  sources: [metaCrawler, linkedinCrawling],
  check(snapshot, say) {
    const facts = served(snapshot);
    if (!facts) return say.cannotTell();
    const wall = botWall(snapshot);
    if (wall) {
      const { sign, strength, hasCardTags, evidence, status } = wall;
      if (status !== undefined) return say.warn('turnedAway', { status }, evidence);
      if (hasCardTags) return say.warn('wallWithTags', { sign }, evidence);
      return strength === 'weak'
        ? say.warn('maybe', { sign }, evidence)
        : say.fail('wall', { sign }, evidence);
    }
    // page-publicly-fetchable reports every other refusal.
    return facts.status >= 200 && facts.status < 300 ? say.pass() : say.reportedElsewhere();
  },
});
