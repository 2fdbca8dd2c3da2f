import { describe, expect, test } from 'vitest';
import {
  keysOf,
  type Label,
  labelKey,
  match,
  networkName,
  type Unit,
  unitsOf,
} from '../../../../scripts/accuracy/match.ts';

const label = (role: Label['role'], network: string, key: string, count = 1): Unit[] =>
  unitsOf({ role, network, tag: 'a', key, count });

const found = (role: string, network: string, href: string): Unit => ({
  role,
  network,
  tag: 'a',
  keys: keysOf('a', href, ''),
  shown: href,
});

const hows = (labels: Unit[], units: Unit[]) =>
  match(labels, units)
    .map(({ how }) => how)
    .sort();

const X = 'https://x.com/intent/post?url=1';

describe('keys', () => {
  const has = (tag: string, key: string, href: string | undefined, marks: string) =>
    keysOf(tag, href, marks).includes(labelKey(tag, key));

  test('an address that says something is one, its white space folded', () => {
    expect(has('a', X, ` ${X}\n`, 'btn')).toBe(true);
    expect(has('a', X, 'https://x.com/', 'btn')).toBe(false);
  });

  test('classes and id are the other', () => {
    expect(has('button', 'button.share big#main', undefined, 'share big main')).toBe(true);
    expect(has('a', 'a.share', '#', 'share')).toBe(true);
    expect(has('a', 'a.share', 'javascript:void 0', 'share')).toBe(true);
    expect(has('a', 'a', '', '')).toBe(true);
    expect(has('a', 'a.share', '#', 'share other')).toBe(false);
    expect(has('button', 'button.share', undefined, 'shared')).toBe(false);
  });

  test('a link with an address is not known by its classes, unless the address stood in its data', () => {
    expect(has('a', 'a.share', X, 'share')).toBe(false);
    expect(keysOf('a', X, 'share', X)).toContain(labelKey('a', 'a.share'));
    expect(has('div', 'div.share', X, 'share')).toBe(true);
  });

  test('an address that begins like its tag stays an address', () => {
    expect(has('a', 'archive/1', 'archive/1', '')).toBe(true);
  });

  test('a label cut at 160 characters is recognised', () => {
    const long = `https://x.com/share?text=${'a'.repeat(300)}`;
    expect(has('a', long.slice(0, 160), long, '')).toBe(true);
    const marks = 'word '.repeat(60).trim();
    expect(has('a', `a.${marks}`.slice(0, 160), undefined, marks)).toBe(true);
  });
});

test('networks have one name each', () => {
  expect(networkName('Twitter')).toBe('x');
  expect(networkName('x')).toBe('x');
  expect(networkName('native')).toBe('many');
  expect(networkName('vk')).toBe('vk');
});

describe('match', () => {
  test('pairs as many as there are', () => {
    expect(hows(label('share', 'x', X, 2), [found('share', 'x', X)])).toEqual(['miss', 'same']);
    expect(hows(label('share', 'x', X), [found('share', 'x', X), found('share', 'x', X)])).toEqual([
      'alarm',
      'same',
    ]);
  });

  test('says when one side names a choice of networks only', () => {
    expect(hows(label('share', 'many', X), [found('share', 'x', X)])).toEqual(['network']);
    expect(hows(label('share', 'x', X), [found('share', 'many', X)])).toEqual(['network']);
  });

  test('says when the networks or roles differ', () => {
    expect(hows(label('share', 'facebook', X), [found('share', 'x', X)])).toEqual([
      'other-network',
    ]);
    expect(hows(label('follow', 'x', X), [found('share', 'x', X)])).toEqual(['role']);
  });

  test('prefers the exact fit, whatever the order', () => {
    const labels = [...label('share', 'many', X), ...label('share', 'x', X)];
    expect(hows(labels, [found('share', 'x', X), found('share', 'many', X)])).toEqual([
      'same',
      'same',
    ]);
  });

  test('pairs nothing across keys', () => {
    expect(hows(label('share', 'x', X), [found('share', 'x', 'https://x.com/share?u=2')])).toEqual([
      'alarm',
      'miss',
    ]);
  });

  test('takes tag and network where what was found has no key', () => {
    const frame: Unit = { role: 'share', network: 'facebook', tag: 'iframe', keys: [], shown: '' };
    const labelled = (network: string): Unit[] =>
      unitsOf({ role: 'share', network, tag: 'iframe', key: 'iframe', count: 1 });
    expect(hows(labelled('facebook'), [frame])).toEqual(['same']);
    expect(hows(labelled('reddit'), [frame])).toEqual(['alarm', 'miss']);
  });
});
