import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge } from '../../../entrypoints/popup/judgement';
import { findTarget } from '../../../utils/page/find-target';
import { snapshotOf } from '../../fixtures/snapshot';

const WIN = { scrollX: 0, scrollY: 0 } as Window;
const PAGE = 'https://site.test/post';
const TEXT = `<p>${'A line of some words. '.repeat(30)}</p>`.repeat(3);
const X = 'https://x.com/intent/post?url=https%3A%2F%2Fwww.site.test%2F';

/** Elements that the findings on a page point at, by rule. */
function pointed(html: string, more: Parameters<typeof snapshotOf>[0] = {}) {
  const report = judge(snapshotOf({ url: PAGE, html, pageType: 'article', ...more }), '0');
  const doc = new DOMParser().parseFromString(html, 'text/html');
  return report.findings.flatMap(({ rule, evidence }) =>
    evidence.flatMap(({ target }) =>
      target ? [{ rule, target, el: findTarget(doc, WIN, target) }] : [],
    ),
  );
}

describe('every element that a finding points at is found on the same page', () => {
  test.for([['article'], ['broken'], ['blog-2007']])('%s', ([name]) => {
    const all = pointed(readFileSync(`demo/${name}.html`, 'utf8'));
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ el }) => !el)).toEqual([]);
  });
});

test.for<[rule: string, html: string, more?: Parameters<typeof snapshotOf>[0]]>([
  ['share-url-correct', `<a data-it href="${X}">Share on X</a>`],
  [
    'dead-comment-widgets',
    '<div data-it id="echo-comments" class="echo-comments"></div>',
    { widgets: { 'comments:echo': '#echo-comments' } },
  ],
  [
    'headings-have-ids',
    `<main><h2 data-it>One</h2>${TEXT}<h2>Two</h2>${TEXT}<h2>Three</h2>${TEXT}</main>`,
  ],
  [
    'title-matches-page',
    `<title>A long headline of its own</title><meta property="og:title" content="A long headline of its own"><h1 data-it>A long headline of its own</h1>`,
  ],
])('%s points at its element', ([rule, html, more]) => {
  const found = pointed(html, more).filter((each) => each.rule === rule);
  expect(found[0]?.el?.hasAttribute('data-it')).toBe(true);
});
