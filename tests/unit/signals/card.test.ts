import { describe, expect, test } from 'vitest';
import type { Network } from '../../../utils/networks/network';
import { networkById, PREVIEW_NETWORKS } from '../../../utils/networks/registry';
import { cardFor, cards } from '../../../utils/signals/card';
import { placed } from '../../fixtures/placed';
import { type PageCase, snapshotOf } from '../../fixtures/snapshot';

const network = (id: string): Network => {
  const found = networkById(id);
  if (!found) throw new Error(id);
  return found;
};
const head = (inner: string) => `<!doctype html>\n<html><head>${inner}</head><body></body></html>`;
const card = (id: string, inner: string, more: PageCase = {}) =>
  cardFor(snapshotOf({ html: head(inner), ...more }), network(id));

const og = (key: string, content: string) => `<meta property="og:${key}" content="${content}">`;
const twitter = (key: string, content: string) =>
  `<meta name="twitter:${key}" content="${content}">`;
const FULL =
  og('title', 'Tide mills') +
  og('description', 'How they work') +
  og('image', 'https://site.test/p.jpg') +
  og('url', 'https://site.test/post') +
  og('type', 'article');

describe.for(PREVIEW_NETWORKS.map(({ id }) => id))('%s', (id) => {
  const preview = network(id).preview;
  // What search engines read besides the tags of cards.
  const plain =
    '<title>Tide mills</title><meta name="description" content="How they work"><meta name="robots" content="max-image-preview:large">';

  test('draws a complete card of a complete page', () => {
    const found = card(id, plain + FULL + twitter('card', 'summary_large_image'));
    const isSmall = preview?.layout.value === 'small';
    expect(found).toMatchObject({
      network: id,
      layout: isSmall ? 'small' : 'large',
      title: {
        value: 'Tide mills',
        from: preview?.title.value[0] === 'title' ? 'title' : 'og:title',
      },
      image: { value: 'https://site.test/p.jpg', from: 'og:image' },
      domain: preview?.nameOnly || preview?.domain.value === 'none' ? '' : 'site.test',
      lacks: [],
    });
    expect(found.description?.value).toBe(
      (isSmall || preview?.showsDescription.value) && preview?.description.value.length
        ? 'How they work'
        : undefined,
    );
  });

  test('finds nothing on a bare page', () => {
    const found = card(id, '');
    expect(found.layout).toBe('none');
    expect(found.lacks).toEqual(
      expect.arrayContaining(['no-title', ...(preview?.imageOptional ? [] : ['no-image'])]),
    );
  });

  test('judges what the server sent, unless it runs scripts', () => {
    const found = card(id, '', { rendered: head(FULL) });
    const runs = preview?.runsScripts.value === 'yes';
    expect(found.title?.value).toBe(runs ? 'Tide mills' : undefined);
    expect(found.lacks.includes('page-only-tags')).toBe(!runs);
  });

  test('says when it waits, and when the server cannot be asked', () => {
    const waiting = card(id, FULL, { server: { state: 'pending' } });
    expect(waiting.title?.value).toBe('Tide mills');
    expect(waiting.lacks).toContain('waiting');
    const missing = card(id, FULL, { server: { state: 'missing', reason: 'offline' } });
    expect(missing.title?.value).toBe('Tide mills');
    expect(missing.lacks).toContain('no-answer');
  });

  test('makes no card of an error', () => {
    expect(card(id, FULL, { httpStatus: 404 })).toMatchObject({
      layout: 'none',
      lacks: ['no-answer'],
    });
  });

  test.for(['data:image/png;base64,AA', 'javascript:alert(1)', 'blob:https://site.test/1'])(
    'takes no picture from %s',
    (address) => {
      const found = card(id, og('title', 'T') + og('image', address));
      expect(found.image).toBeUndefined();
      expect(found.lacks.includes('no-image')).toBe(!preview?.imageOptional);
    },
  );

  test('resolves a picture against the address that answered', () => {
    const found = card(id, og('title', 'T') + og('image', 'p.jpg'), {
      url: 'https://site.test/old',
      finalUrl: 'https://www.site.test/a/b',
    });
    const isOfOrigin = preview?.relativeImage?.value === 'origin';
    expect(found.image?.value).toBe(`https://www.site.test/${isOfOrigin ? '' : 'a/'}p.jpg`);
  });
});

describe('robots.txt', () => {
  const TOKENS: Record<string, string> = {
    facebook: 'facebookexternalhit',
    x: 'Twitterbot',
    linkedin: 'LinkedInBot',
    pinterest: 'Pinterestbot',
    messenger: 'facebookexternalhit',
    google: 'Googlebot',
    discover: 'Googlebot',
  };
  test.for(PREVIEW_NETWORKS.map(({ id }) => id))('%s', (id) => {
    const all = card(id, FULL, { robots: 'User-agent: *\nDisallow: /' });
    const obeys = network(id).preview?.robots.value.obeys === 'yes';
    expect(obeys).toBe(id in TOKENS);
    expect(all.layout === 'none').toBe(obeys);
    if (!obeys) return;
    expect(all.lacks).toEqual(['blocked-by-robots']);
    const own = card(id, FULL, { robots: `User-agent: ${TOKENS[id]}\nDisallow: /post` });
    expect(own.lacks).toEqual(['blocked-by-robots']);
    const other = card(id, FULL, { robots: 'User-agent: SomeBot\nDisallow: /' });
    expect(other.layout).not.toBe('none');
  });
});

describe('order and provenance', () => {
  test('what was passed over is named', () => {
    const found = card('x', og('title', 'O') + twitter('card', 'summary'));
    expect(found.title).toMatchObject({
      from: 'og:title',
      passedOver: [{ key: 'twitter:title', why: 'absent' }],
    });
  });

  test('white space is no title, except where it blocks', () => {
    const inner = `<title>T</title>${og('title', '  ')}`;
    const found = card('facebook', inner);
    expect(found.title).toMatchObject({
      value: 'T',
      from: 'title',
      passedOver: [{ key: 'og:title', why: 'empty' }],
    });
    expect(found.reported).toBe(true);
    expect(card('mastodon', inner)).toMatchObject({ layout: 'none' });
    expect(card('x', twitter('title', '') + og('title', 'O'))).toMatchObject({
      layout: 'none',
      lacks: ['no-title', 'no-image'],
      reported: true,
    });
    expect(card('x', og('type', 'article'))).toMatchObject({ layout: 'none', reported: false });
    expect(card('x', twitter('image', '') + FULL).image?.from).toBe('og:image');
  });

  test('a tag that only scripts add is passed over by name', () => {
    const found = card('facebook', '<title>T</title>', {
      rendered: head(`<title>T</title>${og('title', 'O')}`),
    });
    expect(found.title?.passedOver).toEqual([{ key: 'og:title', why: 'page-only' }]);
    expect(found.lacks).toContain('page-only-tags');
  });

  test('a picture that cannot serve gives way to the next', () => {
    const found = card(
      'facebook',
      og('title', 'T') +
        og('image:secure_url', 'data:image/png,x') +
        og('image', 'http://site.test/p.jpg'),
    );
    expect(found.image).toMatchObject({
      from: 'og:image',
      passedOver: [{ key: 'og:image:secure_url', why: 'invalid' }],
    });
  });

  test('the title element counts only where the order has it', () => {
    for (const { id, preview } of PREVIEW_NETWORKS) {
      const found = card(id, '<title>T</title>');
      const isSeen =
        preview?.title.value.includes('title') && !preview.pairedFallback && !preview.needsOneOf;
      expect(found.title !== undefined, id).toBe(isSeen);
    }
  });

  test('line and byte lead to the tag', () => {
    const inner = `\n\n${og('title', 'O')}`;
    const found = card('facebook', inner, { server: placed({ html: head(inner) }) });
    expect(found.title?.line).toBe(4);
    expect(found.title?.byte).toBe('<!doctype html>\n<html><head>\n\n'.length);
  });
});

describe('X', () => {
  test.for([
    ['summary_large_image', 'large', []],
    ['Summary', 'small', []],
    ['player', 'large', []],
    ['nonsense', 'small', ['small-image-card']],
  ] as const)('twitter:card %s makes it %s', ([kind, layout, lacks]) => {
    expect(card('x', FULL + twitter('card', kind))).toMatchObject({ layout, lacks });
  });

  test('without twitter:card a small one is reported', () => {
    expect(card('x', FULL)).toMatchObject({
      layout: 'small',
      reported: true,
      lacks: ['small-image-card'],
      description: { value: 'How they work' },
    });
  });

  test('the last of several twitter:card counts', () => {
    const inner = FULL + twitter('card', 'summary') + twitter('card', 'summary_large_image');
    expect(card('x', inner).layout).toBe('large');
  });

  test('without a picture it is text', () => {
    const inner = og('title', 'T') + twitter('card', 'summary_large_image');
    expect(card('x', inner)).toMatchObject({ layout: 'text', lacks: ['no-image'] });
  });

  test('texts are cut at its limits, with an ellipsis, never inside a character', () => {
    const found = card(
      'x',
      og('title', `${'a'.repeat(68)}👨‍👩‍👧‍👦bc`) + og('description', 'é'.repeat(300)),
    );
    expect(found.title?.shown).toBe(`${'a'.repeat(68)}…`);
    expect([...(found.description?.shown ?? '')]).toHaveLength(200);
    expect(found.description?.value).toHaveLength(300);
  });
});

describe('WhatsApp', () => {
  test('a card without its required tags is uncertain, not none', () => {
    const found = card('whatsapp', og('title', 'T') + og('image', '/p.jpg'));
    expect(found).toMatchObject({ layout: 'large', reported: true, lacks: ['required-tag'] });
  });

  test('what stands outside the head or behind 300 kB is not read', () => {
    const inBody = card('whatsapp', '', {
      html: `<!doctype html><html><head><title>T</title></head><body><p>x</p>${FULL}</body></html>`,
    });
    expect(inBody.title).toMatchObject({
      from: 'title',
      passedOver: [{ key: 'og:title', why: 'invalid' }],
    });
    expect(inBody.lacks).toContain('required-tag');
    const late = `<title>T</title><style>${'x'.repeat(300_000)}</style>${FULL}`;
    const placedCard = (id: string, inner: string) =>
      card(id, inner, { server: placed({ html: head(inner) }) });
    const lateCard = placedCard('whatsapp', late);
    expect(lateCard.title).toMatchObject({
      from: 'title',
      passedOver: [{ key: 'og:title', why: 'invalid' }],
    });
    expect(lateCard.lacks).not.toContain('page-only-tags');
    // Facebook's figure is only that of a sample request and hides nothing.
    const later = `<title>T</title><style>${'x'.repeat(600_000)}</style>${FULL}`;
    expect(placedCard('facebook', later).title?.from).toBe('og:title');
  });
});

describe('Mastodon', () => {
  const script = (data: unknown) =>
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const article = { '@type': 'NewsArticle', headline: 'From JSON-LD', description: 'Also' };

  test('JSON-LD comes first', () => {
    const found = card('mastodon', FULL + script({ ...article, publisher: { name: 'The Mill' } }));
    expect(found).toMatchObject({
      title: { value: 'From JSON-LD', from: 'jsonld:headline', passedOver: [] },
      domain: 'The Mill',
      reported: false,
    });
  });

  test('also in an array at the root, but not inside @graph, and only of its types', () => {
    expect(card('mastodon', FULL + script([{ '@type': 'Person' }, article])).title?.from).toBe(
      'jsonld:headline',
    );
    expect(card('mastodon', FULL + script({ '@graph': [article] })).title?.from).toBe('og:title');
    expect(
      card('mastodon', FULL + script({ ...article, '@type': 'BlogPosting' })).title?.from,
    ).toBe('og:title');
  });

  test('the site’s name stands for the domain', () => {
    expect(card('mastodon', FULL + og('site_name', 'Mill News')).domain).toBe('Mill News');
  });

  test('an oEmbed answer would come first, so the card is only reported', () => {
    const link = '<link rel="alternate" type="application/json+oembed" href="/oembed">';
    expect(card('mastodon', FULL + link).reported).toBe(true);
    expect(card('facebook', FULL + link).reported).toBe(false);
  });

  test('an upright picture stands small', () => {
    const size = og('image:width', '600') + og('image:height', '900');
    expect(card('mastodon', FULL + size)).toMatchObject({
      layout: 'small',
      lacks: ['small-image-card'],
      description: { value: 'How they work' },
    });
  });
});

describe('pictures stated as small', () => {
  test.for([
    ['facebook', '599', '400', 'small'],
    ['facebook', '600', '315', 'large'],
    ['facebook', '0', 'auto', 'large'],
    ['linkedin', '400', '400', 'small'],
    ['linkedin', '401', '100', 'large'],
    ['bluesky', '100', '100', 'large'],
  ] as const)('%s, %s × %s: %s', ([id, width, height, layout]) => {
    const found = card(id, FULL + og('image:width', width) + og('image:height', height));
    expect(found.layout).toBe(layout);
    expect(found.lacks).toEqual(layout === 'small' ? ['small-image-card'] : []);
  });
});

describe('the domain', () => {
  const at = { url: 'https://www.site.test/post' };
  test('follows og:url where the network does', () => {
    const found = card('facebook', og('title', 'T') + og('url', 'https://www.other.test/'), at);
    expect(found.domain).toBe('other.test');
    expect(card('facebook', og('title', 'T') + og('url', '/x'), at).domain).toBe('site.test');
  });
  test('keeps www. where the network does', () => {
    expect(card('x', FULL, at).domain).toBe('site.test');
    expect(card('bluesky', FULL, at).domain).toBe('www.site.test');
  });
});

test('Bluesky’s whole order is reported', () => {
  expect(card('bluesky', FULL).reported).toBe(true);
  expect(card('facebook', FULL).reported).toBe(false);
  expect(card('linkedin', FULL).reported).toBe(false);
});

test('a network without facts about cards makes none', () => {
  expect(cardFor(snapshotOf({ html: head(FULL) }), network('delicious'))).toMatchObject({
    layout: 'none',
    lacks: [],
  });
});

test('one card per network, in the registry’s order', () => {
  expect(cards(snapshotOf({ html: head(FULL) })).map((each) => each.network)).toEqual(
    PREVIEW_NETWORKS.map(({ id }) => id),
  );
});
