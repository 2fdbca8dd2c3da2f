import { beforeAll, describe, expect, test } from 'vitest';
import { BACKUP_SCHEMA } from '../../../utils/backup/head';
import { linesOf } from '../../../utils/backup/lines';
import { readBackup } from '../../../utils/backup/read';
import { device, filled, linesOfBackup, pieces, reportOf } from '../../fixtures/backup';

let lines: string[];
const { parts } = device();

beforeAll(async () => {
  lines = await linesOfBackup((await filled()).parts);
});

const read = (text: readonly string[]) => readBackup(pieces(text), parts);
const line = (find: string) => lines.findIndex((each) => each.startsWith(find));

describe('a file that is not what was written is refused', () => {
  test('nothing in it', async () => {
    expect(await readBackup(pieces([]), parts)).toMatchObject({ state: 'refused', why: 'empty' });
  });

  test.for([
    ['a text', ['Dear diary']],
    ['a list', ['[]']],
    ['reports', ['{"format":"shareworthy-reports","version":1}']],
    ['a page', ['<!doctype html>', '<title>Shop</title>']],
  ] as const)('%s', async ([, text]) => {
    expect(await read(text)).toEqual({ state: 'refused', why: 'foreign', version: '' });
  });

  test('cut off after any of its lines', async () => {
    for (let at = 1; at < lines.length; at += 1)
      expect(await read(lines.slice(0, at))).toMatchObject({ state: 'refused', why: 'cut' });
  });

  test('cut off within any of its lines', async () => {
    for (let at = 1; at < lines.length; at += 1) {
      const text = [...lines.slice(0, at), (lines[at] ?? '').slice(0, -3)];
      expect(await read(text), `${at}`).toMatchObject({ state: 'refused', why: 'corrupt' });
    }
  });

  test('a line missing, twice, or after the end', async () => {
    const at = line('["share"');
    for (const text of [lines.toSpliced(at, 1), lines.toSpliced(at, 0, lines[at] ?? '')])
      expect(await read(text)).toMatchObject({ state: 'refused', why: 'corrupt' });
    expect(await read([...lines, '["share",{}]'])).toMatchObject({ why: 'corrupt' });
    expect(await read([...lines, ''])).toMatchObject({ state: 'ok' });
  });

  test('by a newer release', async () => {
    const head = { ...JSON.parse(lines[0] ?? ''), schema: BACKUP_SCHEMA + 1, version: '9.0.0' };
    expect(await read([JSON.stringify(head), ...lines.slice(1)])).toEqual({
      state: 'refused',
      why: 'future',
      version: '9.0.0',
    });
  });

  test.for([0, -1, 1.5, 'one', undefined])('of schema %s', async (schema) => {
    const head = { ...JSON.parse(lines[0] ?? ''), schema };
    expect(await read([JSON.stringify(head), ...lines.slice(1)])).toMatchObject({ why: 'corrupt' });
  });

  test('where the browser gives no more of it', async () => {
    async function* broken() {
      yield `${lines[0]}\n`;
      throw new DOMException('Gone', 'NotReadableError');
    }
    expect(await readBackup(broken(), parts)).toMatchObject({ why: 'unreadable' });
  });
});

describe('a file of an older release', () => {
  // As if this release wrote the schema after the one of the file.
  const old = () => {
    const head = { ...JSON.parse(lines[0] ?? ''), schema: BACKUP_SCHEMA - 1 };
    return head.schema < 1 ? undefined : [JSON.stringify(head), ...lines.slice(1)];
  };

  test('is led through every step, a line at a time', async () => {
    const { migratedBy } = await import('../../../utils/backup/migrations');
    const step = {
      head: (head: Readonly<Record<string, unknown>>) => ({ ...head, madeAt: head['at'] }),
      line: ([kind, record]: readonly [string, unknown]) =>
        kind === 'gone' ? [] : ([[kind === 'shared' ? 'share' : kind, record]] as const),
    };
    const path = migratedBy(1, 3, {
      1: step,
      2: { head: (head) => head, line: (each) => [each, each] },
    });
    expect(path).toBeDefined();
    expect(path?.head({ at: 'x' })).toEqual({ at: 'x', madeAt: 'x' });
    expect(path?.lines(['shared', 1])).toEqual([
      ['share', 1],
      ['share', 1],
    ]);
    expect(path?.lines(['gone', 1])).toEqual([]);
  });

  test('is refused where a step is not there any more', async () => {
    const { migratedBy } = await import('../../../utils/backup/migrations');
    expect(migratedBy(1, 3, {})).toBeUndefined();
    expect(old()).toBeUndefined();
  });
});

describe('a record that is broken by itself', () => {
  const withRecord = (kind: string, record: unknown) => {
    const end = JSON.parse(lines.at(-1) ?? '') as { holds: Record<string, number> };
    const holds = { ...end.holds, [kind]: (end.holds[kind] ?? 0) + 1 };
    return [
      ...lines.slice(0, -1),
      JSON.stringify([kind, record]),
      JSON.stringify({ end: true, holds }),
    ];
  };

  test.for([
    ['audit', {}],
    ['audit', { report: { schema: 1, url: 'https://harbour.test/' } }],
    ['audit', null],
    ['batch', { batch: { id: '../x' }, urls: [] }],
    ['batch', { batch: { id: 'b2', createdAt: '2026-11-10' }, urls: ['javascript:alert(1)'] }],
    ['batchpage', { batch: 'b1', at: 2, state: 'done' }],
    ['batchpage', { batch: 'b1', at: 1.5, state: 'failed' }],
    ['share', { at: 'yesterday' }],
    ['settings', { name: 'elsewhere', value: {} }],
    ['settings', { name: 'share-settings', value: { version: 99 } }],
    ['intended', { id: 7 }],
    ['mood', { is: 'calm' }],
  ] as const)('%s %j is left out and counted, and the rest is good', async ([kind, record]) => {
    const result = await read(withRecord(kind, record));
    expect(result).toMatchObject({
      state: 'ok',
      contents: { refused: 1, holds: { audit: 3, batch: 1, batchpage: 2, share: 3 } },
    });
    expect(result.state === 'ok' && result.contents.why).toHaveLength(1);
  });

  test('an address that harms is not taken over', async () => {
    const report = { ...reportOf('https://harbour.test/bad'), finalUrl: 'javascript:alert(1)' };
    expect(await read(withRecord('audit', { report }))).toMatchObject({ contents: { refused: 1 } });
  });

  test('a picture that is none, and tags that are none, cost nothing but themselves', () => {
    const [audits] = parts;
    const good = audits?.read({
      report: reportOf('https://harbour.test/one'),
      picture: 'https://spy.test/pixel.png',
      tags: [7, 'own', 'x'.repeat(90)],
      note: 'n'.repeat(9_000),
    });
    const { record } = good as { record: { picture?: string; tags: string[]; note: string } };
    expect(record.picture).toBeUndefined();
    expect(record.tags).toEqual(['own', 'x'.repeat(40)]);
    expect(record.note).toHaveLength(2_000);
  });
});

test('lines come whole, however the file is cut into pieces', async () => {
  const text = 'one\ntwo\r\n\nthree';
  for (let size = 1; size <= text.length; size += 1) {
    const cut = async function* () {
      for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
    };
    expect(await Array.fromAsync(linesOf(cut()))).toEqual(['one', 'two', '', 'three']);
  }
});

test('a line without end is given up before it fills the memory', async () => {
  async function* endless() {
    for (;;) yield 'x'.repeat(1_000_000);
  }
  await expect(Array.fromAsync(linesOf(endless()))).rejects.toThrow();
});
