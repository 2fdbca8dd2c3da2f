import { describe, expect, test } from 'vitest';
import { type Network, type ShareTarget, takenBy } from '../../../utils/networks/network';
import { NETWORKS, networkById } from '../../../utils/networks/registry';
import { type Handover, shareLink, tagsText } from '../../../utils/share/share-link';

const network = (id: string): Network => {
  const found = networkById(id);
  if (!found) throw new Error(id);
  return found;
};

const FORMS = NETWORKS.flatMap(({ id, share }) => (share ? [[id, share] as const] : []));

const TEXTS: Record<string, string> = {
  plain: 'Tide mills of the north',
  signs: `Q&A: 100% “safe” #1 + 2 = 3? <b>'yes'</b> \\ | {url} {text} $& $1`,
  emoji: 'Sea 🌊 and family 👨‍👩‍👧‍👦 🇫🇷',
  rtl: 'שלום עולם – مرحبا بالعالم',
  long: `${'Tide & mills '.repeat(154)}`.slice(0, 2_000),
  escaped: 'Tide%20mills%26more &amp; %E2%9C%93 100%25',
};

const URLS: Record<string, string> = {
  plain: 'https://site.test/post',
  query: 'https://site.test/?p=1&lang=de&q=a+b%20c#part',
  escaped: 'https://site.test/%E2%9C%93?next=https%3A%2F%2Fother.test%2F%3Fa%3D1%2526',
  long: `https://site.test/${'a'.repeat(2_000)}`,
};

const IMAGE = 'https://site.test/a b&c.jpg';
const SERVER = 'server.example';

type Given = Record<string, string>;

/** Parameters of an address by their names, as written; of a fragment that is used like a query, too. */
const pairsOf = (address: string): [name: string, value: string][] =>
  address
    .slice(address.search(/[?#]/) + 1)
    .split('&')
    .filter(Boolean)
    .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]);

/** What the other end reads; whatever it takes plus signs for, none may stand there. */
const parametersOf = (address: string): Given =>
  Object.fromEntries(pairsOf(address).map(([name, value]) => [name, decodeURIComponent(value)]));

/** What it has to read, by the names in the template alone. */
const expectedOf = (template: string, given: Given): Given =>
  Object.fromEntries(
    pairsOf(template)
      .filter(([, value]) =>
        [...value.matchAll(/\{(\w+)\}/g)].every(([, name]) => given[name ?? '']),
      )
      .map(([name, value]) => [
        name,
        decodeURIComponent(value).replace(/\{(\w+)\}/g, (_, each: string) => given[each] ?? ''),
      ]),
  );

const templatesOf = ({ template, instanceTemplate }: ShareTarget): string[] =>
  [template.value, instanceTemplate?.value ?? ''].filter(Boolean);

const cases = FORMS.flatMap(([id, share]) =>
  templatesOf(share).flatMap((template) =>
    Object.keys(TEXTS).flatMap((text) =>
      Object.keys(URLS).map((url) => [id, template, text, url] as const),
    ),
  ),
);

test('covers every form, with every text and every address', () => {
  expect(FORMS.length).toBeGreaterThan(40);
  expect(cases.length).toBeGreaterThan(45 * 6 * 4 - 1);
  expect(TEXTS['long']).toHaveLength(2_000);
});

test.for(cases)('%s, %s: gets back the %s text and the %s address', (each) => {
  const [id, template, textName, urlName] = each;
  const url = URLS[urlName] ?? '';
  const text = TEXTS[textName] ?? '';
  const isServer = template.includes('{instance}');
  const handover = { url, title: `${text}.`, text, via: 'm&ll', image: IMAGE, hashtags: ['tide'] };
  const address = shareLink(network(id), {
    ...handover,
    ...(isServer ? { instance: SERVER } : {}),
  });
  expect(address).not.toMatch(/[\s"<>+'`{}|\\^]|[^\x21-\x7e]/);
  const tags = network(id).share?.tags?.value;
  const given = { ...handover, hashtags: tags?.sign ? '#tide' : 'tide' };
  expect(parametersOf(address)).toEqual(expectedOf(template, given));
  expect(new URL(address).href).toBe(address);
  if (isServer) expect(new URL(address).host).toBe(SERVER);
});

test('text that the user wrote stands for the title', () => {
  const address = shareLink(network('x'), { url: 'https://site.test/', title: 'A', text: 'B c' });
  expect(address).toBe('https://x.com/intent/tweet?text=B%20c&url=https%3A%2F%2Fsite.test%2F');
});

describe('where the title has a field of its own', () => {
  const at = (draft: Partial<Handover>) =>
    parametersOf(shareLink(network('tumblr'), { url: 'https://site.test/', title: 'A', ...draft }));
  test('it is not said twice', () => {
    expect(at({})).not.toHaveProperty('caption');
    expect(at({ text: 'A' })).not.toHaveProperty('caption');
  });
  test('the user’s words go beside it', () => {
    expect(at({ text: 'B' })).toMatchObject({ title: 'A', caption: 'B' });
  });
});

describe('missing values', () => {
  const bare = { url: 'https://site.test/', title: '' };
  const page = 'https%3A%2F%2Fsite.test%2F';
  test.for([
    ['x', `https://x.com/intent/tweet?url=${page}`],
    ['whatsapp', `https://api.whatsapp.com/send?text=${page}`],
    ['mastodon', `https://share.joinmastodon.org/#text=${page}`],
    ['pinterest', `https://www.pinterest.com/pin/create/button/?url=${page}`],
    ['facebook', `https://www.facebook.com/sharer/sharer.php?u=${page}`],
    ['email', `mailto:?body=${page}`],
    ['imessage', `sms:?&body=${page}`],
    ['flipboard', `https://share.flipboard.com/bookmarklet/popout?v=2&url=${page}`],
  ] as const)('%s', ([id, expected]) => {
    expect(shareLink(network(id), bare)).toBe(expected);
  });
});

describe('topics', () => {
  const page = 'u=https%3A%2F%2Fsite.test%2F';
  const facebook = (hashtags: string[]) =>
    shareLink(network('facebook'), { url: 'https://site.test/', title: 'A', hashtags });
  test('Facebook takes the first, with its sign', () => {
    expect(facebook(['tide', 'mills'])).toMatch(`?${page}&hashtag=%23tide`);
    expect(facebook(['#tide'])).toMatch(/&hashtag=%23tide$/);
    expect(facebook([' ', '#'])).toMatch(/\?u=[^&]*$/);
  });
  test.for([
    [['a', 'b'], { separator: ',', sign: false }, 'a,b'],
    [['a', 'b'], { separator: ' ', sign: true }, '#a #b'],
    [['a,b', 'c d', '##e'], { separator: ',', sign: false }, 'ab,c d,e'],
    [['a b', 'c\n'], { separator: ' ', sign: false }, 'ab c'],
    [['node.js', 'R&D'], { separator: ',', sign: false, never: '.&' }, 'nodejs,RD'],
    [['abcd', 'abc', '👩‍🚀'], { separator: ',', sign: false, longest: 3 }, 'abc,👩‍🚀'],
    [['', 'a', 'b'], { separator: ',', sign: false, max: 1 }, 'a'],
  ] as const)('%j by %j: %s', ([tags, form, expected]) => {
    expect(tagsText(tags, form)).toBe(expected);
  });
});

test('the account is credited without its sign', () => {
  const draft = { url: 'https://site.test/', title: 'A' };
  expect(shareLink(network('x'), { ...draft, via: '@mills' })).toMatch(/&via=mills$/);
  expect(shareLink(network('x'), { ...draft, via: ' ' })).not.toContain('via');
});

test('line breaks are CR LF in mail (RFC 6068) and LF elsewhere', () => {
  const draft = { url: 'https://site.test/', title: 'A', text: 'B\r\nC\nD\rE' };
  expect(shareLink(network('email'), draft)).toBe(
    'mailto:?subject=A&body=B%0D%0AC%0D%0AD%0D%0AE%0D%0Ahttps%3A%2F%2Fsite.test%2F',
  );
  expect(shareLink(network('x'), draft)).toContain('text=B%0AC%0AD%0AE&');
});

test('half a character is no reason to break', () => {
  const address = shareLink(network('bluesky'), { url: 'https://site.test/', title: 'a\uD83D' });
  expect(parametersOf(address)['text']).toBe('a\uFFFD https://site.test/');
});

describe('the user’s own server', () => {
  const draft = { url: 'https://site.test/', title: 'A' };
  test.for([
    ['mastodon.social', 'mastodon.social'],
    [' https://Chaos.Social/@me ', 'chaos.social'],
    ['@me@fosstodon.org', 'fosstodon.org'],
    ['localhost', 'share.joinmastodon.org'],
    ['javascript:alert(1)', 'share.joinmastodon.org'],
    ['', 'share.joinmastodon.org'],
  ] as const)('%s: %s', ([instance, host]) => {
    const address = shareLink(network('mastodon'), { ...draft, instance });
    expect(new URL(address).host).toBe(host);
    expect(address).toContain('text=A%20https%3A%2F%2Fsite.test%2F');
  });

  test('without a place that asks for it nothing is opened', () => {
    expect(() => shareLink(network('lemmy'), draft)).toThrow(/needs a server/);
    expect(() => shareLink(network('lemmy'), { ...draft, instance: 'a b' })).toThrow(TypeError);
  });

  test('a network of one server does not mind', () => {
    const address = shareLink(network('linkedin'), { ...draft, instance: 'evil.example' });
    expect(new URL(address).host).toBe('www.linkedin.com');
  });
});

test('no form, no address', () => {
  const without = NETWORKS.filter(({ share }) => !share);
  expect(without.length).toBeGreaterThan(40);
  for (const each of without) {
    expect(() => shareLink(each, { url: 'https://site.test/', title: 'A' })).toThrow(TypeError);
  }
});

test.for([
  'http://x.com/?url={url}',
  'javascript:alert({url})//',
  'data:text/html,{url}',
  'file:///{url}',
  '{url}',
])('%s never leaves', (value) => {
  const base = network('x');
  const share = base.share;
  if (!share) throw new Error('x has a form');
  const odd: Network = { ...base, share: { ...share, template: { ...share.template, value } } };
  expect(() => shareLink(odd, { url: 'https://site.test/', title: 'A' })).toThrow(/not https/);
});

test('says what a form takes', () => {
  const of = (id: string, isServer?: boolean) => {
    const { share } = network(id);
    return share && takenBy(share, isServer);
  };
  expect(of('facebook')).toEqual(['url', 'hashtags']);
  expect(of('x')).toEqual(['text', 'url', 'hashtags', 'via']);
  expect(of('hackernews')).toEqual(['url', 'title']);
  expect(of('lemmy')).toEqual(['url', 'title', 'text']);
  expect(of('diaspora', true)).toEqual(['text', 'url']);
});
