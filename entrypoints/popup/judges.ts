import type { Judges } from '../../utils/audit/build-report';
import { PREVIEW_NETWORKS } from '../../utils/networks/registry';
import { widgetSelectors } from '../../utils/networks/widgets/registry';
import type { CollectOptions } from '../../utils/page/collect';
import { version } from '../../utils/platform/extension';
import { RULES } from '../../utils/rules/registry';
import { shareLinks } from '../../utils/share/share-links';
import { cards } from '../../utils/signals/card';
import { SHARE_STEMS } from '../../utils/signals/share-words';

/** All that the extension judges by. */
export const judges: Judges = {
  rules: RULES,
  networks: PREVIEW_NETWORKS,
  cards,
  links: shareLinks,
  version: version(),
};

/** What the collector looks for. */
export const LOOK_FOR: CollectOptions = { widgets: widgetSelectors(), words: SHARE_STEMS };
