import type { ReportLine } from '../utils/export/line.ts';
import { ensureBrowsers } from './browser/install.ts';
import { auditPage } from './extension/audit-page.ts';
import { buildExtension } from './extension/build.ts';
import { openSession, type Popup, type Session } from './extension/session.ts';
import { demoSite } from './replay/demo.ts';
import { parseStart, type StartArguments, USAGE } from './start/arguments.ts';
import { keepCards } from './start/cards.ts';
import { keepStates, keepTabs, PICTURES } from './start/pictures.ts';
import { summary } from './start/summary.ts';

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** A browser with a window where there is a screen, else one without. */
async function openBrowser(replay: boolean): Promise<{ session: Session; headed: boolean }> {
  if (hasDisplay()) {
    try {
      return { session: await openSession('chromium', { replay, headed: true }), headed: true };
    } catch (error) {
      say(`No window can be opened: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { session: await openSession('chromium', { replay }), headed: false };
}

/** Resolves when the user closes the browser or presses Ctrl+C. */
function ended(session: Session): Promise<void> {
  return new Promise((done) => {
    session.puppeteer.once('disconnected', () => done());
    process.once('SIGINT', () => done());
  });
}

/** Draws the contact sheets of all cards. */
async function drawCards(options: StartArguments): Promise<void> {
  const session = await openSession('chromium', { replay: options.urls.length === 0 });
  try {
    process.stdout.write(`Cards: ${await keepCards(session, options, say)}\n`);
  } finally {
    await session.close();
  }
}

async function main(): Promise<void> {
  let options: StartArguments;
  try {
    options = parseStart(process.argv.slice(2));
  } catch (error) {
    say(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exitCode = 2;
    return;
  }
  await ensureBrowsers(['chromium']);
  say('Building the extension …');
  await buildExtension('chromium');
  if (options.cards) {
    await drawCards(options);
    return;
  }
  const given = options.urls;
  const demo = demoSite();
  const pages = given.length > 0 ? given : demo.pages;
  const { session, headed } = await openBrowser(given.length === 0);
  try {
    session.replay?.serve(demo);
    say(`${session.version}: one press of the toolbar button per page`);
    const lines: ReportLine[] = [];
    for (const [place, url] of pages.entries()) {
      say(`  ${place + 1} of ${pages.length}  ${url}`);
      const name = `${place + 1}-${new URL(url).hostname}`;
      const page = await session.open(url);
      const look = (popup: Popup) => keepTabs(popup, name);
      lines.push(await auditPage(session, page, { snapshot: false, look }));
    }
    const [first] = demo.pages;
    if (session.replay !== undefined && first !== undefined) {
      say('  and the states that no page shows');
      await keepStates(session, first);
    }
    process.stdout.write(`\n${summary(lines)}\nPictures and HTML of the popup: ${PICTURES}\n`);
    if (headed && process.stdout.isTTY === true) {
      say('\nThe browser stays open: press the Shareworthy button on any of its tabs.');
      say('To end, close its window or press Ctrl+C here.');
      await ended(session);
    }
  } finally {
    await session.close();
  }
}

main().catch((error: unknown) => {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
