import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** How many edge cases the list has. */
const ALL = 82;
const FOLDER = 'tests/unit/edge-cases';

const numbers = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.test.ts') && file !== 'complete.test.ts')
  .flatMap((file) => [
    ...readFileSync(`${FOLDER}/${file}`, 'utf8').matchAll(
      /^(?:test|it)(\S*)\(\s*['"`]edge case (\d+): \S/gm,
    ),
  ])
  .map(([, how = '', number]) => ({ how, number: Number(number) }));

test('every edge case from 1 to 82 has exactly one test of its own', () => {
  const all = Array.from({ length: ALL }, (_, at) => at + 1);
  expect(numbers.map(({ number }) => number).sort((a, b) => a - b)).toEqual(all);
});

test('none of them is skipped, left for later or expected to fail', () => {
  expect(numbers.filter(({ how }) => how !== '')).toEqual([]);
});
