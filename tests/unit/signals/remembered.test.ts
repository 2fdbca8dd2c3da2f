import { describe, expect, it } from 'vitest';
import { remembered } from '../../../utils/signals/remembered';

describe('remembered', () => {
  it('asks once for each text, also where the answer is nothing', () => {
    const asked: string[] = [];
    const find = remembered((text): string | undefined => {
      asked.push(text);
      return text === 'ebb' ? undefined : text.toUpperCase();
    });
    expect(['tide', 'ebb', 'tide', 'ebb'].map(find)).toEqual([
      'TIDE',
      undefined,
      'TIDE',
      undefined,
    ]);
    expect(asked).toEqual(['tide', 'ebb']);
  });

  it('holds a bounded number of answers', () => {
    let asked = 0;
    const find = remembered((text) => {
      asked++;
      return text;
    });
    for (let at = 0; at <= 2_000; at++) find(String(at));
    expect(asked).toBe(2_001);
    find('0');
    expect(asked).toBe(2_002);
  });

  it('does not keep long texts', () => {
    let asked = 0;
    const find = remembered((text) => {
      asked++;
      return text.length;
    });
    const long = 'a'.repeat(1_001);
    expect([find(long), find(long)]).toEqual([1_001, 1_001]);
    expect(asked).toBe(2);
  });
});
