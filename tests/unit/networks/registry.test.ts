import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  NETWORKS,
  networkById,
  PREVIEW_NETWORKS,
  SHARE_NETWORKS,
} from '../../../utils/networks/registry';
import { PLACEHOLDERS } from '../../../utils/share/fill-template';
import { factsOf } from '../../fixtures/network-facts';

/** In the order in which people see them. */
const DRAWN = [
  'facebook',
  'x',
  'linkedin',
  'whatsapp',
  'google',
  'discover',
  'messenger',
  'telegram',
  'imessage',
  'reddit',
  'pinterest',
  'slack',
  'teams',
  'discord',
  'threads',
  'signal',
  'bluesky',
  'mastodon',
  'tumblr',
];

const FOLDER = 'utils/networks';
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && !['network.ts', 'registry.ts'].includes(name))
  .map((name) => name.slice(0, -3))
  .sort();

describe('the registry', () => {
  test('holds every file of the folder, and nothing else', () => {
    expect(NETWORKS.map(({ id }) => id).sort()).toEqual(files);
    expect(NETWORKS.length).toBeGreaterThan(100);
  });

  test('shows networks with cards first, the most used before the others, the rest by name', () => {
    const cards = PREVIEW_NETWORKS.map(({ id }) => id);
    expect(cards.slice(0, DRAWN.length)).toEqual(DRAWN);
    expect(NETWORKS.slice(0, cards.length).map(({ id }) => id)).toEqual(cards);
    const order = NETWORKS.map(({ id }) => id);
    const shares = SHARE_NETWORKS.map(({ id }) => id);
    expect(shares).toEqual(order.filter((id) => shares.includes(id)));
    expect(shares).toContain('bluesky');
    const names = NETWORKS.slice(cards.length).map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });

  test('finds a network by its id', () => {
    expect(networkById('delicious')?.name).toContain('Delicious');
    expect(networkById('nowhere')).toBeUndefined();
  });

  test('never calls dead what only could not be confirmed', () => {
    const by = (status: string) =>
      NETWORKS.filter((each) => each.status.value === status).map(({ id }) => id);
    expect(by('dead')).toEqual(
      expect.arrayContaining(['delicious', 'digg', 'googleplus', 'pocket', 'skype', 'stumbleupon']),
    );
    const unsure = [
      'mix',
      'xing',
      'weibo',
      'diigo',
      'hootsuite',
      'kakao',
      'hi5',
      'myspace',
      'instapaper',
      'flipboard',
      'pinboard',
      'raindrop',
      'baidu',
      'kaixin',
      'mailru',
      'netvouz',
      'qq',
      'qzone',
      'renren',
    ];
    expect(by('unconfirmed').sort()).toEqual(unsure.sort());
  });

  test('names each share form in one place', () => {
    const forms = NETWORKS.flatMap(({ share }) => share?.template.value.split('?')[0] ?? []);
    expect(new Set(forms).size).toBe(forms.length);
    const sources = files.map((id) => readFileSync(`${FOLDER}/${id}.ts`, 'utf8'));
    for (const form of forms.filter((each) => each.startsWith('https://')))
      expect(sources.filter((text) => text.includes(`'${form}`)).length, form).toBe(1);
  });

  test('offers what lives and works anywhere, and nothing that could not be confirmed', () => {
    const ids = SHARE_NETWORKS.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(24);
    for (const id of ['instapaper', 'flipboard', 'pinboard', 'raindrop', 'email', 'imessage'])
      expect(ids).toContain(id);
    const others = ['mix', 'xing', 'weibo', 'diigo', 'hootsuite', 'kakao', 'lemmy', 'viber'];
    for (const id of others) {
      expect(ids).not.toContain(id);
      expect(networkById(id)?.share).toBeDefined();
    }
    for (const id of ['slack', 'discord', 'signal', 'messenger', 'instagram'])
      expect(networkById(id)?.share).toBeUndefined();
  });
});

describe.for(NETWORKS.map((network) => [network.id, network] as const))('%s', ([id, network]) => {
  test('has a name and a tile', () => {
    expect(files).toContain(id);
    expect(network.name.trim()).not.toBe('');
    expect([...network.tile].length).toBeGreaterThanOrEqual(1);
    expect([...network.tile].length).toBeLessThanOrEqual(2);
  });

  test('every fact has a source, a basis and a day that is not to come', () => {
    const facts = factsOf(network);
    expect(facts.length).toBeGreaterThanOrEqual(2);
    for (const [path, fact] of facts) {
      expect(fact.source.trim(), path).not.toBe('');
      expect(fact.checked, path).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(new Date(fact.checked).getTime(), path).toBeLessThanOrEqual(Date.now());
      expect(['vendor', 'source-code', 'reported', 'memory'], path).toContain(fact.basis);
      if (fact.basis === 'vendor') expect(fact.source, path).toMatch(/^https:\/\//);
    }
  });

  test('closed only when dead', () => {
    if (network.closed) {
      expect(network.status.value).toBe('dead');
      expect(network.closed.value).toMatch(/^\d{4}(-\d{2}-\d{2})?$/);
    }
    if (network.status.value === 'dead') {
      expect(network.share).toBeUndefined();
      expect(network.preview).toBeUndefined();
    }
  });

  test('says how its card looks in a way that can be drawn', () => {
    const look = network.preview?.look?.value;
    if (DRAWN.includes(id)) expect(look).toBeDefined();
    if (!look) return;
    for (const lines of [look.lines, look.smallLines, look.phone?.lines]) {
      if (!lines) continue;
      expect(lines).toContain('title');
      expect(new Set(lines).size).toBe(lines.length);
    }
    for (const ratio of [look.largeRatio, look.smallRatio]) {
      if (ratio === undefined) continue;
      expect(ratio).toBeGreaterThanOrEqual(0.5);
      expect(ratio).toBeLessThanOrEqual(4);
    }
    for (const count of [look.titleLines, look.descriptionLines]) {
      if (count !== undefined) expect(count).toBeGreaterThanOrEqual(1);
    }
    expect(look.lines.includes('author')).toBe(network.preview?.author !== undefined);
    expect(look.bar === 'theme-color').toBe(network.preview?.accentForm !== undefined);
  });

  test('its templates carry the link, and its facts say how each part goes in', () => {
    const { share } = network;
    if (network.debugger) expect(network.debugger.value).toMatch(/^https:\/\//);
    if (!share) return;
    for (const fact of [share.template, share.instanceTemplate]) {
      if (!fact) continue;
      expect(fact.value).toMatch(/^(?:https:\/\/|mailto:|sms:|viber:\/\/)/);
      expect(fact.value).toContain('{url}');
      const names = [...fact.value.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const name of names) expect([...PLACEHOLDERS, 'instance']).toContain(name);
      expect(names.includes('text')).toBe(share.text.value === 'taken');
      if (share.text.value === 'title') expect(names).toContain('title');
      if (share.titleMax) expect(names).toContain('title');
      expect(names.includes('hashtags')).toBe(share.tags !== undefined);
    }
    if (share.instanceTemplate)
      expect(share.instanceTemplate.value).toContain('https://{instance}/');
  });

  test('its patterns are anchored, ignore case and are quick on hostile text', () => {
    const { share, profile, outdated = [], self = [] } = network.recognise.value;
    for (const pattern of [...share, ...profile, ...outdated]) {
      expect(pattern.source, String(pattern)).toMatch(/^\^/);
      expect(pattern.flags).toMatch(/^is?$/);
    }
    const host =
      /^https:\/\/([\w.-]+)\//.exec(network.share?.template.value ?? '')?.[1] ?? 'example.com';
    const hostile = [
      `https://${'a.'.repeat(20_000)}com/share`,
      `https://${host}/${'a/'.repeat(20_000)}`,
      `https://${host}/share?${'a&'.repeat(20_000)}`,
      `https://${host}/@${'a.@'.repeat(15_000)}`,
      `https://${host}/intent/compose${'?text'.repeat(10_000)}`,
      `mailto:${'&a='.repeat(15_000)}`,
      `javascript:${'navigator.share '.repeat(3_000)}`,
      'https://'.repeat(5_000),
    ];
    // No clock: a pattern that backtracks without end never comes back from these, and the runner says so.
    for (const pattern of [...share, ...profile, ...outdated, ...self]) {
      for (const text of hostile) expect(typeof pattern.test(text)).toBe('boolean');
    }
  });
});
