import { resolve } from 'node:path';
import { expect, test, vi } from 'vitest';
import { NETWORKS } from '../../../utils/networks/registry';
import type { CardCase } from '../../fixtures/card-table';
import { networksDocument } from './networks-document/document';

const tables = vi.hoisted(() => new Map<string, readonly CardCase[]>());

// The tables are counted here; they are run by the networks' own tests.
vi.mock('../../fixtures/card-table', async (original) => {
  const count = (id: string, cases: readonly CardCase[]) => void tables.set(id, cases);
  return { ...(await original<object>()), cardTable: count, conformance: count };
});
vi.mock('../../fixtures/recognise-table', () => ({ recognises: () => {} }));
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

test('docs/networks.md says what the networks and their tests say; `npm run fix` makes it anew', async () => {
  const documented = NETWORKS.map((network) => {
    const cases = tables.get(network.id) ?? [];
    return { network, cases: cases.length, cited: cases.filter(isCited).length };
  });
  await expect(networksDocument(documented)).toMatchFileSnapshot(resolve('docs/networks.md'));
});
