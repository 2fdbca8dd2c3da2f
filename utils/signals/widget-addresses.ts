import { WIDGETS, type Widget } from '../networks/widgets/registry';
import { candidates } from './candidates';
import { remembered } from './remembered';
import { requiredTexts } from './required-texts';

const NONE: readonly never[] = [];

/** Finds the widgets that an absolute address belongs to, by one kind of their patterns, in the order of the table. */
function widgetsBy(
  kind: 'scripts' | 'sharedScripts' | 'hrefs',
): (address: string) => readonly Widget[] {
  // Made when first needed.
  let find: ReturnType<typeof probes> | undefined;
  const probes = () =>
    candidates(
      WIDGETS.flatMap((widget) =>
        (widget.recognise.value[kind] ?? []).map((pattern) => ({
          widget,
          pattern,
          texts: requiredTexts(pattern),
        })),
      ),
    );
  return remembered((address) => {
    find ??= probes();
    const found = find(address.toLowerCase());
    if (found.length === 0) return NONE;
    const fit = found.filter(({ pattern }) => pattern.test(address));
    return [...new Set(fit.map(({ widget }) => widget))];
  });
}

/** Widgets that a script or frame with this address serves and nothing else. */
export const widgetsOfScript = widgetsBy('scripts');

/** Widgets that a script with this address serves among other things. */
export const widgetsOfSharedScript = widgetsBy('sharedScripts');

/** Widgets whose own share page this is. */
export const widgetsOfLink = widgetsBy('hrefs');
