import { becauseWords, sentence } from '../../utils/audit/describe';
import type { Finding, Status } from '../../utils/audit/finding';
import type { Report } from '../../utils/audit/report';
import type { MissingReason } from '../../utils/page/snapshot';
import { ruleOf } from '../guide/guide';
import { Fold } from '../parts/fold';
import { Icon } from '../parts/icon';
import { StatusShape } from '../parts/status';
import css from './groups.module.css';

interface Kind {
  status: Status;
  /** Which of that status; all where not given. */
  because?(because: Finding['because']): boolean;
  /** What stands on the line. */
  words(count: number): string;
}

/** The groups below the findings. */
const GROUPS: readonly Kind[] = [
  {
    status: 'unknown',
    because: (because) => because === 'waiting',
    words: (n) => (n === 1 ? '1 waits for the server' : `${n} wait for the server`),
  },
  {
    status: 'unknown',
    because: (because) => because !== 'waiting' && because !== 'full-audit',
    words: (n) => `${n} could not be checked`,
  },
  {
    status: 'unknown',
    because: (because) => because === 'full-audit',
    words: (n) => (n === 1 ? '1 needs a full audit' : `${n} need a full audit`),
  },
  {
    status: 'error',
    words: (n) => (n === 1 ? '1 check failed itself' : `${n} checks failed themselves`),
  },
  { status: 'pass', words: (n) => `${n} passed` },
  { status: 'notApplicable', words: (n) => (n === 1 ? '1 does not apply' : `${n} do not apply`) },
];

/** Why the evidence that the rule needs is not there. */
function missingFor(finding: Finding, { snapshot }: Report): MissingReason | undefined {
  for (const need of ruleOf(finding.rule)?.needs ?? []) {
    const evidence = snapshot[need];
    if (evidence.state === 'missing') return evidence.reason;
  }
  return undefined;
}

/** Findings under one reason each, reasons in order of first use; no reason is an empty one. */
function byReason(findings: readonly Finding[], report: Report): [string, Finding[]][] {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const reason =
      finding.status === 'error'
        ? sentence(String(finding.problems[0]?.data['cause'] ?? becauseWords(finding)))
        : becauseWords(finding, missingFor(finding, report));
    found.set(reason, [...(found.get(reason) ?? []), finding]);
  }
  return [...found];
}

interface GroupProps {
  status: Status;
  /** What stands on the line. */
  line: string;
  findings: readonly Finding[];
  report: Report;
}

/** One folded group; what is in it is drawn when it is opened. */
function Group({ status, line, findings, report }: GroupProps) {
  return (
    <Fold
      class={css['group']}
      lineClass={css['line']}
      line={
        <>
          <StatusShape is={status} />
          <span>{line}</span>
          <span class={css['turn']}>
            <Icon name="down" />
          </span>
        </>
      }
    >
      {() =>
        byReason(findings, report).map(([reason, members]) => (
          <div key={reason} class={css['part']}>
            {reason && (
              <p class={css['reason']} dir="auto">
                {reason}
              </p>
            )}
            <ul>
              {members.map(({ rule }) => (
                <li key={rule}>{ruleOf(rule)?.title ?? rule}</li>
              ))}
            </ul>
          </div>
        ))
      }
    </Fold>
  );
}

/** What is not to be mended, folded: not known, broken, passed, not for this page. */
export function Groups({ report }: { report: Report }) {
  return (
    <div class={css['groups']}>
      {GROUPS.map(({ status, because = () => true, words }, at) => {
        const findings = report.findings.filter(
          (finding) => finding.status === status && because(finding.because),
        );
        if (findings.length === 0) return null;
        return (
          <Group
            key={at}
            status={status}
            line={words(findings.length)}
            findings={findings}
            report={report}
          />
        );
      })}
    </div>
  );
}
