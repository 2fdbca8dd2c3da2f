import { mkdtemp, readdir, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Session } from '../../scripts/extension/session.ts';
import { demoSite } from '../../scripts/replay/demo.ts';
import { until } from './support.ts';

/** A page with a field to paste into. */
export const DESK = 'https://desk.example/';

/** Serves the demo pages and the desk, and has downloads go to a new folder, which is given. */
export async function serveDesk(session: Session): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shareworthy-'));
  const demo = demoSite();
  const body = '<!doctype html><title>Desk</title><textarea rows="20" cols="80"></textarea>';
  session.replay?.serve({
    ...demo,
    routes: [...demo.routes, { url: DESK, body, charset: 'utf-8' }],
  });
  await downloadsInto(session, folder);
  return folder;
}

interface Connection {
  send(method: string, params: unknown): Promise<unknown>;
}

/** Has the browser put downloads into a folder without asking. */
async function downloadsInto(session: Session, folder: string): Promise<void> {
  if (session.browser === 'firefox') {
    const { connection } = session.puppeteer as unknown as { connection: Connection };
    await connection.send('browser.setDownloadBehavior', {
      downloadBehavior: { type: 'allowed', destinationFolder: folder },
    });
    return;
  }
  const browser = await session.puppeteer.target().createCDPSession();
  await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** The first file of a folder whose name matches, once it is whole enough to have bytes. */
export const downloaded = (folder: string, wanted: RegExp) =>
  until(`a file ${wanted}`, async () => {
    const name = (await readdir(folder)).find((each) => wanted.test(each));
    if (name === undefined) return undefined;
    const file = await readFile(join(folder, name));
    return file.length > 0 && { name, file };
  });

/** Width and height in the header of a PNG that is whole; throws where it is none. */
export function pngSize(file: Buffer): [number, number] {
  const isPng = file.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n';
  if (!isPng || file.subarray(-8, -4).toString('latin1') !== 'IEND')
    throw new Error('No whole PNG');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}
