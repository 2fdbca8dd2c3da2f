import { widgetSelectors } from '../../utils/networks/widgets/registry';
import type { CollectOptions } from '../../utils/page/collect';
import { lookFor } from './look-for';

/**
 * What the collector looks for: every widget, and all else. Plain data, which the build works out beforehand
 * (`wxt.config.ts`), so that the popup does not load the table of widgets before it can ask the page.
 */
export const LOOK_FOR: CollectOptions = lookFor(widgetSelectors());
