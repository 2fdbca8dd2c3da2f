import { describe, expect, test } from 'vitest';
import { guideOf } from '../../../utils/audit/guide';
import { NETWORKS, SHARE_NETWORKS } from '../../../utils/networks/registry';
import {
  allTargets,
  onRequest,
  type TargetSettings,
  targetById,
  targetsOf,
  withServers,
} from '../../../utils/share/targets';

const { networks } = guideOf([], NETWORKS, []);
const DESK = { system: false, phone: false };

const settings = (more: Partial<TargetSettings> = {}): TargetSettings => ({
  order: [],
  hidden: [],
  servers: [],
  custom: [],
  ...more,
});

const ids = (more: Partial<TargetSettings> = {}, can = DESK): string[] =>
  targetsOf(settings(more), networks, can).map(({ id }) => id);

const COPIES = ['link', 'title-and-link', 'markdown', 'html', 'rich-text', 'bbcode'].map(
  (format) => `copy-${format}`,
);
const PICTURES = ['instagram', 'snapchat-picture', 'youtube'];

describe('before the user has chosen', () => {
  test('the most used come first, and the first nine have a key', () => {
    expect(ids().slice(0, 9)).toEqual([
      'facebook',
      'x',
      'linkedin',
      'whatsapp',
      'bluesky',
      'mastodon',
      'telegram',
      'reddit',
      'email',
    ]);
  });

  test('every network that is offered is there, then pictures, copies and the code', () => {
    const shares = SHARE_NETWORKS.map(({ id }) => id);
    const all = ids();
    expect([...all.slice(0, shares.length)].sort()).toEqual([...shares].sort());
    expect(all.slice(shares.length)).toEqual([...PICTURES, ...COPIES, 'qr']);
    expect(new Set(all).size).toBe(all.length);
  });

  test('each has a name and a short mark', () => {
    for (const { id, name, tile } of targetsOf(settings(), networks, {
      system: true,
      phone: true,
    })) {
      expect(name.trim(), id).not.toBe('');
      expect([...tile].length, id).toBeLessThanOrEqual(2);
      expect(tile, id).not.toBe('');
    }
    expect(targetById('imessage', settings(), networks, DESK)?.name).toBe('Text message');
  });
});

test('the browser’s own sheet is there where it has one', () => {
  expect(ids()).not.toContain('system');
  expect(ids({}, { system: true, phone: false }).at(-1)).toBe('system');
});

test('what only phones open is there on phones', () => {
  expect(ids()).not.toContain('viber');
  expect(ids({ order: ['viber'] })).not.toContain('viber');
  expect(ids({}, { system: false, phone: true })).toContain('viber');
});

describe('the user’s order', () => {
  test('comes first, and ours goes on behind it', () => {
    const order = ['qr', 'reddit', 'copy-markdown', 'x'];
    expect(ids({ order }).slice(0, 6)).toEqual([...order, 'facebook', 'linkedin']);
  });

  test('ids that are unknown, gone or there twice change nothing', () => {
    const order = ['nowhere', 'x', 'digg', 'x', '', 'mastodon@gone.example', 'facebook'];
    const all = ids({ order, hidden: ['nowhere', 'nowhere', ''] });
    expect(all.slice(0, 3)).toEqual(['x', 'facebook', 'linkedin']);
    expect(new Set(all).size).toBe(all.length);
    expect([...all].sort()).toEqual([...ids()].sort());
  });

  test('what is hidden is left out, but is still found', () => {
    const hidden = ['x', 'copy-html'];
    expect(ids({ hidden })).not.toContain('x');
    expect(ids({ hidden })).toHaveLength(ids().length - 2);
    expect(targetById('x', settings({ hidden }), networks, DESK)).toMatchObject({
      kind: 'network',
    });
    expect(allTargets(settings({ hidden }), networks, DESK)).toHaveLength(ids().length);
  });
});

test('forms that nobody could confirm wait until they are put in', () => {
  const waiting = onRequest(settings(), networks).map(({ id }) => id);
  expect(waiting).toEqual(expect.arrayContaining(['xing', 'weibo', 'mix', 'diigo', 'hootsuite']));
  for (const id of waiting) expect(ids()).not.toContain(id);
  expect(ids({ order: ['xing'] })[0]).toBe('xing');
  expect(ids({ order: ['xing'], hidden: ['xing'] })).not.toContain('xing');
  expect(onRequest(settings({ order: ['xing'] }), networks).map(({ id }) => id)).not.toContain(
    'xing',
  );
});

describe('servers', () => {
  const of = (network: string, ...hosts: string[]) => hosts.map((host) => ({ network, host }));
  const targets = (more: Partial<TargetSettings>) =>
    targetsOf(settings(more), networks, DESK).flatMap((target) =>
      target.kind === 'network' && /^(?:mastodon|lemmy)/.test(target.id)
        ? [[target.id, target.name, target.server?.host]]
        : [],
    );

  test('without one, a hub stands for it, and what has no hub is not there', () => {
    expect(targets({})).toEqual([['mastodon', 'Mastodon', undefined]]);
  });

  test('the first has the network’s own button, the others their own beside it', () => {
    const servers = [
      ...of('mastodon', 'one.example', 'two.example'),
      ...of('lemmy', 'lemmy.example'),
    ];
    expect(targets({ servers })).toEqual([
      ['mastodon', 'Mastodon (one.example)', 'one.example'],
      ['mastodon@two.example', 'Mastodon (two.example)', 'two.example'],
      ['lemmy', 'Lemmy', 'lemmy.example'],
    ]);
    expect(ids({ servers }).indexOf('mastodon@two.example')).toBe(
      ids({ servers }).indexOf('mastodon') + 1,
    );
    expect(ids({ servers, order: ['mastodon@two.example'] })[0]).toBe('mastodon@two.example');
  });

  test('what was kept wrongly changes nothing', () => {
    const servers = [
      ...of('mastodon', 'no server', 'One.Example', 'one.example', 'https://one.example/@me'),
      ...of('x', 'evil.example'),
      ...of('nowhere', 'evil.example'),
    ];
    expect(targets({ servers })).toEqual([['mastodon', 'Mastodon', 'one.example']]);
    expect(ids({ servers })).toHaveLength(ids().length);
  });

  test('can be named of these', () => {
    expect(withServers(networks).map(({ id }) => id)).toEqual([
      'mastodon',
      'lemmy',
      'diaspora',
      'misskey',
    ]);
  });
});

test('targets of the user’s own come last, and cannot take another’s place', () => {
  const custom = [
    { id: 'custom-1', name: 'Reading list', template: 'https://list.example/?u={url}' },
    { id: 'custom-1', name: 'Twice', template: 'https://twice.example/?u={url}' },
    { id: 'x', name: 'Not X', template: 'https://evil.example/?u={url}' },
    { id: 'custom-2', name: ' ', template: 'things:///add?u={url}' },
  ];
  expect(ids({ custom }).slice(-3)).toEqual(['qr', 'custom-1', 'custom-2']);
  expect(targetById('custom-1', settings({ custom }), networks, DESK)).toEqual({
    id: 'custom-1',
    name: 'Reading list',
    tile: 'Re',
    kind: 'custom',
    template: 'https://list.example/?u={url}',
  });
  expect(targetById('x', settings({ custom }), networks, DESK)?.kind).toBe('network');
  expect(targetById('custom-9', settings({ custom }), networks, DESK)).toBeUndefined();
});
