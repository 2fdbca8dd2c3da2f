import type { Candidate, Choice } from '../../components/compare/view';
import type { Pin } from '../../utils/compare/pins';
import { MOST_SUGGESTIONS, others, ranked } from '../../utils/compare/suggest';
import type { HistoryStore, Page } from '../../utils/history/entry';
import { found } from '../../utils/history/search';

/** What is compared, and what there is beside it. */
interface Surroundings {
  pins: readonly Pin[];
  /** Kept pages, the last audited first; as many as suggestions are made from. */
  recent: readonly Page[];
  /** Ids of what is compared. */
  ids: readonly string[];
  compared: readonly { url: string; site: string; type: string }[];
}

/** Pages that can be added to a comparison: pinned ones, likely ones, and those that words find. */
export interface CompareChoice {
  view(): Choice;
  set(next: Surroundings): void;
  find(words: string): void;
  /** What is kept has changed. */
  again(): void;
}

const candidateOf = ({ id, site, title, url, type, at }: Pin | Page['last']): Candidate => ({
  id,
  site,
  title,
  url,
  type,
  at,
});

/** `changed` is called whenever the view is another. Every page is read once words are sought, not before. */
export function compareChoice(
  history: Pick<HistoryStore, 'allPages'>,
  changed: () => void,
): CompareChoice {
  let around: Surroundings = { pins: [], recent: [], ids: [], compared: [] };
  let words = '';
  let all: readonly Page[] | 'blocked' | undefined;
  /** Only the last reading counts. */
  let readings = 0;

  async function readAll() {
    readings += 1;
    const own = readings;
    const pages = await history.allPages().catch(() => 'blocked' as const);
    if (own !== readings) return;
    all = pages;
    changed();
  }
  const likely = (pages: readonly Page[]): Candidate[] =>
    ranked(pages, around.compared)
      .slice(0, MOST_SUGGESTIONS)
      .map(({ last }) => candidateOf(last));

  function search(): Choice['search'] {
    if (words.trim() === '') return { state: 'none', words };
    if (all === undefined) return { state: 'reading', words };
    if (all === 'blocked') return { state: 'blocked', words };
    const fit = others(found(all, { words }), around);
    return { state: 'ready', words, fit: fit.length, hits: likely(fit) };
  }
  return {
    view: () => ({
      pinned: around.pins.filter(({ id }) => !around.ids.includes(id)).map(candidateOf),
      suggested: likely(others(around.recent, around)),
      search: search(),
    }),
    set(next) {
      around = next;
    },
    find(next) {
      words = next;
      if (words.trim() !== '' && (all === undefined || all === 'blocked')) {
        all = undefined;
        void readAll();
      }
      changed();
    },
    again() {
      if (all === undefined) return;
      // What was read stays in sight until there is something newer.
      if (words.trim() === '') all = undefined;
      else void readAll();
    },
  };
}
