import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ExportedReport } from '../../../utils/export/exported';
import { reportsHtml } from '../../../utils/export/html';
import { escaped, type Markup, markup } from '../../../utils/export/markup';
import { COLOURS } from '../../../utils/export/score-card';
import { STYLE } from '../../../utils/export/style';
import { dangers } from '../../fixtures/export-checks';
import {
  GUIDE,
  HOSTILE_TEXTS,
  hostileReport,
  judged,
  PLAIN_PAGE,
} from '../../fixtures/exported-report';

const parsed = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
const documentOf = (...args: Parameters<typeof reportsHtml>) => parsed(reportsHtml(...args));

const report = judged(PLAIN_PAGE);

test('the check of dangers finds them', () => {
  const doc = parsed(
    '<link href="https://a.test/x.css"><img src="https://a.test/x.png" onerror="x"><a href="javascript:x">a</a><style>@import "x"</style><script></script>',
  );
  expect(dangers(doc)).toHaveLength(6);
});

describe.for(HOSTILE_TEXTS.map((text) => [text] as const))('%j', ([text]) => {
  const doc = documentOf([hostileReport(text)], GUIDE);
  test('neither runs nor leads anywhere', () => {
    expect(dangers(doc)).toEqual([]);
    expect(doc.querySelectorAll('style')).toHaveLength(1);
    expect(doc.querySelector('h1')?.childElementCount).toBe(0);
  });
  test('is there to be read', () => {
    const shown = text.replace(/(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '');
    expect(doc.querySelector('h1')?.textContent).toBe(shown);
    expect([...doc.querySelectorAll('pre')].some((pre) => pre.textContent === shown)).toBe(true);
    expect(doc.querySelector('mark')?.textContent).toBe(shown);
  });
});

test('of a long piece of the page, the part around what is wrong', () => {
  const [first] = report.findings.filter(({ status }) => status === 'fail');
  const shownOf = (text: string, mark?: string) => {
    const evidence = [
      { label: 'og:title', text, from: 'server' as const, line: 3, ...(mark ? { mark } : {}) },
    ];
    const findings = first ? [{ ...first, evidence }] : [];
    return documentOf([{ ...report, findings }], GUIDE).querySelector('.code div');
  };
  const long = `${'a'.repeat(900)}WRONG${'b'.repeat(900)}`;
  const middle = shownOf(long, 'WRONG');
  expect(middle?.querySelector('mark')?.textContent).toBe('WRONG');
  expect(middle?.querySelector('pre')?.textContent).toMatch(/^…a{120}WRONGb{475}…$/);
  expect(middle?.querySelector('h4')?.textContent).toBe('og:title, server HTML, line 3');
  expect(shownOf(long)?.querySelector('pre')?.textContent).toMatch(/^a{600}…$/);
  expect(shownOf('short WRONG', 'WRONG')?.querySelector('pre')?.textContent).toBe('short WRONG');
  expect(shownOf('short', 'gone')?.querySelector('mark')).toBeNull();
});

test('pictures: only data of kinds that run nothing', () => {
  const [card] = report.cards.filter(({ image }) => image);
  const url = card?.image?.value ?? '';
  const srcOf = (data: string) =>
    documentOf([report], GUIDE, new Map([[url, data]]))
      .querySelector('img')
      ?.getAttribute('src');
  expect(srcOf('data:image/png;base64,iVBORw0KGgo=')).toBe('data:image/png;base64,iVBORw0KGgo=');
  for (const data of [
    'https://site.test/a.png',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:text/html;base64,PHN2Zz4=',
    'data:image/png;base64,AA" onerror="alert(1)',
    'javascript:alert(1)',
  ]) {
    expect(srcOf(data)).toBeUndefined();
  }
});

test('what only looks like markup is none', () => {
  const forged = JSON.parse('{"html":"<script>1</script>"}') as Markup;
  expect(markup`<p>${forged}</p>`.html).toBe('<p></p>');
  expect(markup`<p title="${'"'}">${[1, '<', null, undefined, false, markup`<b>`]}</p>`.html).toBe(
    '<p title="&quot;">1&lt;<b></p>',
  );
  expect(escaped('a\u202eb\u0000')).toBe('ab');
});

describe('a plain report', () => {
  const doc = documentOf([report], GUIDE);
  test('has a language, a title, and headings in order', () => {
    expect(doc.documentElement.lang).toBe('en');
    expect(doc.title).toBe('Link sharing report: How to read a tide table');
    expect(doc.querySelectorAll('h1')).toHaveLength(1);
    expect(doc.querySelectorAll('main')).toHaveLength(1);
    let last = 0;
    for (const heading of doc.querySelectorAll('h1, h2, h3, h4')) {
      const level = Number(heading.localName.slice(1));
      expect(level, heading.textContent ?? '').toBeLessThanOrEqual(last + 1);
      last = level;
    }
  });
  test('says the page’s language where the page says one', () => {
    expect(doc.querySelector('h1')?.lang).toBe('en');
  });
  test('heads its table, and every picture has words or is hidden', () => {
    for (const row of doc.querySelectorAll('tbody tr'))
      expect(row.querySelector('th')?.getAttribute('scope')).toBe('row');
    expect(doc.querySelectorAll('thead th[scope=col]').length).toBeGreaterThan(2);
    for (const picture of doc.querySelectorAll('svg, img')) {
      const isHidden = picture.getAttribute('aria-hidden') === 'true';
      expect(
        isHidden || picture.getAttribute('aria-label') || picture.getAttribute('alt'),
      ).toBeTruthy();
    }
  });
  test('tells the score, every network, and each thing to fix once', () => {
    const text = doc.body.textContent ?? '';
    expect(doc.querySelector('.ring')?.getAttribute('aria-label')).toContain(
      String(report.score.range?.[0]),
    );
    expect(doc.querySelectorAll('.verdicts li')).toHaveLength(report.cards.length);
    const wrong = report.findings.filter(({ status }) => status === 'fail' || status === 'warn');
    expect(doc.querySelectorAll('.fix, .rest li')).toHaveLength(wrong.length);
    expect(text).toContain('LinkedIn');
    expect(text).toMatch(/130 rules|\d+ rules/);
  });
  test('shows two networks that differ', () => {
    const verdicts = [...doc.querySelectorAll('.network .verdict')].map((each) => each.textContent);
    expect(verdicts).toHaveLength(2);
    expect(doc.querySelector('.bare')?.textContent).toContain('harbour.test');
  });
  test('is allowed nothing by its own policy', () => {
    const policy = doc.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/script|https?:|\*/);
  });
});

test('says what could not be had, and why', () => {
  const offline = judged({
    ...PLAIN_PAGE,
    server: { state: 'missing', reason: 'offline' },
    robotsEvidence: { state: 'missing', reason: 'timeout' },
  });
  const text = documentOf([offline], GUIDE).querySelector('.how')?.textContent ?? '';
  expect(text).toContain('you are offline');
  expect(text).toContain('the server took too long');
  const { snapshot: _, ...without } = offline;
  expect(
    documentOf([without as ExportedReport], GUIDE).querySelector('.how')?.textContent,
  ).toContain('the page as a browser shows it');
});

test('several reports: one file, each on paper of its own', () => {
  const doc = documentOf([report, { ...report, url: 'https://other.test/' }], GUIDE);
  expect(doc.querySelectorAll('article.paper')).toHaveLength(2);
  expect(doc.title).toBe('Link sharing report: 2 pages');
});

test('a report of rules and networks that are no longer known, and of nothing, is drawn', () => {
  const [card] = report.cards;
  const strange: ExportedReport = {
    ...report,
    score: { ...report.score, overall: null, range: null, band: null, networks: {} },
    findings: report.findings
      .slice(0, 3)
      .map((finding) => ({ ...finding, rule: 'gone', status: 'fail' })),
    cards: card ? [{ ...card, network: 'gone' }] : [],
  };
  const doc = documentOf([strange], GUIDE);
  expect(doc.querySelector('.score')?.textContent).toContain('Not scored');
  expect(doc.querySelector('.verdicts')?.textContent).toContain('gone');
  expect(documentOf([{ ...strange, cards: [], findings: [] }], GUIDE).body.textContent).toContain(
    'Nothing to fix',
  );
});

describe('the colours', () => {
  const tokens = new Map(
    [
      ...readFileSync('components/tokens.css', 'utf8').matchAll(/^ {2}--([\w-]+):\s*([^;]+);/gm),
    ].map(([, name = '', value = '']) => [name, value.replace(/\s+/g, ' ').trim()]),
  );
  const own = [...STYLE.matchAll(/^ {2}--([\w-]+): ([^;]+);/gm)].map(
    ([, name = '', value = '']) => [name, value] as const,
  );
  test('there are some', () => expect(own.length).toBeGreaterThan(30));
  test.for(own)('--%s is that of the screens', ([name, value]) => {
    expect(tokens.get(name)).toBe(value);
  });
  test.for(Object.entries(COLOURS))('%s of the score card is the light one', ([name, value]) => {
    expect(tokens.get(name)).toMatch(new RegExp(`^light-dark\\(${value},`));
  });
});
