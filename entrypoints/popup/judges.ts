import type { Judges } from '../../utils/audit/build-report';
import { PREVIEW_NETWORKS } from '../../utils/networks/registry';
import { widgetSelectors } from '../../utils/networks/widgets/registry';
import { version } from '../../utils/platform/extension';
import { RULES } from '../../utils/rules/registry';
import { shareLinks } from '../../utils/share/share-links';
import { cards } from '../../utils/signals/card';

/** All that the extension judges by. */
export const judges: Judges = {
  rules: RULES,
  networks: PREVIEW_NETWORKS,
  cards,
  links: shareLinks,
  version: version(),
};

/** Selectors that the collector looks for, by widget. */
export const WIDGETS = widgetSelectors();
