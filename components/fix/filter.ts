import { type Finding, isToMend, type Pillar, type Status } from '../../utils/audit/finding';

/** Statuses as the filter knows them: what is meant to be so is a kind of its own. */
export type Kind = Status | 'intended';

/** Which findings are shown; absent parts let all through. */
export interface Filter {
  pillar?: Pillar;
  /** Id of a network: findings that name it, and those about all. */
  network?: string;
  kind?: Kind;
}

/** What a finding is, to the filter. */
export const kindOf = (finding: Finding): Kind => (finding.intended ? 'intended' : finding.status);

/** Whether a finding is about the filter's pillar and network. */
export const isAbout = ({ pillar, network }: Filter, finding: Finding): boolean =>
  (pillar === undefined || finding.pillar === pillar) &&
  (network === undefined || finding.networks.includes(network) || finding.networks.includes('all'));

/** Whether a finding stands in the list: those to mend, or those of the status asked for. */
export const isListed = (filter: Filter, finding: Finding): boolean =>
  isAbout(filter, finding) &&
  (filter.kind === undefined ? isToMend(finding) : kindOf(finding) === filter.kind);

/** The filter under which a finding is in the list; none where it is there anyway. */
export const filterFor = (finding: Finding | undefined): Filter | undefined =>
  finding === undefined || isToMend(finding) ? undefined : { kind: kindOf(finding) };
