import { describe, expect, test } from 'vitest';
import type { Network } from '../../../utils/networks/network';
import { NETWORKS, networkById, SHARE_NETWORKS } from '../../../utils/networks/registry';
import { instanceHost, shareLink } from '../../../utils/share/share-link';

const network = (id: string): Network => {
  const found = networkById(id);
  if (!found) throw new Error(id);
  return found;
};

const TEXTS: Record<string, string> = {
  plain: 'Tide mills of the north',
  signs: `Q&A: 100% “safe” #1 + 2 = 3? <b>'yes'</b> \\ | {url} {text} $& $1`,
  emoji: 'Sea 🌊 and family 👨‍👩‍👧‍👦 🇫🇷',
  rtl: 'שלום עולם – مرحبا بالعالم',
  long: 'Tide '.repeat(400).trim(),
  escaped: 'Tide%20mills%26more &amp; %E2%9C%93 100%25',
};

const URLS: Record<string, string> = {
  plain: 'https://site.test/post',
  query: 'https://site.test/?p=1&lang=de&q=a+b%20c#part',
  escaped: 'https://site.test/%E2%9C%93?next=https%3A%2F%2Fother.test%2F%3Fa%3D1%2526',
  long: `https://site.test/${'a'.repeat(2_000)}`,
};

/** What the network's server, or the hub's script, reads from the address. */
function parametersOf(address: string): URLSearchParams {
  const url = new URL(address);
  // Percent-decoding as of a form, but a plus sign stays one: none may stand there unescaped.
  const text = url.search.slice(1) || url.hash.slice(1);
  return new URLSearchParams(text);
}

const EXPECTED: Record<string, (url: string, text: string) => Record<string, string>> = {
  facebook: (url) => ({ u: url }),
  x: (url, text) => ({ text, url }),
  linkedin: (url) => ({ url }),
  bluesky: (url, text) => ({ text: `${text} ${url}` }),
  mastodon: (url, text) => ({ text: `${text} ${url}` }),
  whatsapp: (url, text) => ({ text: `${text} ${url}` }),
  pinterest: (url, text) => ({ url, media: 'https://site.test/a b&c.jpg', description: text }),
};

const cases = SHARE_NETWORKS.flatMap(({ id }) =>
  Object.keys(TEXTS).flatMap((text) => Object.keys(URLS).map((url) => [id, text, url] as const)),
);

test('covers all seven places', () => {
  expect(Object.keys(EXPECTED).sort()).toEqual(SHARE_NETWORKS.map(({ id }) => id).sort());
  expect(cases).toHaveLength(7 * 6 * 4);
});

test.for(cases)('%s gets back the %s title and the %s address', ([id, textName, urlName]) => {
  const url = URLS[urlName] ?? '';
  const title = TEXTS[textName] ?? '';
  const address = shareLink(network(id), { url, title, image: 'https://site.test/a b&c.jpg' });
  expect(address).toMatch(/^https:\/\//);
  expect(address).not.toMatch(/[\s"<>+]/);
  expect(address).not.toMatch(/\{\w+\}/);
  expect(Object.fromEntries(parametersOf(address))).toEqual(EXPECTED[id]?.(url, title));
});

test('text that the user wrote stands for the title', () => {
  const address = shareLink(network('x'), { url: 'https://site.test/', title: 'A', text: 'B c' });
  expect(address).toBe('https://x.com/intent/tweet?text=B%20c&url=https%3A%2F%2Fsite.test%2F');
});

describe('missing values', () => {
  const bare = { url: 'https://site.test/', title: '' };
  test.for([
    ['x', 'https://x.com/intent/tweet?url=https%3A%2F%2Fsite.test%2F'],
    ['whatsapp', 'https://api.whatsapp.com/send?text=https%3A%2F%2Fsite.test%2F'],
    ['mastodon', 'https://share.joinmastodon.org/#text=https%3A%2F%2Fsite.test%2F'],
    ['pinterest', 'https://www.pinterest.com/pin/create/button/?url=https%3A%2F%2Fsite.test%2F'],
  ] as const)('%s', ([id, expected]) => {
    expect(shareLink(network(id), bare)).toBe(expected);
  });
});

test('half a character is no reason to break', () => {
  const address = shareLink(network('bluesky'), { url: 'https://site.test/', title: 'a\uD83D' });
  expect(parametersOf(address).get('text')).toBe('a\uFFFD https://site.test/');
});

describe('the user’s own server', () => {
  test.for([
    ['mastodon.social', 'mastodon.social'],
    [' https://Chaos.Social/@me ', 'chaos.social'],
    ['@me@fosstodon.org', 'fosstodon.org'],
    ['localhost', undefined],
    ['evil.test?x=', undefined],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ] as const)('%s: %s', ([instance, host]) => {
    expect(instanceHost(instance)).toBe(host);
    const address = shareLink(network('mastodon'), {
      url: 'https://site.test/',
      title: 'A',
      instance,
    });
    expect(new URL(address).host).toBe(host ?? 'share.joinmastodon.org');
    expect(address).toContain('text=A%20https%3A%2F%2Fsite.test%2F');
  });
});

test('no form, no address', () => {
  const without = NETWORKS.filter(({ share }) => !share);
  expect(without.length).toBeGreaterThan(40);
  for (const each of without) {
    expect(() => shareLink(each, { url: 'https://site.test/', title: 'A' })).toThrow(TypeError);
  }
});

test('nothing but https leaves', () => {
  const base = network('x');
  const share = base.share;
  if (!share) throw new Error('x has a form');
  const odd: Network = {
    ...base,
    share: { ...share, template: { ...share.template, value: 'http://x.com/?url={url}' } },
  };
  expect(() => shareLink(odd, { url: 'https://site.test/', title: 'A' })).toThrow(/not https/);
});
