import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import { xCardMarkup } from '../../audit/sources/x';
import { imageTag, keyExhibit, listed, servedPage, short } from '../../signals/card-values';
import { contentOf, exhibit, meta, metaAll } from '../../signals/meta';
import { webUrl } from '../../signals/urls';

/** Answers of a gate, behind which the player may well be there for others. */
const GATE = [401, 403, 407, 429, 503];

export default defineRule({
  id: 'player-card-valid',
  pillar: 'travel',
  title: 'A player card leads to a player that works',
  kind: 'achievement',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: ['x', 'mastodon', 'slack'],
  needs: ['server'],
  mode: 'full',
  scope: 'public',
  messages: {
    missing: 'The card is of the kind “player”, but no twitter:player names one',
    relative: 'The twitter:player “{url}” is no complete address',
    insecure: 'The twitter:player “{url}” is not served over https',
    noSize: 'The player has no size: {lacking} must be a whole number',
    noImage: 'The player card has no picture to show before it plays',
    status: 'The player answers with status {status}',
    noPage: 'The player is sent as “{type}”, which no frame shows as a page',
  },
  why: 'Mastodon builds a frame of the address as it stands, so a wrong one leaves a blank box. X plays only what it has approved.',
  fix: {
    text: 'Name the player with its size and a still picture, or ask for the large card instead.',
    snippet:
      '<meta name="twitter:player" content="TODO: https address of the player">\n<meta name="twitter:player:width" content="TODO">\n<meta name="twitter:player:height" content="TODO">',
  },
  sources: [
    mastodonLinkDetails,
    xCardMarkup,
    {
      title: 'X: player card',
      url: 'https://developer.x.com/en/docs/x-for-websites/cards/overview/player-card',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const { head } = facts;
    // X counts the last of several.
    const card = metaAll(head, 'twitter:card')
      .filter((tag) => contentOf(tag) !== '')
      .at(-1);
    if (!card || contentOf(card).toLowerCase() !== 'player') return say.nothingToCheck();
    const value = meta(head, 'twitter:player');
    if (!value) {
      if (facts.cut) return say.cannotTell();
      return say.fail('missing', {}, [
        exhibit('twitter:card', card),
        ...keyExhibit(head, 'twitter:player'),
      ]);
    }
    const evidence = keyExhibit(head, 'twitter:player');
    const marked = keyExhibit(head, 'twitter:player', value);
    const url = webUrl(value);
    // Addresses that begin with “//” have no scheme of their own.
    if (!url) return say.fail('relative', { url: short(value) }, marked);
    if (url.protocol !== 'https:') return say.fail('insecure', { url: short(value) }, marked);

    const problems = [];
    const lacking = ['twitter:player:width', 'twitter:player:height'].filter(
      (key) => !/^[1-9]\d*$/.test(meta(head, key) ?? ''),
    );
    if (lacking.length > 0) {
      const shown = lacking.flatMap((key) => keyExhibit(head, key));
      problems.push(say.problem('warn', 'noSize', { lacking: listed(lacking) }, shown));
    }
    if (!imageTag(head)) problems.push(say.problem('warn', 'noImage', {}, evidence));

    const player = snapshot.full?.player;
    const asked =
      player?.state === 'ok' && player.facts.url === url.href.replace(/#.*$/s, '')
        ? player.facts
        : undefined;
    const isKnown = asked !== undefined && !GATE.includes(asked.status);
    if (isKnown) {
      const answer: Exhibit = {
        label: 'player',
        text: `HTTP status ${asked.status}`,
        from: 'server',
      };
      const type = asked.headers['content-type'] ?? '';
      if (asked.status >= 400)
        problems.push(say.problem('fail', 'status', { status: asked.status }, [answer]));
      // Whether others may frame it is the question of a rule of its own.
      else if (type && !/html|xml/i.test(type))
        problems.push(say.problem('fail', 'noPage', { type: short(type) }, [answer]));
    }
    // Whether it works is only known once it was asked, in a full audit.
    return problems.length === 0 && !isKnown ? say.cannotTell() : say.worst(problems, evidence);
  },
});
