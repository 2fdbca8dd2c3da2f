import type { Page } from 'puppeteer-core';
import { rest } from '../extension/rest.ts';
import type { Popup, Session } from '../extension/session.ts';
import { settled } from '../extension/settled.ts';
import { median } from './median.ts';

const ROUNDS = 30;
const AUDITS = 50;

export interface PageCosts {
  elements: number;
  collectMs: number;
  /** All elements visited and all their attributes read, with nothing kept. */
  walkMs: number;
  collectToWalk: number;
  auditMs: number;
  /** The snapshot to JSON and back: what no work at all on the same data costs. */
  jsonMs: number;
  auditToJson: number;
  snapshotBytes: number;
}

interface Samples {
  elements: number;
  collects: number[];
  walks: number[];
}

/** Runs in the page. The shipped file is run as it is; its last expression starts the collector. */
async function sample(code: string, options: object, rounds: number): Promise<Samples> {
  Object.assign(globalThis, { shareworthyOptions: options });
  // biome-ignore lint/security/noGlobalEval: the measured file is ours, the page is a test page
  const collect = () => globalThis.eval(code) as unknown;
  const facts = (await collect()) as { url?: string } | undefined;
  if (facts?.url !== location.href) throw new Error('The collector gave no facts.');
  const elements = document.querySelectorAll('*').length;
  const walk = () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
    let read = 0;
    let seen = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      seen += 1;
      for (const { name, value } of (node as Element).attributes) {
        read += name.length + value.length;
      }
    }
    if (seen !== elements || read === 0) throw new Error('The walk missed elements.');
  };
  // Timers tick every 0.1 ms: small pages are done many times over per sample.
  const perSample = Math.max(1, Math.ceil(10_000 / elements));
  const timed = async (what: () => unknown) => {
    const start = performance.now();
    for (let time = 0; time < perSample; time += 1) what();
    const spent = (performance.now() - start) / perSample;
    // What a run leaves to be done later is not the next one’s.
    await new Promise((go) => setTimeout(go));
    return spent;
  };
  const collects: number[] = [];
  const walks: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    collects.push(await timed(collect));
    walks.push(await timed(walk));
  }
  return { elements, collects, walks };
}

/** What the popup told the collector to look for. */
export function optionsIn(popup: Popup): Promise<object> {
  return popup.evaluate<object>(`(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const func = () => globalThis.shareworthyOptions;
    const [{ result }] = await chrome.scripting.executeScript({ target: { tabId: tab.id }, func });
    return result;
  })()`);
}

interface Judging {
  audits: number[];
  copies: number[];
  bytes: number;
}

function judging(popup: Popup): Promise<Judging> {
  return popup.evaluate<Judging>(
    `(async () => {
      const { snapshot } = shareworthy.report();
      const audits = [];
      const copies = [];
      for (let round = 0; round < ${AUDITS}; round += 1) {
        audits.push(await shareworthy.judgeAgain());
        const start = performance.now();
        for (let time = 0; time < 10; time += 1) JSON.parse(JSON.stringify(snapshot));
        copies.push((performance.now() - start) / 10);
      }
      return { audits, copies, bytes: new Blob([JSON.stringify(snapshot)]).size };
    })()`,
    60_000,
  );
}

/** Collecting against a bare walk in the same page, and judging against copying the same data, by turns. */
export async function pageCosts(
  session: Session,
  url: string,
  collector: string,
): Promise<PageCosts> {
  const page: Page = await session.open(url);
  await rest(session);
  const popup = await session.clickButton(page);
  const error = await settled(popup);
  if (error !== undefined) throw new Error(`${url}: ${error}`);
  const { audits, copies, bytes } = await judging(popup);
  const options = await optionsIn(popup);
  await popup.close();
  const { elements, collects, walks } = await page.evaluate(sample, collector, options, ROUNDS);
  await page.close();
  const [collectMs, walkMs] = [median(collects), median(walks)];
  const [auditMs, jsonMs] = [median(audits), median(copies)];
  return {
    elements,
    collectMs,
    walkMs,
    collectToWalk: collectMs / walkMs,
    auditMs,
    jsonMs,
    auditToJson: auditMs / jsonMs,
    snapshotBytes: bytes,
  };
}
