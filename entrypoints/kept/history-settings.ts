import {
  HISTORY_SETTINGS,
  isHistoryFromFuture,
  readHistorySettings,
} from '../../utils/history/settings';
import { settingsStore } from '../../utils/platform/settings';

/** Whether audits are kept, for every surface of the extension. */
export const historySettings = settingsStore({
  read: readHistorySettings,
  isFromFuture: isHistoryFromFuture,
  name: HISTORY_SETTINGS,
});
