import { settingsStore } from '../../utils/platform/settings';
import { isFromFuture, readSettings } from '../../utils/share/settings';

/** How the user shares, for every surface of the extension. */
export const shareSettings = settingsStore({ read: readSettings, isFromFuture });
