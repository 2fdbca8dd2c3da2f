import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { thirdParty } from '../../../scripts/build/third-party.ts';

it('every package that is shipped stands there with its licence', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  // The parser brings its table of named characters along.
  const shipped = [
    ...Object.keys(dependencies).filter((name) => name !== 'webextension-polyfill'),
    'entities',
  ];
  const text = thirdParty('.');
  for (const name of shipped) expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(text.match(/^----$/gm)).toHaveLength(shipped.length - 1);
  expect(text).toContain('Copyright');
});
