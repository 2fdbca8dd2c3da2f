import { h } from 'preact';
import {
  BatchReport,
  type BatchReportEvents,
  type BatchReportView,
} from '../../components/batch/report-view';
import type { Notice } from '../../components/batch/view';
import { setGuide } from '../../components/guide/guide';
import type { Report } from '../../utils/audit/report';
import { exported } from '../../utils/export/formats';
import { isWhole } from '../../utils/history/entry';
import { copy } from '../../utils/platform/extension';
import { saveFile } from '../../utils/platform/save-file';
import { openTab } from '../../utils/platform/tab';
import { batches } from '../kept/batches';
import { keepAudit } from '../kept/history';
import { pin } from '../kept/pins';
import { details, guide, judge, whatIf } from '../popup/judgement';
import { hashOf } from './route';
import type { DashboardScreen, ScreenContext } from './screen';

const KEPT: Readonly<Record<string, string>> = {
  kept: 'Kept in the history.',
  known: 'This audit is in the history already.',
  off: 'Keeping audits is switched off in the settings. Nothing was kept.',
  full: 'The browser gives no more room. Nothing was kept.',
};

const PINNED: Readonly<Record<string, string>> = {
  pinned: 'Pinned: it stands in the comparison.',
  full: 'Six pages are pinned already. Take one away in the comparison first.',
};

/** The report of one page of a batch. */
export function openReport(
  id: string,
  at: number,
  { draw, version }: Pick<ScreenContext, 'draw' | 'version'>,
): DashboardScreen {
  setGuide(guide);
  let view: BatchReportView = { state: 'reading' };
  let stored: Report | undefined;

  const show = () => draw(h(BatchReport, { key: `${id} ${at}`, view, on }));
  const change = (news: Partial<Extract<BatchReportView, { state: 'ready' }>>) => {
    if (view.state === 'ready') view = { ...view, ...news };
    show();
  };
  const say = (notice: Notice | undefined) => change({ notice });

  const on: BatchReportEvents = {
    batchHref: hashOf({ screen: 'batch', ids: [id] }),
    copyText: (text) =>
      void copy(text).then((done) =>
        say(
          done
            ? { is: 'done', text: 'Copied.' }
            : { is: 'wrong', text: 'The browser did not let it be copied.' },
        ),
      ),
    details() {
      if (stored && view.state === 'ready' && !view.details)
        change({ details: details(stored.snapshot) });
    },
    whatIf: (edits) =>
      change({ whatIf: edits && stored ? whatIf(stored.snapshot, edits, version) : undefined }),
    openLink: (url) => void openTab(url).catch(() => undefined),
    dismiss: () => say(undefined),
    saveHtml() {
      if (!stored) return;
      const made = new Date();
      const { text, type, ending } = exported('html', [stored], { guide, at: made });
      const site = URL.canParse(stored.finalUrl) ? new URL(stored.finalUrl).hostname : 'page';
      const name = `${site.replace(/[^\w.-]/g, '')}-report-${made.toISOString().slice(0, 10)}`;
      saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name + ending);
      say({ is: 'done', text: `Saved as ${name}${ending}.` });
    },
    keep() {
      if (!stored) return;
      void keepAudit(stored).then(({ state }) => {
        const text = KEPT[state] ?? 'The browser did not keep it.';
        say({ is: state === 'kept' || state === 'known' ? 'done' : 'wrong', text });
      });
    },
    pin() {
      if (!stored) return;
      void pin(stored).then(({ state }) => {
        const text = PINNED[state] ?? 'The browser did not keep the pin.';
        say({ is: state === 'pinned' ? 'done' : 'wrong', text });
      });
    },
  };

  async function read() {
    const [report, page] = await Promise.all([
      batches.report(id, at),
      batches.page(id, at).catch(() => undefined),
    ]);
    if (!report) {
      const why = page?.why ?? 'It was deleted, or its data is damaged.';
      view = {
        state: 'none',
        url: page?.url ?? '',
        why: page?.state === 'waiting' ? 'It waits for its turn.' : why,
      };
    } else {
      // An older judgement would not agree with what the guide says today.
      const isOld = isWhole(report) && report.version !== version;
      stored = isOld ? judge(report.snapshot, version) : report;
      view = { state: 'ready', report: stored };
    }
    show();
  }

  return {
    show() {
      show();
      void read();
    },
    leave() {},
  };
}
