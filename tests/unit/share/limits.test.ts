import { describe, expect, test } from 'vitest';
import type { Network } from '../../../utils/networks/network';
import { NETWORKS } from '../../../utils/networks/registry';
import { compose } from '../../../utils/share/compose';
import type { Draft } from '../../../utils/share/draft';

const URL_OF_PAGE = 'https://tidemill.com/journal/how-it-works';

/** The draft on a network, with one part of it a row of so many letters. */
function composed(network: Network, part: 'title' | 'text', letters: number) {
  const { id, name, tile, share } = network;
  const draft: Draft = { url: URL_OF_PAGE, title: 'T', hashtags: [], [part]: 'a'.repeat(letters) };
  const server = share?.template.value.includes('{instance}')
    ? { server: { network: id, host: 'server.example' } }
    : {};
  return compose({ id, name, tile, kind: 'network', network, ...server }, draft, { date: '' });
}

const cases = NETWORKS.flatMap((network) => [
  ...(network.share?.limit
    ? [[network.id, 'text', network.share.limit.value.max, network] as const]
    : []),
  ...(network.share?.titleMax
    ? [[network.id, 'title', network.share.titleMax.value.max, network] as const]
    : []),
]);

test('there are some', () => {
  expect(cases.length).toBeGreaterThan(10);
});

describe.for(cases)('%s: its %s of %i at most', ([, part, max, network]) => {
  const beside = (composed(network, part, 1).count?.length ?? 0) - 1;
  const room = max - beside;
  const words = ({ open = '', clipboard }: ReturnType<typeof composed>) =>
    clipboard?.text ?? decodeURIComponent(open);

  test.for([-1, 0])('%i from the limit it is whole', (more) => {
    const made = composed(network, part, room + more);
    expect(made).toMatchObject({ cut: false, count: { length: max + more, max } });
    expect(words(made)).toContain('a'.repeat(room + more));
  });

  test('one more is cut, and the link is whole', () => {
    const made = composed(network, part, room + 1);
    expect(made).toMatchObject({ cut: true, count: { length: max + 1, max } });
    // The ellipsis weighs two on X.
    const ellipsis = network.share?.limit?.value.unit === 'weighted' ? 2 : 1;
    expect(words(made)).toContain(`${'a'.repeat(room - ellipsis)}…`);
    expect(words(made)).not.toContain('a'.repeat(room - ellipsis + 1));
    expect(decodeURIComponent(made.open ?? '')).toContain(URL_OF_PAGE);
  });
});
