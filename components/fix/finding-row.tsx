import { headline, pointsShort, pointsSpoken, STATUS_WORDS } from '../../utils/audit/describe';
import type { Finding } from '../../utils/audit/finding';
import { networkById, ruleOf } from '../guide/guide';
import { Fold } from '../parts/fold';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { late } from '../parts/late';
import { StatusShape } from '../parts/status';
import type { PopupEvents } from '../popup/view';
import css from './finding-row.module.css';

/** What a finding says once it is opened; here before anybody can, but not needed to paint. */
export const FindingBody = late(
  () => import('./finding-body').then((loaded) => loaded.FindingBody),
  null,
  <p class={css['lost']}>The details could not be loaded. Open the popup again.</p>,
);

/** Characters that names of networks may take on the row itself; longer lists are given once it is open. */
const ROOM = 12;

/** Names of the networks that a finding is about; none where it is about all of them. */
const namesOf = ({ networks }: Finding): string[] =>
  networks.includes('all') ? [] : networks.flatMap((id) => networkById(id)?.name ?? []);

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
        <FindingBody
          finding={finding}
          rule={rule}
          cap={cap}
          reason={reason}
          networks={few ? '' : networks}
          site={site}
          events={events}
        />
      )}
    </Fold>
  );
}
