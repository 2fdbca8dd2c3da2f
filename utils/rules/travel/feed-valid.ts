import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { rssAutodiscovery } from '../../audit/sources/standards';
import { short } from '../../signals/card-values';
import { pageDate } from '../../signals/dates';
import { pageFeeds } from '../../signals/feeds';
import { pageType } from '../../signals/page-type';
import { difference } from '../../signals/urls';

const DAY = 86_400_000;
/** Days by which a feed may be behind a page that it does not list. Own choices. */
const BEHIND = 90;
const STALE = 365;

/** Answers of a gate, behind which the feed may be sound for readers that it knows. */
const GATE = [401, 403, 407, 429, 503];

export default defineRule({
  id: 'feed-valid',
  pillar: 'travel',
  title: 'The feed loads, is well-formed and up to date',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: [],
  needs: [],
  mode: 'full',
  dependsOn: ['feed-autodiscovery'],
  scope: ['homepage', 'listing', 'article', 'audio'],
  messages: {
    status: 'The feed answers with status {status}',
    unreadable: 'What the page names as its feed could not be read as one',
    broken: 'The feed is not well-formed: {error}',
    none: 'No entries were found in the feed',
    unlinked: 'No entry that was read has both a link and a title or text',
    type: 'The feed is sent as “{type}”, which is no type of a feed',
    undated: 'No entry that was read has a date that can be understood',
    behind:
      'The newest entry of the feed is {days} days older than this page, which it does not list',
    stale:
      'The newest entry of the feed is {days} days older than this page, so it seems to have stopped',
  },
  why: 'When a feed breaks, all who follow it hear nothing more, and nobody tells the site.',
  fix: {
    text: 'Mend what makes the feed, and try it in a feed reader.',
    snippet: 'Content-Type: application/rss+xml; charset=utf-8',
  },
  sources: [
    rssAutodiscovery,
    {
      title: 'RFC 4287: Atom',
      url: 'https://www.rfc-editor.org/rfc/rfc4287',
      basis: 'memory',
      checked: '2026-11-22',
    },
    {
      title: 'JSON Feed 1.1',
      url: 'https://www.jsonfeed.org/version/1.1/',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const feed = snapshot.full?.feed;
    // Only a feed that the head names is asked for.
    if (!feed && pageFeeds(snapshot).length === 0) return say.nothingToCheck();
    if (feed?.state !== 'ok') return say.cannotTell();
    const { url, status, headers, facts } = feed.facts;
    const { format, error, items } = facts;
    const evidence: Exhibit[] = [{ label: 'feed', text: url.slice(0, 500), from: 'address' }];
    if (GATE.includes(status)) return say.cannotTell();
    if (status < 200 || status >= 300) return say.fail('status', { status }, evidence);
    if (format === 'none') {
      const words: Exhibit[] = error
        ? [{ label: 'error', text: error.slice(0, 300), from: 'server' }]
        : [];
      return say.fail('unreadable', {}, [...evidence, ...words]);
    }
    if (error) return say.fail('broken', { error: short(error) }, evidence);
    if (items.length === 0) return say.fail('none', {}, evidence);

    const problems = [];
    // Episodes of a podcast may be sound files only.
    if (!items.some(({ url, title, hasContent }) => url && (title || hasContent)))
      problems.push(say.problem('warn', 'unlinked', {}, evidence));
    const type = headers['content-type'];
    if (type && !/xml|json|\brss\b|\batom\b/i.test(type)) {
      const sent: Exhibit = { label: 'Content-Type', text: type.slice(0, 200), from: 'header' };
      problems.push(say.problem('warn', 'type', { type: short(type) }, [sent]));
    }
    const dates = items.map(({ date }) => Date.parse(date ?? '')).filter((date) => date > 0);
    if (dates.length === 0) problems.push(say.problem('warn', 'undated', {}, evidence));
    else {
      const published = /^(article|audio)$/.test(pageType(snapshot).type)
        ? pageDate(snapshot)
        : null;
      const isListed = items.some(
        (item) => item.url && difference(item.url, snapshot.page.url) === 'none',
      );
      const days = published
        ? Math.floor((Date.parse(published.value) - Math.max(...dates)) / DAY)
        : 0;
      if (published && !isListed && days > BEHIND) {
        const shown = [...evidence, published.evidence];
        problems.push(
          days > STALE
            ? say.problem('fail', 'stale', { days }, shown)
            : say.problem('warn', 'behind', { days }, shown),
        );
      }
    }
    return say.worst(problems, evidence);
  },
});
