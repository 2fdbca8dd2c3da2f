import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ServerFacts } from '../utils/page/snapshot';
import { parseHtml } from '../utils/platform/fetcher';
import { type CarriedAnswer, uncarried } from '../utils/server/carried-answer';
import { readAnswer } from '../utils/server/read-answer';

/** What the background hands over before; pages do not see it. */
interface World {
  shareworthyAnswer?: CarriedAnswer;
}

/**
 * Injected when something is shared without the popup and the server's word counts: a service worker has no parser
 * for HTML, a page has.
 */
export default defineUnlistedScript((): ServerFacts | undefined => {
  const world = globalThis as World;
  const { shareworthyAnswer: carried } = world;
  delete world.shareworthyAnswer;
  return carried && readAnswer(uncarried(carried), parseHtml);
});
