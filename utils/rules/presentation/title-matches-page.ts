import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { googleTitleLinks } from '../../audit/sources/google';
import { seventeenRules } from '../../audit/sources/observers';
import type { Snapshot } from '../../page/snapshot';
import { brandingOf } from '../../signals/branding';
import { keyExhibit, servedPage, short, standing } from '../../signals/card-values';
import { isSiteName } from '../../signals/generic-title';
import { pageAuthor } from '../../signals/page-author';
import { isSameText, similarity, tokensOf } from '../../signals/similarity';
import { atHeadline } from '../../signals/targets';

/** Shares of words in common from which two headlines agree, and below which they have nothing to do. Own choice. */
const ALIKE = 0.4;
const FOREIGN = 0.15;

/** Words from which a heading other than h1 can be a headline; fewer are names of accounts. Own choice. */
const HEADLINE = 2;

/** Share of a title's words that the text must hold to have been written for it. Own choice. */
const MOSTLY = 0.6;

/** Lines next to one another in which the words of a title may stand: those of a post end early. Own choice. */
const NEIGHBOURS = 3;

/** Whether the text holds most words of a title in one place, as posts do that networks put a name before. */
function standsInLines({ page: { lines } }: Snapshot, title: string): boolean {
  const wanted = [...tokensOf(title)];
  return lines.some((_, at) => {
    const held = tokensOf(lines.slice(at, at + NEIGHBOURS).join('\n'));
    return wanted.filter((word) => held.has(word)).length >= wanted.length * MOSTLY;
  });
}

/** Texts that may be the headline: first the h1s, then what stands in their place where there is none. */
function headlines(snapshot: Snapshot): string[] {
  const { headings } = snapshot.page;
  const isTold = (text: string) => text.trim() !== '' && !isSiteName(snapshot, text);
  const first = headings
    .filter(({ level, text }) => level === 1 && isTold(text))
    .map(({ text }) => text);
  const served = servedPage(snapshot)?.h1;
  const all = [...first, ...(served && !isSiteName(snapshot, served) ? [served] : [])];
  if (all.length > 0) return all;
  const author = pageAuthor(snapshot)?.value ?? '';
  return headings
    .map(({ text }) => text)
    .filter((text) => isTold(text) && tokensOf(text).size >= HEADLINE && !isSameText(text, author))
    .slice(0, 10);
}

export default defineRule({
  id: 'title-matches-page',
  pillar: 'presentation',
  title: 'The shared title matches the headline on the page',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['all'],
  needs: ['server'],
  dependsOn: ['og-title-present'],
  topic: 'social-title',
  scope: ['article', 'product', 'video', 'recipe', 'event', 'document'],
  contested:
    'Some editors write another headline for networks on purpose, which is why this counts little.',
  messages: {
    differs: 'The social title “{title}” and the headline “{headline}” share few words',
    foreign: 'The social title “{title}” shares hardly a word with the headline “{headline}”',
    noHeadline:
      'No heading was found that could be a headline, and no line of the text says “{title}” either',
  },
  why: 'Who follows a link looks for what its title promised; another headline is also a sign of tags that were left behind.',
  fix: {
    text: 'Use the headline, or a title that shares its words.',
    snippet: '<meta property="og:title" content="TODO: the headline of the page">',
  },
  sources: [googleTitleLinks, seventeenRules],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    const state = standing(snapshot, 'og:title');
    if (!facts || state.state === 'unknown') return say.cannotTell();
    if (state.state === 'page-only') return say.reportedElsewhere();
    // A title that is only the site’s name is reported by another rule.
    if (state.state !== 'filled' || isSiteName(snapshot, state.value)) return say.nothingToCheck();

    const { page } = snapshot;
    const { headline: title } = brandingOf(snapshot, state.value);
    const ranked = headlines(snapshot)
      .map((text) => ({ text, likeness: similarity(title, text) }))
      .sort((a, b) => b.likeness - a.likeness);
    const [best] = ranked;
    const shown = (text: string): Exhibit => ({
      label: 'headline',
      text: short(text),
      from: 'page',
      ...atHeadline(snapshot, text),
    });
    const evidence = [...keyExhibit(facts.head, 'og:title'), ...(best ? [shown(best.text)] : [])];
    if (best && best.likeness >= ALIKE) return say.pass(evidence);
    // The headline may be set in an element that is no heading, or the heading be that of a section.
    const line = page.lines.find(
      (text) => text.length >= title.length / 2 && similarity(title, text) >= 0.8,
    );
    if (line !== undefined) return say.pass([...keyExhibit(facts.head, 'og:title'), shown(line)]);
    if (page.cut.includes('headings') || page.cut.includes('lines')) return say.cannotTell();
    // Without a headline, a title that is put together of the text is none that was left behind.
    const hasH1 = page.headings.some(({ level }) => level === 1) || facts.h1 !== undefined;
    if (!hasH1 && standsInLines(snapshot, title)) return say.cannotTell();
    if (!best) return say.warn('noHeadline', { title: short(title) }, evidence);
    const data = { title: short(title), headline: short(best.text) };
    const isHeadline = page.headings.some(({ level, text }) => level === 1 && text === best.text);
    return best.likeness < FOREIGN && isHeadline
      ? say.fail('foreign', data, evidence)
      : say.warn('differs', data, evidence);
  },
});
