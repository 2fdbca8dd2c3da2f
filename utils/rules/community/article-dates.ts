import { defineRule, type Leveled } from '../../audit/define-rule';
import { googleArticle } from '../../audit/sources/google';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import { discordPreviews } from '../../audit/sources/messengers';
import { openGraph } from '../../audit/sources/standards';
import type { Snapshot } from '../../page/snapshot';
import { servedPage, short } from '../../signals/card-values';
import { areLinesCut } from '../../signals/cut-lines';
import { dateTags } from '../../signals/date-tags';
import { heads } from '../../signals/field';
import { mainEntities } from '../../signals/items';
import { meta } from '../../signals/meta';
import { type StatedDate, showsYear, statedDates, visibleDate } from '../../signals/stated-dates';
import { atText } from '../../signals/targets';

const HOUR = 3_600_000;
/** A day ahead may be a matter of zones and clocks. */
const AHEAD = 24 * HOUR;
/** Two statements of one day may lie as far apart: each in its own zone, one of them a day without time. */
const APART = 36 * HOUR;

/** Characters of text below which a page has not been drawn. Own choice. */
const DRAWN = 200;

/** What parts a date from its neighbours, and is no part of it. */
const PARTED = /^[\s|•·/]+|[\s|•·/]+$/gu;

const isUsable = (date: StatedDate): date is StatedDate & { at: number } => date.at !== undefined;

/**
 * Whether the text of microdata may be that of an `abbr`, whose title holds the date for machines, as the themes of
 * Blogger write it: the tag cannot be seen.
 */
const mayBeTitled = (snapshot: Snapshot, { from, value }: StatedDate): boolean =>
  from.startsWith('microdata') &&
  !/\d{4}/.test(value.slice(0, 4)) &&
  heads(snapshot).some(({ head }) => /^blogger$/i.test(meta(head, 'generator') ?? ''));

export default defineRule({
  id: 'article-dates',
  pillar: 'community',
  title: 'Dates of publication and change are clear and agree',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['google', 'mastodon', 'pinterest', 'linkedin'],
  needs: ['server'],
  topic: 'dates',
  scope: ['article', 'recipe', 'video', 'dataset', 'document'],
  messages: {
    missing: 'No date was found: no tag, structured data or date in the text in a known form',
    changedOnly:
      'The date of the last change is given ({value}, {from}), but none of publication was found',
    visibleOnly:
      'The page contains “{text}”, but no known meta tag, time element or structured data (JSON-LD, microdata, RDFa, microformats) gives machines the date of publication',
    empty: 'A date of publication is stated ({from}), but empty',
    invalid: 'The date “{value}” ({from}) is none that machines can read',
    future: 'The date of publication lies in the future: {value} ({from})',
    reversed: 'The page says it was changed ({changed}) before it was published ({published})',
    contradicts: 'Two dates of publication are given: {a} ({fromA}) and {b} ({fromB})',
    loose: 'The date “{value}” ({from}) is not written in the form of the standard, ISO 8601',
    noZone: 'The date of publication {value} ({from}) has no time zone, so its hour is a guess',
    dayOnly: 'The date of publication {value} ({from}) names the day only',
    notVisible: 'Machines are told {value}, but no date was found in the text of the page',
    noChange: 'No tag in a known form and no structured data gives the date of the last change',
  },
  why: 'People look at the age before they share; Mastodon, Pinterest and Google print it, and Discord needs time and zone.',
  fix: {
    text: 'Give both dates with time and zone, and show the first beside the headline.',
    snippet:
      '<meta property="article:published_time" content="TODO: such as 2026-11-22T09:00:00+01:00">\n<meta property="article:modified_time" content="TODO: such as 2026-11-22T10:30:00+01:00">\n<time datetime="TODO: the first of the two">TODO: 22 November 2026</time>',
  },
  sources: [
    openGraph,
    mastodonLinkDetails,
    discordPreviews,
    googleArticle,
    {
      title: 'Google: byline dates',
      url: 'https://developers.google.com/search/docs/appearance/publication-dates',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const { published, changed } = statedDates(snapshot);
    const seen = visibleDate(snapshot);
    const [first] = published;
    if (!first) {
      if (facts.cut) return say.cannotTell();
      const blank = mainEntities(snapshot).find(
        ({ node: { datePublished: at } }) => typeof at === 'string' && at.trim() === '',
      );
      if (blank)
        return say.warn('empty', { from: `${blank.syntax} datePublished` }, [
          { label: blank.syntax, text: '"datePublished": ""', from: blank.side },
        ]);
      const [only] = changed;
      if (only && seen === undefined)
        return say.warn('changedOnly', { value: short(only.value), from: only.from }, [
          only.evidence,
        ]);
      // Of a page that scripts have yet to draw nobody knows what readers will see.
      if (seen === undefined && (snapshot.page.text.characters < DRAWN || areLinesCut(snapshot)))
        return say.cannotTell();
      // A tag of some house's own style may give it, too.
      if (dateTags(snapshot).any) return say.cannotTell();
      if (seen === undefined) return say.fail('missing');
      return say.warn('visibleOnly', { text: short(seen.replace(PARTED, '')) }, [
        { label: 'date', text: short(seen), from: 'page', ...atText(snapshot, seen) },
      ]);
    }
    const named = (date: StatedDate) => ({ value: short(date.value), from: date.from });
    const problems: Leveled[] = [];
    const broken = published.find(({ form }) => form === 'invalid');
    if (broken && !mayBeTitled(snapshot, broken))
      problems.push(say.problem('fail', 'invalid', named(broken), [broken.evidence]));

    const usable = published.filter(isUsable);
    const now = Date.parse(snapshot.capturedAt);
    const ahead = usable.find(({ at }) => at > now + AHEAD);
    if (ahead) problems.push(say.problem('fail', 'future', named(ahead), [ahead.evidence]));

    const [one] = usable;
    // A film may have been there before the text about it.
    const own = usable.filter(({ from }) => !from.endsWith('uploadDate'));
    const other = one && own.find(({ at }) => Math.abs(at - one.at) > APART);
    if (one && other) {
      const data = {
        a: short(one.value),
        fromA: one.from,
        b: short(other.value),
        fromB: other.from,
      };
      problems.push(say.problem('fail', 'contradicts', data, [one.evidence, other.evidence]));
    }
    const change = changed.find(isUsable);
    const earliest = usable.toSorted((a, b) => a.at - b.at)[0];
    // WordPress writes so of posts that were finished before the day set for them.
    if (change && earliest && change.at < earliest.at - APART) {
      const data = { changed: short(change.value), published: short(earliest.value) };
      problems.push(say.problem('warn', 'reversed', data, [change.evidence, earliest.evidence]));
    }

    // One statement in full is enough: readers take the one that suits them.
    const day = one?.iso?.slice(0, 10) ?? '';
    const isElsewhere =
      usable.some(({ form }) => form === 'full') || dateTags(snapshot).full.has(day);
    if (one && !isElsewhere && !mayBeTitled(snapshot, one)) {
      const id = one.form === 'day' ? 'dayOnly' : one.form === 'no-zone' ? 'noZone' : 'loose';
      problems.push(say.problem('warn', id, named(one), [one.evidence]));
    }
    const year = first.iso?.slice(0, 4) ?? '';
    const isDrawn = snapshot.page.text.characters >= DRAWN && !areLinesCut(snapshot);
    if (seen === undefined && isDrawn && !showsYear(snapshot, year))
      problems.push(say.problem('warn', 'notVisible', { value: short(first.value) }));
    const isChangeUnread = changed.length === 0 && dateTags(snapshot).changed;
    if (changed.length === 0 && !isChangeUnread) problems.push(say.problem('warn', 'noChange'));
    const isTitled = [broken, one].some((date) => date && mayBeTitled(snapshot, date));
    if (problems.length === 0 && (isChangeUnread || isTitled)) return say.cannotTell();
    return say.worst(
      problems,
      [...published, ...changed].slice(0, 4).map(({ evidence }) => evidence),
    );
  },
});
