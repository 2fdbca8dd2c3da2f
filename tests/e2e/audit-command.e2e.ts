import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { ROOT } from '../../scripts/extension/build.ts';

const folder = mkdtempSync(join(tmpdir(), 'shareworthy-audit-'));
const page = (title: string, more = '') =>
  `<!doctype html><html><head><title>${title}</title>${more}</head><body><p>Text</p></body></html>`;

function audit(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts', 'audit.ts'), ...args],
    { encoding: 'utf8', timeout: 120_000, maxBuffer: 100_000_000 },
  );
  const lines = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => (line.startsWith('{') ? JSON.parse(line) : line));
  return { status, lines, stderr };
}

describe('npm run audit', () => {
  before(() => {
    writeFileSync(join(folder, 'one.html'), page('One'));
    writeFileSync(
      join(folder, 'two.html'),
      page('Two', '<script>alert(1);location.href="https://elsewhere.example/"</script>'),
    );
    writeFileSync(join(folder, 'old.html'), Buffer.from(page('Caf\u00e9'), 'latin1'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('audits what a manifest lists, in order, twins at one address too', () => {
    const manifest = join(folder, 'manifest.json');
    const twin = 'https://twins.example/page?a=1';
    writeFileSync(
      manifest,
      JSON.stringify([
        { file: 'one.html', url: twin },
        { file: 'two.html', url: twin },
        { file: 'old.html', url: 'http://old.example/caf', read_as: 'cp1252' },
        { file: 'gone.html', url: 'https://gone.example/' },
        { file: 'one.html', url: null },
      ]),
    );
    const { status, lines, stderr } = audit('--json', '--manifest', manifest, folder);
    assert.equal(status, 1, stderr);
    assert.deepEqual(
      lines.map(({ url, page: facts }) => [url, facts?.title]),
      [
        [twin, 'One'],
        [twin, 'Two'],
        ['http://old.example/caf', 'Café'],
        ['https://gone.example/', undefined],
        ['https://replay.test/4/one.html', 'One'],
      ],
    );
    assert.match(lines[3].error, /no file/);
    const [first] = lines;
    assert.equal(first.snapshot, undefined);
    assert.ok(first.findings.every(({ title }: { title: string }) => title.length > 0));
  });

  test('serves a file at any address, with its snapshot when asked', () => {
    const url = 'https://www.example.com/as/if';
    const { status, lines } = audit('--json', '--snapshot', '--as', url, join(folder, 'one.html'));
    assert.equal(status, 0);
    assert.equal(lines.length, 1);
    assert.equal(lines[0].url, url);
    assert.equal(lines[0].snapshot.server.state, 'ok');
  });

  test('writes all reports into one file, and says which page has none', () => {
    const manifest = join(folder, 'two.json');
    const out = join(folder, 'report.html');
    writeFileSync(
      manifest,
      JSON.stringify([
        { file: 'two.html', url: 'https://two.example/' },
        { file: 'gone.html', url: 'https://gone.example/' },
        { file: 'old.html', url: 'https://old.example/', read_as: 'cp1252' },
      ]),
    );
    const { status, lines, stderr } = audit(
      ...['--format', 'html', '--out', out, '--manifest', manifest, folder],
    );
    assert.equal(status, 1);
    assert.deepEqual(lines, []);
    assert.match(stderr, /not audited: gone\.html: .*no file/);
    const html = readFileSync(out, 'utf8');
    assert.equal(html.match(/<article class="paper">/g)?.length, 2);
    assert.match(html, /<h1 [^>]*>Café<\/h1>/);
    assert.match(html, /the HTML that its server sent/);
    assert.doesNotMatch(html, /<script/);
  });

  test('prints a file of reports that is by the schema’s names', () => {
    const { status, lines } = audit('--format', 'json', join(folder, 'one.html'));
    assert.equal(status, 0);
    assert.equal(lines.length, 1);
    assert.equal(lines[0].schema, 1);
    assert.equal(lines[0].page.title, 'One');
    assert.equal(lines[0].snapshot, undefined);
    assert.ok(lines[0].findings.every(({ title }: { title: string }) => title.length > 0));
  });

  for (const [args, words] of [
    [[], /Nothing to audit/],
    [['--format', 'pdf', 'one.html'], /json, csv, csv-pages, markdown or html/],
    [['--format', 'csv', '--json', 'one.html'], /exclude each other/],
    [['--out', 'x.csv', 'one.html'], /--out goes with --format/],
    [['--engine', 'quick', 'one.html'], /rendered \(in a browser\) or served/],
    [['--engine', 'served', '--format', 'csv', 'one.html'], /--format needs a browser/],
    [['--engine', 'served', '--resume', 'one.html'], /--resume goes with --out/],
    [['--delay', '5', 'one.html'], /--delay goes with --engine served/],
    [['--engine', 'served', '--list', 'no-such.txt'], /no such file/],
    [['--engine', 'served', '--list', 'no-such.txt', 'x.html'], /stands for all pages/],
    [['--fail-under', '101', 'one.html'], /1 to 100/],
    [['--format', 'csv', '--out', '', 'one.html'], /names no file/],
    [['--format', 'csv', '--out', folder, 'one.html'], /is a folder/],
    [['--format', 'csv', '--out', join(folder, 'no', 'x.csv'), 'one.html'], /there is no folder/],
    [['--snapshot', 'one.html'], /--snapshot goes with/],
    [['--browser', 'lynx', 'x.html'], /chromium or firefox/],
    [['no-such-file.html'], /neither/],
    [['--as', 'ftp://x', 'one.html'], /http or https/],
    [['--nonsense'], /nonsense/],
  ] as const) {
    test(`wrong usage: ${args.join(' ') || 'no argument'}`, () => {
      const { status, lines, stderr } = audit(...args);
      assert.equal(status, 2);
      assert.deepEqual(lines, []);
      assert.match(stderr, words);
    });
  }
});
