import { File } from 'node:buffer';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  type BatchDraft,
  batchDraft,
  type DraftPorts,
  listAddress,
} from '../../../entrypoints/dashboard/batch-draft';
import type { Fetched, NewBatch } from '../../../entrypoints/kept/batches';
import type { Batch, BatchSettings } from '../../../utils/batch/batch';
import { batch } from '../components/batch/views';

const SERVED: BatchSettings = {
  mode: 'served',
  perSite: 2,
  delay: 500,
  atOnce: 8,
  robots: true,
  keep: false,
};
const RENDERED: BatchSettings = {
  ...SERVED,
  mode: 'rendered',
  perSite: 1,
  delay: 1_000,
  atOnce: 3,
};

let granted: string[];
let allow: boolean;
let begun: { wanted: NewBatch; urls: readonly string[] }[];
let trouble: 'full' | 'newer' | 'blocked' | undefined;
let lists: Record<string, Fetched | ((signal: AbortSignal) => Promise<Fetched>)>;
let asked: string[][];
let opened: Batch[];
let onGrants: () => void;
let draft: BatchDraft;

const ok = (urls: string[], more: object = {}): Fetched => ({
  state: 'ok',
  from: '',
  urls,
  sitemaps: [],
  bad: [],
  duplicates: 0,
  beyond: 0,
  left: [],
  ...more,
});
const settle = () => vi.advanceTimersByTimeAsync(300);
const write = async (text: string) => {
  draft.on.change({ text });
  await settle();
};
const view = () => draft.view();

beforeEach(async () => {
  vi.useFakeTimers();
  granted = [];
  allow = true;
  begun = [];
  trouble = undefined;
  lists = {};
  asked = [];
  opened = [];
  const ports: DraftPorts = {
    settings: { served: SERVED, rendered: RENDERED },
    granted: async () => granted,
    onGrants(changed) {
      onGrants = changed;
      return () => undefined;
    },
    async ask(origins) {
      asked.push([...origins]);
      if (allow) granted.push(...origins);
      return allow;
    },
    tabs: async () => ({ state: 'ok', value: ['https://a.test/1', 'https://b.test/'] }),
    folders: async () => ({
      state: 'ok',
      value: [{ id: '7', path: ['Toolbar', 'Rivals'], urls: ['https://c.test/'] }],
    }),
    async listAt(url, signal) {
      const found = lists[url] ?? { state: 'failed' as const, why: 'Nothing is there.' };
      return typeof found === 'function' ? found(signal) : found;
    },
    async begin(wanted, urls) {
      if (trouble) throw new Error(trouble);
      begun.push({ wanted, urls });
      return batch({ id: 'new' });
    },
    trouble: () => trouble ?? 'blocked',
  };
  draft = batchDraft(
    ports,
    () => undefined,
    (each) => opened.push(each),
  );
  draft.open();
  await settle();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('what is written', () => {
  test('is read after a short while, and at once for the start', async () => {
    draft.on.change({ text: 'https://a.test/' });
    expect(view().isStale).toBe(true);
    expect(view().read.total).toBe(0);
    draft.on.begin();
    expect(view().read.total).toBe(1);
    expect(view().step).toBe('asking');
  });

  test('stays as it is, bad lines and all', async () => {
    const text = 'https://a.test/\nnot this one\n';
    await write(text);
    expect(view().text).toBe(text);
    expect(view().read.bad).toEqual([{ line: 2, text: 'not this one' }]);
  });

  test('a changed list takes the question back', async () => {
    await write('https://a.test/');
    draft.on.begin();
    expect(view().step).toBe('asking');
    await write('https://a.test/\nhttps://b.test/');
    expect(view().step).toBe('list');
  });
});

describe('the start', () => {
  test('asks for exactly the sites that are missing, then begins', async () => {
    granted = ['*://b.test/*'];
    onGrants();
    await write('https://a.test/1\nhttps://a.test/2\nhttps://b.test/\n');
    draft.on.begin();
    expect(asked).toEqual([]);
    draft.on.allow();
    await settle();
    expect(asked).toEqual([['*://a.test/*']]);
    expect(begun[0]?.urls).toHaveLength(3);
    expect(begun[0]?.wanted).toEqual({
      name: 'a.test and 1 more',
      source: 'pasted',
      from: '',
      settings: SERVED,
    });
    expect(opened).toHaveLength(1);
    expect(view().text).toBe('');
  });

  test('asks nothing where all is granted', async () => {
    granted = ['<all_urls>'];
    onGrants();
    await write('https://a.test/');
    draft.on.change({ name: ' Launch ' });
    draft.on.begin();
    await settle();
    expect(asked).toEqual([]);
    expect(begun[0]?.wanted.name).toBe('Launch');
  });

  test('asks within the press: nothing is waited for before', async () => {
    await write('https://a.test/');
    draft.on.begin();
    draft.on.allow();
    expect(asked).toHaveLength(1);
  });

  test('a refusal starts nothing by itself, and then works with what is granted', async () => {
    granted = ['*://b.test/*'];
    onGrants();
    allow = false;
    await write('https://a.test/\nhttps://b.test/\n');
    draft.on.begin();
    draft.on.allow();
    await settle();
    expect(begun).toEqual([]);
    expect(view()).toMatchObject({ step: 'asking', wasAsked: true });
    draft.on.startWithAllowed();
    await settle();
    // Pages of the others come as refused, so they belong to the batch.
    expect(begun[0]?.urls).toEqual(['https://a.test/', 'https://b.test/']);
  });

  test('an answer that comes after “Not now” starts nothing', async () => {
    await write('https://a.test/');
    draft.on.begin();
    draft.on.allow();
    draft.on.notNow();
    await settle();
    expect(begun).toEqual([]);
  });

  test.for([
    ['full', 'gives no more room'],
    ['newer', 'A newer Shareworthy'],
    ['blocked', 'does not let the batch be kept'],
  ] as const)('%s: says so and keeps the list', async ([why, words]) => {
    granted = ['<all_urls>'];
    onGrants();
    trouble = why;
    await write('https://a.test/');
    draft.on.begin();
    await settle();
    expect(view().notice?.text).toContain(words);
    expect(view().notice?.at).toBe('start');
    expect(view()).toMatchObject({ text: 'https://a.test/', step: 'list' });
    trouble = undefined;
    draft.on.begin();
    await settle();
    expect(begun).toHaveLength(1);
  });

  test('no address, no batch', async () => {
    draft.on.begin();
    await settle();
    expect(begun).toEqual([]);
    expect(view().step).toBe('list');
  });
});

describe('the two ways', () => {
  test('bring their own manners, unless the user has set others', () => {
    draft.on.change({ mode: 'rendered' });
    expect(view()).toMatchObject({ mode: 'rendered', perSite: 1, delay: 1_000 });
    draft.on.change({ delay: 5_000, robots: false });
    draft.on.change({ mode: 'served' });
    expect(view()).toMatchObject({ mode: 'served', perSite: 2, delay: 5_000, robots: false });
  });
});

describe('addresses from elsewhere', () => {
  test('open tabs are put below what is there, and told', async () => {
    await write('https://z.test/');
    draft.on.addTabs();
    await settle();
    expect(view().text).toBe('https://z.test/\nhttps://a.test/1\nhttps://b.test/\n');
    expect(view().notice?.text).toBe('2 addresses added from the open tabs.');
  });

  test('a batch from one place says where it came from', async () => {
    granted = ['<all_urls>'];
    onGrants();
    draft.on.showFolders();
    await settle();
    expect(view().folders).toEqual([{ id: '7', name: 'Toolbar › Rivals', pages: 1 }]);
    draft.on.addFolder('7');
    draft.on.begin();
    await settle();
    expect(begun[0]?.wanted).toMatchObject({ source: 'bookmarks', from: 'Rivals' });
  });

  test('text files are added as they are, XML as its addresses', async () => {
    draft.on.addFiles([
      new File(['Address;Note\nhttps://a.test/;x\n'], 'a.csv'),
      new File(
        ['<urlset><url><loc>https://b.test/</loc></url><url><loc>/c</loc></url></urlset>'],
        'b.xml',
      ),
    ] as unknown as globalThis.File[]);
    await vi.waitFor(() => expect(view().fetching).toBeUndefined());
    expect(view().text).toBe('Address;Note\nhttps://a.test/;x\nhttps://b.test/\n');
    expect(view().read.total).toBe(2);
    expect(view().notice?.details).toEqual(['b.xml, entry 2: “/c” is no web address.']);
  });

  test('reads a table that a spreadsheet has saved as UTF-16', async () => {
    const bytes = Buffer.from('\ufeffAdresse\tTitel\r\nhttps://a.test/\tFähre\r\n', 'utf16le');
    draft.on.addFiles([new File([bytes], 'a.txt')] as unknown as globalThis.File[]);
    await vi.waitFor(() => expect(view().fetching).toBeUndefined());
    expect(view().read).toMatchObject({ total: 1, bad: [] });
  });

  test('a file that is gone loses nothing', async () => {
    await write('https://z.test/');
    const gone = new File(['x'], 'gone.txt');
    gone.arrayBuffer = () => {
      throw new Error('NotFoundError');
    };
    draft.on.addFiles([gone as unknown as globalThis.File]);
    await vi.waitFor(() => expect(view().notice?.details).toHaveLength(1));
    expect(view().text).toBe('https://z.test/');
  });

  test('pasted XML without addresses says so and changes nothing', async () => {
    await write('https://z.test/');
    draft.on.addText('<rss><channel><title>Hello</title></channel></rss>');
    expect(view().text).toBe('https://z.test/');
    expect(view().notice?.details?.[0]).toContain('holds no addresses');
  });
});

describe('a sitemap', () => {
  const SITEMAP = 'https://a.test/sitemap.xml';

  test('is read after the question for its site, which is asked within the press', async () => {
    lists[SITEMAP] = ok(['https://a.test/1', 'https://a.test/2']);
    draft.on.readLists(['a.test']);
    expect(asked).toEqual([['*://a.test/*']]);
    expect(view().fetching).toEqual({ what: 'list', url: SITEMAP, found: 0 });
    await settle();
    expect(view().text).toBe('https://a.test/1\nhttps://a.test/2\n');
    expect(view().notice).toEqual({
      at: 'list',
      is: 'done',
      text: '2 addresses added.',
      details: [],
    });
    draft.on.begin();
    await settle();
    expect(begun[0]?.wanted).toMatchObject({ source: 'sitemap', from: SITEMAP });
  });

  test('in the field gives way to what it lists', async () => {
    lists[SITEMAP] = ok(['https://a.test/1']);
    await write(`https://z.test/\n${SITEMAP}\n`);
    draft.on.readLists(view().read.lists);
    await settle();
    expect(view().text).toBe('https://z.test/\nhttps://a.test/1\n');
  });

  test('that cannot be read says why and leaves the field', async () => {
    await write(`${SITEMAP}\n`);
    draft.on.readLists([SITEMAP]);
    await settle();
    expect(view().text).toBe(`${SITEMAP}\n`);
    expect(view().notice).toMatchObject({
      is: 'wrong',
      details: [`${SITEMAP}: Nothing is there.`],
    });
  });

  test('tells what it holds besides addresses', async () => {
    lists[SITEMAP] = ok(['https://a.test/1'], {
      bad: [{ line: 3, text: 'mailto:x' }],
      left: ['One list lies elsewhere.'],
      beyond: 12,
    });
    draft.on.readLists([SITEMAP]);
    await settle();
    expect(view().notice).toMatchObject({
      is: 'wrong',
      details: [
        `${SITEMAP}, entry 3: “mailto:x” is no web address.`,
        'One list lies elsewhere.',
        `${SITEMAP}: 12 addresses more than a batch takes.`,
      ],
    });
  });

  test('can be given up, and what was read before stays', async () => {
    const second = 'https://a.test/news/sitemap.xml';
    lists[SITEMAP] = ok(['https://a.test/1']);
    lists[second] = (signal) =>
      new Promise((resolve) => {
        signal.addEventListener('abort', () => resolve({ state: 'failed', why: 'Given up.' }));
      });
    draft.on.readLists([SITEMAP, second]);
    await settle();
    draft.on.stopReading();
    await settle();
    expect(view().text).toBe('https://a.test/1\n');
    expect(view().fetching).toBeUndefined();
    expect(view().notice?.text).toBe('Stopped; 1 address added before.');
  });

  test.for([
    ['a.test', 'https://a.test/sitemap.xml'],
    ['https://a.test/feed', 'https://a.test/feed'],
    ['  http://a.test/?map ', 'http://a.test/?map'],
    ['', undefined],
    ['not an address', undefined],
  ] as const)('“%s” stands for %s', ([written, meant]) => {
    expect(listAddress(written)).toBe(meant);
  });
});
