import { describe, expect, test } from 'vitest';
import {
  CAMPAIGN_PRESETS,
  type Campaign,
  checkCampaign,
  slugOf,
  withCampaign,
} from '../../../utils/share/campaign';
import { withoutTracking } from '../../../utils/signals/urls';

const campaign: Campaign = {
  id: 'a',
  name: 'Spring',
  source: '{network}',
  medium: 'social',
  campaign: '{slug}',
};
const values = { network: 'bluesky', date: '2026-11-26' };
const TAGS = 'utm_source=bluesky&utm_medium=social&utm_campaign=';

describe('withCampaign', () => {
  test.for<[string, string, Partial<Campaign>?]>([
    ['https://a.test/b/post.html', `https://a.test/b/post.html?${TAGS}post`],
    ['https://www.a.test/', `https://www.a.test/?${TAGS}a.test`],
    ['https://a.test', `https://a.test?${TAGS}a.test`],
    ['https://a.test/p?x=1', `https://a.test/p?x=1&${TAGS}p`],
    ['https://a.test/p#x?y=1&utm_source=z', `https://a.test/p?${TAGS}p#x?y=1&utm_source=z`],
    ['https://a.test/#/route?q=1', `https://a.test/?${TAGS}a.test#/route?q=1`],
    // Never doubled; what is not named stays.
    [
      'https://a.test/p?utm_source=x&id=1&utm_content=c',
      `https://a.test/p?id=1&utm_content=c&${TAGS}p`,
    ],
    ['https://a.test/p?UTM_Source=x&utm_source=y&utm%5Fsource=z', `https://a.test/p?${TAGS}p`],
    ['https://a.test/p?a=1;utm_source=x;b=2', `https://a.test/p?a=1;b=2&${TAGS}p`],
    ['https://a.test/p?utm_source=x;b=2', `https://a.test/p?b=2&${TAGS}p`],
    // Bytes and order of the rest.
    ['https://a.test/p?', `https://a.test/p?${TAGS}p`],
    ['https://a.test/p?a&b=&&c=%e4+%2B&', `https://a.test/p?a&b=&&c=%e4+%2B&${TAGS}p`],
    ['https://a.test/p?&a=1', `https://a.test/p?&a=1&${TAGS}p`],
    ['https://a.test/p?q=a?b=c', `https://a.test/p?q=a?b=c&${TAGS}p`],
    // Variables and optional fields.
    [
      'https://a.test/p',
      `https://a.test/p?${TAGS}spring%20%26%20more&utm_term=t&utm_content=2026-11-26-bluesky`,
      { campaign: ' spring & more ', term: 't', content: '{date}-{network}' },
    ],
    [
      'https://a.test/p?utm_source=x',
      'https://a.test/p?utm_source=x',
      { source: ' ', medium: '', campaign: '' },
    ],
    ['https://a.test/p', `https://a.test/p?${TAGS}%7Bother%7D`, { campaign: '{other}' }],
    ['https://a.test/p', `https://a.test/p?${TAGS}%28it%27s%29`, { campaign: "(it's)" }],
    ['mailto:a@b.test', 'mailto:a@b.test'],
  ])('%s', ([address, expected, more]) =>
    expect(withCampaign(address, { ...campaign, ...more }, values)).toBe(expected),
  );

  test('a slug that is named wins over the path', () => {
    expect(withCampaign('https://a.test/p', campaign, { ...values, slug: 's' })).toContain(
      'utm_campaign=s',
    );
  });

  test.for([
    'a & b # c % d + e',
    '“quotes” \'single\' "double"',
    '😀 emoji',
    'خبز الجاودار',
    '%20 escaped already %2B',
    '$& $1 $$',
    'x'.repeat(2_000),
  ])('round trip: %s', (text) => {
    const filled = { ...campaign, campaign: text, content: '{network}' };
    // What stands in a value is no variable.
    const given = { ...values, network: '$&{date}' };
    const made = withCampaign('https://a.test/p?id=1#f', filled, given);
    const url = new URL(made);
    expect(url.searchParams.get('utm_campaign')).toBe(text);
    expect(url.searchParams.get('utm_content')).toBe('$&{date}');
    expect(url.searchParams.get('id')).toBe('1');
    expect(url.hash).toBe('#f');
    // Tags come off again without a trace.
    expect(withoutTracking(made)).toBe('https://a.test/p?id=1#f');
    // Twice is once.
    expect(withCampaign(made, filled, given)).toBe(made);
  });
});

test.for<[string, string]>([
  ['https://a.test/2024/05/rye-bread.html', 'rye-bread'],
  ['https://a.test/rye-bread/', 'rye-bread'],
  ['https://a.test/blog/index.php', 'blog'],
  ['https://a.test/v1.2/notes-1.0', 'notes-1.0'],
  ['https://a.test/%D8%AE%D8%A8%D8%B2', 'خبز'],
  ['https://a.test/%e4', '%e4'],
  ['https://www.a.test/', 'a.test'],
  ['https://a.test/index.html', 'a.test'],
  [`https://a.test/${'x'.repeat(500)}`, 'x'.repeat(100)],
  ['about:blank', ''],
])('slugOf %s', ([address, slug]) => expect(slugOf(address)).toBe(slug));

describe('checkCampaign', () => {
  const check = (more: Partial<Campaign>) =>
    checkCampaign({ ...campaign, ...more }).map(({ field, level }) => [field, level]);
  test('all is well', () => expect(check({ content: '{date}', term: '' })).toEqual([]));
  test.for<[Partial<Campaign>, [string, string][]]>([
    [{ name: ' ' }, [['name', 'error']]],
    [{ source: '' }, [['source', 'error']]],
    [
      { source: ' ', medium: '', campaign: '' },
      [
        ['source', 'error'],
        ['medium', 'error'],
        ['campaign', 'error'],
      ],
    ],
    [{ campaign: '{title}' }, [['campaign', 'error']]],
    [{ campaign: '{}' }, [['campaign', 'error']]],
    [{ content: '{date' }, [['content', 'error']]],
    [{ content: 'date}' }, [['content', 'error']]],
    [{ term: 'jane@site.test' }, [['term', 'hint']]],
    [{ medium: 'Social' }, [['medium', 'hint']]],
  ])('%o', ([more, expected]) => expect(check(more)).toEqual(expected));
  test('messages name the field and the parameter', () => {
    const [problem] = checkCampaign({ ...campaign, source: '' });
    expect(problem?.text).toBe('The source (utm_source) is empty; visits could not be told apart.');
  });
});

test('presets pass the check and have ids of their own', () => {
  for (const preset of CAMPAIGN_PRESETS) expect(checkCampaign(preset)).toEqual([]);
  expect(new Set(CAMPAIGN_PRESETS.map(({ id }) => id)).size).toBe(CAMPAIGN_PRESETS.length);
});
