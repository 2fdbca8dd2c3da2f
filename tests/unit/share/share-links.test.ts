import { describe, expect, test } from 'vitest';
import { SHARE_NETWORKS } from '../../../utils/networks/registry';
import { sharedAs } from '../../../utils/share/share-links';
import { socialTitle } from '../../../utils/signals/social-title';
import { snapshotOf } from '../../fixtures/snapshot';

const head = (inner: string) => `<!doctype html><html><head>${inner}</head><body></body></html>`;

describe('the title that goes with a link', () => {
  test.for([
    [
      'og:title first',
      head(
        '<title>T</title><meta name="twitter:title" content="W"><meta property="og:title" content="O">',
      ),
      'O',
    ],
    ['twitter:title next', head('<title>T</title><meta name="twitter:title" content="W">'), 'W'],
    [
      'an empty one is passed over',
      head('<title>T</title><meta property="og:title" content=" ">'),
      'T',
    ],
    ['white space folded', head('<title> A\n  b </title>'), 'A b'],
    ['none', head(''), ''],
  ] as const)('%s', ([, html, title]) => {
    expect(socialTitle(snapshotOf({ html }))).toBe(title);
  });

  test('served before rendered', () => {
    const rendered = head('<title>Rendered</title>');
    expect(socialTitle(snapshotOf({ html: head('<title>Served</title>'), rendered }))).toBe(
      'Served',
    );
    expect(socialTitle(snapshotOf({ html: head(''), rendered }))).toBe('Rendered');
    expect(socialTitle(snapshotOf({ rendered, server: { state: 'pending' } }))).toBe('Rendered');
  });

  test('a gate’s title is not the page’s', () => {
    const html = head('<title>Just a moment…</title>');
    const rendered = head('<title>Tide mills</title>');
    expect(socialTitle(snapshotOf({ html, rendered, httpStatus: 403 }))).toBe('Tide mills');
  });
});

test('one address per place, with the clean address and the title', () => {
  const { url, links } = sharedAs(
    snapshotOf({
      url: 'https://site.test/post?utm_source=x#part',
      html: head(
        '<meta property="og:title" content="Tide &amp; mills"><meta property="og:image" content="/p.jpg">',
      ),
    }),
  );
  expect(url).toBe('https://site.test/post');
  expect(Object.keys(links)).toEqual(SHARE_NETWORKS.map(({ id }) => id));
  const page = encodeURIComponent('https://site.test/post');
  expect(links['facebook']).toBe(`https://www.facebook.com/sharer/sharer.php?u=${page}`);
  expect(links['x']).toBe(`https://x.com/intent/tweet?text=Tide%20%26%20mills&url=${page}`);
  expect(links['mastodon']).toBe(
    `https://share.joinmastodon.org/#text=Tide%20%26%20mills%20${page}`,
  );
  expect(links['pinterest']).toContain(`media=${encodeURIComponent('https://site.test/p.jpg')}`);
});

test('a long title is cut for the places that count', () => {
  const title = 'Tide mills '.repeat(180).trim();
  const { links } = sharedAs(snapshotOf({ html: head(`<title>${title}</title>`) }));
  const text = (id: string) => {
    const url = new URL(links[id] ?? '');
    return new URLSearchParams(url.search || url.hash.slice(1)).get('text') ?? '';
  };
  // The link counts there without its scheme.
  expect(text('bluesky').length).toBeLessThanOrEqual(300 + 'https://'.length);
  expect(text('bluesky')).toMatch(/… https:\/\/site\.test\/post$/);
  expect(text('mastodon')).toMatch(/… https:\/\/site\.test\/post$/);
  expect(text('whatsapp')).toBe(`${title} https://site.test/post`);
});
