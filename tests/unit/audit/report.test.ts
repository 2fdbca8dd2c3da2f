import { readFileSync, statSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { buildReport } from '../../../utils/audit/build-report';
import { reportLine } from '../../../utils/export/line';
import { PREVIEW_NETWORKS } from '../../../utils/networks/registry';
import { widgetSelectors } from '../../../utils/networks/widgets/registry';
import type { Snapshot } from '../../../utils/page/snapshot';
import { RULES } from '../../../utils/rules/registry';
import { sharedAs } from '../../../utils/share/share-links';
import { cards } from '../../../utils/signals/card';
import { snapshotOf } from '../../fixtures/snapshot';

const schema: object = JSON.parse(readFileSync('docs/report.schema.json', 'utf8'));
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(schema);

const judge = (snapshot: Snapshot) =>
  buildReport(snapshot, {
    rules: RULES,
    networks: PREVIEW_NETWORKS,
    cards,
    share: sharedAs,
    version: '0.0.0',
  });

/** Pages of our own; names are shown when one differs from its golden report. */
const PAGES = {
  article: {
    url: 'https://tidemill.example/journal/how-a-tide-mill-works',
    html: readFileSync('demo/article.html', 'utf8'),
    robots: 'User-agent: *\nAllow: /\n',
    // Its picture as the demo serves it.
    images: [
      {
        url: 'https://tidemill.example/journal/tide-mill.png',
        by: 'fetch' as const,
        state: 'ok' as const,
        status: 200,
        width: 1200,
        height: 630,
        bytes: statSync('demo/tide-mill.png').size,
        format: 'png' as const,
        headers: { 'content-type': 'image/png', 'cache-control': 'public, max-age=86400' },
      },
    ],
  },
  bare: {
    url: 'https://bare.example/how-a-tide-mill-works',
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>How a tide mill works</title>
      <meta name="viewport" content="width=device-width, initial-scale=1"></head><body><h1>How a tide mill works</h1>
      ${`<p>${'Most mills wait for rain or wind. A tide mill waits for the moon, and the moon is never late. '.repeat(3)}</p>`.repeat(6)}
      </body></html>`,
    robots: 'User-agent: *\nAllow: /\n',
  },
  broken: {
    url: 'https://brokenoven.example/blog/2026/11/post-7',
    html: readFileSync('demo/broken.html', 'utf8'),
    robots: 'User-agent: LinkedInBot\nDisallow: /\n',
  },
  'blog-2007': {
    url: 'https://weblog2007.example/archives/2007/03/14/pi.html',
    html: readFileSync('demo/blog-2007.html', 'latin1'),
  },
  shell: {
    url: 'https://appshell.example/recipes/flatbread',
    html: readFileSync('demo/app.html', 'utf8'),
    // What its script makes of it, as far as the head goes.
    rendered: `<head><title>Flatbread in a dry pan | Griddle</title><meta property="og:title" content="Flatbread in a dry pan">
      <meta property="og:image" content="https://appshell.example/flatbread.png"><meta name="description" content="Flour, water, salt"></head>
      <body><h1>Flatbread in a dry pan</h1></body>`,
  },
  empty: { html: '' },
  hostile: {
    html: `<html lang="<script>"><head><title><script>alert(1)</script></title>
      <meta property="og:image" content="javascript:alert(1)"><meta property="og:url" content="data:text/html,x">
      <meta name="og:title" content="${'A'.repeat(5000)}"></head>
      <body><img name=querySelectorAll><a href="javascript:alert(1)">Share</a></body></html>`,
  },
};

/** What a reviewer wants to see change when a rule changes: outcomes, not texts. */
function golden(snapshot: Snapshot) {
  const report = judge(snapshot);
  return {
    page: report.page,
    score: report.score,
    findings: Object.fromEntries(
      report.findings.map(({ rule, status, problems, because, points }) => [
        rule,
        [
          status,
          ...problems.map(({ message, data }) => `${message} ${JSON.stringify(data)}`),
          ...(because ? [because] : []),
          ...(points === undefined ? [] : [`+${points}`]),
        ].join(' · '),
      ]),
    ),
    cards: report.cards.map(
      ({ network, layout, title, description, image, domain, lacks }) =>
        `${network}: ${layout} | ${title?.from} ${title?.shown ?? title?.value} | ${description?.from} | ${image?.from} ${image?.value} | ${domain} | ${lacks.join(' ')}`,
    ),
    share: { ...report.share, controls: report.share.controls.length },
  };
}

describe.for(Object.entries(PAGES))('%s', ([name, page]) => {
  const snapshot = () => snapshotOf({ ...page, widgets: widgetSelectors() });
  test('gives the golden report', async () => {
    await expect(JSON.stringify(golden(snapshot()), null, 2)).toMatchFileSnapshot(
      `../../fixtures/golden/${name}.json`,
    );
  });
  test.for([
    ['all evidence', {}],
    ['nothing from the server yet', { server: { state: 'pending' }, robots: { state: 'pending' } }],
    [
      'no server',
      {
        server: { state: 'missing', reason: 'offline' },
        robots: { state: 'missing', reason: 'offline' },
      },
    ],
  ] as [string, Partial<Snapshot>][])(
    'is valid by its schema with %s, and has no broken rule',
    ([, part]) => {
      const report = judge({ ...snapshot(), ...part });
      for (const each of [report, reportLine(report, RULES, { snapshot: false })]) {
        validate(JSON.parse(JSON.stringify(each)));
        expect(validate.errors ?? []).toEqual([]);
      }
      expect(report.findings.filter(({ status }) => status === 'error')).toEqual([]);
    },
  );
  test('is the same when judged again', () => {
    const once = snapshot();
    const again: Snapshot = JSON.parse(JSON.stringify(once));
    expect(judge(again)).toEqual(judge(once));
  });
});

/** As a person would rank them: our model article, then pages that anyone would call poor. */
test.for<[name: keyof typeof PAGES, least: number, most: number]>([
  ['article', 96, 100],
  ['broken', 0, 49],
  ['blog-2007', 0, 49],
  ['shell', 0, 49],
  ['bare', 0, 39],
  ['empty', 0, 10],
])('%s scores from %d to %d, whatever is not known', ([name, least, most]) => {
  const { overall, range } = judge(snapshotOf(PAGES[name])).score;
  expect(overall).toBeGreaterThanOrEqual(least);
  expect(overall).toBeLessThanOrEqual(most);
  expect(range?.[0]).toBeGreaterThanOrEqual(least);
  expect(range?.[1]).toBeLessThanOrEqual(most);
});

test('what is taken out of the model article costs points', { timeout: 20_000 }, () => {
  const { article } = PAGES;
  const scoreOf = (html: string) => judge(snapshotOf({ ...article, html })).score.overall ?? 0;
  const without = (pattern: RegExp) => {
    const html = article.html.replace(pattern, '');
    expect(html).not.toBe(article.html);
    return scoreOf(html);
  };
  const whole = scoreOf(article.html);
  // Networks fall back on the title, the description and the picture of the page itself.
  expect(without(/<meta property="og:.*\n/g)).toBeLessThanOrEqual(whole - 5);
  expect(without(/<(?:ul class="share"|p>Worth)[\s\S]*?<\/(?:ul|p)>/g)).toBeLessThan(whole);
  expect(without(/<meta name="fediverse:creator".*\n/)).toBeLessThan(whole);
});

test('the schema refuses what is no report', () => {
  expect(validate({ schema: 1 })).toBe(false);
  const report = judge(snapshotOf(PAGES.article));
  expect(validate({ ...report, extra: true })).toBe(false);
  expect(validate({ ...report, score: { ...report.score, overall: 101 } })).toBe(false);
});

test('the line has words where the report has ids', () => {
  const line = reportLine(judge(snapshotOf(PAGES.broken)), RULES, { snapshot: false });
  expect(line).not.toHaveProperty('snapshot');
  const failed = line.findings.find(({ status }) => status === 'fail');
  expect(failed?.title).not.toBe('');
  for (const { text } of failed?.problems ?? []) expect(text).not.toMatch(/\{\w+\}/);
});

test('a page that names its accounts in every way has a valid report', () => {
  const report = judge(
    snapshotOf({
      url: 'https://mill.example/',
      html: `<!doctype html><head><link rel="me" href="https://mastodon.social/@mill">
        <meta property="article:publisher" content="https://www.facebook.com/mill.example">
        <meta property="article:author" content="https://www.facebook.com/ann.mill">
        <meta name="twitter:site" content="@mill"><meta name="fediverse:creator" content="@mill@mastodon.social">
        <script type="application/ld+json">{"@type":"Organization","sameAs":"https://www.instagram.com/mill/"}</script></head>
        <body><footer><a href="https://www.youtube.com/@mill">YouTube</a></footer></body>`,
    }),
  );
  expect([...new Set(report.share.profiles.map(({ from }) => from))].sort()).toEqual([
    'article:author',
    'article:publisher',
    'fediverse:creator',
    'link',
    'rel-me',
    'same-as',
    'twitter:site',
  ]);
  validate(JSON.parse(JSON.stringify(report)));
  expect(validate.errors ?? []).toEqual([]);
});
