import { expect, test } from 'vitest';
import { RULES } from '../../../utils/rules/registry';
import { authors } from '../../../utils/signals/authors';
import { fixValue } from '../../../utils/signals/fix-values';
import { meta, metaAll } from '../../../utils/signals/meta';
import { ogType } from '../../../utils/signals/og-type';
import { pageDescription } from '../../../utils/signals/page-description';
import { pageTitle } from '../../../utils/signals/page-title';
import { profiles } from '../../../utils/signals/profiles';
import { CARD, card, finding, ld, named, og, outcome, PAGE, read, servedBy } from './read';

const TITLE = '<title>Tide mills</title>';

test('edge case 28: og:title in a name attribute is read, and failed', () => {
  const snapshot = read(TITLE + named('og:title', 'Mills by the sea'));
  expect(pageTitle(snapshot)).toMatchObject({ value: 'Mills by the sea', from: 'og:title' });
  expect(outcome(snapshot, 'og-title-present')[0]).toBe('pass');
  expect(outcome(snapshot, 'og-syntax-correct')).toEqual(['fail', 'nameCore']);
});

// There is no status below a warning; a pass says that nothing is to be mended.
test('edge case 29: twitter:card in a property attribute is fine', () => {
  const snapshot = read(`${CARD}<meta property="twitter:card" content="summary">`);
  expect(outcome(snapshot, 'twitter-card-valid')).toEqual(['pass']);
  expect(outcome(snapshot, 'og-syntax-correct')).toEqual(['pass']);
});

test('edge case 30: one tag with name and property is read by both, and is no fault', () => {
  const snapshot = read(
    `${TITLE}<meta name="description" property="og:description" content="How they grind">`,
  );
  const { head } = servedBy(snapshot);
  expect(meta(head, 'og:description')).toBe('How they grind');
  expect(meta(head, 'description')).toBe('How they grind');
  expect(outcome(snapshot, 'og-syntax-correct')).toEqual(['pass']);
  // Where they name two social keys, property names the tag in a finding.
  const two = read(`${TITLE}<meta name="twitter:title" property="og:title" content="Mills">`);
  expect(finding(two, 'og-title-present').evidence[0]?.label).toBe('og:title');
  expect(outcome(two, 'og-syntax-correct')).toEqual(['pass']);
});

test('edge case 31: fb:* and article:* in a name attribute are judged like og:*', () => {
  for (const key of ['fb:app_id', 'article:published_time']) {
    const snapshot = read(CARD + named(key, '2026-01-01'));
    expect(finding(snapshot, 'og-syntax-correct')).toMatchObject({
      status: 'warn',
      problems: [{ message: 'nameSecondary', data: { keys: key } }],
    });
  }
});

test('edge case 32: an og:type that the protocol does not know is invalid', () => {
  const of = (value: string) => ogType(read(CARD + og('type', value)));
  for (const value of ['og:product', 'blog', 'post', 'Page'])
    expect(of(value)).toMatchObject({ value, isValid: false });
  for (const value of ['article', 'video.other', 'product', 'shop:offer'])
    expect(of(value)).toMatchObject({ value, isValid: true });
  expect(ogType(read(CARD))).toBeUndefined();
});

test('edge case 33: a made-up card type fails, and the four real ones are named', () => {
  const snapshot = read(CARD + named('twitter:card', 'summary_image'));
  expect(finding(snapshot, 'twitter-card-valid')).toMatchObject({
    status: 'fail',
    problems: [{ message: 'invalid', data: { value: 'summary_image' } }],
  });
  const rule = RULES.find(({ id }) => id === 'twitter-card-valid');
  for (const value of ['summary', 'summary_large_image', 'player', 'app'])
    expect(rule?.messages['invalid']).toContain(value);
});

test('edge case 34: the tag that Discord needs for a wide picture is told as Discord’s need', () => {
  const snapshot = read(CARD + og('type', 'article') + og('image', 'https://cdn.test/a.jpg'));
  const found = finding(snapshot, 'twitter-card-valid');
  expect(found).toMatchObject({ status: 'warn', networks: expect.arrayContaining(['discord']) });
  expect(found.fix).toBe('<meta name="twitter:card" content="summary_large_image">');
  expect(fixValue(snapshot, 'cardType')).toBe('summary_large_image');
  expect(RULES.find(({ id }) => id === 'twitter-card-valid')?.why).toContain('Discord');
});

test('edge case 35: an empty og:title is worse than none', () => {
  for (const blank of ['', ' ', '\n\t', '&nbsp;']) {
    const empty = read(TITLE + og('title', blank));
    expect(outcome(empty, 'og-title-present')).toEqual(['fail', 'empty']);
    expect(card(empty, 'mastodon').layout).toBe('none');
  }
  const absent = read(TITLE);
  expect(outcome(absent, 'og-title-present')).toEqual(['warn', 'titleOnly']);
  expect(card(absent, 'mastodon').title?.value).toBe('Tide mills');
});

test('edge case 36: entities are decoded once, and a second layer is a finding', () => {
  const once = read(`<title>Salt &amp; sea</title>${og('title', 'Salt &amp; sea')}`);
  expect(pageTitle(once)?.value).toBe('Salt & sea');
  expect(outcome(once, 'card-text-clean')).toEqual(['pass']);
  const twice = read(
    TITLE + og('title', 'Salt &amp;amp; sea') + og('description', 'The mill&amp;#8217;s wheel'),
  );
  expect(pageTitle(twice)?.value).toBe('Salt &amp; sea');
  expect(finding(twice, 'card-text-clean').problems).toMatchObject([
    { message: 'encodedTwice', data: { key: 'og:title', part: '&amp;' } },
    { message: 'encodedTwice', data: { key: 'og:description', part: '&#8217;' } },
  ]);
});

test('edge case 37: a date, a blank node and an empty object name no author', () => {
  for (const value of ['2024-05-01', '2024-05-01T10:00:00Z', '_:b1', 'May 1, 2024', '1 May 2024']) {
    expect(authors(read(CARD + named('author', value))), value).toEqual([]);
  }
  for (const value of ['{}', '{"@type":"Person"}', '{"@type":"Person","name":""}', '[]', 'null']) {
    const snapshot = read(CARD + ld(`{"@type":"Article","author":${value}}`), {
      body: '<p>The mill grinds by the sea, day and night.</p>',
    });
    expect(authors(snapshot), value).toEqual([]);
    expect(finding(snapshot, 'author-identified').problems[0]?.message).toBe('missing');
  }
  expect(authors(read(CARD + named('author', 'May Sand')))).toMatchObject([{ name: 'May Sand' }]);
});

test('edge case 38: fediverse:creator is read with and without @, in either attribute; the first counts', () => {
  const tag = (value: string, attribute = 'name') =>
    `<meta ${attribute}="fediverse:creator" content="${value}">`;
  const more = og('type', 'article');
  for (const [value, attribute] of [
    ['@ada@social.test', 'name'],
    ['ada@social.test', 'property'],
  ] as const) {
    const snapshot = read(CARD + more + tag(value, attribute));
    expect(outcome(snapshot, 'fediverse-creator')).toEqual(['pass']);
    expect(profiles(snapshot)).toMatchObject([
      { handle: 'ada@social.test', from: 'fediverse:creator' },
    ]);
  }
  const two = read(CARD + more + tag('nobody') + tag('@ada@social.test'));
  expect(outcome(two, 'fediverse-creator')).toEqual(['fail', 'malformed']);
  // Only the account itself can say which sites it vouches for.
  const rule = RULES.find(({ id }) => id === 'fediverse-creator');
  expect(rule?.fix.text).toContain('list your domain');
});

test('edge case 39: tags of two plug-ins are both shown, with the comments that name their makers', () => {
  const snapshot = read(
    `${TITLE}
<!-- Jetpack Open Graph Tags -->
${og('title', 'Tide mills')}
<!-- This site is optimized with the Yoast SEO plugin -->
${og('title', 'Tide mills | Site')}`,
  );
  const { status, problems, evidence } = finding(snapshot, 'no-duplicate-card-tags');
  expect(status).toBe('fail');
  expect(problems).toMatchObject([
    { message: 'different', data: { first: 'Tide mills', other: 'Tide mills | Site' } },
  ]);
  expect(evidence.map(({ line, text }) => [line, text])).toEqual([
    [2, '<!-- Jetpack Open Graph Tags -->'],
    [3, og('title', 'Tide mills')],
    [4, '<!-- This site is optimized with the Yoast SEO plugin -->'],
    [5, og('title', 'Tide mills | Site')],
  ]);
});

// No rule asks for it at all: it was for the statistics of Meta's own apps, and no card needs it.
test('edge case 40: nothing asks for fb:app_id', () => {
  const outcomes = (snapshot: ReturnType<typeof read>) =>
    RULES.map(({ id }) => [id, ...outcome(snapshot, id)]);
  expect(outcomes(read(CARD))).toEqual(
    outcomes(read(`${CARD}<meta property="fb:app_id" content="123">`)),
  );
});

test('lab: one property with several keys, and one with a whole address, are read and reported', () => {
  const several = read(`${TITLE}<meta property="og:title dc:title" content="Mills">`);
  expect(pageTitle(several)?.value).toBe('Mills');
  expect(outcome(several, 'og-syntax-correct')).toEqual(['warn', 'severalKeys']);
  for (const address of ['http://ogp.me/ns#title', 'https://ogp.me/ns#title']) {
    const whole = read(`${TITLE}<meta property="${address}" content="Mills">`);
    expect(pageTitle(whole)?.value).toBe('Mills');
    // No parser of cards is known to read it.
    expect(card(whole, 'facebook').title).toMatchObject({ value: 'Tide mills', from: 'title' });
    expect(finding(whole, 'og-syntax-correct')).toMatchObject({
      status: 'fail',
      problems: [{ message: 'fullAddress', data: { keys: address } }],
    });
  }
});

test('lab: the first of two og:title counts', () => {
  const snapshot = read(TITLE + og('title', 'First') + og('title', 'Second'));
  expect(pageTitle(snapshot)?.value).toBe('First');
  expect(card(snapshot, 'facebook').title?.value).toBe('First');
});

test('lab: an og:title of white space does not keep the title element from speaking', () => {
  const snapshot = read(TITLE + og('title', ' \n '));
  expect(pageTitle(snapshot)).toMatchObject({ value: 'Tide mills', from: 'title' });
});

test('lab: capitals in a key are read, and reported', () => {
  const snapshot = read(`${TITLE}<meta property="OG:Title" content="Mills">`);
  expect(pageTitle(snapshot)?.value).toBe('Mills');
  expect(outcome(snapshot, 'og-syntax-correct')).toEqual(['fail', 'capitals']);
  const plain = read(TITLE + named('Description', 'How they grind'));
  expect(pageDescription(plain)?.value).toBe('How they grind');
});

test('keys are matched whole: og:title:alt and myog:title are not og:title', () => {
  const snapshot = read(og('title:alt', 'x') + named('myog:title', 'y') + named('title', PAGE));
  expect(metaAll(servedBy(snapshot).head, 'og:title')).toEqual([]);
});
