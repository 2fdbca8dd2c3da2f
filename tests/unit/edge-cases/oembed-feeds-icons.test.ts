import { expect, test } from 'vitest';
import { lookFor } from '../../../entrypoints/popup/look-for';
import { collect } from '../../../utils/page/collect';
import { asPageFacts } from '../../../utils/page/validate';
import { probeManifest } from '../../../utils/server/probes/manifest';
import { probeOembed } from '../../../utils/server/probes/oembed';
import { runProbes } from '../../../utils/server/probes/run-probes';
import { canonical, shareAddress } from '../../../utils/signals/addresses';
import { bestIcon } from '../../../utils/signals/best-icon';
import { feedLinks } from '../../../utils/signals/feeds';
import { icons } from '../../../utils/signals/icons';
import { oembedLinks } from '../../../utils/signals/oembed';
import { probePlan } from '../../../utils/signals/probe-plan';
import { unadvertisedFeeds } from '../../../utils/signals/unadvertised-feeds';
import { inlineStyle } from '../../fixtures/inline-style';
import { snapshotOf } from '../../fixtures/snapshot';
import { answering, CARD, finding, html, og, outcome, PAGE, read, servedBy } from './read';

const parseHtml = (text: string) => new DOMParser().parseFromString(text, 'text/html');
const parseXml = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
const oembed = (type: string, href: string) =>
  `<link rel="alternate" type="${type}+oembed" href="${href}">`;
const JSON_TYPE = 'application/json';
const ENDPOINT = 'https://site.test/oembed?url=a&format=json';
const planned = (snapshot: Parameters<typeof probePlan>[0], probe: string) =>
  probePlan(snapshot)
    .probes.filter((each) => each.probe === probe)
    .map(({ url }) => url);

test('edge case 61: the address of the oEmbed answer is decoded once, by the parser', () => {
  const snapshot = read(oembed(JSON_TYPE, 'https://site.test/oembed?url=a&amp;format=json'));
  expect(planned(snapshot, 'oembed')).toEqual([ENDPOINT]);
  // What was escaped twice stays broken.
  const twice = read(oembed(JSON_TYPE, 'https://site.test/oembed?a&amp;amp;b'));
  expect(planned(twice, 'oembed')).toEqual(['https://site.test/oembed?a&amp;b']);
});

test('edge case 62: an oEmbed answer that is refused is told as such, and spoils nothing else', async () => {
  const refused = await probeOembed(ENDPOINT, answering('Forbidden', { status: 403 }), parseXml);
  expect(refused).toMatchObject({
    state: 'ok',
    facts: { status: 403, facts: { format: 'none', error: expect.any(String) } },
  });
  const plan = [
    { probe: 'oembed' as const, url: ENDPOINT },
    { probe: 'manifest' as const, url: 'https://site.test/m.json' },
  ];
  const full = await runProbes(
    PAGE,
    plan,
    {
      get: async (ask) =>
        ask.url === ENDPOINT
          ? answering('no', { status: 403 })(ask)
          : answering('{"name":"Mills"}')(ask),
      parseHtml,
      parseXml,
    },
    () => undefined,
  );
  expect(full).toMatchObject({
    oembed: { facts: { status: 403 } },
    manifest: { facts: { facts: { name: 'Mills' } } },
  });
});

test('edge case 63: a thumbnail_url that is no text is dropped', async () => {
  const body =
    '{"version":"1.0","type":"link","title":"Mills","thumbnail_url":{"url":"/a.jpg"},"width":"640","height":null}';
  const found = await probeOembed(ENDPOINT, answering(body), parseXml);
  expect(found.state === 'ok' && found.facts.facts).toEqual({
    format: 'json',
    version: '1.0',
    type: 'link',
    title: 'Mills',
    width: 640,
  });
});

test('edge case 64: JSON comes before XML, and XML with CDATA and accents is read where it is all there is', async () => {
  const both = read(oembed('text/xml', '/o.xml') + oembed(JSON_TYPE, '/o.json'));
  expect(planned(both, 'oembed')).toEqual(['https://site.test/o.json']);
  expect(planned(read(oembed('text/xml', '/o.xml')), 'oembed')).toEqual([
    'https://site.test/o.xml',
  ]);
  const xml =
    '<?xml version="1.0" encoding="utf-8"?><oembed><type>rich</type><title>Gezeitenmühle</title><html><![CDATA[<b>a & b</b>]]></html></oembed>';
  const found = await probeOembed(ENDPOINT, answering(xml), parseXml);
  expect(found).toMatchObject({
    facts: { facts: { format: 'xml', title: 'Gezeitenmühle', html: '<b>a & b</b>' } },
  });
});

test('edge case 65: an announcement in the Link header alone is found, and told from an element', () => {
  const header = `<${ENDPOINT}>; rel="alternate"; type="application/json+oembed"`;
  const snapshot = read(CARD, { headers: { link: header } });
  expect(oembedLinks(snapshot)).toMatchObject([{ url: ENDPOINT, from: 'header', format: 'json' }]);
  expect(planned(snapshot, 'oembed')).toEqual([ENDPOINT]);
  const both = read(oembed(JSON_TYPE, ENDPOINT), { headers: { link: header } });
  expect(oembedLinks(both).map(({ from }) => from)).toEqual(['link', 'header']);
});

test('edge case 66: an oEmbed answer over http on a page over https is marked', () => {
  const insecure = oembed(JSON_TYPE, 'http://site.test/oembed');
  expect(oembedLinks(read(insecure))).toMatchObject([{ isMixed: true }]);
  expect(oembedLinks(read(oembed(JSON_TYPE, '//site.test/oembed')))).toMatchObject([
    { isMixed: false },
  ]);
  expect(oembedLinks(read(insecure, { url: 'http://site.test/blog/post' }))).toMatchObject([
    { isMixed: false },
  ]);
});

test('edge case 67: a feed that only a link in the text leads to is listed, and the tag suggested', () => {
  const body = '<footer><a href="/feed/">RSS</a> <a href="/feed/">again</a></footer>';
  const snapshot = read(CARD + og('type', 'article'), { body });
  expect(unadvertisedFeeds(snapshot)).toEqual([{ url: 'https://site.test/feed/', text: 'RSS' }]);
  const found = finding(snapshot, 'feed-autodiscovery');
  expect(found).toMatchObject({ status: 'warn', problems: [{ message: 'linkOnly' }] });
  expect(found.fix).toContain(
    '<link rel="alternate" type="application/rss+xml" title="site.test" href="https://site.test/feed/">'.slice(
      0,
      40,
    ),
  );
  expect(found.fix).toContain('href="https://site.test/feed/"');
  // The slash at the end is left as the page writes it: without it, some servers send a file.
  const bare = read(CARD, { body: '<a href="/feed">RSS</a>' });
  expect(unadvertisedFeeds(bare)[0]?.url).toBe('https://site.test/feed');
  const named = '<link rel="alternate" type="application/rss+xml" href="/feed/">';
  const advertised = read(CARD + og('type', 'article') + named, { body });
  expect(unadvertisedFeeds(advertised)).toEqual([]);
  expect(feedLinks(servedBy(advertised).head)).toHaveLength(1);
  expect(outcome(advertised, 'feed-autodiscovery')).toEqual(['pass']);
});

test('edge case 68: after a navigation in the page it is read anew, and a stale head loses to the server', () => {
  const link = (url: string) => `<title>${url}</title><link rel="canonical" href="${url}">`;
  const [old, now] = ['https://site.test/watch?v=1', 'https://site.test/watch?v=2'];
  const stale = snapshotOf({ url: now, html: html(link(now)), rendered: html(link(old)) });
  expect(canonical(stale)?.url).toBe(now);
  expect(shareAddress(stale).url).toBe(now);
  expect(finding(stale, 'no-js-only-card').problems.map(({ data }) => data['key'])).toContain(
    'canonical',
  );
  // Nothing is kept between two readings of one document.
  const doc = parseHtml(html(link(old)));
  const options = lookFor({});
  const readAt = (address: string) => {
    const win = {
      location: new URL(address),
      innerWidth: 1280,
      innerHeight: 720,
      scrollX: 0,
      scrollY: 0,
      getComputedStyle: inlineStyle,
      performance: { getEntriesByType: () => [] },
    } as unknown as Window;
    return asPageFacts(collect(doc, win, options), options);
  };
  expect(readAt(old)?.head.titles[0]?.text).toBe(old);
  doc.title = now;
  expect(readAt(now)).toMatchObject({ url: now, head: { titles: [{ text: now }] } });
});

test('edge case 69: the largest icon counts, under its old name too, and the manifest’s where there is none', async () => {
  const icon = (rel: string, href: string, sizes = '') =>
    `<link rel="${rel}" href="${href}" sizes="${sizes}">`;
  const several = read(
    icon('icon', '/16.png', '16x16') +
      icon('shortcut icon', '/192.png', '32x32 192x192') +
      icon('icon', '/32.png', '32x32'),
  );
  expect(bestIcon(several)).toEqual({ url: 'https://site.test/192.png', from: 'link' });
  expect(probePlan(several).icons[0]?.url).toBe('https://site.test/192.png');
  expect(icons(several).map(({ value }) => value)).toContain('https://site.test/192.png');

  const manifest = 'https://site.test/m.webmanifest';
  const only = `<link rel="manifest" href="/m.webmanifest">`;
  expect(planned(read(only), 'manifest')).toEqual([manifest]);
  const answer = await probeManifest(
    manifest,
    answering(
      '{"icons":[{"src":"i/64.png","sizes":"64x64"},{"src":"i/512.png","sizes":"512x512"}]}',
    ),
  );
  expect(bestIcon(read(only, { full: { manifest: answer } }))).toEqual({
    url: 'https://site.test/i/512.png',
    from: 'manifest',
  });
  expect(bestIcon(read(only))).toBeUndefined();
});
