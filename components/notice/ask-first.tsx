import { lackSentence, pointsShort } from '../../utils/audit/describe';
import { type Finding, isToMend } from '../../utils/audit/finding';
import type { NetworkWords } from '../../utils/audit/guide';
import { isAboutRobots } from '../../utils/audit/is-about-robots';
import type { Report } from '../../utils/audit/report';
import { Button } from '../parts/button';
import { StatusShape } from '../parts/status';
import { Row } from './row';

/** The finding to mend that keeps a network's card from being drawn, where one says so. */
function causeOf(report: Report, network: NetworkWords): Finding | undefined {
  const because = report.score.networks[network.id]?.because;
  return report.findings.find(
    (finding) =>
      isToMend(finding) &&
      (finding.rule === because ||
        (because === 'blocked-by-robots' && isAboutRobots(finding, network.id))),
  );
}

interface AskFirstProps {
  network: NetworkWords;
  report: Report;
  onSeeCard(): void;
  onSeeFix(rule: string): void;
  onShare(): void;
  onClose(): void;
}

/** The one case that asks before it shares: the network would show nothing but the address. */
export function AskFirst({
  network,
  report,
  onSeeCard,
  onSeeFix,
  onShare,
  onClose,
}: AskFirstProps) {
  const card = report.cards.find((each) => each.network === network.id);
  const [lack] = card?.lacks ?? [];
  const cause = causeOf(report, network);
  const points = pointsShort(cause?.points);
  return (
    <Row
      mark={<StatusShape is="fail" />}
      title={`${network.name} would show only the bare address`}
      onClose={onClose}
      actions={
        <>
          {cause ? (
            <Button kind="link" onPress={() => onSeeFix(cause.rule)}>
              See the fix{points && `, ${points}`}
            </Button>
          ) : (
            <Button kind="link" onPress={onSeeCard}>
              See the card
            </Button>
          )}
          <Button kind="quiet" icon="out" onPress={onShare}>
            Share anyway
          </Button>
        </>
      }
    >
      {card && lack && <p>{lackSentence(lack, network, card)}</p>}
    </Row>
  );
}
