import { problemText } from '../audit/describe';
import type { Finding } from '../audit/finding';
import type { RuleWords } from '../audit/guide';
import type { Report } from '../audit/report';
import type { ExportedReport } from './exported';

/** A finding with its words beside its ids, for readers that do not have the rules. */
interface SpokenFinding extends Finding {
  title: string;
  problems: (Finding['problems'][number] & { text: string })[];
}

/** A report as one line of the command line’s output and of exported files; `docs/report.schema.json` describes it. */
export interface ReportLine extends Omit<Report, 'snapshot' | 'findings'> {
  findings: SpokenFinding[];
  snapshot?: Report['snapshot'];
}

/** Adds words to a report. The snapshot, by far its largest part, comes along only when asked for. */
export function reportLine(
  report: ExportedReport,
  rules: readonly RuleWords[],
  options: { snapshot: boolean },
): ReportLine {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const { snapshot, findings, ...rest } = report;
  return {
    ...rest,
    findings: findings.map((finding) => {
      const rule = byId.get(finding.rule);
      return {
        ...finding,
        title: rule?.title ?? finding.rule,
        problems: finding.problems.map((problem) => ({
          ...problem,
          text: problemText(rule, problem),
        })),
      };
    }),
    ...(options.snapshot && snapshot ? { snapshot } : {}),
  };
}
