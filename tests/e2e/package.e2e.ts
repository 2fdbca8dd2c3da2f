import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { buildExtension, ROOT, runTool } from '../../scripts/extension/build.ts';
import { filesOf } from '../../scripts/test/shipped.ts';

const words = readFileSync(join(ROOT, 'docs', 'permissions.md'), 'utf8');
const documented = [...words.matchAll(/^### `(\w+)`/gm)].map(([, name]) => name);
const optional = [...words.matchAll(/^### Optional: `([^`]+)`/gm)].map(([, name]) => name);

for (const browser of ['chromium', 'firefox'] as const) {
  describe(`package for ${browser}`, () => {
    test('asks for the documented permissions and no others', async () => {
      const folder = await buildExtension(browser);
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
      assert.ok(documented.length > 0);
      assert.deepEqual(manifest.permissions.toSorted(), documented.toSorted());
      assert.deepEqual(manifest.optional_host_permissions, optional);
      // What would widen that: other permissions, scripts in every page, pages that reach in.
      const wider = [
        'host_permissions',
        'optional_permissions',
        'content_scripts',
        'web_accessible_resources',
        'externally_connectable',
        'background',
      ].filter((key) => key in manifest);
      assert.deepEqual(wider, []);
      assert.match(manifest.content_security_policy.extension_pages, /script-src 'self'(;|$)/);
      assert.equal(manifest.manifest_version, 3);
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

test('the linter of add-ons finds nothing', async () => {
  const folder = await buildExtension('firefox');
  const { output } = await runTool(
    'web-ext',
    ['lint', '--source-dir', folder, '--output', 'json', '--no-config-discovery'],
    120_000,
  );
  const result = JSON.parse(output.slice(output.indexOf('{"')));
  const said = [...result.errors, ...result.warnings, ...result.notices].map(
    (entry: { code: string; file: string }) => `${entry.code} ${entry.file}`,
  );
  assert.deepEqual(said, []);
});
