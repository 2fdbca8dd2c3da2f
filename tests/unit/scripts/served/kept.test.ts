import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyOf, resume } from '../../../../scripts/served/kept.ts';

describe('what an earlier run left', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'shareworthy-kept-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('knows what is done, and mends the end', async () => {
    const path = join(folder, 'out.ndjson');
    const a =
      '{"url":"https://site.test/final","askedUrl":"https://site.test/a","score":{"overall":40}}';
    const b = '{"url":"https://site.test/b","score":{"overall":null}}';
    writeFileSync(
      path,
      `${a}\n{"url":"https://site.test/c","error":"too late"}\n${b}\n${b}\n{"url":"https://site.test/d","sco`,
    );
    const { done, scores, dropped } = await resume(path);
    expect([...done]).toEqual(['https://site.test/a', 'https://site.test/b']);
    expect(scores).toEqual([{ key: 'https://site.test/a', overall: 40 }]);
    expect(dropped).toBe(3);
    expect(readFileSync(path, 'utf8')).toBe(`${a}\n${b}\n`);
  });

  it('takes a line without an end for unfinished, even where it can be read', async () => {
    const path = join(folder, 'out.ndjson');
    writeFileSync(path, '{"url":"https://site.test/a"}');
    expect((await resume(path)).done.size).toBe(0);
    expect(readFileSync(path, 'utf8')).toBe('');
  });

  it('begins where there is nothing', async () => {
    expect(await resume(join(folder, 'none.ndjson'))).toEqual({
      done: new Set(),
      scores: [],
      dropped: 0,
    });
  });

  it('knows a page by its file, else by what was asked for', () => {
    expect(keyOf({ url: 'u', askedUrl: 'a', file: 'f' })).toBe('f');
    expect(keyOf({ url: 'u', askedUrl: 'a' })).toBe('a');
    expect(keyOf({ url: 'u' })).toBe('u');
  });
});
