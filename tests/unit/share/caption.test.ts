import { describe, expect, test } from 'vitest';
import { NETWORKS } from '../../../utils/networks/registry';
import { captionOf } from '../../../utils/share/caption';

const URL_OF_PAGE = 'https://tidemill.example/journal/how-a-tide-mill-works';
const TARGETS = NETWORKS.flatMap(({ id, picture }) => (picture ? [[id, picture] as const] : []));

test('Instagram, Snapchat and YouTube take a picture in place of a link', () => {
  expect(TARGETS.map(([id]) => id)).toEqual(['instagram', 'snapchat', 'youtube']);
});

test('title, empty line, link', () => {
  expect(captionOf('A title', URL_OF_PAGE, { max: 100, unit: 'characters' })).toBe(
    `A title\n\n${URL_OF_PAGE}`,
  );
});

describe.for(TARGETS)('%s', ([, { caption }]) => {
  const { max, unit } = caption.value;
  const room = max - URL_OF_PAGE.length - 2;
  test.for([-1, 0])('a title of %i from the limit is whole', (more) => {
    const title = 'é'.repeat(room + more);
    const made = captionOf(title, URL_OF_PAGE, { max, unit });
    expect(made).toBe(`${title}\n\n${URL_OF_PAGE}`);
    expect([...made]).toHaveLength(max + more);
  });
  test('one more is cut, and the link is kept', () => {
    const made = captionOf('é'.repeat(room + 1), URL_OF_PAGE, { max, unit });
    expect(made).toBe(`${'é'.repeat(room - 1)}…\n\n${URL_OF_PAGE}`);
    expect([...made]).toHaveLength(max);
  });
  test('it is cut after a word', () => {
    const made = captionOf('word '.repeat(max), URL_OF_PAGE, { max, unit });
    expect(made).toMatch(/ word…\n\nhttps:/);
    expect([...made].length).toBeLessThanOrEqual(max);
  });
});

test('a link that leaves no room stands alone and whole', () => {
  const url = `https://a.example/${'x'.repeat(300)}`;
  expect(captionOf('A title', url, { max: 160, unit: 'characters' })).toBe(url);
});

test('without a title there is the link', () => {
  expect(captionOf('', URL_OF_PAGE, { max: 160, unit: 'characters' })).toBe(URL_OF_PAGE);
});
