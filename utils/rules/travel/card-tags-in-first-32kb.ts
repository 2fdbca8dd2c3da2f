import { defineRule } from '../../audit/define-rule';
import { mastodonProfile } from '../../audit/sources/mastodon';
import {
  applePreviews,
  signalPreviewRepository,
  slackRobots,
} from '../../audit/sources/messengers';
import { metaWebCrawlers, whatsappPreviews } from '../../audit/sources/meta';
import { slackCrawling } from '../../audit/sources/observers';
import { cardTags } from '../../signals/card-tags';
import { IMAGE_KEYS, listed, servedPage, tagOf } from '../../signals/card-values';
import { type HtmlLimit, htmlLimits } from '../../signals/html-limits';
import { contentOf, exhibit } from '../../signals/meta';

/** Networks that are known to read only the start of a page. */
const READERS = ['slack', 'whatsapp', 'facebook', 'imessage', 'mastodon', 'signal'];
const LIMITS = htmlLimits(READERS);
/** Of these, the ones that are known to look at twitter:card at all (see the sources). */
const X_CARDS = ['slack', 'imessage'];
const KEYS = ['og:title', 'og:description', ...IMAGE_KEYS, 'og:url', 'twitter:card'];

export default defineRule({
  id: 'card-tags-in-first-32kb',
  pillar: 'travel',
  title: 'Card tags sit near the top of the HTML',
  kind: 'guard',
  severity: 'major',
  weight: 5,
  confidence: 'high',
  networks: READERS,
  needs: ['server'],
  dependsOn: ['og-title-present'],
  topic: 'head',
  scope: 'public',
  contested:
    'Slack says only that it reads as little as it can; the figure comes from third parties. Meta shows its range in a sample request and calls it neither limit nor promise.',
  messages: {
    unread:
      'In the HTML behind the part that is read by {networks}: {tags} (from {kilobytes} kB on)',
    maybeUnread:
      'In the HTML behind the part that is reported to be read by {networks}: {tags} (from {kilobytes} kB on)',
  },
  why: 'Preview fetchers read only the start of a page, so a tag far down is a tag that is not there.',
  fix: {
    text: 'Move the title and the card tags to the top of the head, before inline styles, scripts and data.',
    snippet:
      '<head>\n<meta charset="utf-8">\n<title>{{title|attr}}</title>\n<!-- card tags here, before any inline style or script -->',
  },
  sources: [
    slackCrawling,
    slackRobots,
    whatsappPreviews,
    metaWebCrawlers,
    applePreviews,
    mastodonProfile,
    signalPreviewRepository,
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const tags = KEYS.flatMap((key) => {
      const tag = tagOf(facts.head, key);
      return tag && contentOf(tag) !== ''
        ? [{ key, tag, start: tag.source?.byte, end: tag.source?.endByte }]
        : [];
    });
    if (tags.length === 0) {
      return cardTags(snapshot).some(({ state }) => state === 'page-only')
        ? say.reportedElsewhere()
        : say.nothingToCheck();
    }
    const placed = tags.flatMap(({ key, tag, start, end }) =>
      start === undefined || end === undefined ? [] : [{ key, tag, start, end }],
    );
    if (placed.length === 0) return say.cannotTell();
    const problems = [];
    for (const message of ['unread', 'maybeUnread'] as const) {
      const limits = LIMITS.filter(({ firm }) => firm === (message === 'unread'));
      const behind = ({ id, bytes }: HtmlLimit) =>
        placed.filter(
          ({ key, end }) => end > bytes && (key !== 'twitter:card' || X_CARDS.includes(id)),
        );
      const passed = limits.filter((limit) => behind(limit).length > 0);
      const [least] = passed;
      if (!least) continue;
      const found = behind(least);
      const data = {
        networks: listed(passed.map(({ name }) => name)),
        tags: listed(found.map(({ key }) => key)),
        kilobytes: Math.floor(Math.min(...found.map(({ start }) => start)) / 1_000),
      };
      const shown = found.map(({ key, tag }) => exhibit(key, tag));
      problems.push(
        say.problem(
          message === 'unread' ? 'fail' : 'warn',
          message,
          data,
          shown,
          passed.map(({ id }) => id),
        ),
      );
    }
    // A tag whose place is not known may stand further down.
    if (problems.length === 0 && tags.some((each) => each.end === undefined)) {
      return say.cannotTell();
    }
    return say.worst(
      problems,
      placed.slice(0, 6).map(({ key, tag }) => exhibit(key, tag)),
    );
  },
});
