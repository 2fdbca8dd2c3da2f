import { expect, test, vi } from 'vitest';
import { compareChoice } from '../../../entrypoints/dashboard/compare-choice';
import type { Page } from '../../../utils/history/entry';

const kept = (at: number, title: string, tags: string[] = []): Page => {
  const page = `mill.test/${at}`;
  return {
    page,
    site: 'mill.test',
    at: '2026-11-22T10:00:00.000Z',
    points: [],
    audits: 1,
    tags,
    last: {
      id: `id${at}`,
      url: `https://${page}`,
      site: 'mill.test',
      title,
      type: 'article',
      at: '2026-11-22T10:00:00.000Z',
      overall: 50,
      band: 'needs-work',
      note: '',
    },
  };
};

const NOTES = Array.from({ length: 12 }, (_, at) => kept(at, `Note ${at}`));
const CAFE = kept(90, 'Café walls', ['own']);

function opened(allPages: () => Promise<Page[]>) {
  const changed = vi.fn();
  const choice = compareChoice({ allPages }, changed);
  choice.set({ pins: [], recent: NOTES, ids: ['id0'], compared: [] });
  return { choice, changed };
}
const ids = (choice: ReturnType<typeof opened>['choice']) => {
  const { search } = choice.view();
  return search.state === 'ready' ? [search.fit, ...search.hits.map(({ id }) => id)] : search.state;
};

test('every kept page is found by the words of the history, and read only once it is sought', async () => {
  const allPages = vi.fn(async () => [...NOTES, CAFE]);
  const { choice, changed } = opened(allPages);
  choice.find('  ');
  expect(choice.view().suggested.map(({ id }) => id)).not.toContain('id90');
  expect(ids(choice)).toBe('none');
  expect(allPages).not.toHaveBeenCalled();
  choice.find('cafe');
  expect(ids(choice)).toBe('reading');
  changed.mockClear();
  await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
  expect(ids(choice)).toEqual([1, 'id90']);
  choice.find('OWN mill.test');
  expect(ids(choice)).toEqual([1, 'id90']);
  choice.find('nothing');
  expect(ids(choice)).toEqual([0]);
  expect(allPages).toHaveBeenCalledOnce();
});

test('eight stand there at most, none that is compared, and it is said how many fit', async () => {
  const { choice } = opened(async () => NOTES);
  choice.find('note');
  await vi.waitFor(() => expect(ids(choice)).toHaveLength(9));
  expect(ids(choice)[0]).toBe(11);
  expect(ids(choice)).not.toContain('id0');
  expect(choice.view().suggested).toHaveLength(8);
});

test('a history that cannot be read says so, and is read again with the next word', async () => {
  const allPages = vi.fn(async () => [CAFE]).mockRejectedValueOnce(new Error('blocked'));
  const { choice } = opened(allPages);
  choice.find('c');
  await vi.waitFor(() => expect(ids(choice)).toBe('blocked'));
  choice.find('ca');
  await vi.waitFor(() => expect(ids(choice)).toEqual([1, 'id90']));
});

test('what is kept meanwhile is found', async () => {
  let all = NOTES;
  const { choice } = opened(async () => all);
  choice.find('cafe');
  await vi.waitFor(() => expect(ids(choice)).toEqual([0]));
  all = [...NOTES, CAFE];
  choice.again();
  await vi.waitFor(() => expect(ids(choice)).toEqual([1, 'id90']));
});
