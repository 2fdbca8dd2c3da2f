import { describe, expect, test } from 'vitest';
import { NETWORKS } from '../../../utils/networks/registry';
import type { PlannedProbe } from '../../../utils/server/probe-plan';
import { crawlersWithAgents } from '../../../utils/signals/crawlers';
import { probePlan } from '../../../utils/signals/probe-plan';
import { type PageCase, snapshotOf } from '../../fixtures/snapshot';

const planOf = (given: PageCase) => probePlan(snapshotOf(given));
const html = (head: string, body = '') =>
  `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const find = <Name extends PlannedProbe['probe']>(given: PageCase, name: Name) =>
  planOf(given)
    .probes.filter(({ probe }) => probe === name)
    .map(({ url }) => url);
const og = (key: string, content: string) => `<meta property="${key}" content="${content}">`;

describe('pictures of the cards', () => {
  const images = (head: string, more: PageCase = {}) =>
    planOf({ html: html(head), ...more }).cardImages.map(({ url }) => url);
  test('og:image and twitter:image, each once, resolved, without fragment', () => {
    expect(
      images(
        og('og:title', 'T') +
          og('og:image', '/a.png#x') +
          '<meta name="twitter:image" content="https://site.test/a.png">' +
          '<meta name="twitter:image" content="https://cdn.test/b.png">',
      ),
    ).toEqual(['https://site.test/a.png', 'https://cdn.test/b.png']);
  });
  test('at most four', () => {
    const tags = [1, 2, 3, 4, 5, 6].map((each) => og('og:image', `https://site.test/${each}.png`));
    expect(images(og('og:title', 'T') + tags.join(''))).toHaveLength(4);
  });
  test('none that is no web address', () => {
    expect(
      images(og('og:image', 'javascript:alert(1)') + og('og:image', 'data:image/png,x')),
    ).toEqual([]);
  });
  test('those of the server before those that scripts put in their place', () => {
    const urls = images(og('og:title', 'T') + og('og:image', 'https://site.test/served.png'), {
      rendered: html(og('og:image', 'https://site.test/script.png')),
    });
    expect(urls).toEqual(['https://site.test/served.png', 'https://site.test/script.png']);
  });
  test('those of the page while the server has not answered', () => {
    const head = og('og:title', 'T') + og('og:image', 'https://site.test/a.png');
    expect(images(head, { server: { state: 'pending' } })).toEqual(['https://site.test/a.png']);
  });
});

describe('icons', () => {
  const icons = (head: string) => planOf({ html: html(head) }).icons;
  test('the largest that is declared', () => {
    expect(
      icons(
        '<link rel="shortcut icon" href="/16.png" sizes="16x16"><link rel="icon" href="/192.png" sizes="192x192">' +
          '<link rel="apple-touch-icon" href="/57.png" sizes="57x57"><link rel="apple-touch-icon" href="/180.png" sizes="180x180">',
      ),
    ).toEqual([
      { url: 'https://site.test/192.png', why: 'icon' },
      { url: 'https://site.test/180.png', why: 'touch icon' },
    ]);
  });
  test('else where browsers look without being told', () => {
    expect(icons('').map(({ url }) => url)).toEqual([
      'https://site.test/favicon.ico',
      'https://site.test/apple-touch-icon.png',
    ]);
  });
});

describe('addresses of a full audit', () => {
  test('a page that names nothing: its home page, its start, a made-up address, http, once more', () => {
    const { probes } = planOf({});
    expect(probes).toEqual([
      { probe: 'home', url: 'https://site.test/' },
      { probe: 'range', url: 'https://site.test/post', wantsOg: false },
      { probe: 'nowhere', url: 'https://site.test/shareworthy-20261122120000000-no-such-page' },
      { probe: 'http', url: 'http://site.test/post' },
      { probe: 'again', url: 'https://site.test/post' },
    ]);
  });
  test('a home page has no other home page', () =>
    expect(find({ url: 'https://site.test/' }, 'home')).toEqual([]));
  test('a page over http, or on a port, has no twin', () => {
    expect(find({ url: 'http://site.test/post' }, 'http')).toEqual([]);
    expect(find({ url: 'https://site.test:8443/post' }, 'http')).toEqual([]);
  });
  test('the canonical where it differs, but not for a tracker', () => {
    const canonical = html('<link rel="canonical" href="https://site.test/post">');
    expect(find({ html: canonical }, 'canonical')).toEqual([]);
    expect(
      find({ html: canonical, url: 'https://site.test/post?utm_source=x' }, 'canonical'),
    ).toEqual([]);
    expect(find({ html: canonical, url: 'https://site.test/post?page=2' }, 'canonical')).toEqual([
      'https://site.test/post',
    ]);
  });
  test('the first feed that is not of comments', () => {
    const link = (href: string) =>
      `<link rel="alternate" type="application/rss+xml" href="${href}">`;
    expect(find({ html: html(link('/comments/feed') + link('/feed')) }, 'feed')).toEqual([
      'https://site.test/feed',
    ]);
  });
  test('oEmbed: JSON before XML, in the head or in a header', () => {
    const link = (type: string, href: string) =>
      `<link rel="alternate" type="${type}+oembed" href="${href}">`;
    const both = html(link('text/xml', '/x') + link('application/json', '/j'));
    expect(find({ html: both }, 'oembed')).toEqual(['https://site.test/j']);
    const headers = { link: '</h>; rel="alternate"; type="application/json+oembed"' };
    expect(find({ headers }, 'oembed')).toEqual(['https://site.test/h']);
  });
  test('manifest, player, pingback', () => {
    const given = {
      html: html(
        '<link rel="manifest" href="/m.json"><meta name="twitter:player" content="https://play.test/1">',
      ),
      headers: { 'x-pingback': 'https://site.test/xmlrpc.php' },
    };
    expect(find(given, 'manifest')).toEqual(['https://site.test/m.json']);
    expect(find(given, 'player')).toEqual(['https://play.test/1']);
    expect(find(given, 'pingback')).toEqual(['https://site.test/xmlrpc.php']);
  });
  test('a video file is no player', () => {
    const video = (type: string) =>
      html(og('og:video', 'https://site.test/v') + og('og:video:type', type));
    expect(find({ html: video('video/mp4') }, 'player')).toEqual([]);
    expect(find({ html: video('text/html') }, 'player')).toEqual(['https://site.test/v']);
  });
  test('robots.txt of the picture’s host, where that is another', () => {
    const image = (url: string) => html(og('og:title', 'T') + og('og:image', url));
    expect(find({ html: image('https://site.test/a.png') }, 'imageRobots')).toEqual([]);
    expect(find({ html: image('https://cdn.test/a.png') }, 'imageRobots')).toEqual([
      'https://cdn.test',
    ]);
  });
  test('at most three language versions, the page itself not among them', () => {
    const link = (code: string) => `<link rel="alternate" hreflang="${code}" href="/${code}">`;
    const own = '<link rel="alternate" hreflang="en" href="/post">';
    const given = { html: html(own + ['de', 'fr', 'it', 'es'].map(link).join('')) };
    expect(find(given, 'languages')).toEqual([
      'https://site.test/de',
      'https://site.test/fr',
      'https://site.test/it',
    ]);
  });
  test('neighbours on the same host, at most two', () => {
    const link = (rel: string, href: string) => `<link rel="${rel}" href="${href}">`;
    const given = {
      html: html(
        link('prev', 'https://other.test/1') +
          link('next', '/2') +
          link('prev', '/3') +
          link('next', '/4'),
      ),
    };
    expect(find(given, 'siblings')).toHaveLength(2);
    expect(find(given, 'siblings')).not.toContain('https://other.test/1');
  });
  test('the address that the share buttons share, where it is another', () => {
    const button = (url: string) =>
      html(
        '',
        `<a href="https://www.facebook.com/sharer.php?u=${encodeURIComponent(url)}">Share</a>`,
      );
    expect(find({ html: button('https://site.test/post') }, 'shared')).toEqual([]);
    expect(find({ html: button('https://site.test/p?id=9') }, 'shared')).toEqual([
      'https://site.test/p?id=9',
    ]);
  });
});

describe('crawlers', () => {
  const crawlers = crawlersWithAgents(NETWORKS);
  test('one of every network that is alive and whose user agent is known, each agent once', () => {
    const agents = NETWORKS.flatMap(({ status, preview }) =>
      status.value === 'alive' ? (preview?.userAgents.value[0] ?? []) : [],
    );
    expect(new Set(agents).size).toBeGreaterThan(12);
    expect(crawlers).toHaveLength(new Set(agents).size);
    const asked = crawlers.map(({ network }) => network);
    expect(asked).toEqual(expect.arrayContaining(['facebook', 'google', 'mastodon']));
    // They share the agent of one that comes before them.
    for (const id of ['messenger', 'threads', 'discover']) expect(asked).not.toContain(id);
  });
  test('each with the name it goes by', () => {
    const named = Object.fromEntries(crawlers.map(({ network, crawler }) => [network, crawler]));
    expect(named).toMatchObject({
      facebook: 'facebookexternalhit',
      x: 'Twitterbot',
      linkedin: 'LinkedInBot',
      pinterest: 'Pinterestbot',
      slack: 'Slackbot-LinkExpanding',
      imessage: 'facebookexternalhit',
    });
  });
  test('headers that can be sent', () => {
    for (const { userAgent } of crawlers) expect(userAgent).toMatch(/^[\x20-\x7e]+$/);
    expect(crawlers.some(({ userAgent }) => userAgent.includes('INSTANCE'))).toBe(false);
  });
});
