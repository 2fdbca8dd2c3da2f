import { defineRule, type Leveled } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { servedCanonicals } from '../../signals/addresses';
import { listed, servedPage, short } from '../../signals/card-values';
import { contentOf, exhibit, metaAll } from '../../signals/meta';
import { shareControls } from '../../signals/share-controls';
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
    controlSession:
      'The share control “{control}” passes on a visitor’s session: {names} in “{address}”',
    controlTracking:
      '{count} share controls add tracking parameters ({names}), such as “{control}”',
  },
  why: 'Meta and WhatsApp ask for the bare address; decorated copies split the counts, and a session in a link is a leak.',
  fix: {
    text: 'Take tracking and session parameters out of the canonical link and og:url; add campaign parameters, if you need them, in the share controls only.',
    snippet:
      '<link rel="canonical" href="{{canonical|attr}}">\n<meta property="og:url" content="{{canonical|attr}}">',
  },
  sources: [
    {
      title: 'WhatsApp: link previews',
      url: 'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Meta: a guide to sharing for webmasters',
      url: 'https://developers.facebook.com/docs/sharing/webmasters/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Meta: sharing best practices',
      url: 'https://developers.facebook.com/docs/sharing/best-practices',
      basis: 'quoted',
      checked: '2026-11-22',
    },
    {
      title: 'Summary of a debate of practitioners on share buttons',
      url: 'https://hndistilled.com/story/48561332/',
      basis: 'secondary',
      checked: '2026-11-22',
    },
  ],
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
    for (const { name, network, shares } of shareControls(snapshot)) {
      if (!shares) continue;
      const [session, tracking] = [sessionIn(shares), trackingIn(shares)];
      const [mark] = [...session, ...tracking];
      if (mark === undefined) continue;
      const control = short(name || network || 'share');
      const shown: Exhibit = { label: control, text: shares.slice(0, 500), from: 'page', mark };
      if (session.length > 0) {
        problems.push(
          say.problem(
            'fail',
            'controlSession',
            { control, names: listed(session), address: short(shares) },
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
