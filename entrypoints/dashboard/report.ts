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
import { isWhole, type KeptReport } from '../../utils/history/entry';
import { copy } from '../../utils/platform/extension';
import { saveFile } from '../../utils/platform/save-file';
import { openTab } from '../../utils/platform/tab';
import { keepAudit } from '../kept/history';
import { pin } from '../kept/pins';
import { details, guide, judge, whatIf } from '../popup/judgement';
import { judgedToday } from './judged-again';
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

/** Whose report it is, and where it comes from. */
export interface ReportSource {
  key: string;
  back: BatchReportEvents['back'];
  /** It stands in the history. */
  isKept: boolean;
  /** `why` and `url`: what is said where there is none. */
  read(): Promise<{ report: KeptReport | undefined; url: string; why: string }>;
}

/** The report of one page, as today’s rules judge it. */
export function openReport(
  { key, back, isKept, read: find }: ReportSource,
  { draw, version }: Pick<ScreenContext, 'draw' | 'version'>,
): DashboardScreen {
  setGuide(guide);
  let view: BatchReportView = { state: 'reading' };
  let stored: Report | undefined;

  const show = () => draw(h(BatchReport, { key, view, on }));
  const change = (news: Partial<Extract<BatchReportView, { state: 'ready' }>>) => {
    if (view.state === 'ready') view = { ...view, ...news };
    show();
  };
  const say = (notice: Notice | undefined) => change({ notice });

  const keep = () => {
    if (!stored) return;
    void keepAudit(stored).then(({ state }) => {
      const text = KEPT[state] ?? 'The browser did not keep it.';
      say({ is: state === 'kept' || state === 'known' ? 'done' : 'wrong', text });
    });
  };
  const on: BatchReportEvents = {
    ...(isKept ? {} : { keep }),
    back,
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
    pin() {
      if (!stored) return;
      void pin(stored).then(({ state }) => {
        const text = PINNED[state] ?? 'The browser did not keep the pin.';
        say({ is: state === 'pinned' ? 'done' : 'wrong', text });
      });
    },
  };

  async function read() {
    const { report, url, why } = await find();
    if (report && isWhole(report)) {
      // An older judgement would not agree with what the guide says today.
      stored = judgedToday(report, judge, version);
      view = { state: 'ready', report: stored };
    } else
      view = {
        state: 'none',
        url,
        why: report
          ? 'It came from a file without its capture, so that only its score and its findings are there. Export it from the history to read them.'
          : why,
      };
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
