import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import {
  applePreviews,
  discordPreviews,
  signalPreviewRepository,
} from '../../audit/sources/messengers';
import { linkedinCrawling, slackCrawling } from '../../audit/sources/observers';
import { PREVIEW_NETWORKS } from '../../networks/registry';
import type { Snapshot } from '../../page/snapshot';
import type { CardTag } from '../../signals/card-tags';
import { cardTags } from '../../signals/card-tags';
import { listed, servedPage, short, tagOf } from '../../signals/card-values';
import { exhibit, meta } from '../../signals/meta';
import { difference, webUrl } from '../../signals/urls';

/** Without these there is no card; the others only refine it. */
const CORE = ['og:title', 'og:image', 'og:description', 'title'];

/** The words differ, or the addresses lead elsewhere; a changed query of a picture is the server's affair. */
function matters({ key, served = '', rendered = '' }: CardTag, snapshot: Snapshot): boolean {
  const base = snapshot.page.baseUrl;
  if (key === 'og:image' || key === 'og:url' || key === 'canonical') {
    const [a, b] = [served, rendered].map((value) =>
      URL.canParse(value, base) ? new URL(value, base).href : value,
    );
    if (!a || !b || !webUrl(a) || !webUrl(b)) return a !== b;
    const kind = difference(a, b);
    return kind !== 'none' && !(key === 'og:image' && kind === 'query');
  }
  // Counters of unread messages come and go in the title of the window.
  return served.replace(/^\(\d+\+?\)\s*/, '') !== rendered.replace(/^\(\d+\+?\)\s*/, '');
}

function shown(snapshot: Snapshot, { key, rendered = '' }: CardTag): Exhibit {
  const tag = key.includes(':') ? tagOf(snapshot.page.head, key) : undefined;
  return tag
    ? exhibit(key, tag, 'page')
    : { label: key, text: rendered.slice(0, 500), from: 'page' };
}

export default defineRule({
  id: 'no-js-only-card',
  pillar: 'travel',
  title: 'Card tags are in the HTML that the server sends',
  kind: 'guard',
  severity: 'critical',
  weight: 10,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  dependsOn: ['page-publicly-fetchable'],
  topic: 'head',
  scope: 'public',
  contested:
    'Google runs scripts and Pinterest is reported to. Reddit, Telegram, X, LinkedIn and Teams are reported not to, without a word of their own.',
  messages: {
    pageOnly:
      '{keys}: not in the HTML that the server sends, only in the page once its scripts ran; networks that run no script do not see it',
    secondary:
      '{keys}: only in the page once its scripts ran, so that networks go without what it says',
    rewritten:
      '{key} reads “{served}” in the served HTML but “{rendered}” in the page; networks show the first',
  },
  why: 'Apple and Discord state that their preview fetchers run no script, and Slack, Mastodon and Signal read nothing but the answer of the server.',
  fix: {
    text: 'Render the head on the server: server-side rendering, prerendering, or a small worker at the edge.',
    snippet:
      '<!-- in the HTML that the server sends for {{pageUrl|attr}} -->\n<title>{{title|attr}}</title>\n<meta property="og:title" content="{{title|attr}}">\n<meta property="og:description" content="{{description|attr}}">\n<meta property="og:image" content="{{image|attr}}">\n<meta property="og:url" content="{{canonical|attr}}">',
  },
  sources: [
    applePreviews,
    discordPreviews,
    slackCrawling,
    linkedinCrawling,
    mastodonLinkDetails,
    signalPreviewRepository,
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const tags = cardTags(snapshot);
    if (tags.every(({ state }) => state === 'absent')) return say.nothingToCheck();
    const pageOnly = tags.filter(({ state }) => state === 'page-only');
    // A tag may stand behind the part that was read.
    if (facts.cut && pageOnly.length > 0) return say.cannotTell();

    const problems = [];
    const core = pageOnly.filter(({ key }) => CORE.includes(key));
    if (core.length > 0) {
      problems.push(
        say.problem(
          'fail',
          'pageOnly',
          { keys: listed(pageOnly.map(({ key }) => key)) },
          pageOnly.map((tag) => shown(snapshot, tag)),
          PREVIEW_NETWORKS.filter(({ preview }) => preview?.runsScripts.value !== 'yes').map(
            ({ id }) => id,
          ),
        ),
      );
    } else if (pageOnly.length > 0) {
      problems.push(
        say.problem(
          'warn',
          'secondary',
          { keys: listed(pageOnly.map(({ key }) => key)) },
          pageOnly.map((tag) => shown(snapshot, tag)),
        ),
      );
    }
    for (const tag of tags) {
      if (tag.state !== 'rewritten' || !matters(tag, snapshot)) continue;
      // The window's title may change as it likes where og:title speaks for the card.
      if (tag.key === 'title' && meta(facts.head, 'og:title')) continue;
      problems.push(
        say.problem(
          'warn',
          'rewritten',
          {
            key: tag.key,
            served: short(tag.served ?? ''),
            rendered: short(tag.rendered ?? ''),
          },
          [shown(snapshot, tag)],
        ),
      );
    }
    return say.worst(problems);
  },
});
