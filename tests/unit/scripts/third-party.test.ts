import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { thirdParty } from '../../../scripts/build/third-party.ts';

it('every package that is shipped stands there with its licence', () => {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const text = thirdParty('.');
  for (const name of Object.keys(dependencies))
    expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  expect(text.match(/^----$/gm)).toHaveLength(Object.keys(dependencies).length - 1);
  expect(text).toContain('Copyright');
});
