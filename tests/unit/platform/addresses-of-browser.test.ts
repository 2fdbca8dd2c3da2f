import { beforeEach, describe, expect, it } from 'vitest';
import { bookmarkFolders } from '../../../utils/platform/bookmarks';
import { browser } from '../../../utils/platform/browser';
import { openTabs } from '../../../utils/platform/open-tabs';

let answer: boolean | 'throws';
let asked: unknown[];
let isBroken: boolean;

const TREE = [
  {
    id: '0',
    title: '',
    children: [
      {
        id: '1',
        title: 'Toolbar',
        children: [
          { id: '2', title: 'Home', url: 'https://a.test/' },
          { id: '3', title: 'Script', url: 'javascript:alert(1)' },
          {
            id: '4',
            title: 'Rivals',
            children: [
              { id: '5', title: 'B', url: 'https://b.test/' },
              { id: '6', title: 'C', url: 'http://c.test/' },
              { id: '7', title: 'Empty', children: [] },
            ],
          },
        ],
      },
      { id: '8', title: 'Other', children: [{ id: '9', title: 'Place', url: 'place:sort=8' }] },
    ],
  },
];

beforeEach(() => {
  answer = true;
  asked = [];
  isBroken = false;
  Object.assign(browser, {
    permissions: {
      async request(wanted: unknown) {
        asked.push(wanted);
        if (answer === 'throws') throw new Error('Not within a press');
        return answer;
      },
    },
    tabs: {
      async query() {
        if (isBroken) throw new Error('No tabs');
        return [
          { url: 'https://a.test/1', incognito: false },
          { url: 'https://private.test/', incognito: true },
          { url: 'about:blank', incognito: false },
          { incognito: false },
          { url: 'HTTP://b.test/', incognito: false },
        ];
      },
    },
    bookmarks: {
      async getTree() {
        if (isBroken) throw new Error('No bookmarks');
        return TREE;
      },
    },
  });
});

describe('open tabs', () => {
  it('are web pages, none of private windows', async () => {
    expect(await openTabs()).toEqual({
      state: 'ok',
      value: ['https://a.test/1', 'HTTP://b.test/'],
    });
    expect(asked).toEqual([{ permissions: ['tabs'] }]);
  });

  it('are asked for within the press', () => {
    void openTabs();
    expect(asked).toHaveLength(1);
  });

  it.for([false, 'throws'] as const)('are not read without leave: %s', async (said) => {
    answer = said;
    expect(await openTabs()).toEqual({ state: 'refused' });
  });

  it('may not come', async () => {
    isBroken = true;
    expect(await openTabs()).toEqual({ state: 'failed' });
  });
});

describe('bookmarks', () => {
  it('come by folder, with what lies in the folders below', async () => {
    expect(await bookmarkFolders()).toEqual({
      state: 'ok',
      value: [
        {
          id: '1',
          path: ['Toolbar'],
          urls: ['https://a.test/', 'https://b.test/', 'http://c.test/'],
        },
        { id: '4', path: ['Toolbar', 'Rivals'], urls: ['https://b.test/', 'http://c.test/'] },
      ],
    });
    expect(asked).toEqual([{ permissions: ['bookmarks'] }]);
  });

  it.for([false, 'throws'] as const)('are not read without leave: %s', async (said) => {
    answer = said;
    expect(await bookmarkFolders()).toEqual({ state: 'refused' });
  });

  it('may not come', async () => {
    isBroken = true;
    expect(await bookmarkFolders()).toEqual({ state: 'failed' });
  });
});
