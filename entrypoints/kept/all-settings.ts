import type { Kind } from '../../utils/backup/settings-part';
import {
  HISTORY_SETTINGS,
  isHistoryFromFuture,
  readHistorySettings,
} from '../../utils/history/settings';
import { SHARE } from '../../utils/platform/settings';
import {
  CRAWLER_SETTINGS,
  isCrawlersFromFuture,
  readCrawlers,
} from '../../utils/settings/crawlers';
import { isLookFromFuture, LOOK_SETTINGS, readLook } from '../../utils/settings/look';
import { isFromFuture, readSettings } from '../../utils/share/settings';
import { isWatchFromFuture, readWatchSettings, WATCH_SETTINGS } from '../../utils/watch/settings';

/** All settings that there are, each under the name that it is stored under. */
export const ALL_SETTINGS: readonly Kind[] = [
  { name: SHARE, words: 'sharing', read: readSettings, isFromFuture },
  {
    name: HISTORY_SETTINGS,
    words: 'keeping audits',
    read: readHistorySettings,
    isFromFuture: isHistoryFromFuture,
  },
  {
    name: WATCH_SETTINGS,
    words: 'watching',
    read: readWatchSettings,
    isFromFuture: isWatchFromFuture,
  },
  {
    name: CRAWLER_SETTINGS,
    words: 'crawlers',
    read: readCrawlers,
    isFromFuture: isCrawlersFromFuture,
  },
  { name: LOOK_SETTINGS, words: 'the look', read: readLook, isFromFuture: isLookFromFuture },
];
