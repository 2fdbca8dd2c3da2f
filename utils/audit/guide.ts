import type { Network } from '../networks/network';
import type { Rule } from './define-rule';
import type { Pillar } from './finding';

/** A rule without its logic: what a screen needs to put a finding into words. */
export type RuleWords = Omit<Rule, 'check'>;

/** A network without its patterns: what a screen needs to name it, explain its card and share to it. */
export type NetworkWords = Omit<Network, 'recognise' | 'weights'>;

/**
 * The reference that screens read ids by. Plain data, so that it can cross from the judge's thread to the
 * screen's, and a screen does not have to load the rules to speak of them.
 */
export interface Guide {
  rules: readonly RuleWords[];
  /** In the order they are shown. */
  networks: readonly NetworkWords[];
  /** In the order they are shown. */
  pillars: readonly { id: Pillar; name: string }[];
}

/** Whether a picture with a caption can be handed to the network today, in place of the link. */
export const takesPictures = ({ picture, status }: NetworkWords): boolean =>
  picture !== undefined && status.value === 'alive';

/** Makes the guide of rules, networks and pillars; the result holds no function and no pattern. */
export function guideOf(
  rules: readonly Rule[],
  networks: readonly Network[],
  pillars: Guide['pillars'],
): Guide {
  return {
    rules: rules.map(({ check: _, ...words }) => words),
    networks: networks.map(({ recognise: _, weights: __, ...words }) => words),
    pillars: pillars.map(({ id, name }) => ({ id, name })),
  };
}
