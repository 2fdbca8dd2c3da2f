import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { ROOT } from '../../scripts/extension/build.ts';

const PAGES = 120;
const folder = mkdtempSync(join(tmpdir(), 'shareworthy-served-test-'));
const out = join(folder, 'out.ndjson');
const quick = ['--engine', 'served', '--delay', '0', '--per-host', '8'];

let server: Server;
let origin = '';
let asked: string[] = [];
/** Milliseconds that a page takes to come. */
let slowness = 0;

const page = (at: string) =>
  `<!doctype html><html lang="en"><head><title>Page ${at} of the test</title><meta property="og:title" content="Page ${at}"></head><body><main><h1>Page ${at}</h1><p>Text</p></main></body></html>`;

interface Ended {
  status: number | null;
  lines: { url: string; error?: string; page?: { title: string }; score?: { overall: number } }[];
  stderr: string;
}

const parsed = (text: string): Ended['lines'] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** Runs the command; `meanwhile` gets what it has said, and a hand to stop it. */
function audit(args: string[], meanwhile?: (stop: () => void) => void): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'scripts', 'audit.ts'), ...args], {
      timeout: 120_000,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (data: Buffer) => {
      stdout += data.toString();
    });
    child.stderr.on('data', (data: Buffer) => {
      stderr += data.toString();
    });
    child.on('close', (status) => resolve({ status, lines: parsed(stdout), stderr }));
    meanwhile?.(() => child.kill('SIGINT'));
  });
}

const written = () => parsed(readFileSync(out, 'utf8'));
const addresses = (count = PAGES) => Array.from({ length: count }, (_, at) => `${origin}/p/${at}`);

function listOf(...lines: string[]): string {
  const path = join(folder, 'list.txt');
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

describe('npm run audit -- --engine served', () => {
  before(async () => {
    let busy = 1;
    server = createServer((request, response) => {
      const url = request.url ?? '';
      asked.push(url);
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (url === '/robots.txt') response.end('User-agent: *\nDisallow: /private\n');
      else if (url === '/sitemap.xml')
        response.end(
          `<urlset><url><loc>${origin}/p/1</loc></url><url><loc>${origin}/p/2</loc></url></urlset>`,
        );
      else if (url === '/index.xml')
        response.end(
          `<sitemapindex><sitemap><loc>${origin}/sitemap.xml</loc></sitemap><sitemap><loc>${origin}/down/sitemap.xml</loc></sitemap></sitemapindex>`,
        );
      else if (url.startsWith('/down/')) {
        response.writeHead(503, { 'retry-after': '0' });
        response.end();
      } else if (url === '/busy' && busy-- > 0) {
        response.writeHead(429, { 'retry-after': '1' });
        response.end();
      } else if (url === '/moved') {
        response.writeHead(301, { location: '/p/7' });
        response.end();
      } else setTimeout(() => response.end(page(url)), slowness);
    });
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  beforeEach(() => {
    asked = [];
    slowness = 0;
  });
  after(() => {
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('audits a list without a browser, politely', async () => {
    const list = listOf(
      '# pages',
      `${origin}/p/1\tfirst`,
      'nonsense',
      `${origin}/p/1`,
      `${origin}/busy`,
      `${origin}/moved`,
      `${origin}/private/x`,
    );
    const { status, lines, stderr } = await audit([...quick, '--list', list]);
    assert.equal(status, 1, stderr);
    assert.match(stderr, /entry 3 is no web address: nonsense/);
    const by = new Map(
      lines.map((line) => [(line as { askedUrl?: string }).askedUrl ?? line.url, line]),
    );
    assert.equal(by.size, 4);
    assert.equal(lines.length, 4);
    assert.equal(by.get(`${origin}/p/1`)?.page?.title, 'Page /p/1');
    assert.equal(by.get(`${origin}/busy`)?.page?.title, 'Page /busy');
    assert.equal(by.get(`${origin}/moved`)?.url, `${origin}/p/7`);
    assert.match(by.get(`${origin}/private/x`)?.error ?? '', /robots\.txt keeps/);
    assert.equal(asked.filter((url) => url === '/robots.txt').length, 1);
    assert.ok(!asked.includes('/private/x'));
  });

  test('reads a sitemap at its address', async () => {
    const { status, lines, stderr } = await audit([...quick, '--list', `${origin}/sitemap.xml`]);
    assert.equal(status, 0, stderr);
    assert.deepEqual(lines.map(({ url }) => url).sort(), [`${origin}/p/1`, `${origin}/p/2`]);
  });

  test('reads files that are zipped, or saved by a spreadsheet', async () => {
    const zipped = join(folder, 'sitemap.xml.gz');
    writeFileSync(zipped, gzipSync(`<urlset><url><loc>${origin}/p/3</loc></url></urlset>`));
    const table = join(folder, 'table.txt');
    writeFileSync(table, `\ufeffPage\tTitle\r\n${origin}/p/4\tFähre\r\n`, 'utf16le');
    for (const [list, at] of [
      [zipped, '/p/3'],
      [table, '/p/4'],
    ]) {
      const { status, lines, stderr } = await audit([...quick, '--list', list as string]);
      assert.equal(status, 0, stderr);
      assert.deepEqual(
        lines.map(({ url }) => url),
        [`${origin}${at}`],
      );
    }
    const broken = join(folder, 'broken.xml.gz');
    writeFileSync(broken, new Uint8Array([0x1f, 0x8b, 1]));
    const { status, stderr } = await audit([...quick, '--list', broken]);
    assert.equal(status, 2);
    assert.match(stderr, /cannot be unzipped/);
  });

  test('fails a build whose list cannot be read whole', async () => {
    const { status, lines, stderr } = await audit([...quick, '--list', `${origin}/index.xml`]);
    assert.equal(lines.length, 2);
    assert.match(stderr, /down\/sitemap\.xml cannot be read: It was answered with 503/);
    assert.match(stderr, /The list could not be read whole/);
    assert.equal(status, 1);
  });

  test('leaves a site alone that only fails', async () => {
    const list = listOf(...Array.from({ length: 40 }, (_, at) => `${origin}/down/${at}`));
    const { status, lines } = await audit([...quick, '--per-host', '1', '--list', list]);
    assert.equal(status, 1);
    assert.equal(lines.length, 40);
    assert.equal(new Set(lines.map(({ url }) => url)).size, 40);
    assert.equal(asked.filter((url) => url.startsWith('/down/')).length, 9);
    const left = lines.filter(({ error = '' }) => /gave no page 9 times in a row/.test(error));
    assert.equal(left.length, 37);
  });

  test('stops cleanly, and goes on: nothing twice, nothing lost', async () => {
    slowness = 30;
    const args = [...quick, '--list', listOf(...addresses()), '--out', out];
    const first = await audit(args, (stop) => {
      const timer = setInterval(() => {
        if (asked.length < 30) return;
        clearInterval(timer);
        stop();
      }, 10);
    });
    assert.equal(first.status, 130, first.stderr);
    const before = written();
    assert.ok(before.length > 0 && before.length < PAGES, `${before.length} lines`);
    assert.ok(before.every(({ error }) => error === undefined));
    // As if the machine had died in the middle of a line.
    const text = readFileSync(out, 'utf8');
    writeFileSync(out, `${text}{"schema":1,"url":"${origin}/p/11`);
    asked = [];
    slowness = 0;
    const second = await audit([...args, '--resume']);
    assert.equal(second.status, 0, second.stderr);
    assert.match(second.stderr, new RegExp(`${before.length} pages are done already`));
    assert.deepEqual(
      written()
        .map(({ url }) => url)
        .sort(),
      addresses().sort(),
    );
    assert.equal(asked.filter((url) => url !== '/robots.txt').length, PAGES - before.length);
  });

  test('fails a build whose pages score under a limit', async () => {
    const list = listOf(...addresses(2));
    const low = await audit([...quick, '--list', list, '--fail-under', '100']);
    assert.equal(low.status, 1);
    assert.match(low.stderr, /2 pages score under 100/);
    const high = await audit([...quick, '--list', list, '--fail-under', '1']);
    assert.equal(high.status, 0, high.stderr);
  });

  test('judges files under their own addresses, and says what it cannot see', async () => {
    writeFileSync(join(folder, 'one.html'), page('one'));
    const manifest = join(folder, 'manifest.json');
    writeFileSync(
      manifest,
      JSON.stringify([{ file: 'one.html', url: 'https://one.example/' }, { file: 'gone.html' }]),
    );
    const { status, lines } = await audit([
      ...['--engine', 'served', '--snapshot', '--manifest', manifest, folder],
    ]);
    assert.equal(status, 1);
    const one = lines.find(({ url }) => url === 'https://one.example/') as unknown as {
      findings: { rule: string; status: string }[];
      snapshot: { page: { engine: string } };
    };
    assert.equal(one.snapshot.page.engine, 'served');
    for (const rule of ['share-target-size', 'share-control-present', 'no-intrusive-overlay'])
      assert.equal(one.findings.find((each) => each.rule === rule)?.status, 'unknown', rule);
    assert.match(lines.find(({ error }) => error)?.error ?? '', /no file/);
  });
});
