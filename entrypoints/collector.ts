import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collect } from '../utils/page/collect';
import type { PageFacts } from '../utils/page/snapshot';

/**
 * Injected on demand; its value goes back to the extension. An unlisted script and not a content script:
 * those bring a context of 4 kB that announces itself to the page.
 */
export default defineUnlistedScript((): PageFacts => {
  const { shareworthyWidgets } = globalThis as { shareworthyWidgets?: Record<string, string> };
  return collect(document, window, { widgets: shareworthyWidgets ?? {} });
});
