import { problemText } from '../../utils/audit/describe';
import type { Finding } from '../../utils/audit/finding';
import type { RuleWords } from '../../utils/audit/guide';
import { ruleOf } from '../guide/guide';
import { Button } from '../parts/button';
import type { PopupEvents } from '../popup/view';
import css from './finding-body.module.css';
import { NowFix } from './now-fix';
import { Sources } from './sources';

/** Problems written out at most. */
const PROBLEMS = 6;

function OtherProblems({ finding }: { finding: Finding }) {
  const rule = ruleOf(finding.rule);
  const others = finding.problems.slice(1);
  if (others.length === 0) return null;
  return (
    <ul class={css['problems']}>
      {others.slice(0, PROBLEMS).map((problem, at) => (
        <li key={at} dir="auto">
          {problemText(rule, problem)}
        </li>
      ))}
      {others.length > PROBLEMS && <li>and {others.length - PROBLEMS} more like these</li>}
    </ul>
  );
}

interface FindingBodyProps {
  finding: Finding;
  rule: RuleWords | undefined;
  /** The score that this finding holds the page at. */
  cap: number | undefined;
  /** Why there is no answer, where nothing around the row says so. */
  reason: string | undefined;
  /** Names of the networks that the row had no room for. */
  networks: string;
  /** What the finding can be marked as intended for; absent where nothing can be marked. */
  site: string | undefined;
  events: PopupEvents;
}

/** What a finding says below its line: what is there, what is to be done, and by whose word. */
export function FindingBody(props: FindingBodyProps) {
  const { finding, rule, cap, reason, networks, site, events } = props;
  const isFault = finding.status === 'fail' || finding.status === 'warn';
  return (
    <div class={css['body']}>
      {reason && <p dir="auto">{reason}</p>}
      {cap !== undefined && (
        <p>
          As long as this is so, the score is <b>{cap}</b> at most.
        </p>
      )}
      <OtherProblems finding={finding} />
      <NowFix
        finding={finding}
        onCopy={(text) => events.copyText(text, 'fix')}
        onShow={events.showOnPage}
      />
      {rule && (
        <dl class={css['words']}>
          {isFault && (
            <>
              <dt>How</dt>
              <dd>{rule.fix.text}</dd>
            </>
          )}
          <dt>Why</dt>
          <dd>{rule.why}</dd>
          {networks && (
            <>
              <dt>Where</dt>
              <dd>{networks}</dd>
            </>
          )}
          {rule.contested && (
            <>
              <dt>But</dt>
              <dd>{rule.contested}</dd>
            </>
          )}
        </dl>
      )}
      {rule?.contested && isFault && site && (
        <p class={css['mark']}>
          <Button kind="link" onPress={() => events.intend(rule.id, !finding.intended)}>
            <span dir="auto">
              {finding.intended ? 'No longer intended' : 'This is intended'} on <bdi>{site}</bdi>
            </span>
          </Button>
        </p>
      )}
      {rule && <Sources sources={rule.sources} onOpen={events.openLink} />}
    </div>
  );
}
