import { onCommand } from '../../utils/platform/commands';
import { lendGesture } from '../../utils/platform/copy-in-tab';
import { openPanel } from '../../utils/platform/side-panel';
import type { Target } from '../../utils/share/target';
import { isDirect } from './menu-items';
import { share } from './share';

/** The target of a command, among those shown in the user's order. */
const TARGETS: Readonly<Record<string, (targets: readonly Target[]) => Target | undefined>> = {
  'share-first': (targets) => targets.find(isDirect),
  // The user may have hidden the button, not the keys.
  'copy-link': (targets) => targets.find(({ id }) => id === 'copy-link') ?? COPY_LINK,
};

const COPY_LINK: Target = {
  id: 'copy-link',
  name: 'Copy link',
  tile: '',
  kind: 'copy',
  format: 'link',
};

/** Keys for what is done most often. */
export function registerCommands(): void {
  onCommand((command, tabId, windowId) => {
    if (command === 'open-panel') void openPanel(windowId);
    const pick = TARGETS[command];
    if (!pick) return;
    lendGesture(tabId);
    void share({ tabId, subject: { kind: 'page' }, pick, from: 'command' });
  });
}
