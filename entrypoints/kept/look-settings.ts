import { mirror, wear } from '../../utils/platform/look';
import { settingsStore } from '../../utils/platform/settings';
import {
  isLookFromFuture,
  LOOK_SETTINGS,
  type LookSettings,
  readLook,
} from '../../utils/settings/look';
import { writeAsKept } from './numbers';

/** How all screens look. */
export const lookSettings = settingsStore({
  read: readLook,
  isFromFuture: isLookFromFuture,
  name: LOOK_SETTINGS,
});

/** Has every page of the extension wear these settings, and this one write by them from now on. */
export function wearLook(settings: LookSettings): void {
  mirror(settings);
  wear(settings.theme);
  writeAsKept();
}
