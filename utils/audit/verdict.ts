import type { Network } from '../networks/network';
import type { Card } from '../signals/card';
import type { Finding } from './finding';
import type { Verdict } from './report';

/**
 * What a network will do with the link. The card decides first: no card is `nothing`, a card still
 * waiting for evidence is `unknown`, an incomplete one is `flawed`; then failed rules of weight that
 * name the network. `because` is the card's defect or the rule's id.
 */
export function verdictOf(
  network: Network,
  card: Card | undefined,
  findings: readonly Finding[],
): { verdict: Verdict; because?: string } {
  const defect = card?.lacks[0];
  if (!card) return { verdict: 'unknown' };
  if (card.lacks.includes('waiting') || card.lacks.includes('no-answer')) {
    const because = card.lacks.includes('waiting') ? 'waiting' : 'no-answer';
    // An error of the server is an answer, and the only defect then. Otherwise what the page lacks may stand
    // in the served HTML that has not come.
    const isError = card.layout === 'none' && defect === 'no-answer' && card.lacks.length === 1;
    return { verdict: isError ? 'nothing' : 'unknown', because };
  }
  if (card.layout === 'none') return { verdict: 'nothing', ...(defect ? { because: defect } : {}) };
  if (defect) return { verdict: 'flawed', because: defect };
  const failed = findings.find(
    ({ status, severity, pillar, networks }) =>
      status === 'fail' &&
      severity !== 'minor' &&
      (pillar === 'travel' || pillar === 'presentation') &&
      (networks.includes(network.id) || networks.includes('all')),
  );
  return failed ? { verdict: 'flawed', because: failed.rule } : { verdict: 'ready' };
}
