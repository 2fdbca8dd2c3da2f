import type { Guide, NetworkWords, RuleWords } from '../../utils/audit/guide';

/**
 * The reference that components read ids by. It is the same for the whole life of a screen, so it is set
 * once, when it arrives, and is no part of any component's props.
 */
let rules = new Map<string, RuleWords>();
let networks = new Map<string, NetworkWords>();
let pillars: Guide['pillars'] = [];

/** Hands the guide to all components. */
export function setGuide(guide: Guide): void {
  rules = new Map(guide.rules.map((rule) => [rule.id, rule]));
  networks = new Map(guide.networks.map((network) => [network.id, network]));
  pillars = guide.pillars;
}

/** The rule behind a finding; `undefined` where it no longer exists (a report saved earlier). */
export const ruleOf = (id: string): RuleWords | undefined => rules.get(id);

/** The network of that id; `undefined` before the guide is here and for ids of earlier reports. */
export const networkById = (id: string): NetworkWords | undefined => networks.get(id);

/** The eight pillars, in the order they are shown. */
export const allPillars = (): Guide['pillars'] => pillars;

/** All networks, in the order they are shown. */
export const allNetworks = (): NetworkWords[] => [...networks.values()];

/** Networks that make a card of a link, in the order they are shown. */
export const previewNetworks = (): NetworkWords[] =>
  allNetworks().filter(({ preview }) => preview !== undefined);
