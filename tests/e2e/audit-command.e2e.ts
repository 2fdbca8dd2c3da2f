import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

  for (const [args, words] of [
    [[], /Nothing to audit/],
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
