import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import type { PageFacts, ServerFacts } from '../../../utils/page/snapshot';

const URL = 'https://site.test/page';
let read: (html: string) => { page: PageFacts; server: ServerFacts };

beforeAll(async () => {
  // The readers of pages take hold of the DOM as they find it.
  vi.resetModules();
  const { installDom } = await import('../../../utils/server/dom/install');
  const dom = {};
  installDom(dom);
  for (const [name, value] of Object.entries(dom)) vi.stubGlobal(name, value);
  const { servedSnapshot } = await import('../../../utils/server/served-snapshot');
  const { LOOK_FOR } = await import('../../../entrypoints/popup/look-for-all');
  read = (html) => {
    const answer = {
      url: URL,
      finalUrl: URL,
      status: 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      bytes: new TextEncoder().encode(html),
      cut: false,
      firstByte: 1,
      elapsed: 2,
    };
    const { page, server } = servedSnapshot(answer, { state: 'pending' }, LOOK_FOR);
    if (server.state !== 'ok') throw new Error('no facts');
    return { page, server: server.facts };
  };
});

afterAll(() => vi.unstubAllGlobals());

const page = (noscript: string) =>
  `<title>T</title><body itemscope itemtype="https://schema.org/Article"><p itemprop="name">A name</p><noscript>${noscript}</noscript><p>Text</p>`;

it('finds the same items with scripts and without where nothing in noscript matters', () => {
  for (const noscript of [
    '',
    '<iframe src="/count"></iframe>',
    '<b>Please switch scripts on</b>',
  ]) {
    const { page: seen, server } = read(page(noscript));
    expect(seen.items, noscript).toHaveLength(1);
    expect(server.items, noscript).toEqual(seen.items);
  }
});

it('reads what stands in noscript for parsers without scripts, and only for them', () => {
  const { page: seen, server } = read(page('<i itemprop="author">Ann</i>'));
  expect(seen.items[0]?.properties).toEqual([['name', 'A name']]);
  expect(server.items[0]?.properties).toEqual([
    ['name', 'A name'],
    ['author', 'Ann'],
  ]);
});

it('counts a link in noscript for parsers without scripts only', () => {
  const card = (inner: string) => `<title>T</title><body><div class="h-card">Ann ${inner}</div>`;
  const link = '<a href="/ann">Ann</a>';
  const urls = ({ items }: Pick<PageFacts, 'items'>) =>
    items.flatMap(({ properties }) => properties.filter(([name]) => name === 'url'));
  const { page: seen, server } = read(card(`<noscript>${link}</noscript>`));
  expect(urls(seen)).toEqual([]);
  expect(urls(server)).toEqual([['url', 'https://site.test/ann']]);
  expect(urls(read(card(link)).page)).toEqual([['url', 'https://site.test/ann']]);
});

it('says of nothing where it stands, only whether the HTML hides it', () => {
  const { page: seen } = read('<a href="https://x.com/intent/tweet">Tweet</a>');
  expect(seen.engine).toBe('served');
  expect(seen.controls[0]).toMatchObject({
    visible: true,
    firstScreen: false,
    box: { x: 0, y: 0, width: 0, height: 0 },
  });
});
