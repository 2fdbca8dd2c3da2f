import { byStart } from '../../utils/page/alternatives';
import type { CollectOptions } from '../../utils/page/collect';
import { SERVICE } from '../../utils/page/limits';
import { LOOKS, MARKS, pageKeys } from '../../utils/page/marks';
import {
  ACTION_WORDS,
  COMMENT_SERVICES,
  CONSENT_WORDS,
  COPYRIGHT_LINE,
  LINKBACK_WORDS,
  PRICE_PATTERN,
  SHARE_CODE,
} from '../../utils/signals/look-for-words';
import { SHARE_MARKUP, SHARE_STEMS } from '../../utils/signals/share-words';

const services = Object.entries(COMMENT_SERVICES).map(([name, list]) => [SERVICE + name, list]);

/** What the collector looks for: these widgets, by selector list, and all else. */
export function lookFor(selectors: Record<string, string>): CollectOptions {
  const widgets: Record<string, string> = { ...selectors, ...Object.fromEntries(services) };
  return {
    keys: pageKeys(widgets, SHARE_MARKUP),
    widgets: Object.keys(widgets),
    looks: Object.keys(LOOKS) as (keyof typeof LOOKS)[],
    code: SHARE_CODE,
    marks: MARKS,
    words: byStart(SHARE_STEMS),
    copyright: COPYRIGHT_LINE,
    actions: ACTION_WORDS,
    prices: PRICE_PATTERN,
    consent: CONSENT_WORDS,
    linkbacks: LINKBACK_WORDS,
  };
}
