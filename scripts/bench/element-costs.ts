import { rest } from '../extension/rest.ts';
import type { Session } from '../extension/session.ts';
import { settled } from '../extension/settled.ts';
import type { Site } from '../replay/route.ts';
import { median } from './median.ts';
import { optionsIn } from './page-costs.ts';

/** Elements of the generated pages, about. */
const SIZES = [1_000, 10_000, 100_000];
const ROUNDS = 15;

const section = (at: number) =>
  `<section class="part s${at % 50}"><h2 id="p${at}">Part ${at}</h2><p class="text">Text <a href="/p/${at}">link</a> and <b>more</b>.</p><ul><li>One</li><li>Two</li></ul><img src="data:," alt=""></section>`;
const ELEMENTS_PER_SECTION = 9;

const urlOf = (size: number) => `https://size-${size}.example/page`;

/** A page of each size: headings, links, lists, pictures, in the same shares. */
export function sizedRoutes(): Site['routes'] {
  return SIZES.map((size) => {
    const sections = Array.from({ length: size / ELEMENTS_PER_SECTION }, (_, at) => section(at));
    const body = `<!doctype html><html lang="en"><head><title>Sized</title></head><body><main>${sections.join('\n')}</main></body></html>`;
    return { url: urlOf(size), body, charset: 'utf-8' };
  });
}

export interface ElementCosts {
  elements: number;
  collectMs: number;
  /** All elements visited and their names read. */
  bareMs: number;
  /** All elements visited and all their attributes read. */
  walkMs: number;
  collectToBare: number;
  collectToWalk: number;
  /** Microseconds per element. */
  perElement: number;
}

/** Runs in the page; the shipped file is run as it is. */
async function sample(code: string, options: object, rounds: number) {
  Object.assign(globalThis, { shareworthyOptions: options });
  // biome-ignore lint/security/noGlobalEval: the measured file is ours, the page is a test page
  const collect = () => globalThis.eval(code) as { url?: string } | undefined;
  if (collect()?.url !== location.href) throw new Error('The collector gave no facts.');
  const elements = document.querySelectorAll('*').length;
  const walk = (read: (el: Element) => number) => () => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
    let seen = 0;
    let sum = 0;
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      seen += 1;
      sum += read(node as Element);
    }
    if (seen !== elements || sum === 0) throw new Error('The walk missed elements.');
  };
  const bare = walk((el) => el.localName.length);
  const whole = walk((el) => {
    let read = 1;
    for (const { name, value } of el.attributes) read += name.length + value.length;
    return read;
  });
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
  const times = { collect: [] as number[], bare: [] as number[], walk: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.bare.push(await timed(bare));
    times.walk.push(await timed(whole));
    times.collect.push(await timed(collect));
  }
  return { elements, times };
}

/** Collecting against walks over the same page, by turns, on pages of each size. */
export async function elementCosts(session: Session, collector: string): Promise<ElementCosts[]> {
  const costs: ElementCosts[] = [];
  let options: object | undefined;
  for (const size of SIZES) {
    const page = await session.open(urlOf(size));
    await rest(session);
    if (!options) {
      // What the popup told the collector to look for is the same on every page.
      const popup = await session.clickButton(page);
      const error = await settled(popup);
      if (error !== undefined) throw new Error(`${urlOf(size)}: ${error}`);
      options = await optionsIn(popup);
      await popup.close();
    }
    const { elements, times } = await page.evaluate(sample, collector, options, ROUNDS);
    await page.close();
    const [collectMs, bareMs, walkMs] = [times.collect, times.bare, times.walk].map(median);
    if (collectMs === undefined || bareMs === undefined || walkMs === undefined) continue;
    costs.push({
      elements,
      collectMs,
      bareMs,
      walkMs,
      collectToBare: collectMs / bareMs,
      collectToWalk: collectMs / walkMs,
      perElement: (collectMs / elements) * 1_000,
    });
  }
  return costs;
}
