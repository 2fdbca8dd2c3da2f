import { dayWords } from '../audit/describe';
import { counted, listed } from '../export/words';
import type { Comparison, PageHead, Place, Standing } from './comparison';

/** Plain sentences on pages set side by side. */

const nameOf = (pages: readonly PageHead[], page: number): string => pages[page]?.name ?? '';

/** Who is best prepared for a network, in one or two sentences. */
export function preparedSentence(
  { name, places, best }: Standing,
  pages: readonly PageHead[],
): string {
  const unknown = places.filter(({ verdict }) => verdict === 'unknown');
  if (unknown.length === places.length)
    return `What ${name} makes of these pages is not known yet.`;
  const doubt =
    unknown.length === 0
      ? ''
      : ` Of ${listed(unknown.map(({ page }) => nameOf(pages, page)))} it is not known yet.`;
  const [first] = places;
  const names = listed(best.map((page) => nameOf(pages, page)));
  if (!first || best.length === 0)
    return unknown.length === 0
      ? `${name} shows a card of none of these pages.`
      : `${name} shows a card of none of the pages that are known.${doubt}`;
  const words = first.words.charAt(0).toLowerCase() + first.words.slice(1);
  const score = first.score === null ? '' : `, ${first.score} of 100`;
  if (best.length === 1) return `Best prepared for ${name}: ${names} (${words}${score}).${doubt}`;
  const all = best.length === places.length ? 'All are equally' : 'Equally well';
  return `${all} prepared for ${name}: ${names} (${words}${score}).${doubt}`;
}

/** What one page is to do for a network, without the full stop. */
export function firstWords({ first, verdict }: Place, name: string): string {
  if (first) return first.text.replace(/\.$/, '');
  return verdict === 'unknown' ? 'Not known yet' : `Nothing to fix for ${name}`;
}

/** What the pages that are not best prepared should do first, a sentence each. */
export const firstSentences = (
  { name, places, best }: Standing,
  pages: readonly PageHead[],
): string[] =>
  places
    .filter(({ page }) => !best.includes(page))
    .map((place) => `First thing for ${nameOf(pages, place.page)}: ${firstWords(place, name)}.`);

const pointsApart = (from: number, to: number): string =>
  from === to ? counted(from, 'point') : `${from} to ${to} points`;

/** My page against the best of the others. */
export function gapSentence({ gap, pages }: Pick<Comparison, 'gap' | 'pages'>): string {
  if (gap.is === 'unknown') return 'Too little is known to say who is ahead.';
  const name = nameOf(pages, gap.best);
  switch (gap.is) {
    case 'behind':
      return `Your page is ${pointsApart(gap.from, gap.to)} behind the best, ${name}.`;
    case 'ahead':
      return `Your page is ${pointsApart(gap.from, gap.to)} ahead of the next, ${name}.`;
    case 'level':
      return `Your page is level with ${name}.`;
    case 'open':
      return `Whether your page is ahead of ${name} depends on what is not known yet.`;
  }
}

/** What my first fixes gain; empty where that is not known. */
export function gainSentence({ gain }: Pick<Comparison, 'gain'>): string {
  if (!gain) return '';
  const worth = gain.points < 1 ? 'less than 1 point' : counted(gain.points, 'point');
  return gain.fixes === 1
    ? `Its only fix gains ${worth}.`
    : `Its first ${gain.fixes} fixes gain ${worth} together.`;
}

/** When the pages were checked: “checked 22 Nov 2026”, or from which day to which. */
export function checkedWords(pages: readonly PageHead[]): string {
  const days = [...pages].map(({ capturedAt }) => capturedAt).sort();
  const [first, last] = [dayWords(days[0] ?? ''), dayWords(days.at(-1) ?? '')];
  return first === last ? `checked ${first}` : `checked ${first} to ${last}`;
}
