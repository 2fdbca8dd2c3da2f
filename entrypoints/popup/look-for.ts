import { widgetSelectors } from '../../utils/networks/widgets/registry';
import type { CollectOptions } from '../../utils/page/collect';
import { SERVICE } from '../../utils/page/derive/comments';
import { MARKS, pageKeys } from '../../utils/page/marks';
import {
  ACTION_WORDS,
  COMMENT_SERVICES,
  CONSENT_WORDS,
  COPYRIGHT_LINE,
  LINKBACK_WORDS,
  PRICE_PATTERN,
} from '../../utils/signals/look-for-words';
import { SHARE_STEMS } from '../../utils/signals/share-words';

const services = Object.entries(COMMENT_SERVICES).map(([name, list]) => [SERVICE + name, list]);

/** What the collector looks for: these widgets, by selector list, and all else. */
export function lookFor(selectors: Record<string, string>): CollectOptions {
  const widgets: Record<string, string> = { ...selectors, ...Object.fromEntries(services) };
  return {
    keys: pageKeys(widgets),
    widgets: Object.keys(widgets),
    marks: MARKS,
    words: SHARE_STEMS,
    copyright: COPYRIGHT_LINE,
    actions: ACTION_WORDS,
    prices: PRICE_PATTERN,
    consent: CONSENT_WORDS,
    linkbacks: LINKBACK_WORDS,
  };
}

/** What the collector looks for. */
export const LOOK_FOR: CollectOptions = lookFor(widgetSelectors());
