import { auditPage } from '../extension/audit-page.ts';
import { rest } from '../extension/rest.ts';
import type { Popup, Session } from '../extension/session.ts';
import { median } from './median.ts';

const ROUNDS = 10;

/** Milliseconds in which pictures may still arrive after the cards were painted. */
const PICTURES_MS = 600;

export interface CardsCosts {
  rounds: number;
  /** From the press on the tab until the browser has painted the cards, their code included. */
  paintMs: number;
  /** The same when the code is there already. */
  againMs: number;
  /** How far what is seen moved after that, as browsers count it (cumulative layout shift). */
  shift: number;
}

/** The first press loads the code of the cards; the second finds it. */
const MEASURE = `(async () => {
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value;
  }).observe({ type: 'layout-shift' });
  const painted = () => new Promise((done) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done(performance.now());
      port2.postMessage(undefined);
    });
  });
  const open = async () => {
    const start = performance.now();
    document.querySelector('#report-tab-cards').click();
    while (document.querySelector('#report-panel-cards article [role=group]') === null) {
      await new Promise((go) => setTimeout(go));
    }
    return (await painted()) - start;
  };
  const first = await open();
  // The tab itself takes the place of another: what moves from here on is a jump.
  shift = 0;
  await new Promise((go) => setTimeout(go, ${PICTURES_MS}));
  const moved = shift;
  document.querySelector('#report-tab-fix').click();
  await painted();
  return { first, again: await open(), moved };
})()`;

/** Opens the cards of a page whose report is there, in a fresh popup each time. */
export async function cardsCosts(session: Session, url: string): Promise<CardsCosts> {
  const found: { first: number; again: number; moved: number }[] = [];
  // The first is cold and does not count.
  for (let round = 0; round <= ROUNDS; round += 1) {
    const page = await session.open(url);
    await rest(session);
    const look = async (popup: Popup) => {
      found.push(await popup.evaluate(MEASURE));
    };
    await auditPage(session, page, { snapshot: false, look });
    await page.close();
  }
  const counted = found.slice(1);
  return {
    rounds: counted.length,
    paintMs: median(counted.map(({ first }) => first)),
    againMs: median(counted.map(({ again }) => again)),
    shift: Math.max(...counted.map(({ moved }) => moved)),
  };
}
