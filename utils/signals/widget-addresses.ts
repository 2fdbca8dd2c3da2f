import type { Widget } from '../networks/widgets/registry';
import { type ScriptPattern, scriptPatterns } from './address-patterns';
import { candidates } from './candidates';
import { linkMatches } from './link-matches';
import { SCRIPT_TEXTS } from './pattern-texts';
import { remembered } from './remembered';

/** Widgets that a script or frame serves, each in the order of the table. */
interface Served {
  alone: readonly Widget[];
  shared: readonly Widget[];
}

type Probe = ScriptPattern & { texts: readonly string[] };

const NONE: Served = { alone: [], shared: [] };

// Made when first needed.
let find: ((plain: string) => readonly Probe[]) | undefined;

const servedBy = remembered((address): Served => {
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

/** Widgets that a script or frame with this address serves and nothing else. */
export const widgetsOfScript = (address: string): readonly Widget[] => servedBy(address).alone;

/** Widgets that a script with this address serves among other things. */
export const widgetsOfSharedScript = (address: string): readonly Widget[] =>
  servedBy(address).shared;

/** Widgets whose own share page this is. */
export const widgetsOfLink = (url: string): readonly Widget[] => linkMatches(url).widgets;
