import { defineRule } from '../../audit/define-rule';
import { cardTags } from '../../signals/card-tags';
import { IMAGE_KEYS, listed, servedPage, tagOf } from '../../signals/card-values';
import { htmlLimits } from '../../signals/html-limits';
import { contentOf, exhibit } from '../../signals/meta';

/** Networks that are known to read only the start of a page. */
const READERS = ['slack', 'whatsapp', 'facebook', 'imessage', 'mastodon', 'signal'];
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
  scope: 'public',
  contested:
    'Slack says only that it reads as little as it can; the figure comes from third parties. Meta shows its range in a sample request and calls it neither limit nor promise.',
  messages: {
    unread: '{tag} ends {kilobytes} kB into the HTML, behind the part that these read: {networks}',
    maybeUnread:
      '{tag} ends {kilobytes} kB into the HTML; these are reported to stop reading earlier: {networks}',
  },
  why: 'Preview fetchers read only the start of a page, so a tag far down is a tag that is not there.',
  fix: {
    text: 'Move the title and the card tags to the top of the head, before inline styles, scripts and data.',
    snippet:
      '<head>\n<meta charset="utf-8">\n<title>{{title|attr}}</title>\n<!-- card tags here, before any inline style or script -->',
  },
  sources: [
    {
      title: 'OpenGraph+: how Slack crawls',
      url: 'https://opengraphplus.com/consumers/slack/crawling',
      basis: 'secondary',
      checked: '2026-11-22',
    },
    {
      title: 'Slack: robots',
      url: 'https://api.slack.com/robots',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'WhatsApp: link previews',
      url: 'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Meta: web crawlers',
      url: 'https://developers.facebook.com/docs/sharing/webmasters/web-crawlers/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Apple TN3156: create rich previews for Messages',
      url: 'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Mastodon: verification and author attribution',
      url: 'https://docs.joinmastodon.org/user/profile/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Signal for Android: LinkPreviewRepository',
      url: 'https://github.com/signalapp/Signal-Android',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const tags = KEYS.flatMap((key) => {
      const tag = tagOf(facts.head, key);
      return tag && contentOf(tag) !== '' ? [{ key, tag, end: tag.source?.endByte }] : [];
    });
    if (tags.length === 0) {
      return cardTags(snapshot).some(({ state }) => state === 'page-only')
        ? say.reportedElsewhere()
        : say.nothingToCheck();
    }
    let last: { key: string; end: number; tag: (typeof tags)[number]['tag'] } | undefined;
    for (const { key, tag, end } of tags) {
      if (end !== undefined && end > (last?.end ?? -1)) last = { key, tag, end };
    }
    if (!last) return say.cannotTell();
    const { key, tag, end } = last;
    const passed = htmlLimits(READERS).filter(({ bytes }) => end > bytes);
    const data = { tag: key, kilobytes: Math.round(end / 1_000) };
    const evidence = [exhibit(key, tag)];
    const firm = passed.filter((limit) => limit.firm);
    const reported = passed.filter((limit) => !limit.firm);
    const problems = [];
    if (firm.length > 0) {
      const networks = listed(firm.map(({ name }) => name));
      problems.push(say.problem('fail', 'unread', { ...data, networks }, evidence));
    }
    if (reported.length > 0) {
      const networks = listed(reported.map(({ name }) => name));
      problems.push(
        say.problem('warn', 'maybeUnread', { ...data, networks }, firm.length > 0 ? [] : evidence),
      );
    }
    // A tag whose place is not known may stand further down.
    if (problems.length === 0 && tags.some((each) => each.end === undefined)) {
      return say.cannotTell();
    }
    return say.worst(problems, evidence);
  },
});
