import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openAudit } from '../../../utils/platform/audit-fetcher';
import { browser } from '../../../utils/platform/browser';
import { clearUserAgent, setUserAgent } from '../../../utils/platform/crawler-rule';
import { ask, EVERYWHERE, has, hostPattern, onChange } from '../../../utils/platform/permissions';

const PAGE = 'https://site.test/post';

/** Hosts that the user has granted, as match patterns. */
let granted: string[] = [];
const fetched = vi.fn<typeof fetch>();
const inTab = vi.fn();
const listeners = new Set<() => void>();
const event = {
  addListener: (listener: () => void) => void listeners.add(listener),
  removeListener: (listener: () => void) => void listeners.delete(listener),
};

beforeEach(() => {
  granted = [];
  listeners.clear();
  fetched.mockReset();
  fetched.mockImplementation(async () => new Response('x'));
  vi.stubGlobal('fetch', fetched);
  vi.stubEnv('FIREFOX', '' as never);
  Object.assign(browser, {
    permissions: {
      contains: async ({ origins = [] }: { origins?: string[] }) =>
        origins.every((each) => granted.includes(each)),
      request: async ({ origins = [] }: { origins?: string[] }) => {
        granted.push(...origins);
        return true;
      },
      onAdded: event,
      onRemoved: event,
    },
    scripting: { executeScript: inTab },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const open = (again = false) => openAudit({ pageUrl: PAGE, tabId: 7, mode: 'quick', again });
const question = (url: string, userAgent?: string) => ({
  url,
  why: 'x',
  body: 'sample' as const,
  ...(userAgent === undefined ? {} : { userAgent }),
});

describe('an audit reads', () => {
  test('the tab’s own origin, which the press has lent', async () => {
    expect((await open(true).get(question(PAGE))).state).toBe('ok');
    expect(fetched.mock.calls[0]?.[1]).toMatchObject({
      method: 'GET',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
  });
  test('other hosts only once they are granted', async () => {
    const audit = open(true);
    const url = 'https://cdn.test:8443/a';
    expect(await audit.get(question(url))).toEqual({ state: 'missing', reason: 'not-allowed' });
    expect(await audit.canRead(url)).toBe(false);
    expect(fetched).not.toHaveBeenCalled();
    granted = ['https://cdn.test/*'];
    expect((await audit.get(question(url))).state).toBe('ok');
    expect(await audit.canRead(url)).toBe(true);
  });
  describe('other hosts, where the browser can tell a public server', () => {
    const PUBLIC = { targetAddressSpace: 'public' };
    beforeEach(() => void granted.push('https://cdn.test/*'));
    const asked = (url: string) => fetched.mock.calls.find(([each]) => each === url)?.[1];

    test('only from public ones, tried once on the page’s own', async () => {
      const page = 'https://direct.test/post';
      const audit = openAudit({ pageUrl: page, tabId: 7, mode: 'full', again: true });
      await Promise.all([
        audit.get(question('https://cdn.test/a')),
        audit.get(question('https://cdn.test/b')),
      ]);
      expect(asked('https://direct.test/robots.txt')).toMatchObject(PUBLIC);
      expect(asked('https://cdn.test/a')).toMatchObject(PUBLIC);
      expect(asked('https://cdn.test/b')).toMatchObject(PUBLIC);
      expect(fetched).toHaveBeenCalledTimes(3);
      expect(audit.requests().map(({ why }) => why)).toContain('is the line direct');
    });
    test('as ever behind a proxy, where it can tell of none', async () => {
      fetched.mockImplementation(async (_, init) => {
        if ('targetAddressSpace' in (init ?? {})) throw new TypeError('Failed to fetch');
        return new Response('x');
      });
      const page = 'https://proxied.test/post';
      const audit = openAudit({ pageUrl: page, tabId: 7, mode: 'full', again: true });
      expect((await audit.get(question('https://cdn.test/a'))).state).toBe('ok');
      expect(asked('https://cdn.test/a')).not.toMatchObject(PUBLIC);
      // One request finds that out, and none why.
      expect(fetched).toHaveBeenCalledTimes(2);
    });
  });
  test('as a crawler only where the host is granted: elsewhere the header would not change', async () => {
    const audit = open(true);
    expect((await audit.get(question(PAGE, 'Bot/1'))).state).toBe('missing');
    granted = ['https://site.test/*'];
    expect((await audit.get(question(PAGE, 'Bot/1'))).state).toBe('ok');
    expect(audit.requests().at(-1)).toMatchObject({ userAgent: 'Bot/1' });
  });
  test('a known answer from memory, until the user wants it anew', async () => {
    await open(true).get(question(PAGE));
    await open().get(question(PAGE));
    expect(fetched).toHaveBeenCalledTimes(1);
    await open(true).get(question(PAGE));
    expect(fetched).toHaveBeenCalledTimes(2);
  });
});

describe('in Firefox', () => {
  beforeEach(() => void vi.stubEnv('FIREFOX', true as never));
  test('the tab asks its own server, within the same limits', async () => {
    inTab.mockResolvedValue([
      { result: { url: PAGE, type: 'basic', status: 200, headers: [['a', 'b']], body: 'hi' } },
    ]);
    const audit = open(true);
    const ranged = { ...question(PAGE), headers: { range: 'bytes=0-9' } };
    expect(await audit.get(ranged)).toMatchObject({
      state: 'ok',
      answer: { finalUrl: PAGE, headers: { a: 'b' } },
    });
    const [{ target, args }] = inTab.mock.calls[0] ?? [{}];
    expect(target).toEqual({ tabId: 7 });
    expect(args.slice(0, 4)).toEqual([PAGE, 'follow', { range: 'bytes=0-9' }, 65_537]);
    expect(fetched).not.toHaveBeenCalled();
    expect(audit.requests()).toMatchObject([{ by: 'page', outcome: 'ok', bytes: 2 }]);
  });
});

describe('permissions', () => {
  test.for([
    ['https://site.test:8443/a?b#c', 'https://site.test/*'],
    ['http://[::1]:80/', 'http://[::1]/*'],
    ['file:///etc', undefined],
    ['nothing', undefined],
  ] as const)('the host of %s is %s', ([url, pattern]) => expect(hostPattern(url)).toBe(pattern));
  test('are asked for, held, and watched', async () => {
    const changed = vi.fn();
    const stop = onChange(changed);
    for (const each of listeners) each();
    expect(changed).toHaveBeenCalled();
    stop();
    expect(listeners.size).toBe(0);
    expect(await has(['https://a.test/*'])).toBe(false);
    expect(await ask(['https://a.test/*'])).toBe(true);
    expect(await has(['https://a.test/*'])).toBe(true);
  });
  test('are not held where the browser cannot tell, nor given outside a press', async () => {
    const refuse = () => Promise.reject(new Error('no'));
    Object.assign(browser.permissions, { contains: refuse, request: refuse });
    expect(await has(EVERYWHERE)).toBe(false);
    expect(await ask(EVERYWHERE)).toBe(false);
  });
});

describe('the rule of the user agent', () => {
  const update = vi.fn();
  beforeEach(() => {
    update.mockReset();
    update.mockResolvedValue(undefined);
    Object.assign(browser, { declarativeNetRequest: { updateSessionRules: update } });
    vi.spyOn(browser.runtime, 'getURL').mockReturnValue('moz-extension://0c1d-uuid/');
  });
  test('holds for our own requests alone, by the host of our pages', async () => {
    await setUserAgent('Bot/1.0');
    expect(update).toHaveBeenCalledWith({
      removeRuleIds: [1],
      addRules: [
        {
          id: 1,
          condition: { initiatorDomains: ['0c1d-uuid'], resourceTypes: ['xmlhttprequest'] },
          action: {
            type: 'modifyHeaders',
            requestHeaders: [{ header: 'user-agent', operation: 'set', value: 'Bot/1.0' }],
          },
        },
      ],
    });
    await clearUserAgent();
    expect(update).toHaveBeenLastCalledWith({ removeRuleIds: [1] });
  });
  test('is taken away without a fuss', async () => {
    update.mockRejectedValue(new Error('no such API'));
    await expect(clearUserAgent()).resolves.toBeUndefined();
  });
});
