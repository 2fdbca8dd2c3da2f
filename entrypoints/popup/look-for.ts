import { widgetSelectors } from '../../utils/networks/widgets/registry';
import type { CollectOptions } from '../../utils/page/collect';
import { SHARE_STEMS } from '../../utils/signals/share-words';

/** What the collector looks for. */
export const LOOK_FOR: CollectOptions = { widgets: widgetSelectors(), words: SHARE_STEMS };
