import { expect, test } from 'vitest';
import { carried, uncarried } from '../../../utils/server/carried-answer';

test('every byte comes through, in more than one call’s worth', () => {
  const bytes = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);
  const answer = {
    url: 'https://site.test/',
    finalUrl: 'https://site.test/a',
    status: 200,
    headers: { 'content-type': 'text/html' },
    bytes,
    cut: false,
    firstByte: 1,
    elapsed: 2,
  };
  const sent = JSON.parse(JSON.stringify(carried(answer)));
  expect(uncarried(sent)).toEqual(answer);
});
