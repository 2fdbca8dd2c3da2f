import { expect, test } from 'vitest';
import { itemOf, MORE, menuItems, PANEL } from '../../../entrypoints/background/menu-items';
import type { Target } from '../../../utils/share/target';

const network = (id: string, name = id): Target => ({
  id,
  name,
  tile: '',
  kind: 'network',
  network: {} as never,
});
const copy = (format: 'link' | 'markdown' | 'html'): Target => ({
  id: `copy-${format}`,
  name: `Copy ${format}`,
  tile: '',
  kind: 'copy',
  format,
});
const TARGETS: Target[] = [
  network('one'),
  network('two', 'Ampersand & Sons'),
  { id: 'qr', name: 'QR code', tile: '', kind: 'qr' },
  { id: 'picture', name: 'Picture', tile: '', kind: 'picture', network: {} as never },
  copy('link'),
  network('three'),
  { id: 'custom-1', name: 'Mine', tile: '', kind: 'custom', template: '' },
  network('six'),
  copy('html'),
  copy('markdown'),
];

const inContext = (context: string) =>
  menuItems(TARGETS).filter((item) => item.context === context && item.parent !== undefined);

test('each context has one parent that says what is shared, and the same targets', () => {
  const parents = menuItems(TARGETS).filter(({ parent }) => parent === undefined);
  expect(parents.map(({ context }) => context)).toEqual(['page', 'link', 'image', 'selection']);
  expect(new Set(parents.map(({ title }) => title)).size).toBe(4);
  const ids = (context: string) =>
    inContext(context).map(({ id }) => id.slice(id.indexOf(' ') + 1));
  expect(ids('link')).toEqual([
    'one',
    'two',
    'copy-link',
    'three',
    'custom-1',
    'line',
    'copy-markdown',
  ]);
  expect(ids('selection')).toEqual(ids('link'));
  expect(ids('page').slice(-3)).toEqual(['line 2', MORE, PANEL]);
});

test('five favourites at most, in order; what needs a screen of ours is left out', () => {
  const titles = inContext('link').map(({ title }) => title);
  expect(titles).not.toContain('six');
  expect(titles).not.toContain('QR code');
  expect(titles).not.toContain('Picture');
});

test('an ampersand in a name is none that marks a key', () => {
  expect(inContext('link').map(({ title }) => title)).toContain('Ampersand && Sons');
});

test('ids are unique, and say on what and to whom', () => {
  const ids = menuItems(TARGETS).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(itemOf('selection mastodon@mastodon.example')).toEqual({
    context: 'selection',
    item: 'mastodon@mastodon.example',
  });
  expect(itemOf('constructor x')).toBeUndefined();
  expect(itemOf('nothing')).toBeUndefined();
});
