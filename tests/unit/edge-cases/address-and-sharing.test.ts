import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { SHARE_NETWORKS } from '../../../utils/networks/registry';
import { RULES } from '../../../utils/rules/registry';
import { type Fetcher, fetchAnswer } from '../../../utils/server/fetch-answer';
import { shareLink } from '../../../utils/share/share-link';
import { sharedAs } from '../../../utils/share/share-links';
import { canonicalUrl, shareAddress } from '../../../utils/signals/addresses';
import { consentWall } from '../../../utils/signals/consent-wall';
import { crawlerAccess } from '../../../utils/signals/crawler-access';
import { pageAddress } from '../../../utils/signals/page-address';
import { shareControls } from '../../../utils/signals/share-controls';
import { decodeOnce, sharedAddress } from '../../../utils/signals/shared-address';
import { socialTitle } from '../../../utils/signals/social-title';
import { trackingIn, withoutTracking } from '../../../utils/signals/urls';
import { CARD, finding, html, og, outcome, PAGE, read, servedBy } from './read';

const canonical = (href: string) => `<link rel="canonical" href="${href}">`;
const HOME = 'https://site.test/';
const network = (id: string) => {
  const found = SHARE_NETWORKS.find((each) => each.id === id);
  if (!found) throw new Error(`Nothing is shared on ${id}`);
  return found;
};

test('edge case 70: an og:url that is the home page fails', () => {
  const snapshot = read(`<title>Mills</title>${og('title', 'Mills')}${og('url', HOME)}`);
  expect(finding(snapshot, 'og-url-present')).toMatchObject({
    status: 'fail',
    problems: [{ message: 'home', data: { value: HOME } }],
  });
  expect(shareAddress(snapshot).url).toBe(PAGE);
  expect(outcome(read(CARD), 'og-url-present')).toEqual(['pass']);
});

test('edge case 71: a canonical address that is the home page fails', () => {
  const snapshot = read(CARD + canonical(HOME));
  expect(finding(snapshot, 'canonical-points-here')).toMatchObject({
    status: 'fail',
    problems: [{ message: 'home', data: { canonical: HOME } }],
    networks: expect.arrayContaining(['mastodon']),
  });
  expect(shareAddress(snapshot).url).toBe(PAGE);
});

test('edge case 72: the canonical address tells what the page is, not an og:url of its parent', () => {
  const snapshot = read(canonical(`${PAGE}/issues/7`) + og('url', PAGE), {
    url: `${PAGE}/issues/7?sort=up`,
  });
  expect(pageAddress(snapshot)).toMatchObject({ value: `${PAGE}/issues/7`, from: 'canonical' });
  expect(canonicalUrl(snapshot)).toBe(`${PAGE}/issues/7`);
  expect(shareAddress(snapshot).url).toBe(`${PAGE}/issues/7`);
});

test('edge case 73: an address is passed on as it is written', () => {
  const url = 'https://site.test/a%20b?c=d?e&f=%3F&g=h+i&j=ä';
  expect(withoutTracking(url)).toBe(url);
  const snapshot = read('', { url: 'https://site.test/a%20b?c=d?e&f=%3F&g=h+i' });
  expect(shareAddress(snapshot).url).toBe('https://site.test/a%20b?c=d?e&f=%3F&g=h+i');
  for (const each of SHARE_NETWORKS) {
    const link = sharedAs(snapshot).links[each.id] ?? '';
    expect(decodeOnce(link), each.id).toContain('https://site.test/a%20b?c=d?e&f=%3F&g=h+i');
  }
});

test('edge case 74: an answer from a consent screen on another host is told from the page', () => {
  const at = (finalUrl: string) =>
    read(CARD, {
      html: html(
        '<title>Before you continue</title>',
        '<p>We use cookies. <button>Accept</button>',
      ),
      rendered: html(CARD),
      finalUrl,
    });
  const away = at(`https://consent.other.test/m?continue=${encodeURIComponent(PAGE)}`);
  expect(servedBy(away)).toMatchObject({ redirected: true, url: PAGE });
  expect(consentWall(away)).toMatchObject({ where: 'server' });
  expect(consentWall(away)?.sign).toContain('consent.other.test');
  expect(consentWall(read(CARD, { finalUrl: 'https://www.site.test/blog/post' }))).toBeUndefined();
});

test('edge case 75: a refusal is told by its status, bots shut out by name, and the rest is said to be unseen', () => {
  const challenged = read(CARD, { httpStatus: 429, html: html('<title>Wait</title>') });
  expect(finding(challenged, 'bot-wall-not-served').evidence).toMatchObject([{ text: 'HTTP 429' }]);
  const robots = 'User-agent: facebookexternalhit\nUser-agent: LinkedInBot\nDisallow: /\n';
  const blocked = read(CARD, { robots });
  expect(crawlerAccess(blocked, ['facebookexternalhit'])).toMatchObject({
    state: 'blocked',
    byName: true,
  });
  expect(outcome(blocked, 'robots-allows-facebook')[0]).toBe('fail');
  expect(outcome(blocked, 'robots-allows-linkedinbot')[0]).toBe('fail');
  expect(outcome(blocked, 'robots-allows-twitterbot')[0]).toBe('pass');
  const rule = RULES.find(({ id }) => id === 'bot-wall-not-served');
  expect(rule?.contested).toMatch(/not the crawler/);
});

// Nobody sends HEAD here, so a server's trouble with it is neither met nor reported: crawlers of previews use
// GET as well.
test('edge case 76: a server is asked by GET, and left as soon as there is enough', async () => {
  const methods: (string | undefined)[] = [];
  let isLeft = false;
  const fetcher: Fetcher = async (_, init) => {
    methods.push(init.method);
    if (init.method !== 'GET') return new Response(null, { status: 405 });
    return new Response(
      new ReadableStream({
        pull: (stream) => stream.enqueue(new Uint8Array(400)),
        cancel: () => {
          isLeft = true;
        },
      }),
    );
  };
  const asked = await fetchAnswer(PAGE, {
    fetcher,
    isOnline: () => true,
    most: 1_000,
    patience: 4_000,
  });
  expect(asked).toMatchObject({ state: 'ok', answer: { status: 200, cut: true } });
  expect(asked.state === 'ok' && asked.answer.bytes).toHaveLength(1_000);
  expect([methods, isLeft]).toEqual([['GET'], true]);
});

// Nothing here adds campaign parameters; what others glued on wrongly is seen and taken off.
test('edge case 77: campaign tags come off, however they were glued on, and the fragment stays', () => {
  for (const [address, names, clean] of [
    [`${PAGE}?/utm_source=a&utm_medium=b#part`, ['utm_source', 'utm_medium'], `${PAGE}#part`],
    [`${PAGE}&utm_source=a&utm_medium=b`, ['utm_source', 'utm_medium'], PAGE],
    [`${PAGE}?a=1&utm_source=a?utm_source=b`, ['utm_source'], `${PAGE}?a=1`],
    [`${PAGE}?a=%20&utm_source=a&utm_source=b`, ['utm_source'], `${PAGE}?a=%20`],
  ] as const) {
    expect(trackingIn(address), address).toEqual(names);
    expect(withoutTracking(address), address).toBe(clean);
    expect(withoutTracking(clean)).toBe(clean);
  }
  expect(
    finding(read(CARD + canonical(`${PAGE}&amp;utm_source=a`)), 'shared-url-undecorated').status,
  ).toBe('fail');
});

test('edge case 78: each value is encoded once', () => {
  const url = 'https://site.test/50%25-off?q=a%20b';
  for (const { id } of SHARE_NETWORKS) {
    const link = shareLink(network(id), { url, title: '100 % rye' });
    expect(link, id).toContain(encodeURIComponent(url));
    expect(link, id).not.toContain('%252525');
  }
  const body = `<a href="https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(
    encodeURIComponent(PAGE),
  )}">Share on Facebook</a>`;
  expect(outcome(read(CARD, { body }), 'share-url-correct')).toEqual(['fail', 'doubleEncoded']);
});

test('edge case 79: every way to share goes through one builder', () => {
  const snapshot = read(CARD);
  const limited = new Set(['x', 'bluesky', 'mastodon']);
  for (const each of SHARE_NETWORKS.filter(({ id }) => limited.has(id))) {
    const alone = shareLink(each, { url: PAGE, title: socialTitle(snapshot) });
    expect(sharedAs(snapshot).links[each.id]).toBe(alone);
    expect(decodeOnce(alone)).toContain('Tide mills');
  }
  // Whoever read a template elsewhere would build a second one.
  const sources = ['entrypoints', 'components', 'utils'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => `${folder}/${file}`),
  );
  const builders = sources.filter(
    (file) =>
      !file.startsWith('utils/networks/') &&
      /\b(template|instanceTemplate)\.value/.test(readFileSync(file, 'utf8')),
  );
  // Who fits a draft to a form looks at its fields, and hands the rest to the builder.
  expect(builders).toEqual(['utils/share/compose-network.ts', 'utils/share/share-link.ts']);
});

test('edge case 80: a long text is cut, and the link never', () => {
  const long = `<title>T</title>${og('title', 'Tide mills by the sea '.repeat(80))}`;
  const links = sharedAs(read(long)).links;
  for (const id of ['mastodon', 'x', 'bluesky']) {
    const text = decodeOnce(links[id] ?? '');
    const limit = network(id).share?.limit?.value.max ?? 0;
    expect(limit).toBeGreaterThan(0);
    expect(text, id).toContain(PAGE);
    expect(text, id).toContain('…');
    expect(text.length, id).toBeLessThan(limit + PAGE.length + 100);
  }
});

test('edge case 81: the title of a drawing never gets into what is shared', () => {
  const svg = '<svg><title>Menu icon</title></svg>';
  const snapshot = read('', { html: `<body>${svg}<h1>Mills</h1></body>` });
  expect(socialTitle(snapshot)).not.toContain('Menu icon');
  expect(decodeOnce(Object.values(sharedAs(snapshot).links).join())).not.toContain('Menu icon');
});

test('edge case 82: a place in a gallery is left out, as networks leave it out', () => {
  const snapshot = read(CARD + og('image', 'https://cdn.test/1.jpg'), {
    url: `${PAGE}#image-3`,
    body: `<a href="https://bsky.app/intent/compose?text=${encodeURIComponent(`${PAGE}#image-3`)}">Share on Bluesky</a>`,
  });
  expect(shareAddress(snapshot).url).toBe(PAGE);
  expect(servedBy(snapshot).url).toBe(PAGE);
  expect(shareControls(snapshot)).toMatchObject([{ network: 'bluesky' }]);
  expect(outcome(snapshot, 'share-url-correct')).toEqual(['pass']);
  expect(sharedAddress(sharedAs(snapshot).links['bluesky'] ?? '')?.shares).toBe(PAGE);
  // The route of a script is another page, and stays.
  const route = read(CARD, { url: `${PAGE}#!/image/3` });
  expect(shareAddress(route).url).toBe(`${PAGE}#!/image/3`);
});
