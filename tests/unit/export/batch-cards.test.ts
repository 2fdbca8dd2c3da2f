import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../../utils/audit/report';
import type { BatchPage } from '../../../utils/batch/batch';
import { resultOf } from '../../../utils/batch/results/result-of';
import { rowsOf } from '../../../utils/batch/results/row';
import { sumsOf } from '../../../utils/batch/results/sums';
import { cardsHtml, pagesToDraw, worstNetwork } from '../../../utils/export/batch-cards';
import { scoreText } from '../../../utils/export/words';
import { donePage, pageWithout } from '../../fixtures/batch';
import { dangers } from '../../fixtures/export-checks';
import { GUIDE, HOSTILE_TEXTS, judged, PLAIN_PAGE } from '../../fixtures/exported-report';

const report = judged(PLAIN_PAGE);
const result = resultOf(report, GUIDE);

const page = (
  at: number,
  path: string,
  overall: number | null,
  facebook: Verdict = 'flawed',
): BatchPage => {
  const url = `https://harbour.test${path}`;
  return donePage(at, url, { ...result, finalUrl: url, overall, verdicts: { facebook } });
};

const drawnOf = (pages: readonly BatchPage[]) =>
  pagesToDraw(rowsOf(pages), 'facebook').map(({ at }) => at);

describe('pages whose cards are drawn', () => {
  test('the worst of each kind of page, then the next', () => {
    const pages = [
      page(0, '/', 40),
      page(1, '/notes/a', 70, 'nothing'),
      page(2, '/notes/b', 55),
      page(3, '/notes/c', 60),
      page(4, '/shop/a', 20, 'ready'),
      page(5, '/shop/b', 95, 'nothing'),
    ];
    expect(drawnOf(pages)).toEqual([1, 5, 0, 2, 3, 4]);
  });

  test('eight at most, of two that are alike the earlier', () => {
    const pages = Array.from({ length: 20 }, (_, at) => page(at, `/notes/${at}`, 50));
    expect(drawnOf(pages)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  test('none that has no answer or no score', () => {
    const pages = [
      pageWithout(0, 'https://harbour.test/gone', 'failed'),
      page(1, '/a/b', null),
      page(2, '/a/c', 12),
    ];
    expect(drawnOf(pages)).toEqual([2]);
  });
});

describe('the network they are drawn for', () => {
  const sums = (verdicts: Record<string, Verdict>[]) =>
    sumsOf(
      verdicts.map((each, at) =>
        donePage(at, `https://harbour.test/${at}`, { ...result, verdicts: each }),
      ),
    );

  test('is the one that shows most pages badly', () => {
    const all = sums([
      { facebook: 'flawed', linkedin: 'nothing', x: 'ready' },
      { facebook: 'flawed', linkedin: 'nothing', x: 'ready' },
      { facebook: 'flawed', linkedin: 'ready', x: 'ready' },
    ]);
    expect(worstNetwork(all, GUIDE)).toBe('linkedin');
  });

  test('is one that everybody knows', () => {
    const far = GUIDE.networks.at(-1)?.id ?? '';
    expect(worstNetwork(sums([{ [far]: 'nothing', facebook: 'flawed' }]), GUIDE)).toBe('facebook');
  });

  test('is none where all are shown well', () => {
    expect(worstNetwork(sums([{ facebook: 'ready' }]), GUIDE)).toBeUndefined();
  });
});

describe('cards of many pages', () => {
  const drawn = (html: string | undefined) =>
    new DOMParser().parseFromString(html ?? '', 'text/html');

  test('have the page’s name, its score, the verdict and the card', () => {
    const doc = drawn(cardsHtml('facebook', [report, report], GUIDE)?.html);
    expect(doc.querySelector('h2')?.textContent).toContain('on Facebook now');
    const cards = [...doc.querySelectorAll('.network')];
    expect(cards).toHaveLength(2);
    expect(cards[0]?.querySelector('h3')?.textContent).toContain('How to read a tide table');
    expect(cards[0]?.textContent).toContain(`Score ${scoreText(report)}`);
    expect(cards[0]?.querySelector('.verdict')?.textContent).not.toBe('');
    expect(cards[0]?.querySelector('.card')).not.toBeNull();
  });

  test('are left out without a report, or a network that is known', () => {
    expect(cardsHtml('facebook', [], GUIDE)).toBeUndefined();
    expect(cardsHtml('nowhere', [report], GUIDE)).toBeUndefined();
  });

  test.for(HOSTILE_TEXTS.map((text) => [text] as const))('%j stays text', ([text]) => {
    const cards = report.cards.map((card) => ({
      ...card,
      layout: 'large' as const,
      domain: text,
      title: { value: text, from: 'og:title' as const, passedOver: [] },
    }));
    const evil = {
      ...report,
      page: { ...report.page, title: text },
      cards,
    };
    const doc = drawn(cardsHtml('facebook', [evil], GUIDE)?.html);
    expect(dangers(doc)).toEqual([]);
    expect(doc.querySelector('.card .title')?.childElementCount).toBe(0);
  });
});
