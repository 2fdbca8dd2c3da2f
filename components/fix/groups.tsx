import { becauseWords, sentence } from '../../utils/audit/describe';
import type { Finding } from '../../utils/audit/finding';
import type { Report } from '../../utils/audit/report';
import type { MissingReason } from '../../utils/page/snapshot';
import { ruleOf } from '../guide/guide';
import { Fold } from '../parts/fold';
import { Icon } from '../parts/icon';
import { StatusShape } from '../parts/status';
import type { PopupEvents } from '../popup/view';
import { type Filter, isAbout, type Kind, kindOf } from './filter';
import { FindingRow } from './finding-row';
import css from './groups.module.css';

interface Folded {
  kind: Kind;
  /** Which of that kind; all where not given. */
  because?(because: Finding['because']): boolean;
  /** What stands on the line. */
  words(count: number): string;
}

/** The groups below the findings. */
const GROUPS: readonly Folded[] = [
  { kind: 'intended', words: (n) => `${n} intended here` },
  {
    kind: 'unknown',
    because: (because) => because === 'waiting',
    words: (n) => (n === 1 ? '1 waits for the server' : `${n} wait for the server`),
  },
  {
    kind: 'unknown',
    because: (because) => because !== 'waiting' && because !== 'full-audit',
    words: (n) => `${n} could not be checked`,
  },
  {
    kind: 'unknown',
    because: (because) => because === 'full-audit',
    words: (n) => (n === 1 ? '1 needs a full audit' : `${n} need a full audit`),
  },
  {
    kind: 'error',
    words: (n) => (n === 1 ? '1 check failed itself' : `${n} checks failed themselves`),
  },
  { kind: 'pass', words: (n) => `${n} passed` },
  { kind: 'notApplicable', words: (n) => (n === 1 ? '1 does not apply' : `${n} do not apply`) },
];

/** Why the evidence that the rule needs is not there. */
function missingFor(finding: Finding, { snapshot }: Report): MissingReason | undefined {
  for (const need of ruleOf(finding.rule)?.needs ?? []) {
    const evidence = snapshot[need];
    if (evidence.state === 'missing') return evidence.reason;
  }
  return undefined;
}

/** Why a finding has no answer, in words; empty where it has one. */
export const reasonFor = (finding: Finding, report: Report): string =>
  finding.status === 'error'
    ? sentence(String(finding.problems[0]?.data['cause'] ?? becauseWords(finding)))
    : becauseWords(finding, missingFor(finding, report));

/** Findings under one reason each, reasons in order of first use; no reason is an empty one. */
function byReason(findings: readonly Finding[], report: Report): [string, Finding[]][] {
  const found = new Map<string, Finding[]>();
  for (const finding of findings) {
    const reason = reasonFor(finding, report);
    found.set(reason, [...(found.get(reason) ?? []), finding]);
  }
  return [...found];
}

interface GroupProps {
  kind: Kind;
  /** What stands on the line. */
  line: string;
  findings: readonly Finding[];
  report: Report;
  site: string | undefined;
  events: PopupEvents;
}

/** One folded group; what is in it is drawn when it is opened. */
function Group({ kind, line, findings, report, site, events }: GroupProps) {
  return (
    <Fold
      class={css['group']}
      lineClass={css['line']}
      line={
        <>
          {kind === 'intended' ? <Icon name="check" /> : <StatusShape is={kind} />}
          <span>{line}</span>
          <span class={css['turn']}>
            <Icon name="down" />
          </span>
        </>
      }
    >
      {() =>
        byReason(findings, report).map(([reason, members]) => (
          <div key={reason}>
            {reason && (
              <p class={css['reason']} dir="auto">
                {reason}
              </p>
            )}
            {members.map((finding) => (
              <FindingRow
                key={finding.rule}
                finding={finding}
                cap={undefined}
                scored={false}
                site={site}
                events={events}
              />
            ))}
          </div>
        ))
      }
    </Fold>
  );
}

interface GroupsProps {
  report: Report;
  filter: Filter;
  site: string | undefined;
  events: PopupEvents;
}

/** What is not to be mended, folded: meant to be so, not known, broken, passed, not for this page. */
export function Groups({ report, filter, site, events }: GroupsProps) {
  return (
    <div class={css['groups']}>
      {GROUPS.map(({ kind, because = () => true, words }, at) => {
        const findings = report.findings.filter(
          (finding) =>
            kindOf(finding) === kind && because(finding.because) && isAbout(filter, finding),
        );
        if (findings.length === 0) return null;
        return (
          <Group
            key={at}
            kind={kind}
            line={words(findings.length)}
            findings={findings}
            report={report}
            site={site}
            events={events}
          />
        );
      })}
    </div>
  );
}
