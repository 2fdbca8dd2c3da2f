import { BUTTONS } from './buttons';
import { PLUGINS } from './plugins';
import { SHARE_SERVICES } from './share-services';
import type { Widget } from './widget';

export { SERVICE_NAMES } from './service-names';
export type { Widget } from './widget';

/** Every widget known, share services first. */
export const WIDGETS: readonly Widget[] = [...SHARE_SERVICES, ...PLUGINS, ...BUTTONS];

/** Ends the key under which a widget's weak selectors are handed to the collector. */
export const WEAK = ':weak';

/** Ends the key under which a widget's boxes are handed to the collector. */
export const BOX = ':box';

/**
 * Selector list by widget id, as the collector takes it; selectors that prove nothing alone stand under
 * the id and `WEAK`, boxes under the id and `BOX`. Widgets without markup of their own have no entry.
 */
export function widgetSelectors(): Record<string, string> {
  return Object.fromEntries(
    WIDGETS.flatMap(({ id, recognise }) => [
      [id, recognise.value.selectors.join(', ')] as const,
      [`${id}${WEAK}`, (recognise.value.weakSelectors ?? []).join(', ')] as const,
      [`${id}${BOX}`, (recognise.value.boxes ?? []).join(', ')] as const,
    ]).filter(([, list]) => list !== ''),
  );
}
