import { Compare } from '../../components/compare/compare';
import type { Candidate, CompareEvents, CompareView } from '../../components/compare/view';
import { setGuide } from '../../components/guide/guide';
import { compare } from '../../utils/compare/compare';
import { FEWEST_PAGES, MOST_PAGES } from '../../utils/compare/comparison';
import { comparisonCsv, comparisonMarkdown } from '../../utils/compare/tables';
import type { ExportedReport } from '../../utils/export/exported';
import { nameOf } from '../../utils/export/words';
import type { Page } from '../../utils/history/entry';
import { saveFile } from '../../utils/platform/save-file';
import { openTab } from '../../utils/platform/tab';
import { pinnedReport, pins, unpin, watchPins } from '../kept/pins';
import { guide, judge } from '../popup/judgement';
import { compareChoice } from './compare-choice';
import { judgedToday } from './judged-again';
import type { Route } from './route';
import type { OpenScreen } from './screen';

/** Kept pages among which others to compare with are sought. Own choice: the last ones are the likeliest. */
const RECENT = 300;

/** The network that is asked about first. */
const FIRST_NETWORK = 'linkedin';

const isPin = (id: string): boolean => id.startsWith('pin-');

const candidateOf = (id: string, report: ExportedReport): Candidate => ({
  id,
  site: URL.canParse(report.finalUrl) ? new URL(report.finalUrl).hostname : report.finalUrl,
  title: nameOf(report),
  url: report.finalUrl,
  type: report.page.type,
  at: report.capturedAt,
});

/**
 * The screen that sets pages side by side. Its route names them, mine first; one without names stands for the pinned
 * pages.
 */
export const openCompare: OpenScreen = ({ history, version, go, draw }) => {
  setGuide(guide);
  /** Reports that were read, as today's rules judge them. */
  const known = new Map<string, ExportedReport>();
  const choice = compareChoice(history, () => show({ ...view, choice: choice.view() }));
  let view: CompareView = { state: 'reading', pages: [], choice: choice.view() };
  let network = FIRST_NETWORK;
  let route: Route = { screen: 'compare', ids: [] };
  let isShown = false;
  /** The last reading that was begun; an older one that ends later is dropped. */
  let reading = 0;

  const ids = () => view.pages.map(({ id }) => id);
  const goTo = (next: readonly string[]) => go({ screen: 'compare', ids: next });

  const on: CompareEvents = {
    chooseNetwork(id) {
      network = id;
      if (view.state === 'ready') show({ ...view, network });
    },
    makeMine(page) {
      const all = ids();
      goTo([...all.slice(page, page + 1), ...all.filter((_, at) => at !== page)]);
    },
    find: choice.find,
    add: (id) => goTo([...ids(), id].slice(0, MOST_PAGES)),
    remove: (page) => goTo(ids().filter((_, at) => at !== page)),
    unpin: (id) => void unpin(id),
    save(as) {
      if (view.state !== 'ready') return;
      const { comparison } = view;
      const day = new Date().toISOString().slice(0, 10);
      const [text, type, ending] =
        as === 'csv'
          ? [comparisonCsv(comparison, network), 'text/csv', 'csv']
          : [comparisonMarkdown(comparison, network), 'text/markdown', 'md'];
      saveFile(new Blob([text], { type }), `shareworthy-comparison-${day}.${ending}`);
    },
    print: () => window.print(),
  };

  function show(next: CompareView) {
    view = next;
    if (isShown)
      draw(
        <Compare view={view} on={on} onOpen={(url) => void openTab(url).catch(() => undefined)} />,
      );
  }

  async function reportOf(id: string): Promise<ExportedReport | undefined> {
    const kept = known.get(id);
    if (kept) return kept;
    const found = isPin(id) ? await pinnedReport(id) : await history.report(id);
    // Pages are only to be compared by the same rules.
    const report = found && judgedToday(found, judge, version);
    if (report) known.set(id, report);
    return report;
  }

  async function read() {
    reading += 1;
    const own = reading;
    const [{ pins: all }, recent] = await Promise.all([
      pins(),
      history.pages({ limit: RECENT }).catch((): Page[] | undefined => undefined),
    ]);
    const wanted = (route.ids.length > 0 ? route.ids : all.map(({ id }) => id)).slice(
      0,
      MOST_PAGES,
    );
    const once = [...new Set(wanted)];
    const found = await Promise.all(once.map(reportOf));
    if (own !== reading) return;
    const pairs = once.flatMap((id, at) => {
      const report = found[at];
      return report ? [{ id, report }] : [];
    });
    for (const id of known.keys()) if (!once.includes(id)) known.delete(id);
    const reports = pairs.map(({ report }) => report);
    const pages = pairs.map(({ id, report }) => candidateOf(id, report));
    const sites = pages.map(({ site }) => site.replace(/^www\./, ''));
    const otherRules = sites.filter((_, at) => reports[at]?.version !== version);
    choice.set({
      pins: all,
      recent: recent ?? [],
      ids: once,
      compared: reports.map(({ finalUrl, page }, at) => ({
        url: finalUrl,
        site: sites[at] ?? '',
        type: page.type,
      })),
    });
    const shared = {
      pages,
      otherRules,
      choice: choice.view(),
      ...(pairs.length < once.length
        ? { missing: recent ? ('gone' as const) : ('blocked' as const) }
        : {}),
    };
    show(
      reports.length < FEWEST_PAGES
        ? { ...shared, state: 'choosing' }
        : { ...shared, state: 'ready', comparison: compare(reports, 0, guide), reports, network },
    );
  }

  const watchers: (() => void)[] = [];
  return {
    show(next) {
      route = next;
      if (!isShown) {
        isShown = true;
        watchers.push(
          watchPins(() => {
            // A pinned page may have got a newer report.
            for (const id of known.keys()) if (isPin(id)) known.delete(id);
            void read();
          }),
          history.watch(() => {
            choice.again();
            void read();
          }),
        );
      }
      show(view);
      void read();
    },
    leave() {
      isShown = false;
      choice.find('');
      for (const stop of watchers.splice(0)) stop();
    },
  };
};
