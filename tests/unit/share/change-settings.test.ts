import { expect, test } from 'vitest';
import {
  type Change,
  chooseCampaign,
  freeId,
  makeFirst,
  moveTarget,
  putCampaign,
  putCustom,
  putServer,
  removeCampaign,
  removeCustom,
  removeServer,
  resetTargets,
  set,
  setTemplate,
  showTarget,
} from '../../../utils/share/change-settings';
import { DEFAULT_SETTINGS, MOST, readSettings } from '../../../utils/share/settings';

const after = (...changes: Change[]) =>
  changes.reduce((settings, change) => change(settings), DEFAULT_SETTINGS);

/** Our order, and what the user sees of it with theirs. */
const OURS = ['a', 'b', 'c', 'd', 'e', 'f'];
const seen = (order: readonly string[], ours = OURS) => [
  ...order.filter((id) => ours.includes(id)),
  ...ours.filter((id) => !order.includes(id)),
];

test.for([
  ['d', 0, ['d', 'a', 'b', 'c', 'e', 'f']],
  ['a', 2, ['b', 'c', 'a', 'd', 'e', 'f']],
  ['f', 4, ['a', 'b', 'c', 'd', 'f', 'e']],
  ['a', 99, ['b', 'c', 'd', 'e', 'f', 'a']],
  ['c', -1, ['c', 'a', 'b', 'd', 'e', 'f']],
  ['b', 1, ['a', 'b', 'c', 'd', 'e', 'f']],
] as const)(
  '%s moved to place %i is seen there, and the others keep their order',
  ([id, to, expected]) => {
    expect(seen(after(moveTarget(OURS, id, to)).order)).toEqual(expected);
  },
);

test('a second move stands upon the first', () => {
  const one = after(moveTarget(OURS, 'f', 1));
  const two = moveTarget(seen(one.order), 'a', 3)(one);
  expect(seen(two.order)).toEqual(['f', 'b', 'c', 'a', 'd', 'e']);
});

test('what the user has not placed keeps to our order when that changes', () => {
  const { order } = after(moveTarget(OURS, 'd', 0));
  expect(seen(order, ['a', 'new', 'b', 'c', 'd', 'e', 'f'])).toEqual([
    'd',
    'a',
    'new',
    'b',
    'c',
    'e',
    'f',
  ]);
});

test('a target that is away for now keeps its place in the list', () => {
  const before = { ...DEFAULT_SETTINGS, order: ['gone', 'b'] };
  expect(moveTarget(seen(before.order), 'c', 0)(before).order).toEqual(['c', 'b', 'gone']);
});

test('what is not among all is not moved', () => {
  expect(after(moveTarget(OURS, 'zzz', 0))).toBe(DEFAULT_SETTINGS);
});

test('hidden once, shown again, place untouched', () => {
  const hidden = after(showTarget('a', false), showTarget('b', false), showTarget('a', false));
  expect(hidden.hidden).toEqual(['b', 'a']);
  expect(showTarget('a', true)(hidden).hidden).toEqual(['b']);
  expect(after(moveTarget(OURS, 'c', 0), showTarget('c', false)).order).toEqual(['c']);
  expect(resetTargets(hidden)).toEqual(DEFAULT_SETTINGS);
});

const one = { network: 'mastodon', host: 'one.example' };
const two = { network: 'mastodon', host: 'two.example' };
const other = { network: 'lemmy', host: 'one.example' };

test('servers: added, changed, made first, removed', () => {
  const three = after(putServer(one), putServer(two), putServer(other));
  expect(three.servers).toEqual([one, two, other]);
  expect(putServer({ ...two, max: 900 })(three).servers).toEqual([
    one,
    { ...two, max: 900 },
    other,
  ]);
  expect(makeFirst(two)(three).servers).toEqual([two, one, other]);
  expect(makeFirst({ network: 'x', host: 'one.example' })(three)).toBe(three);
  expect(removeServer(one)(three).servers).toEqual([two, other]);
});

test('a server made first keeps the length of its posts', () => {
  const settings = after(putServer(one), putServer({ ...two, max: 900 }));
  expect(makeFirst(two)(settings).servers[0]).toEqual({ ...two, max: 900 });
});

test('there is room for so many servers, and a known one can still be changed', () => {
  const full = after(
    ...Array.from({ length: MOST.servers + 2 }, (_, at) =>
      putServer({ network: 'mastodon', host: `n${at}.example` }),
    ),
  );
  expect(full.servers).toHaveLength(MOST.servers);
  const changed = putServer({ network: 'mastodon', host: 'n0.example', max: 5 })(full);
  expect(changed.servers[0]?.max).toBe(5);
});

test('a target of the user’s own is added, edited, and removed with all that was set for it', () => {
  const target = { id: 'custom-1', name: 'List', template: 'https://l.example/?u={url}' };
  const settings = after(
    putCustom(target),
    moveTarget(['custom-1', ...OURS], 'custom-1', 0),
    showTarget('custom-1', false),
    setTemplate('custom-1', '{title}'),
    setTemplate('x', 'keep'),
  );
  expect(putCustom({ ...target, name: 'Links' })(settings).custom).toEqual([
    { ...target, name: 'Links' },
  ]);
  expect(removeCustom('custom-1')(settings)).toEqual({
    ...DEFAULT_SETTINGS,
    templates: { x: 'keep' },
  });
});

test('a campaign is chosen, and links go out clean once it is removed', () => {
  const campaign = { id: 'campaign-1', name: 'W', source: 'a', medium: 'b', campaign: 'c' };
  const settings = after(putCampaign(campaign), chooseCampaign('campaign-1'));
  expect(settings.campaign).toBe('campaign-1');
  expect(removeCampaign('campaign-1')(settings)).toEqual(DEFAULT_SETTINGS);
  expect(chooseCampaign('campaign-7')(settings).campaign).toBeNull();
  expect(chooseCampaign(null)(settings).campaign).toBeNull();
  const second = putCampaign({ ...campaign, id: 'campaign-2' })(settings);
  expect(removeCampaign('campaign-2')(second).campaign).toBe('campaign-1');
});

test('an empty wording gives ours back', () => {
  const settings = after(setTemplate('x', ' {title} by {via} '));
  expect(settings.templates).toEqual({ x: '{title} by {via}' });
  expect(setTemplate('x', '  ')(settings).templates).toEqual({});
});

test('single values are set, the rest stays', () => {
  expect(after(set({ opens: 'window', log: false }))).toEqual({
    ...DEFAULT_SETTINGS,
    opens: 'window',
    log: false,
  });
});

test('ids are free', () => {
  expect(freeId('custom', [])).toBe('custom-1');
  expect(freeId('custom', [{ id: 'custom-1' }, { id: 'custom-3' }])).toBe('custom-2');
  expect(freeId('campaign', [{ id: 'custom-1' }])).toBe('campaign-1');
});

test('no change makes what cannot be read again', () => {
  const settings = after(
    moveTarget(OURS, 'd', 1),
    showTarget('e', false),
    putServer({ ...one, max: 400 }),
    putCustom({ id: 'custom-1', name: 'List', template: 'https://l.example/?u={url}' }),
    putCampaign({ id: 'campaign-1', name: 'W', source: '', medium: '', campaign: 'c', term: 't' }),
    chooseCampaign('campaign-1'),
    setTemplate('x', '{title}'),
    set({ opens: 'background', trackers: 'keep', fragment: 'keep', via: 'me', logPrivate: true }),
  );
  expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
});
