import { describe, expect, it } from 'vitest';
import { parseStart } from '../../../scripts/start/arguments.ts';

describe('arguments of the start command', () => {
  it('takes addresses, or none', () => {
    expect(parseStart([])).toEqual({ urls: [], cards: false });
    expect(parseStart(['https://site.test/a'])).toEqual({
      urls: ['https://site.test/a'],
      cards: false,
    });
  });

  it('takes what contact sheets need', () => {
    expect(
      parseStart(['--cards', '--manifest', 'a.json', '--pictures', 'p.json', '--out', 'sheets']),
    ).toEqual({ urls: [], cards: true, manifest: 'a.json', pictures: 'p.json', out: 'sheets' });
  });

  it.each([
    [['site.test'], 'no http or https address'],
    [['javascript:alert(1)'], 'no http or https address'],
    [['--out', 'sheets'], 'go with --cards'],
    [['--cards', '--manifest', 'a.json', 'https://site.test/'], 'exclude each other'],
    [['--card'], '--card'],
  ])('refuses %j', (argv, words) => {
    expect(() => parseStart(argv)).toThrow(words);
  });
});
