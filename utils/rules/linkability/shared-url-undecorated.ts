import { defineRule, type Leveled } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { metaBestPractices, metaSharingGuide, whatsappPreviews } from '../../audit/sources/meta';
import { shareButtonDebate } from '../../audit/sources/observers';
import { servedCanonicals } from '../../signals/addresses';
import { listed, servedPage, short } from '../../signals/card-values';
import { contentOf, exhibit, metaAll } from '../../signals/meta';
import { shareControls } from '../../signals/share-controls';
import { calledFirst, calledOf, placeOf } from '../../signals/share-exhibits';
import { atShare } from '../../signals/targets';
import { sessionIn, trackingIn } from '../../signals/urls';

export default defineRule({
  id: 'shared-url-undecorated',
  pillar: 'linkability',
  title: 'Shared addresses carry no tracking or session data',
  kind: 'guard',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  scope: 'public',
  contested:
    'Campaign parameters on share buttons are common practice for measuring; they only count as a warning.',
  messages: {
    statedSession: 'The {where} hands a visitor’s session to everybody: {names} in “{address}”',
    statedTracking: 'The {where} contains tracking parameters: {names} in “{address}”',
    controlSession: '{control} passes on a visitor’s session: {names} in “{address}”',
    controlTracking:
      'Share controls add tracking parameters ({names}): at least {count}, {control} among them',
  },
  why: 'Meta and WhatsApp ask for the bare address; decorated copies split the counts, and a session in a link is a leak.',
  fix: {
    text: 'Let the canonical link, og:url and the share controls name the bare address; campaign parameters, where they are needed, belong into share controls alone.',
    snippet: '<!-- for the canonical link, og:url and share controls alike -->\n{{canonical}}',
  },
  sources: [whatsappPreviews, metaSharingGuide, metaBestPractices, shareButtonDebate],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const problems: Leveled[] = [];
    const stated = [
      ...servedCanonicals(snapshot).map(({ url, evidence }) => ({
        where: 'canonical address',
        address: url ?? '',
        evidence,
      })),
      ...metaAll(facts.head, 'og:url').map((tag) => ({
        where: 'og:url',
        address: contentOf(tag),
        evidence: exhibit('og:url', tag),
      })),
    ];
    for (const { where, address, evidence } of stated) {
      const [session, tracking] = [sessionIn(address), trackingIn(address)];
      const [mark] = [...session, ...tracking];
      if (mark === undefined) continue;
      problems.push(
        say.problem(
          'fail',
          session.length > 0 ? 'statedSession' : 'statedTracking',
          { where, names: listed([...session, ...tracking]), address: short(address) },
          [{ ...evidence, mark }],
        ),
      );
    }

    const tracked: { name: string; names: string[]; exhibit: Exhibit }[] = [];
    for (const share of shareControls(snapshot)) {
      const { name, shares } = share;
      if (!shares) continue;
      const [session, tracking] = [sessionIn(shares), trackingIn(shares)];
      const [mark] = [...session, ...tracking];
      if (mark === undefined) continue;
      const control = calledOf(share);
      const shown: Exhibit = {
        label: short(name) || placeOf(share),
        text: shares.slice(0, 500),
        from: 'page',
        mark,
        ...atShare(snapshot, share),
      };
      if (session.length > 0) {
        problems.push(
          say.problem(
            'fail',
            'controlSession',
            { control: calledFirst(share), names: listed(session), address: short(shares) },
            [shown],
          ),
        );
      } else tracked.push({ name: control, names: tracking, exhibit: shown });
    }
    const [first] = tracked;
    if (first) {
      problems.push(
        say.problem(
          'warn',
          'controlTracking',
          {
            count: tracked.length,
            names: listed(tracked.flatMap(({ names }) => names)),
            control: first.name,
          },
          tracked.slice(0, 5).map((each) => each.exhibit),
        ),
      );
    }
    return say.worst(
      problems,
      stated.slice(0, 2).map(({ evidence }) => evidence),
    );
  },
});
