import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { crc32, deflateSync } from 'node:zlib';
import type { BrowserName } from '../../scripts/browser/find.ts';
import { buildExtension } from '../../scripts/extension/build.ts';
import { openSession, type Session } from '../../scripts/extension/session.ts';
import type { Site } from '../../scripts/replay/route.ts';
import type { ImageProbe, RequestRecord } from '../../utils/page/snapshot.ts';
import type { Crawler } from '../../utils/server/crawler.ts';
import { reportOf, requested, withPopup } from './support.ts';

const PAGE = 'https://probed.example/post';
const CDN = 'https://cdn.example';
const PRIVATE = 'http://192.168.7.7/secret.png';

/** A grey PNG that browsers can decode. */
function png(width: number, height: number): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const whole = Buffer.alloc(body.length + 8);
    whole.writeUInt32BE(data.length);
    body.copy(whole, 4);
    whole.writeUInt32BE(crc32(body), body.length + 4);
    return whole;
  };
  const head = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 0, 0, 0, 0]);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const OWN_IMAGE = png(1200, 630);

const SITE: Site = {
  routes: [
    {
      url: PAGE,
      charset: 'utf-8',
      body: `<!doctype html><html lang="en"><head><title>Probed</title>
        <meta property="og:title" content="Probed">
        <meta property="og:image" content="https://probed.example/own.png">
        <meta property="og:image" content="${CDN}/other.png">
        <meta property="og:image" content="${CDN}/gone.png">
        <meta name="twitter:image" content="${PRIVATE}">
        <link rel="alternate" type="application/rss+xml" href="/feed.xml">
        </head><body><h1>Probed</h1><p>Some text.</p></body></html>`,
    },
    { url: 'https://probed.example/own.png', body: OWN_IMAGE },
    { url: `${CDN}/other.png`, body: png(640, 400) },
    { url: PRIVATE, body: png(9, 9) },
    {
      url: 'https://probed.example/feed.xml',
      body: `<rss version="2.0"><channel><title>Log</title>
        <item><title>Other</title><link>https://probed.example/other</link></item></channel></rss>`,
    },
    { url: 'https://probed.example/', body: '<title>Home</title>', charset: 'utf-8' },
    { url: 'https://probed.example/other', body: '<title>Other</title>', charset: 'utf-8' },
  ],
  robots: { 'https://probed.example': 'User-agent: *\nDisallow:\n' },
};

const shown = ({ url, by, state, width, height, reason }: ImageProbe) =>
  [url, by, state, ...(width ? [`${width}x${height}`] : []), ...(reason ? [reason] : [])].join(' ');

const listed = ({ why, url, by, outcome }: RequestRecord) => `${why} ${url} ${by} ${outcome}`;

/** The built extension with every host granted at the installation, as if the user had said yes. */
export async function grantedBuild(browser: BrowserName): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'shareworthy-granted-'));
  cpSync(await buildExtension(browser), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: ['<all_urls>'] }));
  return folder;
}

/** What an audit asks besides the page, by real requests to a server that writes them down. */
export function probesFlow(browser: BrowserName): void {
  /** Firefox lends the tab's origin to the tab alone. */
  const by = browser === 'firefox' ? 'page' : 'extension';
  const own = browser === 'firefox' ? /Firefox/ : /Chrome/;

  describe(`probes without any host granted, ${browser}`, () => {
    let session: Session;
    before(async () => {
      session = await openSession(browser);
      session.replay?.serve(SITE);
    });
    after(() => session?.close());

    test('a quick audit measures the pictures and lists every request', async () => {
      const line = await withPopup(session, PAGE, reportOf);
      assert.deepEqual(line.snapshot?.images.map(shown).toSorted(), [
        `${PRIVATE} element missing not-allowed`,
        `${CDN}/gone.png element broken`,
        `${CDN}/other.png element ok 640x400`,
        'https://probed.example/own.png fetch ok 1200x630',
      ]);
      const image = line.snapshot?.images.find((each) => each.by === 'fetch');
      assert.deepEqual(
        [image?.format, image?.bytes, image?.animated, image?.headers?.['content-type']],
        ['png', OWN_IMAGE.length, false, 'image/png'],
      );
      const { requests = [] } = line.snapshot ?? {};
      assert.deepEqual(requests.map(listed).toSorted(), [
        `card image ${PRIVATE} element not-allowed`,
        `card image ${CDN}/gone.png element broken`,
        `card image ${CDN}/other.png element ok`,
        `card image https://probed.example/own.png ${by} ok`,
        `page ${PAGE} ${by} ok`,
        `robots https://probed.example/robots.txt ${by} ok`,
      ]);
      const made = requests
        .filter(({ outcome }) => outcome !== 'not-allowed')
        .map(({ url }) => url);
      // Nothing else is asked for, and what is shown comes from the same addresses.
      const asked = new Set(requested(session));
      assert.deepEqual([...asked].toSorted(), made.toSorted());
      assert.ok(!asked.has(PRIVATE), 'a private address was asked');
    });

    test('nobody is told where the question came from', async () => {
      await withPopup(session, PAGE, reportOf);
      for (const { url, method, headers } of session.replay?.log ?? []) {
        if (!requested(session).includes(url)) continue;
        assert.equal(method, 'GET');
        assert.equal(headers['referer'], undefined, url);
        assert.equal(headers['cookie'], undefined, url);
      }
    });

    test('a full audit reads the site’s own addresses and says what it may not read', async () => {
      await withPopup(session, PAGE, async (popup) => {
        await reportOf(popup);
        await popup.evaluate('shareworthy.more.full()', 30_000);
        const { snapshot } = await reportOf(popup);
        const { feed, home, nowhere, imageRobots, siblings, range, http } = snapshot?.full ?? {};
        assert.ok(feed?.state === 'ok' && feed.facts.facts.format === 'rss');
        assert.ok(home?.state === 'ok' && home.facts.facts.title === 'Home');
        assert.ok(nowhere?.state === 'ok' && nowhere.facts.status === 404);
        assert.ok(range?.state === 'ok' && range.facts.facts.hasTitle);
        assert.equal(siblings?.[0]?.state === 'ok' && siblings[0].facts.facts.title, 'Other');
        assert.deepEqual(imageRobots, { state: 'missing', reason: 'not-allowed' });
        assert.deepEqual(http, { state: 'missing', reason: 'not-allowed' });
        const { requests = [] } = snapshot ?? {};
        assert.ok(requests.some(({ why }) => why === 'feed'));
        assert.ok(requests.filter(({ outcome }) => outcome === 'ok').length <= 12 + 20);
        assert.ok(!requested(session).includes(`${CDN}/robots.txt`));
        const sent = session.replay?.log.find(({ headers }) => headers['range'] !== undefined);
        assert.equal(sent?.headers['range'], 'bytes=0-32767');
      });
    });

    test('the page is not fetched as a crawler, and the reason is given', async () => {
      await withPopup(session, PAGE, async (popup) => {
        await reportOf(popup);
        session.replay?.forget();
        await popup.evaluate(
          'shareworthy.more.crawlers().then((all) => shareworthy.more.seeAs(all))',
        );
        const { snapshot } = await reportOf(popup);
        const answers = snapshot?.crawlers ?? [];
        assert.ok(answers.length > 4);
        for (const { answer } of answers) {
          assert.deepEqual(answer, { state: 'missing', reason: 'not-allowed' });
        }
        assert.deepEqual(requested(session), []);
      });
    });
  });

  describe(`probes with hosts granted, ${browser}`, () => {
    let session: Session;
    let folder: string;
    before(async () => {
      folder = await grantedBuild(browser);
      session = await openSession(browser, { folder });
      session.replay?.serve(SITE);
    });
    after(async () => {
      await session?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    const agents = (url: string) =>
      (session.replay?.log ?? [])
        .filter((each) => each.url === url)
        .map(({ headers }) => String(headers['user-agent']));

    test('pictures of other hosts are fetched, and private ones still are not', async () => {
      const line = await withPopup(session, PAGE, reportOf);
      const images = line.snapshot?.images ?? [];
      assert.deepEqual(images.map(shown).toSorted(), [
        `${PRIVATE} element missing not-allowed`,
        `${CDN}/gone.png fetch broken`,
        `${CDN}/other.png fetch ok 640x400`,
        'https://probed.example/own.png fetch ok 1200x630',
      ]);
      assert.ok(!requested(session).includes(PRIVATE));
    });

    test('the server sees each crawler’s user agent once, in turn, and then the browser’s again', async () => {
      await withPopup(session, PAGE, async (popup) => {
        await reportOf(popup);
        const browsers = agents(PAGE);
        assert.equal(browsers.length, 1);
        assert.match(browsers[0] ?? '', own);
        session.replay?.forget();
        const crawlers = await popup.evaluate<Crawler[]>('shareworthy.more.crawlers()');
        const chosen = crawlers.filter(({ network }) =>
          ['facebook', 'x', 'linkedin'].includes(network),
        );
        assert.equal(chosen.length, 3);
        await popup.evaluate(`shareworthy.more.seeAs(${JSON.stringify(chosen)})`, 30_000);
        assert.deepEqual(
          agents(PAGE),
          chosen.map(({ userAgent }) => userAgent),
        );
        const { snapshot } = await reportOf(popup);
        for (const { answer } of snapshot?.crawlers ?? []) {
          assert.equal(answer.state === 'ok' && answer.facts.status, 200);
        }
        const named = snapshot?.requests.flatMap(({ userAgent }) => userAgent ?? []);
        assert.deepEqual(
          named,
          chosen.map(({ userAgent }) => userAgent),
        );
        assert.deepEqual(
          await popup.evaluate(
            '(globalThis.browser ?? chrome).declarativeNetRequest.getSessionRules()',
          ),
          [],
          'a rule is left',
        );
      });
      // The tab's own requests never bore it, nor does the next audit.
      await withPopup(session, PAGE, reportOf);
      assert.deepEqual(new Set(agents(PAGE).map((agent) => own.test(agent))), new Set([true]));
    });

    test('a rule left by a popup that was closed in haste does not reach the next audit', async () => {
      await withPopup(session, PAGE, async (popup) => {
        await reportOf(popup);
        await popup.evaluate(`(globalThis.browser ?? chrome).declarativeNetRequest.updateSessionRules({ addRules: [{
        id: 1,
        condition: { initiatorDomains: [location.host], resourceTypes: ['xmlhttprequest'] },
        action: { type: 'modifyHeaders',
          requestHeaders: [{ header: 'user-agent', operation: 'set', value: 'Left/1.0' }] },
      }] })`);
      });
      await withPopup(session, PAGE, reportOf);
      assert.equal(agents(PAGE).length, 1);
      assert.match(agents(PAGE)[0] ?? '', own);
    });
  });
}
