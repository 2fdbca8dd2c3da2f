import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReportLine } from '../utils/export/line.ts';
import { fixes, verdictSymbol } from './audit/row.ts';
import { table } from './audit/table.ts';
import { ensureBrowsers } from './browser/install.ts';
import { buildExtension, ROOT } from './extension/build.ts';
import { openSession, type Session } from './extension/session.ts';
import { settled } from './extension/settled.ts';
import { demoSite } from './replay/demo.ts';

const SCREENSHOTS = join(ROOT, 'screenshots');

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

async function auditPage(session: Session, url: string): Promise<ReportLine> {
  const page = await session.open(url);
  const popup = await session.clickButton(page);
  const error = await settled(popup);
  if (error !== undefined) throw new Error(`${url} cannot be audited: ${error}`);
  const name = new URL(url).hostname;
  writeFileSync(join(SCREENSHOTS, `${name}.png`), await popup.screenshot());
  const html = await popup.evaluate<string>(
    `'<!doctype html>\\n' + document.documentElement.outerHTML`,
  );
  writeFileSync(join(SCREENSHOTS, `${name}.html`), html);
  const line = await popup.evaluate<ReportLine>('shareworthy.line({ snapshot: false })');
  await popup.close();
  return line;
}

function print(lines: ReportLine[]): void {
  const networks = [...new Set(lines.flatMap(({ score }) => Object.keys(score.networks)))];
  const hosts = lines.map(({ url }) => new URL(url).hostname);
  const write = (text: string) => process.stdout.write(text);
  write('\n');
  write(
    table([
      ['', ...hosts],
      ['score', ...lines.map(({ score }) => String(score.overall ?? '–'))],
      ...networks.map((id) => [
        id,
        ...lines.map(({ score }) => verdictSymbol(score.networks[id]?.verdict ?? 'unknown')),
      ]),
    ]),
  );
  for (const line of lines) {
    write(`\n${line.url}\n`);
    const list = fixes(line).slice(0, 3);
    if (list.length === 0) write('  nothing to mend\n');
    for (const { title, points } of list) {
      write(`  ${`+${Math.round(points)}`.padStart(4)} points  ${title}\n`);
    }
    write(`  shares as ${line.share.url}\n`);
    for (const [network, link] of Object.entries(line.share.links).slice(0, 3)) {
      write(`    ${network.padEnd(10)} ${link.length > 110 ? `${link.slice(0, 109)}…` : link}\n`);
    }
  }
}

async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const wrong = given.find((url) => !/^https?:\/\//i.test(url) || !URL.canParse(url));
  if (wrong !== undefined) {
    say(`“${wrong}” is no http or https address. Usage: npm start [-- https://…]`);
    process.exitCode = 2;
    return;
  }
  await ensureBrowsers(['chromium']);
  say('Building the extension …');
  await buildExtension('chromium');
  const headed = hasDisplay() && process.stdout.isTTY === true;
  const session = await openSession('chromium', { replay: given.length === 0, headed });
  try {
    say(`${session.version}, a press on the toolbar button per page`);
    mkdirSync(SCREENSHOTS, { recursive: true });
    const demo = demoSite();
    session.replay?.serve(demo);
    const pages = given.length > 0 ? given : demo.pages;
    const lines: ReportLine[] = [];
    for (const [place, url] of pages.entries()) {
      say(`  ${place + 1} of ${pages.length}  ${url}`);
      lines.push(await auditPage(session, url));
    }
    print(lines);
    process.stdout.write(
      `\n● ready  ◐ flawed  ○ nothing to show  ? unknown\nPictures and HTML of each popup are in ${SCREENSHOTS}\n`,
    );
    if (headed) {
      say('\nThe browser stays open: press the Shareworthy button on any of its tabs.');
      say('Close its window, or press Ctrl+C here, to end.');
      const closed = new Promise<void>((done) => {
        session.puppeteer.once('disconnected', () => done());
        process.once('SIGINT', () => done());
      });
      await closed;
    }
  } finally {
    await session.close();
  }
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
