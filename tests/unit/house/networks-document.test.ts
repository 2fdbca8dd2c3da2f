import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { hasServers, needsServer } from '../../../utils/networks/network';
import { NETWORKS } from '../../../utils/networks/registry';
import type { CardCase } from '../../fixtures/card-table';
import { DRAFTS } from '../../fixtures/share-table';
import { networksDocument } from './networks-document/document';

const tables = vi.hoisted(() => new Map<string, readonly CardCase[]>());
const addresses = vi.hoisted(() => new Map<string, { drafts: string[]; server: boolean }[]>());

// The tables are counted here; they are run by the networks' own tests.
vi.mock('../../fixtures/card-table', async (original) => {
  const count = (id: string, cases: readonly CardCase[]) => void tables.set(id, cases);
  return { ...(await original<object>()), cardTable: count, conformance: count };
});
vi.mock('../../fixtures/recognise-table', () => ({ recognises: () => {} }));
vi.mock('../../fixtures/share-table', async (original) => ({
  ...(await original<object>()),
  shares: (id: string, _: string, table: object, server?: string) =>
    void addresses.set(id, [
      ...(addresses.get(id) ?? []),
      { drafts: Object.keys(table), server: server !== undefined },
    ]),
}));
import.meta.glob(['../networks/*.test.ts', '!../networks/{recognise,registry}.test.ts'], {
  eager: true,
});

/** Networks whose code is open. */
const OPEN = [
  'bluesky',
  'discourse',
  'element',
  'lemmy',
  'mastodon',
  'mattermost',
  'rocketchat',
  'signal',
  'zulip',
];

const isCited = ({ source }: CardCase) => source !== undefined && !source.endsWith('(reported)');

test('every network with a card has a table, those with open code one that cites it', () => {
  for (const { id, preview } of NETWORKS)
    if (preview) expect(tables.get(id)?.length ?? 0, id).toBeGreaterThan(0);
  const citing = [...tables].filter(([, cases]) => cases.some(isCited)).map(([id]) => id);
  expect(citing).toEqual(expect.arrayContaining(OPEN));
});

test('every form that a link can be handed to has its addresses written out, that of a server too', () => {
  const forms = NETWORKS.filter(({ share }) => share);
  expect(forms.length).toBeGreaterThan(40);
  for (const { id, share } of forms) {
    const has = addresses.get(id) ?? [];
    const kinds = has.map(({ server }) => server);
    if (share && hasServers(share)) expect(kinds, id).toContain(true);
    if (share && !needsServer(share)) expect(kinds, id).toContain(false);
    for (const { drafts } of has) expect(drafts, id).toEqual(Object.keys(DRAFTS));
  }
  expect([...addresses.keys()].filter((id) => !forms.some((form) => form.id === id))).toEqual([]);
});

test('docs/networks.md says what the networks and their tests say; `npm run fix` makes it anew', async () => {
  const documented = NETWORKS.map((network) => {
    const cases = tables.get(network.id) ?? [];
    return { network, cases: cases.length, cited: cases.filter(isCited).length };
  });
  await expect(networksDocument(documented)).toMatchFileSnapshot(resolve('docs/networks.md'));
});
