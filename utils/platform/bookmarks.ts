import type { Bookmarks } from 'webextension-polyfill';
import { browser } from './browser';
import type { Given } from './open-tabs';

/** A folder with the web addresses in it and in the folders below, in their order. */
export interface Folder {
  id: string;
  /** From the outermost to itself. */
  path: readonly string[];
  urls: readonly string[];
}

function foldersIn(
  nodes: readonly Bookmarks.BookmarkTreeNode[],
  above: readonly string[],
): { folders: Folder[]; urls: string[] } {
  const folders: Folder[] = [];
  const urls: string[] = [];
  for (const { id, title, url, children } of nodes) {
    if (url !== undefined) {
      if (/^https?:\/\//i.test(url)) urls.push(url);
      continue;
    }
    if (!children) continue;
    // What holds all folders has no name.
    const path = title.trim() === '' ? above : [...above, title.trim()];
    const below = foldersIn(children, path);
    if (path !== above && below.urls.length > 0) folders.push({ id, path, urls: below.urls });
    folders.push(...below.folders);
    urls.push(...below.urls);
  }
  return { folders, urls };
}

/**
 * Folders of bookmarks that hold web addresses, as the browser lists them. Asks the user for the permission `bookmarks`
 * where it is not there yet: only from within a press, before anything is waited for. Never rejects.
 */
export async function bookmarkFolders(): Promise<Given<Folder[]>> {
  try {
    if (!(await browser.permissions.request({ permissions: ['bookmarks'] })))
      return { state: 'refused' };
  } catch {
    return { state: 'refused' };
  }
  try {
    return { state: 'ok', value: foldersIn(await browser.bookmarks.getTree(), []).folders };
  } catch {
    return { state: 'failed' };
  }
}
