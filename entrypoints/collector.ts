import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type CollectOptions, collect } from '../utils/page/collect';
import type { Gathered, Sent } from '../utils/page/gathered';

/**
 * Injected on demand; its value goes back to the extension. An unlisted script and not a content script:
 * those bring a context of 4 kB that announces itself to the page.
 */
export default defineUnlistedScript((): Sent<Gathered> => {
  const { shareworthyOptions } = globalThis as unknown as { shareworthyOptions: CollectOptions };
  return collect(document, window, shareworthyOptions);
});
