import type { Widget } from '../networks/widgets/registry';
import { type ScriptPattern, scriptPatterns } from './address-patterns';
import { candidates } from './candidates';
import { SCRIPT_TEXTS } from './pattern-texts';
import { remembered } from './remembered';

/** Widgets that a script or frame serves and nothing else, and those that it serves among other things. */
export interface Served {
  alone: readonly Widget[];
  shared: readonly Widget[];
}

type Probe = ScriptPattern & { texts: readonly string[] };

const NONE: Served = { alone: [], shared: [] };

// Made when first needed.
let find: ((plain: string) => readonly Probe[]) | undefined;

/** The widgets of a script or frame with this address, each list in the order of the table. */
export const servedBy = remembered((address): Served => {
  find ??= candidates(
    scriptPatterns().map((each, at): Probe => ({ ...each, texts: SCRIPT_TEXTS[at] ?? [] })),
  );
  const fit = find(address.toLowerCase()).filter(({ pattern }) => pattern.test(address));
  if (fit.length === 0) return NONE;
  const of = (kind: Probe['kind']) => [
    ...new Set(fit.flatMap((each) => (each.kind === kind ? each.widget : []))),
  ];
  return { alone: of('alone'), shared: of('shared') };
});
