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
  alarms: {
    name: 'A timer',
    note: 'Wakes us for the pages that you watch, and goes on with a batch that was broken off.',
  },
  notifications: {
    name: 'Messages',
    note: 'Tells you when a page that you watch gets worse.',
  },
  offscreen: {
    name: 'A page without a window',
    note: 'Reads and judges the pages of a batch while you do something else.',
  },
  unlimitedStorage: {
    name: 'Room for audits',
    note: 'What you keep may grow beyond what a browser gives unasked. On this computer only.',
  },
  tabs: {
    name: 'Addresses of open tabs',
    note: 'Read only when you start a batch from them; we do not look at them otherwise.',
  },
  bookmarks: {
    name: 'Bookmarks',
    note: 'Read only when you start a batch from a folder. Nothing is changed there.',
  },
};

/** What a permission is for; a name that nobody has put into words stands for itself. */
export const permissionWords = (name: string): { name: string; note?: string } =>
  WORDS[name] ?? { name };

/** Whether a permission is explained. */
export const isExplained = (name: string): boolean => Object.hasOwn(WORDS, name);
