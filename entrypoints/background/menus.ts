import { lendGesture } from '../../utils/platform/copy-in-tab';
import { onBegin } from '../../utils/platform/lifetime';
import { linkTextIn } from '../../utils/platform/link-text';
import { type MenuPress, onMenu, setMenus } from '../../utils/platform/menus';
import { openPopup } from '../../utils/platform/open-popup';
import { openPanel } from '../../utils/platform/side-panel';
import { shareSettings } from '../kept/settings';
import { itemOf, MORE, menuItems, PANEL } from './menu-items';
import { share, shownTargets } from './share';
import type { Subject } from './subject';

/** What the press shares; `undefined` where the browser does not tell. */
async function subjectOf(
  context: string,
  { linkUrl, linkText, imageUrl, selection, frameId }: MenuPress,
  tabId: number,
): Promise<Subject | undefined> {
  switch (context) {
    case 'link':
      return linkUrl === undefined
        ? undefined
        : {
            kind: 'link',
            url: linkUrl,
            text: linkText?.trim() || (await linkTextIn(tabId, frameId, linkUrl)),
          };
    case 'image':
      return imageUrl === undefined ? undefined : { kind: 'image', url: imageUrl };
    case 'selection':
      return selection?.trim()
        ? { kind: 'selection', text: selection, inFrame: frameId !== 0 }
        : undefined;
    default:
      return { kind: 'page' };
  }
}

async function pressed(press: MenuPress, tabId: number): Promise<void> {
  const found = itemOf(press.id);
  const subject = found && (await subjectOf(found.context, press, tabId));
  if (!found || !subject) return;
  const pick = (targets: Parameters<typeof menuItems>[0]) =>
    targets.find(({ id }) => id === found.item);
  await share({ tabId, subject, pick, from: 'menu' });
}

/** Menus with the user's favourites, kept up with the settings. */
export function registerMenus(): void {
  const rebuild = async () => {
    const { settings: chosen } = await shareSettings.load();
    await setMenus(menuItems(shownTargets(chosen)));
  };
  onBegin(() => void rebuild());
  shareSettings.watch(() => void rebuild());
  onMenu((press, tabId, windowId) => {
    const item = itemOf(press.id)?.item;
    // Both belong to the press itself, so nothing may come before.
    if (item === PANEL) void openPanel(windowId);
    else if (item === MORE) void openPopup(windowId);
    else {
      lendGesture(tabId);
      void pressed(press, tabId);
    }
  });
}
