import type { Details, WhatIfView } from '../../components/popup/view';
import { buildReport, type Judges } from '../../utils/audit/build-report';
import { type Guide, guideOf } from '../../utils/audit/guide';
import { PILLARS } from '../../utils/audit/pillars';
import type { Report } from '../../utils/audit/report';
import { type ReportLine, reportLine } from '../../utils/export/line';
import { NETWORKS, PREVIEW_NETWORKS } from '../../utils/networks/registry';
import type { Snapshot } from '../../utils/page/snapshot';
import { RULES } from '../../utils/rules/registry';
import type { ProbePlan } from '../../utils/server/probe-plan';
import type { ShareSettings } from '../../utils/share/settings';
import { sharedAs } from '../../utils/share/share-links';
import type { Target } from '../../utils/share/target';
import { targetsOf } from '../../utils/share/targets';
import { authors } from '../../utils/signals/authors';
import { cards } from '../../utils/signals/card';
import { crawlerAccess } from '../../utils/signals/crawler-access';
import { cardTexts, crawlerDifferences } from '../../utils/signals/crawler-differences';
import { licences } from '../../utils/signals/licences';
import { served } from '../../utils/signals/meta';
import { pageFields } from '../../utils/signals/page-fields';
import { pageType } from '../../utils/signals/page-type';
import { probePlan } from '../../utils/signals/probe-plan';
import { changedTags, type Edits, editedSnapshot } from '../../utils/signals/what-if';

const judges: Omit<Judges, 'version'> = {
  rules: RULES,
  networks: PREVIEW_NETWORKS,
  cards,
  share: sharedAs,
};

/** What screens read ids by. */
export const guide: Guide = guideOf(RULES, NETWORKS, PILLARS);

/** Judges a snapshot from beginning to end; with `places`, findings say where in the page's tool to mend them. */
export const judge = (snapshot: Snapshot, version: string, places?: Judges['places']): Report =>
  buildReport(snapshot, { ...judges, version, ...(places ? { places } : {}) });

/** What would change with other tags than the page's own. */
export const whatIf = (snapshot: Snapshot, edits: Edits, version: string): WhatIfView => ({
  edits,
  report: judge(editedSnapshot(snapshot, edits), version),
  tags: changedTags(snapshot, edits),
});

export { pageShare } from '../../utils/share/page-share';
export { pictureWords } from '../../utils/share/picture-words';

/** Where a page can be handed to, the user's first choice first. `can`: what the browser is able to. */
export const targets = (settings: ShareSettings, can: Parameters<typeof targetsOf>[2]): Target[] =>
  targetsOf(settings, guide.networks, can);

/** What is worth asking besides. */
export const plan = (snapshot: Snapshot): ProbePlan => probePlan(snapshot);

/** A report with words, for the command line. */
export const line = (report: Report, options: { snapshot: boolean }): ReportLine =>
  reportLine(report, RULES, options);

/** What screens show besides the report. */
export function details(snapshot: Snapshot): Omit<Details, 'madeWith'> {
  const { pageType: _, ...unchosen } = snapshot;
  const own = served(snapshot);
  return {
    fields: pageFields(snapshot),
    authors: authors(snapshot).map(({ name, url, from, evidence }) => ({
      value: name ?? url ?? '',
      from,
      evidence,
    })),
    licences: licences(snapshot).map(({ value, from, evidence }) => ({ value, from, evidence })),
    automatic: pageType(unchosen),
    robots: PREVIEW_NETWORKS.flatMap(({ id, preview }) => {
      const tokens = preview?.robots.value.tokens ?? [];
      if (tokens.length === 0) return [];
      return [{ network: id, tokens, access: crawlerAccess(snapshot, tokens) }];
    }),
    ...(own ? { own: cardTexts(own.head) } : {}),
    crawlers: crawlerDifferences(snapshot).map((comparison, at) => {
      const answer = snapshot.crawlers?.[at]?.answer;
      return answer?.state === 'ok'
        ? { ...comparison, found: cardTexts(answer.facts.head) }
        : comparison;
    }),
  };
}
