import { describe, expect, it } from 'vitest';
import { networkById } from '../../../utils/networks/registry';
import { cardFor } from '../../../utils/signals/card';
import { changedTags, type Edits, editedSnapshot } from '../../../utils/signals/what-if';
import { type PageCase, snapshotOf } from '../../fixtures/snapshot';

const page = (head: string) =>
  `<!doctype html>\n<html><head>\n${head}\n</head><body></body></html>`;

const OLD = 'https://site.test/old.jpg';
const NEW = 'https://site.test/new.jpg';

const HEAD = `<title>Tide</title>
<meta property="og:title" content="Old title">
<meta name="twitter:title" content="Old title for X">
<meta property="og:description" content="Old text">
<meta property="og:image" content="${OLD}">
<meta property="og:image:width" content="300">
<meta property="og:image:alt" content="An old wall">
<meta property="og:image" content="https://site.test/second.jpg">
<meta name="twitter:card" content="summary">`;

const cardAfter = (edits: Edits, network: string, given: PageCase = { html: page(HEAD) }) => {
  const found = networkById(network);
  if (!found) throw new Error(network);
  return cardFor(editedSnapshot(snapshotOf(given), edits), found);
};

const contents = (edits: Edits, key: string, given: PageCase = { html: page(HEAD) }) => {
  const { server } = editedSnapshot(snapshotOf(given), edits);
  if (server.state !== 'ok') throw new Error(server.state);
  return server.facts.head.metas
    .filter((tag) => (tag.property ?? tag.name) === key)
    .map(({ content }) => content);
};

describe('the page with other tags', () => {
  it('is the same where nothing is edited', () => {
    const snapshot = snapshotOf({ html: page(HEAD) });
    expect(editedSnapshot(snapshot, {})).toBe(snapshot);
  });

  it('changes a title wherever the page has one for cards, in its place', () => {
    expect(contents({ title: 'New' }, 'og:title')).toEqual(['New']);
    expect(contents({ title: 'New' }, 'twitter:title')).toEqual(['New']);
    const card = cardAfter({ title: 'New' }, 'x');
    expect([card.title?.value, card.title?.from, card.title?.line]).toEqual([
      'New',
      'twitter:title',
      5,
    ]);
  });

  it('leaves the snapshot that it was given alone', () => {
    const snapshot = snapshotOf({ html: page(HEAD) });
    const before = JSON.stringify(snapshot);
    editedSnapshot(snapshot, { title: 'New', image: NEW, card: 'summary_large_image' });
    expect(JSON.stringify(snapshot)).toBe(before);
  });

  it('adds a tag that is not there, first in the head', () => {
    const given = { html: page('<title>Tide</title>') };
    const card = cardAfter({ description: 'New text' }, 'facebook', given);
    expect([card.description?.value, card.description?.from]).toEqual([
      'New text',
      'og:description',
    ]);
    expect(contents({ description: 'New text' }, 'twitter:description', given)).toEqual([]);
  });

  it('keeps a tag behind the bytes that a network reads where it is, unread', () => {
    const far = { html: page(`<!--${'x'.repeat(310_000)}-->${HEAD}`) };
    expect(cardAfter({ title: 'New' }, 'whatsapp', far).title?.value).not.toBe('New');
  });

  it('replaces the first picture and what is said of it, and keeps further ones', () => {
    const edits: Edits = { image: NEW, imageSize: { width: 1200, height: 630 } };
    expect(contents(edits, 'og:image')).toEqual([NEW, 'https://site.test/second.jpg']);
    expect(contents(edits, 'og:image:width')).toEqual(['1200']);
    expect(contents(edits, 'og:image:height')).toEqual(['630']);
    expect(contents(edits, 'og:image:alt')).toEqual([]);
    expect(cardAfter(edits, 'facebook').image?.value).toBe(NEW);
  });

  it('says nothing of the size of a picture that is not known', () => {
    expect(contents({ image: NEW }, 'og:image:width')).toEqual([]);
  });

  it('makes a card of a picture by the size that it was found to have', () => {
    const tiny: Edits = { image: NEW, imageSize: { width: 20, height: 20 } };
    expect(cardAfter(tiny, 'facebook').layout).toBe('text');
    const great: Edits = { image: NEW, imageSize: { width: 1200, height: 630 } };
    expect(cardAfter(great, 'facebook').layout).toBe('large');
  });

  it.each(['javascript:alert(1)', 'data:image/png;base64,AAAA', '/relative.jpg', 'tide'])(
    'takes no picture from %s',
    (image) => {
      expect(contents({ image }, 'og:image')[0]).toBe(OLD);
      expect(changedTags(snapshotOf({ html: page(HEAD) }), { image }).html).toBe('');
    },
  );

  it('asks for the large card', () => {
    expect(cardAfter({}, 'x').layout).toBe('small');
    expect(cardAfter({ card: 'summary_large_image' }, 'x').layout).toBe('large');
  });

  it('edits the page alone while the server has not answered', () => {
    const snapshot = snapshotOf({ html: page(HEAD), server: { state: 'pending' } });
    const { page: edited, server } = editedSnapshot(snapshot, { title: 'New' });
    expect(server).toEqual({ state: 'pending' });
    expect(edited.head.metas.find(({ property }) => property === 'og:title')?.content).toBe('New');
  });
});

describe('the tags to paste', () => {
  const tagsOf = (edits: Edits, head = HEAD) =>
    changedTags(snapshotOf({ html: page(head) }), edits);

  it('are those that changed, and no others', () => {
    expect(tagsOf({ title: 'New' }).html).toBe(
      '<meta property="og:title" content="New">\n<meta name="twitter:title" content="New">',
    );
    expect(tagsOf({ title: 'New' }, '<title>Tide</title>').html).toBe(
      '<meta property="og:title" content="New">',
    );
  });

  it('cannot be broken out of', () => {
    const hostile = `"><script>alert('1')</script> & more\nlines`;
    const { html } = tagsOf({ title: hostile }, '');
    expect(html).toBe(
      `<meta property="og:title" content="&quot;&gt;&lt;script&gt;alert('1')&lt;/script&gt; &amp; more lines">`,
    );
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    expect(parsed.querySelectorAll('*')).toHaveLength(4);
    expect(parsed.querySelector('meta')?.content).toBe(hostile.replace('\n', ' '));
  });

  it('name what has to go with the old picture', () => {
    const { html, removed } = tagsOf({ image: NEW, imageSize: { width: 1200, height: 630 } });
    expect(html.split('\n')).toEqual([
      `<meta property="og:image" content="${NEW}">`,
      '<meta property="og:image:width" content="1200">',
      '<meta property="og:image:height" content="630">',
    ]);
    expect(removed).toEqual(['og:image:alt']);
  });
});
