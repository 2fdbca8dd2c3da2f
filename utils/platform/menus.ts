import { browser } from './browser';

/** On what of a page a menu is opened. */
export type MenuContext = 'page' | 'link' | 'image' | 'selection';

export interface MenuItem {
  id: string;
  /** `-` stands for a line between items. */
  title: string;
  context: MenuContext;
  /** Id of the item that it stands under. */
  parent?: string;
}

/** What a menu was opened on, and which item was pressed. */
export interface MenuPress {
  id: string;
  /** Frame that the menu was opened in; 0 is the page itself. */
  frameId: number;
  linkUrl?: string;
  /** Told by Firefox alone. */
  linkText?: string;
  imageUrl?: string;
  selection?: string;
}

/** Only web pages, links and pictures can be shared. */
const WEB = ['http://*/*', 'https://*/*'];

/** Each change waits for the one before: two at once would make items twice. */
let changing: Promise<void> = Promise.resolve();

/** Puts these items in place of all that were there. Never rejects. */
export function setMenus(items: readonly MenuItem[]): Promise<void> {
  changing = changing
    .then(() => browser.contextMenus.removeAll())
    .then(() => {
      for (const { id, title, context, parent } of items) {
        browser.contextMenus.create({
          id,
          contexts: [context],
          ...(title === '-' ? { type: 'separator' } : { title }),
          ...(parent === undefined ? {} : { parentId: parent }),
          ...(context === 'link' ? { targetUrlPatterns: WEB } : { documentUrlPatterns: WEB }),
        });
      }
    })
    .catch(() => undefined);
  return changing;
}

/** Calls back when an item is pressed. To be called while the background starts, or a press that wakes it is lost. */
export function onMenu(
  pressed: (press: MenuPress, tabId: number, windowId?: number) => void,
): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    pressed(
      {
        id: String(info.menuItemId),
        frameId: info.frameId ?? 0,
        ...(info.linkUrl ? { linkUrl: info.linkUrl } : {}),
        ...(info.linkText ? { linkText: info.linkText } : {}),
        ...(info.mediaType === 'image' && info.srcUrl ? { imageUrl: info.srcUrl } : {}),
        ...(info.selectionText ? { selection: info.selectionText } : {}),
      },
      tab.id,
      tab.windowId,
    );
  });
}
