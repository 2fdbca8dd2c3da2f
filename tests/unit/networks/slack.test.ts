import { expect, test } from 'vitest';
import { cardOf, cardTable, FULL, from, named, og, page, twitter } from '../../fixtures/card-table';
import { placed } from '../../fixtures/placed';

cardTable('slack', [
  {
    name: 'Open Graph comes before Twitter tags, as far as anybody knows',
    head: twitter('title', 'X') + FULL,
    card: { title: from('og:title', 'Tide mills'), reported: true, layout: 'large', lacks: [] },
  },
  {
    name: 'Twitter tags come before the title element',
    head: `<title>T</title>${twitter('title', 'X')}${twitter('description', 'D')}`,
    card: { title: from('twitter:title', 'X'), description: from('twitter:description', 'D') },
  },
  {
    name: 'the title element comes last',
    head: `<title>T</title>${named('description', 'D')}`,
    card: { layout: 'text', title: from('title', 'T'), lacks: ['no-image'] },
  },
  {
    name: 'twitter:card summary asks for the small picture and gets it',
    head: FULL + twitter('card', 'summary'),
    card: { layout: 'small', lacks: [] },
  },
  {
    name: 'the name of the site stands above the title',
    head: FULL + og('site_name', 'Mill News'),
    card: { domain: 'Mill News' },
  },
  {
    name: 'robots.txt is not honoured',
    head: FULL,
    given: { robots: 'User-agent: Slackbot-LinkExpanding\nDisallow: /' },
    card: { layout: 'large', lacks: [] },
  },
]);

test('tags behind 32 KB are drawn all the same: the figure is only reported', () => {
  const html = page(`<style>${'x'.repeat(33_000)}</style>${FULL}`);
  const card = cardOf('slack', { html, server: placed({ html }) });
  expect(card.title?.byte).toBeGreaterThan(32_768);
  expect(card.title?.value).toBe('Tide mills');
});
