import { describe, expect, test, vi } from 'vitest';
import type { Part, RestoreMode } from '../../../utils/backup/part';
import { readBackup } from '../../../utils/backup/read';
import { restore } from '../../../utils/backup/restore';
import {
  contentOf,
  type Device,
  device,
  filled,
  linesOfBackup,
  pieces,
  reportOf,
} from '../../fixtures/backup';
import type { Room } from '../../fixtures/stores';

const KINDS = ['audit', 'batch', 'batchpage', 'share', 'settings', 'intended'];

const put = (lines: readonly string[], { parts }: Device, mode: RestoreMode, kinds = KINDS) =>
  restore(pieces(lines), parts, kinds, mode);

/** A device that holds something else of everything. */
async function another(room?: Room): Promise<Device> {
  const made = device(
    {
      values: {
        'share-settings': { version: 1, opens: 'background' },
        intended: [
          { id: 'harbour.test', marks: ['c'] },
          { id: 'mill.test', marks: ['d'] },
        ],
      },
      shares: [
        {
          at: '2026-11-01T01:30:00.000Z',
          target: 'x',
          name: 'X',
          url: 'https://mill.test/',
          title: 'Mill',
          from: 'menu',
        },
      ],
    },
    room,
  );
  await made.history.add(reportOf('https://mill.test/', '2026-09-01T10:00:00.000Z'));
  await made.history.add(reportOf('https://harbour.test/one', '2026-09-02T10:00:00.000Z'));
  await made.history.setTags('harbour.test/one', ['theirs']);
  // The same audit as in the file.
  await made.history.add(reportOf('https://harbour.test/two'));
  await made.batches.create(
    {
      id: 'b1',
      name: 'As it went on',
      source: 'pasted',
      from: '',
      settings: { mode: 'served', perSite: 1, delay: 0, atOnce: 1, robots: true, keep: false },
      state: 'paused',
      createdAt: '2026-11-10T08:00:00.000Z',
    },
    ['https://harbour.test/a'],
  );
  return made;
}

describe('into an empty browser', () => {
  test.for(['add', 'replace'] as const)('%s: everything is as it was', async (mode) => {
    const before = await filled();
    const after = device();
    const lines = await linesOfBackup(before.parts);
    expect(await put(lines, after, mode)).toMatchObject({ state: 'done', known: 0 });
    expect(await contentOf(after)).toEqual(await contentOf(before));
    // And a backup of that is the same backup.
    expect(await linesOfBackup(after.parts)).toEqual(lines);
  });

  test('twice is once', async () => {
    const before = await filled();
    const after = device();
    const lines = await linesOfBackup(before.parts);
    await put(lines, after, 'add');
    const again = await put(lines, after, 'add');
    expect(again).toMatchObject({ state: 'done', added: {} });
    expect(await contentOf(after)).toEqual(await contentOf(before));
  });
});

describe('where something is already', () => {
  test('adding leaves what is here, and joins what belongs together', async () => {
    const here = await another();
    const lines = await linesOfBackup((await filled()).parts);
    const result = await put(lines, here, 'add');
    expect(result).toMatchObject({
      state: 'done',
      added: { audit: 2, share: 3, settings: 1 },
    });
    const now = await contentOf(here);
    expect(now.audits).toHaveLength(5);
    expect(now.pages.find(({ page }) => page === 'harbour.test/one')?.tags).toEqual([
      'theirs',
      'own',
      'spring',
    ]);
    // Settings that were made here stay; those that were not come from the file.
    expect(now.values).toMatchObject({
      'share-settings': { opens: 'background' },
      'other-settings': { on: true },
      intended: [
        { id: 'harbour.test', marks: ['c', 'a', 'b'] },
        { id: 'mill.test', marks: ['d'] },
      ],
    });
    // In the order of their days, whichever came first.
    expect(now.shares.map(({ title }) => title)).toEqual(['Note 3', 'Note 2', 'Mill', 'Note 1']);
    expect(now.batches.map(({ name }) => name)).toEqual(['As it went on']);
  });

  test('replacing leaves what the file holds, and nothing else', async () => {
    const here = await another();
    const before = await filled();
    const result = await put(await linesOfBackup(before.parts), here, 'replace');
    expect(result.state).toBe('done');
    const { batches, batchPages, ...now } = await contentOf(here);
    const { batches: asked, batchPages: askedPages, ...wanted } = await contentOf(before);
    expect(now).toMatchObject({ ...wanted, batchReports: now.batchReports });
    // One that was here by the same id went only when its successor was there.
    expect(batches).toEqual(asked.map((batch) => ({ ...batch, id: 'new1' })));
    expect(batchPages).toEqual(askedPages.map((page) => ({ ...page, batch: 'new1' })));
  });

  test('kinds that the file does not hold are not touched', async () => {
    const here = await another();
    const before = await contentOf(here);
    const settings = (await filled()).parts.filter(({ kind }) => kind === 'settings');
    await put(await linesOfBackup(settings), here, 'replace', ['settings']);
    const now = await contentOf(here);
    expect(now.audits).toEqual(before.audits);
    expect(now.values['intended']).toEqual(before.values['intended']);
    expect(now.values['share-settings']).toMatchObject({ opens: 'window' });
  });

  test('a page that was not allowed to be read can be allowed after it was put back', async () => {
    const [before, after] = [await filled(), device()];
    await before.batches.finish({
      batch: 'b1',
      at: 2,
      url: 'https://harbour.test/c',
      state: 'refused',
      tries: 1,
      why: 'Not allowed.',
      lacksAccess: true,
    });
    await put(await linesOfBackup(before.parts), after, 'add');
    expect(await after.batches.page('b1', 2)).toMatchObject({
      state: 'refused',
      why: 'Not allowed.',
      lacksAccess: true,
    });
  });

  test('a batch that was running comes back paused', async () => {
    const before = await filled();
    await before.batches.setEnd('b1', 'running');
    const after = device();
    await put(await linesOfBackup(before.parts), after, 'add');
    expect((await after.batches.batch('b1'))?.state).toBe('paused');
  });
});

describe('no room', () => {
  test.for(['add', 'replace'] as const)(
    '%s: wherever it ends, nothing is lost and nothing is left behind',
    async (mode) => {
      const lines = await linesOfBackup((await filled()).parts);
      let isDone = false;
      for (let extra = 0; !isDone; extra += 1) {
        const room: Room = { left: Number.POSITIVE_INFINITY };
        const here = await another(room);
        const before = await contentOf(here);
        room.left = extra;
        const result = await put(lines, here, mode);
        isDone = result.state === 'done';
        if (isDone) expect(extra).toBeGreaterThan(5);
        else {
          expect(result).toMatchObject({ state: 'undone' });
          expect(await contentOf(here), `${extra}`).toEqual(before);
        }
      }
    },
  );
});

test('a file that is another one when it is read again changes nothing', async () => {
  const here = await another();
  const before = await contentOf(here);
  const lines = await linesOfBackup((await filled()).parts);
  expect(await put(lines.slice(0, -1), here, 'replace')).toEqual({ state: 'changed', why: 'cut' });
  expect(await contentOf(here)).toEqual(before);
});

test('what cannot be taken away again, or cannot make room, is told apart', async () => {
  const writer = (over: object) => ({
    put: async () => 'added' as const,
    settle: async () => undefined,
    finish: async () => undefined,
    undo: async () => undefined,
    ...over,
  });
  const part = (kind: string, over: object): Part => ({
    kind,
    count: async () => 1,
    async *records() {
      yield 1;
    },
    read: (record) => ({ record }),
    open: async () => writer(over),
  });
  const fails = async () => {
    throw new Error('Blocked');
  };
  const undo = vi.fn<() => Promise<void>>(async () => undefined);
  const good = part('good', { undo });
  const lines = async (parts: readonly Part[]) => pieces(await linesOfBackup(parts));
  const stuck = [good, part('bad', { settle: fails, undo: fails })];
  expect((await restore(await lines(stuck), stuck, ['good', 'bad'], 'add')).state).toBe('stuck');
  // One that fails does not keep the others from it.
  expect(undo).toHaveBeenCalledOnce();
  const both = [good, part('bad', { finish: fails })];
  expect((await restore(await lines(both), both, ['good', 'bad'], 'replace')).state).toBe('both');
  expect(undo).toHaveBeenCalledOnce();
});

test('looking into a file changes nothing', async () => {
  const here = await another();
  const before = await contentOf(here);
  const lines = await linesOfBackup((await filled()).parts);
  const read = await readBackup(pieces(lines), here.parts);
  expect(read).toEqual({
    state: 'ok',
    contents: {
      version: '0.1.0',
      madeAt: '2026-11-22T14:05:00.000Z',
      holds: { audit: 3, batch: 1, batchpage: 2, share: 3, settings: 2, intended: 1 },
      refused: 0,
      why: [],
    },
  });
  expect(await contentOf(here)).toEqual(before);
});
