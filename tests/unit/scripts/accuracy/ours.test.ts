import { expect, test } from 'vitest';
import type { Judges } from '../../../../scripts/accuracy/judges.ts';
import { ourValues } from '../../../../scripts/accuracy/ours.ts';
import type { FullReport } from '../../../../scripts/accuracy/reports.ts';

const REPORT = {
  url: 'https://a.test/1#top',
  page: {
    title: 'One',
    description: null,
    image: null,
    canonical: null,
    lang: 'en',
    siteName: 'A',
  },
} as FullReport;

const say = (value: string) => ({ value, from: 'meta', evidence: { label: 'meta', text: value } });

test('fields come from the signal, without their provenance', () => {
  const fields = {
    title: say('Two'),
    description: null,
    image: null,
    url: say('https://a.test/1'),
    lang: null,
    author: say('Ann'),
    date: null,
    publisher: null,
    feeds: [say('https://a.test/feed'), say('https://a.test/atom')],
    icon: null,
  };
  const pageFields = (() => fields) as unknown as NonNullable<Judges['pageFields']>;
  expect(ourValues({ pageFields }, REPORT)).toEqual({
    title: 'Two',
    description: null,
    image: null,
    url: 'https://a.test/1',
    lang: null,
    author: 'Ann',
    date: null,
    publisher: null,
    feeds: ['https://a.test/feed', 'https://a.test/atom'],
    icon: null,
  });
});

test('without it, the report’s own values stand, and the others are not offered', () => {
  expect(ourValues({}, REPORT)).toEqual({
    title: 'One',
    description: null,
    image: null,
    url: 'https://a.test/1',
    lang: 'en',
    publisher: 'A',
  });
});
