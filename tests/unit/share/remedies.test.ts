import { expect, test } from 'vitest';
import { networkById } from '../../../utils/networks/registry';
import type { Campaign } from '../../../utils/share/campaign';
import type { Draft } from '../../../utils/share/draft';
import { remedies } from '../../../utils/share/remedies';
import type { Target } from '../../../utils/share/target';

const campaign: Campaign = { id: 'c', name: 'C', source: 's', medium: 'm', campaign: 'c' };
const TAGS = '?utm_source=s&utm_medium=m&utm_campaign=c'.length;

const to = (id: string): Target => {
  const network = networkById(id);
  if (!network) throw new Error(id);
  return { id, name: id, tile: 'T', kind: 'network', network };
};

const draft = (letters: number, more: Partial<Draft> = {}): Draft => ({
  url: 'https://tidemill.com/a',
  title: 'T',
  text: 'a'.repeat(letters),
  hashtags: [],
  ...more,
});

test('what fits needs none', () => {
  expect(remedies(to('threads'), draft(400), { date: '', campaign })).toEqual([]);
});

test('tags of a campaign, where the whole link counts', () => {
  expect(remedies(to('threads'), draft(460), { date: '', campaign })).toEqual([
    { leaveOut: 'campaign', saves: TAGS, fits: true },
  ]);
});

test.for(['x', 'mastodon'])('not where a link weighs the same whatever its length: %s', (id) => {
  expect(remedies(to(id), draft(600), { date: '', campaign })).toEqual([]);
});

test('Bluesky counts a link as it is shown: of the tags no more than three dots', () => {
  expect(remedies(to('bluesky'), draft(300), { date: '', campaign })).toEqual([
    { leaveOut: 'campaign', saves: 14, fits: false },
  ]);
});

test('hashtags and account, with what each saves', () => {
  const long = draft(262, { hashtags: ['tide', 'mills'], via: 'miller' });
  expect(remedies(to('x'), long, { date: '' })).toEqual([
    { leaveOut: 'via', saves: ' via @miller'.length, fits: false },
    { leaveOut: 'hashtags', saves: ' #tide #mills'.length, fits: false },
  ]);
  const nearly = draft(242, { hashtags: ['tide', 'mills'], via: 'miller' });
  expect(remedies(to('x'), nearly, { date: '' }).map(({ fits }) => fits)).toEqual([true, true]);
});
