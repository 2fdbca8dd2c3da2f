import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Generator, Place } from '../../../utils/generators/generator';
import { placeOf, type Recognised, recognise } from '../../../utils/generators/recognise';
import { GENERATORS } from '../../../utils/generators/registry';
import { RULES } from '../../../utils/rules/registry';
import { snapshotOf } from '../../fixtures/snapshot';

const FOLDER = 'utils/generators';
const files = readdirSync(FOLDER)
  .map((name) => name.replace(/\.ts$/, ''))
  .filter((name) => !['generator', 'recognise', 'registry'].includes(name));

const placesOf = ({ places, unverified = [] }: Generator): Place[] => [...places, ...unverified];
const headOf = (html: string) => snapshotOf({ html: `<head>${html}</head>` });
const foundOn = (html: string) => recognise(GENERATORS, headOf(html));

const foundAs = (generator: Generator): Recognised => ({
  generator,
  evidence: { label: '', text: '', from: 'page' },
});

const YOAST = '<!-- This site is optimized with the Yoast SEO plugin v26.8 --><title>A</title>';
const WORDPRESS = '<meta name="generator" content="WordPress 6.9">';

describe('the registry', () => {
  test('holds every file of the folder, and each has a test', () => {
    expect(GENERATORS.map(({ id }) => id)).toEqual([...files].sort());
    expect(GENERATORS.length).toBeGreaterThanOrEqual(25);
    for (const id of files)
      expect(existsSync(`tests/unit/generators/${id}.test.ts`), id).toBe(true);
  });

  test('every rule’s topic is answered by a tool, and every topic of a tool is a rule’s', () => {
    const topics = new Set(RULES.flatMap(({ topic }) => topic ?? []));
    const answered = new Map<string, number>();
    for (const generator of GENERATORS) {
      const named = placesOf(generator).flatMap(([, ...own]) => own);
      for (const topic of new Set([...topics, ...named])) {
        const place = topic === 'any-tag' ? undefined : placeOf([foundAs(generator)], topic);
        if (place) answered.set(topic, (answered.get(topic) ?? 0) + 1);
      }
    }
    for (const topic of topics) expect(answered.get(topic) ?? 0, topic).toBeGreaterThan(0);
    for (const topic of answered.keys()) expect([...topics], topic).toContain(topic);
  });
});

describe.each(GENERATORS.map((each) => [each.id, each] as const))('%s', (_, generator) => {
  test('has words for every place, and one place for a topic', () => {
    const places = placesOf(generator);
    expect(places.length).toBeGreaterThan(0);
    expect(generator.name.trim()).not.toBe('');
    const topics = places.flatMap(([, ...own]) => own);
    expect(topics.filter((topic, at) => topics.indexOf(topic) !== at)).toEqual([]);
    for (const [text, ...own] of places) {
      expect(text.trim()).toBe(text);
      expect(text.length).toBeGreaterThan(5);
      expect(text.length).toBeLessThan(160);
      expect(text).not.toMatch(/[.!]$/);
      expect(own.length).toBeGreaterThan(0);
    }
  });

  test('extends a tool that is there', () => {
    if (!generator.within) return;
    expect(GENERATORS.find(({ id }) => id === generator.within)?.within).toBeUndefined();
    expect(files).toContain(generator.within);
  });

  test('its signs are quick on hostile text', () => {
    const hostile = [
      'a'.repeat(20_000),
      '/_next/static/'.repeat(1_500),
      `https://cdn.shopify.com/s/files/${'1/'.repeat(10_000)}`,
      `/static/frontend/${'a/'.repeat(10_000)}`,
      `<!-- This site is optimized with the Yoast ${'SEO '.repeat(5_000)}`,
      `link: ${'rel="https://api.w.org/" '.repeat(1_000)}`,
      `Hugo ${'1.'.repeat(10_000)}x`,
    ];
    // No clock: a pattern that backtracks without end never comes back from these, and the runner says so.
    for (const pattern of Object.values(generator.signs)) {
      for (const text of hostile) expect(typeof pattern.test(text)).toBe('boolean');
    }
  });
});

describe('a place', () => {
  test('is that of the extension, named with what it extends', () => {
    const found = foundOn(WORDPRESS + YOAST);
    expect(found.map(({ generator, version }) => [generator.id, version])).toEqual([
      ['wordpress', '6.9'],
      ['yoast-seo', '26.8'],
    ]);
    expect(placeOf(found, 'site-name')).toEqual({
      generator: 'WordPress with Yoast SEO',
      text: 'Yoast SEO → Settings → General → Site basics → Website name',
    });
  });

  test('is that of the tool itself where the extension has none', () => {
    expect(placeOf(foundOn(YOAST), 'icon')).toEqual({
      generator: 'WordPress',
      text: 'Settings → General → Site Icon',
    });
  });

  test('says so where it was not checked', () => {
    expect(placeOf(foundOn(YOAST), 'title')).toMatchObject({ unverified: true });
    expect(placeOf(foundOn(YOAST), 'site-name')).not.toHaveProperty('unverified');
  });

  test('of an extension that writes the head comes before that of another', () => {
    const jetpack = '<!-- Jetpack Open Graph Tags --><meta property="og:title" content="A">';
    const found = foundOn(`${YOAST}<link rel="canonical" href="/"><!-- x --></head>`);
    const both = [...found, ...foundOn(jetpack).filter(({ generator }) => generator.within)];
    expect(placeOf(both, 'social-title')?.generator).toBe('WordPress with Yoast SEO');
    expect(placeOf(both, 'share-buttons')?.generator).toBe('WordPress with Jetpack');
  });

  test('is left open where two tools of the same kind are there', () => {
    const rankMath = '<!-- Search Engine Optimization by Rank Math --><meta name="a" content="b">';
    const both = [...foundOn(YOAST), ...foundOn(rankMath)].filter(
      ({ generator }, at, all) => all.findIndex((each) => each.generator === generator) === at,
    );
    expect(both.map(({ generator }) => generator.id).sort()).toEqual([
      'rank-math',
      'wordpress',
      'yoast-seo',
    ]);
    expect(placeOf(both, 'social-image')?.generator).toBe('WordPress');
    const two = foundOn(`${WORDPRESS}<meta name="generator" content="Drupal 11">`);
    expect(placeOf(two, 'title')).toBeUndefined();
  });

  test('of one tag comes before that of all tags, which is not that of what is no tag', () => {
    const found = foundOn('<meta name="generator" content="Gatsby 5.13.1">');
    expect(placeOf(found, 'site-name')?.text).toContain('siteMetadata');
    expect(placeOf(found, 'dates')?.text).toContain('Head export');
    expect(placeOf(found, 'share-buttons')).toBeUndefined();
  });

  test('is told of no page that nothing gives away', () => {
    expect(foundOn('<title>How to move from WordPress 6.9 to Hugo 0.152</title>')).toEqual([]);
    expect(placeOf([], 'title')).toBeUndefined();
  });
});
