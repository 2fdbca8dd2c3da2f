import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rest } from '../extension/rest.ts';
import type { Session } from '../extension/session.ts';
import { median } from './median.ts';

const ROUNDS = 20;

/** The same mark, left in the same way, as by `entrypoints/popup/screen.tsx`. */
const MARK = `requestAnimationFrame(() => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => performance.mark('findings-painted');
  port2.postMessage(undefined);
});`;

/** Folder of an extension that only opens a popup of one line: what a press costs without us. */
export function bareExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'shareworthy-bare-'));
  const manifest = {
    manifest_version: 3,
    name: 'Bare',
    version: '1',
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><meta charset="utf-8"><div>Nothing</div><script src="popup.js"></script>',
  );
  writeFileSync(join(folder, 'popup.js'), MARK);
  return folder;
}

/**
 * Milliseconds from the press of the button until the browser has painted the first findings, or the bare
 * popup’s line. The clocks of processes on one machine agree.
 */
async function press(session: Session, url: string): Promise<number> {
  const page = await session.open(url);
  await rest(session);
  const start = performance.timeOrigin + performance.now();
  const popup = await session.clickButton(page);
  const painted = await popup.evaluate<number>(`(async () => {
    for (;;) {
      const [mark] = performance.getEntriesByName('findings-painted');
      if (mark) return performance.timeOrigin + mark.startTime;
      await new Promise((go) => setTimeout(go, 20));
    }
  })()`);
  await popup.close();
  await page.close();
  return painted - start;
}

export interface Clicks {
  rounds: number;
  oursMs: number;
  bareMs: number;
  ratio: number;
  /** What the findings cost on top of an empty popup. */
  addedMs: number;
}

/** Presses our button and the bare extension’s by turns. */
export async function clicks(ours: Session, bare: Session, url: string): Promise<Clicks> {
  const times = { ours: [] as number[], bare: [] as number[] };
  // Neither is measured cold.
  await press(ours, url);
  await press(bare, url);
  for (let round = 0; round < ROUNDS; round += 1) {
    times.ours.push(await press(ours, url));
    times.bare.push(await press(bare, url));
  }
  const [oursMs, bareMs] = [median(times.ours), median(times.bare)];
  return { rounds: ROUNDS, oursMs, bareMs, ratio: oursMs / bareMs, addedMs: oursMs - bareMs };
}
