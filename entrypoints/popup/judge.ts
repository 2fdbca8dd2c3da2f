import type { Details, WhatIfView } from '../../components/popup/view';
import type { Guide } from '../../utils/audit/guide';
import type { Report } from '../../utils/audit/report';
import type { ReportLine } from '../../utils/export/line';
import type { Snapshot } from '../../utils/page/snapshot';
import { abilities } from '../../utils/platform/share-sheet';
import type { ProbePlan } from '../../utils/server/probe-plan';
import type { DraftSettings } from '../../utils/share/draft-of';
import type { PageShare } from '../../utils/share/page-share';
import type { PictureWords } from '../../utils/share/picture-words';
import type { ShareSettings } from '../../utils/share/settings';
import type { Target } from '../../utils/share/target';
import type { Edits } from '../../utils/signals/what-if';

export interface Judge {
  guide: Promise<Guide>;
  judge(snapshot: Snapshot, version: string): Promise<Report>;
  /** What is worth asking besides. */
  plan(snapshot: Snapshot): Promise<ProbePlan>;
  /** What screens show besides the report. */
  details(snapshot: Snapshot): Promise<Details>;
  /** What would change with other tags than the page's own. */
  whatIf(snapshot: Snapshot, edits: Edits, version: string): Promise<WhatIfView>;
  /** Where a page can be handed to, the user's first choice first. */
  targets(settings: ShareSettings): Promise<Target[]>;
  /** What is shared of the page of a report. */
  share(report: Report, choice: DraftSettings): Promise<PageShare>;
  /** What a picture made for the page is to say. */
  pictureWords(snapshot: Snapshot): Promise<PictureWords>;
  /** A report with words, for the command line. */
  line(report: Report, options: { snapshot: boolean }): Promise<ReportLine>;
  /** Judges a snapshot once more, from scratch, for measuring. Gives milliseconds. */
  again(snapshot: Snapshot): Promise<number>;
}

/**
 * The judge: rules, signals and networks, the largest part of the extension. It is loaded once the page has
 * been asked for, and is there about when the page answers. It works in the popup's own thread: starting
 * another, and carrying snapshot and report between the two, took longer than judging (measured 2026-11-25).
 * All answers reject where it cannot be loaded.
 */
export function startJudge(asked: Promise<void>): Judge {
  const loaded = asked.then(() => import('./judgement'));
  // Whoever asks is told; nobody may be asking.
  loaded.catch(() => undefined);
  return {
    guide: loaded.then(({ guide }) => guide),
    async judge(snapshot, version) {
      const { judge } = await loaded;
      const isFirst = snapshot.server.state === 'pending';
      const places = isFirst ? undefined : (await import('./made-with')).places;
      return judge(snapshot, version, places);
    },
    plan: async (snapshot) => (await loaded).plan(snapshot),
    async details(snapshot) {
      const [{ details }, { toolsOf }] = await Promise.all([loaded, import('./made-with')]);
      return { ...details(snapshot), madeWith: toolsOf(snapshot) };
    },
    whatIf: async (snapshot, edits, version) => (await loaded).whatIf(snapshot, edits, version),
    targets: async (settings) => (await loaded).targets(settings, abilities()),
    share: async ({ snapshot, findings }, choice) =>
      (await loaded).pageShare(snapshot, findings, choice),
    pictureWords: async (snapshot) => (await loaded).pictureWords(snapshot),
    line: async (report, options) => (await loaded).line(report, options),
    async again(snapshot) {
      const { judge } = await loaded;
      // Signals remember what they computed for a snapshot, but not for its copy.
      const copy = structuredClone(snapshot);
      const start = performance.now();
      judge(copy, '');
      return performance.now() - start;
    },
  };
}
