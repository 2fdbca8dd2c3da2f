import { settingsStore } from '../../utils/platform/settings';
import {
  CRAWLER_SETTINGS,
  isCrawlersFromFuture,
  readCrawlers,
} from '../../utils/settings/crawlers';

/** Whose crawlers a page is seen as at first. */
export const crawlerSettings = settingsStore({
  read: readCrawlers,
  isFromFuture: isCrawlersFromFuture,
  name: CRAWLER_SETTINGS,
});
