import { defineRule } from '../../audit/define-rule';
import { googleTitleLinks } from '../../audit/sources/google';
import type { Snapshot } from '../../page/snapshot';
import { brandingOf } from '../../signals/branding';
import { weigh } from '../../signals/card-text';
import { servedPage, short } from '../../signals/card-values';
import { isSiteName } from '../../signals/generic-title';
import { titleExhibit, titleOf } from '../../signals/meta';
import { pageTitle } from '../../signals/page-title';
import { isHostName } from '../../signals/publisher';
import { similarity } from '../../signals/similarity';
import { isHomepage } from '../../signals/urls';

/** Letters of a brand that leave room for the rest in a bookmark list. Own choice. */
const SHORT_BRAND = 12;

/** Letters before the page's own name above which tabs and lists cut it off. Own choice. */
const LATEST = 30;

/** Shares of words in common from which a part of the title is the headline, and below which it is not. Own choice. */
const SAME = 0.8;
const OTHER = 0.3;

const SEPARATOR = /\s+[|\-–—·:»«•›‹]+\s+|\s*[|｜]\s*/gu;

const letters = (text: string) => weigh(text, 'graphemes');

/** How many letters stand before the part of the title that the page's h1 repeats; 0 where none does. */
function lettersBefore(snapshot: Snapshot, title: string): number {
  const headline = snapshot.page.headings.find(
    ({ level, text }) => level === 1 && text.trim() !== '' && !isSiteName(snapshot, text),
  )?.text;
  if (headline === undefined) return 0;
  const starts = [0, ...[...title.matchAll(SEPARATOR)].map((each) => each.index + each[0].length)];
  const named = pageTitle(snapshot)?.value ?? '';
  if (starts.length === 1 || similarity(named, headline) < SAME) return 0;
  const parts = starts.map((from, at) => ({ from, text: title.slice(from, starts[at + 1]) }));
  const own = parts.find(({ text }) => similarity(text, headline) >= SAME);
  if (!own || own.from === 0 || isHostName(snapshot, own.text)) return 0;
  const before = title.slice(0, own.from);
  return similarity(before, headline) < OTHER ? letters(before) : 0;
}

export default defineRule({
  id: 'title-front-loaded',
  pillar: 'bookmarking',
  title: 'The page’s own name comes before the brand',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['bookmarks', 'google'],
  needs: ['server'],
  dependsOn: ['title-element-ok'],
  topic: 'title',
  scope: 'public',
  messages: {
    brand: 'The title begins with the site’s name, “{brand}”, and not with what this page is about',
    late: 'The name of the page only begins after {count} characters of its title, “{title}”',
  },
  why: 'Tabs and lists of bookmarks show some twenty letters; where they all name the site, its pages look alike.',
  fix: {
    text: 'Put the name of the page first and that of the site last.',
    snippet: '<title>{{headline}} - {{siteName}}</title>',
  },
  sources: [
    googleTitleLinks,
    { title: 'Thresholds of 12 and 30 letters', basis: 'own-choice', checked: '2026-11-22' },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const title = titleOf(facts.head);
    if (title === undefined || isHomepage(snapshot.page.url)) return say.nothingToCheck();
    const [tag] = titleExhibit(facts.head);
    const evidence = tag ? [tag] : [];
    const { first: brand } = brandingOf(snapshot, title);
    const isNamesake = snapshot.page.headings.some(
      ({ level, text }) => level === 1 && brand !== undefined && text.trim() === brand,
    );
    // A page about the product that the site is named after begins with its own name.
    if (brand !== undefined && !isNamesake) {
      const marked = evidence.map((each) => ({ ...each, mark: brand }));
      return letters(brand) > SHORT_BRAND
        ? say.fail('brand', { brand: short(brand) }, marked)
        : say.warn('brand', { brand: short(brand) }, marked);
    }
    const count = lettersBefore(snapshot, title);
    return count > LATEST
      ? say.fail('late', { count, title: short(title) }, evidence)
      : say.pass(evidence);
  },
});
