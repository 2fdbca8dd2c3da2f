import type { Report } from '../../utils/audit/report';
import { Button } from '../parts/button';
import { StatusShape } from '../parts/status';
import { State } from './state';

/** All is well: said once, with the numbers it rests on. */
export function NothingToFix({ report, onSeeCards }: { report: Report; onSeeCards(): void }) {
  const passed = report.findings.filter(({ status }) => status === 'pass').length;
  const verdicts = Object.values(report.score.networks);
  const full = verdicts.length > 0 && verdicts.every(({ verdict }) => verdict === 'ready');
  const cards = full ? `All ${verdicts.length} networks show a complete card. ` : '';
  const checks = passed === 1 ? '1 check passed.' : `${passed} checks passed.`;
  return (
    <State
      icon={<StatusShape is="pass" size="large" />}
      title="Nothing to fix"
      words={`${cards}${checks}`}
      actions={<Button onPress={onSeeCards}>See the cards</Button>}
    />
  );
}
