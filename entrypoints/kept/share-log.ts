import { shareLogOf } from '../../utils/platform/share-log';
import { type LogEntry, MOST_ENTRIES } from '../../utils/share/log';

/** What the user has shared, for every surface of the extension. */
export const shareLog = shareLogOf<LogEntry>(MOST_ENTRIES);
