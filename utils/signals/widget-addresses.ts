import { WIDGETS, type Widget } from '../networks/widgets/registry';
import { candidates } from './candidates';
import { linkMatches } from './link-matches';
import { remembered } from './remembered';
import { requiredTexts } from './required-texts';

/** Widgets that a script or frame serves, each in the order of the table. */
interface Served {
  alone: readonly Widget[];
  shared: readonly Widget[];
}

interface Probe {
  kind: keyof Served;
  widget: Widget;
  pattern: RegExp;
  texts: readonly string[];
}

const probesOf = (kind: Probe['kind'], patternsOf: (widget: Widget) => readonly RegExp[]) =>
  WIDGETS.flatMap((widget) =>
    patternsOf(widget).map(
      (pattern): Probe => ({ kind, widget, pattern, texts: requiredTexts(pattern) }),
    ),
  );

const NONE: Served = { alone: [], shared: [] };

// Made when first needed.
let find: ((plain: string) => readonly Probe[]) | undefined;

const servedBy = remembered((address): Served => {
  find ??= candidates([
    ...probesOf('alone', ({ recognise }) => recognise.value.scripts),
    ...probesOf('shared', ({ recognise }) => recognise.value.sharedScripts ?? []),
  ]);
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
