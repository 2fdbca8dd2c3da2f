/** What each permission of the manifest is for. A test compares them with the manifests that are built. */
const WORDS: Readonly<Record<string, { name: string; note: string }>> = {
  activeTab: {
    name: 'The page in front',
    note: 'Read only when you press the button, a key or the menu.',
  },
  scripting: {
    name: 'A look into that page',
    note: 'Puts the reader into it, and the line around what you ask to see. Nothing stays there.',
  },
  storage: {
    name: 'Keep settings',
    note: 'Your settings and what you marked as intended, on this computer.',
  },
  declarativeNetRequestWithHostAccess: {
    name: 'The name in a request',
    note: 'To ask as a crawler. It does nothing on a site that you have not allowed.',
  },
  contextMenus: {
    name: 'The right-click menu',
    note: 'Shares a page, a link, a picture or selected text.',
  },
  menus: {
    name: 'The right-click menu',
    note: 'Shares a page, a link, a picture or selected text.',
  },
  sidePanel: { name: 'The side panel', note: 'Opens beside the page when you ask for it.' },
  clipboardWrite: {
    name: 'The clipboard',
    note: 'Puts there what you copy, where no window of ours is open.',
  },
  alarms: { name: 'A timer', note: 'Wakes us for what you asked us to look at again.' },
  notifications: { name: 'Messages', note: 'Tells what came of what you asked for.' },
  offscreen: {
    name: 'A page without a window',
    note: 'For what a browser lets only pages do, such as copying.',
  },
};

/** What a permission is for; a name that nobody has put into words stands for itself. */
export const permissionWords = (name: string): { name: string; note?: string } =>
  WORDS[name] ?? { name };

/** Whether a permission is explained. */
export const isExplained = (name: string): boolean => Object.hasOwn(WORDS, name);
