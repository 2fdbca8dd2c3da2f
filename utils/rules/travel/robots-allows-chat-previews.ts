import { defineRule } from '../../audit/define-rule';
import { discordPreviews, slackRobots } from '../../audit/sources/messengers';
import { whatsappPreviews } from '../../audit/sources/meta';
import { robotsExclusion } from '../../audit/sources/standards';
import bluesky from '../../networks/bluesky';
import whatsapp from '../../networks/whatsapp';
import { listed } from '../../signals/card-values';
import { crawlerAccess } from '../../signals/crawler-access';

/** A fetcher of previews whose obedience to robots.txt no vendor documents. */
interface Bot {
  /** As people know it. */
  name: string;
  tokens: readonly string[];
}

/**
 * Product tokens: Discord by its draft documentation (discord/discord-api-docs#8606); Telegram, Reddit and Teams by
 * the user agents that servers see. Third parties report that Telegram and Reddit obey; of the rest nothing is
 * known. All checked 2026-11-22.
 */
const BOTS: readonly Bot[] = [
  { name: 'Discord', tokens: ['Discordbot'] },
  { name: 'Telegram', tokens: ['TelegramBot'] },
  { name: 'Reddit', tokens: ['redditbot'] },
  { name: 'WhatsApp', tokens: whatsapp.preview?.robots.value.tokens ?? [] },
  { name: 'Teams', tokens: ['SkypeUriPreview'] },
];

/** Its token is unknown, so that no line can be said to mean it; where a likely one is shut out, it is shown. */
const BLUESKY: Bot = { name: 'Bluesky', tokens: bluesky.preview?.robots.value.tokens ?? [] };

export default defineRule({
  id: 'robots-allows-chat-previews',
  pillar: 'travel',
  title: 'robots.txt shuts out no preview bots of chats and forums',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['discord', 'telegram', 'reddit', 'whatsapp', 'bluesky', 'teams'],
  needs: ['robots'],
  topic: 'robots-txt',
  scope: 'public',
  contested:
    'No vendor documents whether its preview bot obeys. Third parties report it of Telegram and Reddit; of Discord one report says yes, and its draft documentation does not mention robots.txt.',
  messages: {
    named:
      'robots.txt shuts out by name: {bots}. Links there may show no preview, as far as these bots obey, which no vendor says',
    everybody:
      'Line {line} of robots.txt shuts out all crawlers that it does not name, and with them {bots}; links there may show no preview',
  },
  why: 'A preview bot comes because somebody has just shared the page. Lists against scrapers that are copied from elsewhere often name it by mistake.',
  fix: {
    text: 'Take preview bots out of the list, or give them a group of their own.',
    snippet: `${BOTS.map(({ tokens }) => `User-agent: ${tokens[0]}`).join('\n')}\nAllow: /`,
  },
  sources: [
    discordPreviews,
    {
      title: 'crates.io issue 7947: robots.txt and previews on Discord',
      url: 'https://github.com/rust-lang/crates.io/issues/7947',
      basis: 'secondary',
      checked: '2026-11-22',
    },
    whatsappPreviews,
    slackRobots,
    robotsExclusion,
  ],
  check(snapshot, say) {
    const states = BOTS.map(({ name, tokens }) => ({
      name,
      access: crawlerAccess(snapshot, tokens),
    }));
    const [first] = states;
    if (!first || first.access.state === 'unknown') return say.cannotTell();
    // One cause, one report: the rules about the networks that do obey name it.
    if (first.access.state === 'server-error') return say.reportedElsewhere();

    const blocked = states.flatMap(({ name, access }) =>
      access.state === 'blocked' ? [{ name, ...access }] : [],
    );
    const named = blocked.filter(({ byName }) => byName);
    if (named.length > 0) {
      const perhaps = crawlerAccess(snapshot, BLUESKY.tokens);
      return say.warn('named', { bots: listed(named.map(({ name }) => name)) }, [
        ...named.flatMap(({ evidence }) => evidence),
        ...(perhaps.state === 'blocked' && perhaps.byName ? perhaps.evidence : []),
      ]);
    }
    const [any] = blocked;
    return any
      ? say.warn(
          'everybody',
          { line: any.line, bots: listed(blocked.map(({ name }) => name)) },
          any.evidence,
        )
      : say.pass(first.access.evidence);
  },
});
