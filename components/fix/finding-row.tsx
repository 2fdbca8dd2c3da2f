import {
  headline,
  pointsShort,
  pointsSpoken,
  problemText,
  STATUS_WORDS,
} from '../../utils/audit/describe';
import type { Finding } from '../../utils/audit/finding';
import { networkById, ruleOf } from '../guide/guide';
import { Button } from '../parts/button';
import { Fold } from '../parts/fold';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { StatusShape } from '../parts/status';
import type { PopupEvents } from '../popup/view';
import css from './finding-row.module.css';
import { NowFix } from './now-fix';
import { Sources } from './sources';

/** Characters that names of networks may take on the row itself; longer lists are given once it is open. */
const ROOM = 12;
/** Problems written out at most. */
const PROBLEMS = 6;

/** Names of the networks that a finding is about; none where it is about all of them. */
const namesOf = ({ networks }: Finding): string[] =>
  networks.includes('all') ? [] : networks.flatMap((id) => networkById(id)?.name ?? []);

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

interface FindingRowProps {
  finding: Finding;
  /** The score that this finding holds the page at. */
  cap: number | undefined;
  /** Whether points are shown; without the server they are not known. */
  scored: boolean;
  /** Why there is no answer, where nothing around the row says so. */
  reason?: string;
  /** What the finding can be marked as intended for; absent where nothing can be marked. */
  site: string | undefined;
  events: PopupEvents;
}

/** A finding: one line until it is opened. */
export function FindingRow({ finding, cap, scored, reason, site, events }: FindingRowProps) {
  const rule = ruleOf(finding.rule);
  const title = headline(finding, rule);
  const isFault = finding.status === 'fail' || finding.status === 'warn';
  const networks = namesOf(finding).join(', ');
  const few = networks.length <= ROOM;
  const points = scored ? finding.points : undefined;
  return (
    <Fold
      class={css['finding']}
      rule={finding.rule}
      lineClass={css['row']}
      line={
        <>
          <StatusShape is={finding.status} />
          <Hidden>{STATUS_WORDS[finding.status]}: </Hidden>
          <span class={css['title']} dir="auto">
            {title}
          </span>
          {few && networks && <span class={css['networks']}>{networks}</span>}
          {isFault && (
            <span class={css['points']}>
              <span aria-hidden="true">{pointsShort(points)}</span>
              {points !== undefined && <Hidden>{pointsSpoken(points)}</Hidden>}
            </span>
          )}
          <span class={css['turn']}>
            <Icon name="down" />
          </span>
        </>
      }
    >
      {() => (
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
              {!few && (
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
                  {finding.intended ? 'No longer intended' : 'This is intended'} on{' '}
                  <bdi>{site}</bdi>
                </span>
              </Button>
            </p>
          )}
          {rule && <Sources sources={rule.sources} onOpen={events.openLink} />}
        </div>
      )}
    </Fold>
  );
}
