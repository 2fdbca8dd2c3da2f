import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { buildExtension, ROOT, runTool } from '../../scripts/extension/build.ts';
import { filesOf } from '../../scripts/test/shipped.ts';

const words = readFileSync(join(ROOT, 'docs', 'permissions.md'), 'utf8');
/** Permissions by the document; those of one browser alone say so. */
const documentedFor = (browser: 'chromium' | 'firefox') =>
  [...words.matchAll(/^### `(\w+)`(?: \((\w+) only\))?/gm)].flatMap(([, name = '', only]) =>
    only === undefined || only.toLowerCase() === browser ? [name] : [],
  );
const optional = [...words.matchAll(/^### Optional: `([^`]+)`/gm)].map(([, name]) => name);

for (const browser of ['chromium', 'firefox'] as const) {
  describe(`package for ${browser}`, () => {
    test('asks for the documented permissions and no others', async () => {
      const folder = await buildExtension(browser);
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      const documented = documentedFor(browser);
      assert.ok(documented.length > 0);
      assert.deepEqual(manifest.permissions.toSorted(), documented.toSorted());
      const asked = [...manifest.optional_host_permissions, ...manifest.optional_permissions];
      assert.deepEqual(asked.toSorted(), optional.toSorted());
      // What would widen that: other permissions, scripts in every page, pages that reach in.
      const wider = [
        'host_permissions',
        'content_scripts',
        'web_accessible_resources',
        'externally_connectable',
      ].filter((key) => key in manifest);
      assert.deepEqual(wider, []);
      assert.deepEqual(
        manifest.background,
        browser === 'firefox'
          ? { scripts: ['background.js'] }
          : { service_worker: 'background.js' },
      );
      assert.match(manifest.content_security_policy.extension_pages, /script-src 'self'(;|$)/);
      assert.equal(manifest.manifest_version, 3);
    });

    test('has the documented keys', async () => {
      const folder = await buildExtension(browser);
      const { commands } = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      const keys = Object.values<{ suggested_key: { default: string } }>(commands).map(
        ({ suggested_key }) => suggested_key.default,
      );
      const inTable = [...words.matchAll(/^\| (Alt\+\S+) \|/gm)].map(([, name]) => name);
      assert.deepEqual(keys.toSorted(), inTable.toSorted());
    });

    test('holds no map, no test page and no remote code', async () => {
      const folder = await buildExtension(browser);
      for (const file of filesOf(folder)) {
        assert.doesNotMatch(file, /\.map$|harness|sandbox/);
        if (/\.(html|js)$/.test(file)) {
          const text = readFileSync(file, 'utf8');
          assert.doesNotMatch(text, /<script[^>]+src="https?:|\beval\(|new Function\(/, file);
        }
      }
    });
  });
}

/** It reads the whole package, which takes most of a minute where another browser runs beside it. */
const LINT_MS = 180_000;

test('the linter of add-ons finds nothing', { timeout: LINT_MS }, async () => {
  const folder = await buildExtension('firefox');
  const { output } = await runTool(
    'web-ext',
    ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
    LINT_MS,
  );
  const result = JSON.parse(output.slice(output.indexOf('{"')));
  const said = [...result.errors, ...result.warnings, ...result.notices].map(
    (entry: { code: string; file: string }) => `${entry.code} ${entry.file}`,
  );
  assert.deepEqual(said, []);
});
