import type { Network } from '../networks/network';
import { NETWORKS } from '../networks/registry';
import { WIDGETS, type Widget } from '../networks/widgets/registry';

/** A pattern of links: of a network's share form, of accounts there, or of a widget's own share page. */
export type LinkPattern = { pattern: RegExp } & (
  | { kind: 'outdated' | 'share' | 'profile'; network: Network }
  | { kind: 'widget'; widget: Widget }
);

/** A pattern of scripts and frames: of one that serves a widget and nothing else, or among other things. */
export interface ScriptPattern {
  kind: 'alone' | 'shared';
  widget: Widget;
  pattern: RegExp;
}

const ofNetwork = (network: Network): LinkPattern[] => {
  const { share, profile, outdated = [] } = network.recognise.value;
  const of = (kind: 'outdated' | 'share' | 'profile', patterns: readonly RegExp[]) =>
    patterns.map((pattern): LinkPattern => ({ kind, network, pattern }));
  return [...of('outdated', outdated), ...of('share', share), ...of('profile', profile)];
};

/** All patterns of links, in the order of the tables. */
export const linkPatterns = (): LinkPattern[] => [
  ...NETWORKS.flatMap(ofNetwork),
  ...WIDGETS.flatMap((widget) =>
    (widget.recognise.value.hrefs ?? []).map(
      (pattern): LinkPattern => ({ kind: 'widget', widget, pattern }),
    ),
  ),
];

/** All patterns of scripts and frames, in the order of the tables. */
export const scriptPatterns = (): ScriptPattern[] => {
  const of = (kind: ScriptPattern['kind'], patternsOf: (widget: Widget) => readonly RegExp[]) =>
    WIDGETS.flatMap((widget) =>
      patternsOf(widget).map((pattern): ScriptPattern => ({ kind, widget, pattern })),
    );
  return [
    ...of('alone', ({ recognise }) => recognise.value.scripts),
    ...of('shared', ({ recognise }) => recognise.value.sharedScripts ?? []),
  ];
};
