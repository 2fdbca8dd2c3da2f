import { buildReport, type Judges } from '../../utils/audit/build-report';
import { type Guide, guideOf } from '../../utils/audit/guide';
import type { Report } from '../../utils/audit/report';
import { type ReportLine, reportLine } from '../../utils/export/line';
import { NETWORKS, PREVIEW_NETWORKS } from '../../utils/networks/registry';
import type { Snapshot } from '../../utils/page/snapshot';
import { RULES } from '../../utils/rules/registry';
import type { ProbePlan } from '../../utils/server/probe-plan';
import { shareLinks } from '../../utils/share/share-links';
import { cards } from '../../utils/signals/card';
import { probePlan } from '../../utils/signals/probe-plan';

const judges: Omit<Judges, 'version'> = {
  rules: RULES,
  networks: PREVIEW_NETWORKS,
  cards,
  links: shareLinks,
};

/** What screens read ids by. */
export const guide: Guide = guideOf(RULES, NETWORKS);

/** Judges a snapshot from beginning to end. */
export const judge = (snapshot: Snapshot, version: string): Report =>
  buildReport(snapshot, { ...judges, version });

/** What is worth asking besides. */
export const plan = (snapshot: Snapshot): ProbePlan => probePlan(snapshot);

/** A report with words, for the command line. */
export const line = (report: Report, options: { snapshot: boolean }): ReportLine =>
  reportLine(report, RULES, options);
