import type { ServerFacts } from '../page/snapshot';
import { type CarriedAnswer, carried } from '../server/carried-answer';
import type { Answer } from '../server/read-answer';
import { browser } from './browser';

/** Runs in the page, before the script that reads: hands it the answer. */
function handOver(answer: CarriedAnswer): void {
  Object.assign(globalThis, { shareworthyAnswer: answer });
}

/** Reads a server's answer by the parser of a tab, out of the page's sight. Rejects where the tab cannot be entered. */
export async function readInTab(tabId: number, answer: Answer): Promise<ServerFacts> {
  const target = { tabId };
  await browser.scripting.executeScript({ target, func: handOver, args: [carried(answer)] });
  const [injected] = await browser.scripting.executeScript({ target, files: ['/read-answer.js'] });
  const facts = injected?.result as ServerFacts | undefined;
  if (!facts) throw new Error('The answer was not read');
  return facts;
}
