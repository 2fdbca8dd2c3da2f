import rule from '../../../utils/rules/travel/robots-allows-chat-previews';
import { testRule } from '../../fixtures/rule-table';

testRule(rule, [
  { name: 'no robots.txt', robots: null, status: 'pass' },
  {
    name: 'one shut out by name',
    robots: 'User-agent: Discordbot\nDisallow: /',
    status: 'warn',
    messages: ['named'],
    data: { bots: 'Discord' },
    evidence: 'User-agent: Discordbot',
    fix: 'User-agent: TelegramBot',
  },
  {
    name: 'many shut out by name still only warn, as no vendor says that they obey',
    robots:
      'User-agent: Discordbot\nUser-agent: TelegramBot\nUser-agent: redditbot\nUser-agent: WhatsApp\nDisallow: /',
    status: 'warn',
    messages: ['named'],
    data: { bots: 'Discord, Telegram, Reddit, WhatsApp' },
  },
  {
    name: 'Bluesky’s likely token is shown beside others',
    robots: 'User-agent: Cardyb\nUser-agent: SkypeUriPreview\nDisallow: /',
    status: 'warn',
    messages: ['named'],
    data: { bots: 'Teams' },
    evidence: 'User-agent: Cardyb',
  },
  {
    name: 'Bluesky’s likely token alone counts for nothing',
    robots: 'User-agent: Bluesky\nDisallow: /',
    status: 'pass',
  },
  {
    name: 'shut out with everybody, but for those with a group of their own',
    robots: 'User-agent: WhatsApp\nUser-agent: redditbot\nAllow: /\n\nUser-agent: *\nDisallow: /',
    status: 'warn',
    messages: ['everybody'],
    data: { line: 6, bots: 'Discord, Telegram, Teams' },
    evidence: 'User-agent: *',
  },
  {
    name: 'a ban on another path',
    robots: 'User-agent: Discordbot\nDisallow: /private',
    status: 'pass',
  },
  {
    name: 'Slack is known to pass over robots.txt',
    robots: 'User-agent: Slackbot\nDisallow: /',
    status: 'pass',
  },
  {
    name: 'a server error is reported by other rules',
    robotsStatus: 503,
    status: 'notApplicable',
    because: 'reported-elsewhere',
  },
  {
    name: 'robots.txt could not be read',
    robotsEvidence: { state: 'missing', reason: 'network' },
    status: 'unknown',
  },
]);
