import { expect, test } from 'vitest';
import { draftFor } from '../../../entrypoints/background/subject';
import type { Draft } from '../../../utils/share/draft';

const PAGE: Draft = {
  url: 'https://site.test/post',
  title: 'A post',
  hashtags: ['salt'],
  image: 'https://site.test/card.png',
  images: { pinterest: 'https://site.test/tall.png' },
};
const clean = (url: string) => url.replace('?tracker=1', '');

test('a page is its own draft', () => {
  expect(draftFor({ kind: 'page' }, PAGE, clean)).toBe(PAGE);
});

test('a picture takes the place of the page’s own, for every network', () => {
  expect(draftFor({ kind: 'image', url: 'https://cdn.test/a.jpg' }, PAGE, clean)).toEqual({
    url: PAGE.url,
    title: PAGE.title,
    hashtags: ['salt'],
    image: 'https://cdn.test/a.jpg',
  });
});

test.for(['data:image/png;base64,AAAA', 'blob:https://site.test/1'])(
  'a picture that nobody else can load is none: %s',
  (url) => {
    expect(draftFor({ kind: 'image', url }, PAGE, clean).image).toBe('https://site.test/card.png');
  },
);

test('selected text is quoted, and the link leads to it', () => {
  const draft = draftFor({ kind: 'selection', text: '  two words ' }, PAGE, clean);
  expect(draft.text).toBe('“two words”');
  expect(draft.url).toBe('https://site.test/post#:~:text=two%20words');
  expect(draft.title).toBe('A post');
});

test('no address leads to words within a frame', () => {
  const draft = draftFor({ kind: 'selection', text: 'two words', inFrame: true }, PAGE, clean);
  expect([draft.url, draft.text]).toEqual([PAGE.url, '“two words”']);
});

test('a link is shared clean, by what it says, with nothing of the page that it stands on', () => {
  const subject = {
    kind: 'link',
    url: 'https://other.test/a?tracker=1',
    text: ' A\n link ',
  } as const;
  expect(draftFor(subject, PAGE, clean)).toEqual({
    url: 'https://other.test/a',
    title: 'A link',
    hashtags: [],
  });
});

test.for([
  ['https://other.test/a/b?c=d', 'other.test/a/b'],
  ['https://other.test/', 'other.test'],
])('a link that says nothing is named by its address: %s', ([url, title]) => {
  expect(draftFor({ kind: 'link', url: url ?? '', text: ' ' }, PAGE, clean).title).toBe(title);
});
