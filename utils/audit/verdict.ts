import type { Network } from '../networks/network';
import type { Card } from '../signals/card';
import type { Finding } from './finding';
import type { Verdict } from './report';

/** Rules about what people find behind the link; its card is none the worse. */
const BEHIND_THE_LINK: ReadonlySet<string> = new Set(['viewport-ok', 'no-intrusive-overlay']);

/** Rules for all networks that hold for search engines too; the others are about tags of cards, which those do not need. */
const FOR_SEARCH: ReadonlySet<string> = new Set([
  'bot-wall-not-served',
  'https-page',
  'no-placeholder-values',
  'page-publicly-fetchable',
  'title-not-generic',
]);

/** Whether a failed rule is a flaw of the network's card: it must have failed for this very network. */
function concerns({ rule, networks, problems }: Finding, { id, preview }: Network): boolean {
  if (BEHIND_THE_LINK.has(rule)) return false;
  const isMeantByAll = preview?.metaRobots === undefined || FOR_SEARCH.has(rule);
  return problems.some(({ level, networks: own = networks }) => {
    if (level === 'warn') return false;
    return own.includes(id) || (isMeantByAll && own.includes('all'));
  });
}

/** Whether a finding can be a flaw of a card at all: rules of weight that failed, about what the card is made of. */
export const isSerious = ({ status, severity, pillar }: Finding): boolean =>
  status === 'fail' && severity !== 'minor' && (pillar === 'travel' || pillar === 'presentation');

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
  const failed = findings.find((finding) => isSerious(finding) && concerns(finding, network));
  return failed ? { verdict: 'flawed', because: failed.rule } : { verdict: 'ready' };
}
