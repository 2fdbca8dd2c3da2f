import { expect, test } from 'vitest';
import { typeScores } from '../../../../scripts/accuracy/types.ts';

test('a type is right when it is the labelled one or stands beside it', () => {
  const labels = {
    a: { type: 'article' },
    b: { type: 'document', also: ['generic'] },
    c: { type: 'video' },
    d: { type: 'video' },
    e: { type: 'audio' },
  };
  const said = new Map([
    ['a', 'article'],
    ['b', 'generic'],
    ['c', 'article'],
    ['d', 'article'],
    // A page without a label.
    ['z', 'article'],
  ]);
  expect(typeScores(labels, said)).toEqual({
    pages: 5,
    right: 2,
    confusions: { video: { article: ['c', 'd'] }, audio: { nothing: ['e'] } },
  });
});
