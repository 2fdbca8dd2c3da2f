import { beforeEach, describe, expect, it, vi } from 'vitest';
import { runnerFetcher } from '../../../utils/platform/runner-fetcher';

const PUBLIC = 'public';
let asked: string[];
/** Hosts that lead into a private network, and whether the browser can tell. */
let inside: string[];
let canTell: boolean;

beforeEach(() => {
  asked = [];
  inside = [];
  canTell = true;
  vi.stubEnv('FIREFOX', '' as never);
  vi.stubGlobal('fetch', async (url: string, init: { targetAddressSpace?: string }) => {
    const isGuarded = init.targetAddressSpace === PUBLIC;
    const { hostname } = new URL(url);
    if (isGuarded && (!canTell || inside.includes(hostname)))
      throw new TypeError('Failed to fetch');
    asked.push(hostname);
    return new Response('x');
  });
});

const tried = (fetcher: ReturnType<typeof runnerFetcher>, url: string, init: RequestInit = {}) =>
  fetcher(url, init).then(
    () => 'ok',
    () => 'failed',
  );

describe('requests of the runner', () => {
  it('are held back where a name leads into a private network, once the browser has shown that it can tell', async () => {
    inside = ['inner.test'];
    const fetcher = runnerFetcher();
    expect(await tried(fetcher, 'https://a.test/')).toBe('ok');
    expect(await tried(fetcher, 'https://inner.test/')).toBe('failed');
    expect(asked).toEqual(['a.test']);
  });

  it('go on behind a proxy, where it cannot', async () => {
    canTell = false;
    const fetcher = runnerFetcher();
    for (const host of ['a', 'b', 'c', 'd'])
      expect(await tried(fetcher, `https://${host}.test/`)).toBe('ok');
    expect(asked).toEqual(['a.test', 'b.test', 'c.test', 'd.test']);
  });

  it('to a private address that the user has listed are not held back', async () => {
    const fetcher = runnerFetcher();
    canTell = false;
    expect(await tried(fetcher, 'http://192.168.0.9/')).toBe('ok');
    canTell = true;
    inside = ['inner.test'];
    await tried(fetcher, 'https://a.test/');
    expect(await tried(fetcher, 'https://inner.test/')).toBe('failed');
  });

  it('are not sent again once they were given up', async () => {
    canTell = false;
    expect(await tried(runnerFetcher(), 'https://a.test/', { signal: AbortSignal.abort() })).toBe(
      'failed',
    );
    expect(asked).toEqual([]);
  });
});
