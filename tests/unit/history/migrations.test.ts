import { expect, test } from 'vitest';
import { entryOf } from '../../../utils/history/entry-of';
import { currentReport } from '../../../utils/history/migrations';
import stored from '../../fixtures/history/report-v1.json';

test('a report that the first version has kept is read, and listed as it was', () => {
  const report = currentReport(stored.report);
  expect(report).toBeDefined();
  if (report) expect(entryOf(report, stored.entry.bytes)).toEqual(stored.entry);
});

test('an older one is led through every step', () => {
  const steps = {
    '-1': (old: object) => ({ ...old, schema: 0, a: 1 }),
    0: (old: object) => ({ ...old, schema: 1, b: 2 }),
  };
  expect(currentReport({ ...stored.report, schema: -1 }, steps)).toMatchObject({
    schema: 1,
    a: 1,
    b: 2,
  });
  expect(currentReport({ ...stored.report, schema: -2 }, steps)).toBeUndefined();
});

test.for([undefined, null, 'x', {}, { schema: '1' }, { schema: 2 }])('%o is none', (value) => {
  expect(currentReport(value)).toBeUndefined();
});
