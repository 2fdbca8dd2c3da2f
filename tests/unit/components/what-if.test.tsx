import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CardsTab } from '../../../components/cards/cards-tab';
import { countsOf } from '../../../components/cards/limits-of';
import type { WhatIfView } from '../../../components/popup/view';
import { whatIf } from '../../../entrypoints/popup/judgement';
import { PREVIEW_NETWORKS } from '../../../utils/networks/registry';
import type { Edits } from '../../../utils/signals/what-if';
import { button, click, mount, one, spies } from '../../fixtures/mounted';
import { reportOf } from '../../fixtures/report';

const HTML = `<!doctype html><html><head><title>Tide</title>
<meta property="og:title" content="How to read a tide table">
<meta property="og:description" content="Four numbers.">
<meta property="og:url" content="https://site.test/post">
<meta property="og:image" content="https://site.test/tide.jpg">
<meta name="twitter:card" content="summary"></head><body></body></html>`;

/** The panel with a judge behind it, as in the popup. */
function tried(html = HTML) {
  const report = reportOf({ html, robots: '' });
  const on = spies();
  let view: WhatIfView | undefined;
  const draw = (): void =>
    void mount(
      <CardsTab report={report} whatIf={view} onChoose={() => undefined} events={on} />,
      root,
    );
  const root = mount(<CardsTab report={report} onChoose={() => undefined} events={on} />);
  on.whatIf.mockImplementation((edits: Edits | undefined) => {
    view = edits && whatIf(report.snapshot, edits, '');
    draw();
  });
  click(button(root, 'What if'));
  const field = (name: string) => {
    const label = [...root.querySelectorAll('label')].find(({ textContent }) =>
      textContent?.includes(name),
    );
    const found = label?.htmlFor
      ? root.querySelector<HTMLInputElement>(`[id="${label.htmlFor}"]`)
      : label?.querySelector('input');
    if (!found) throw new Error(name);
    return found;
  };
  const type = (name: string, value: string) => {
    const input = field(name);
    act(() => {
      input.value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
    act(() => void vi.advanceTimersByTime(1_000));
  };
  const card = (network: string) => one(root, `article[data-network="${network}"]`);
  const panel = one(root, '[aria-label="What if"]');
  return { root, on, report, field, type, card, panel };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('what if', () => {
  it('starts with the page’s own words, and asks for nothing', () => {
    const { field, on, panel } = tried();
    expect(field('Title').value).toBe('How to read a tide table');
    expect(field('Text').value).toBe('Four numbers.');
    expect(field('Address of the picture').value).toBe('https://site.test/tide.jpg');
    expect(panel.textContent).toContain('Nothing changed yet');
    vi.advanceTimersByTime(1_000);
    expect(on.whatIf).not.toHaveBeenCalled();
  });

  it('shows other words on all cards, and keeps the page’s own in sight', () => {
    const { type, card, panel, report } = tried();
    type('Title', 'What the numbers of a tide table mean');
    for (const network of ['facebook', 'x', 'mastodon'])
      expect(card(network).textContent, network).toContain('the numbers of a tide table');
    expect(panel.textContent).toContain('On the page: How to read a tide table');
    expect(panel.textContent).toMatch(/with other words/);
    expect(report.page.title).toBe('How to read a tide table');
  });

  it('asks once the typing rests, not at each letter', () => {
    const { field, on } = tried();
    const input = field('Title');
    for (const value of ['T', 'Ti', 'Tid']) {
      act(() => {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      });
    }
    act(() => void vi.advanceTimersByTime(1_000));
    expect(on.whatIf).toHaveBeenCalledExactlyOnceWith({ title: 'Tid' });
  });

  it('counts by each network’s own limit', () => {
    const { type, panel } = tried();
    expect(panel.querySelector('[data-over="true"]')).toBeNull();
    expect(panel.textContent).toMatch(/\d+ more with room/);
    type('Title', 'ä'.repeat(71));
    const over = [...panel.querySelectorAll('[data-over="true"]')].map((each) => each.textContent);
    expect(over.some((words) => words?.startsWith('X ') && words.includes('71 of'))).toBe(true);
    expect(over.every((words) => words?.endsWith(', cut'))).toBe(true);
  });

  it('tells cards that get better, with the verdict before', () => {
    const { root, type, card, panel } = tried();
    const large = one<HTMLInputElement>(panel, 'input[type="checkbox"]');
    act(() => {
      large.checked = true;
      large.dispatchEvent(new Event('change', { bubbles: true }));
    });
    act(() => void vi.advanceTimersByTime(1_000));
    expect(one(card('x'), '[data-layout]').dataset['layout']).toBe('large');
    expect(panel.textContent).toMatch(/cards? better/);
    type('Title', '');
    expect(root.querySelectorAll('del').length).toBeGreaterThan(0);
  });

  it('copies the tags that changed, escaped', () => {
    const { type, on, root } = tried();
    click(button(root, 'Copy tags'));
    expect(on.copyText).not.toHaveBeenCalled();
    type('Title', 'Tides "now" <b>');
    click(button(root, 'Copy tags'));
    expect(on.copyText).toHaveBeenCalledExactlyOnceWith(
      '<meta property="og:title" content="Tides &quot;now&quot; &lt;b&gt;">',
      'tags',
    );
  });

  it.each([
    ['javascript:alert(1)', 'Type a whole address'],
    ['tide.jpg', 'Type a whole address'],
    ['http://192.168.7.7/a.png', 'inside a private network'],
  ])('loads nothing from %s and says why', (address, words) => {
    const { type, root, panel, on } = tried();
    type('Address of the picture', address);
    expect(panel.textContent).toContain(words);
    expect(panel.querySelector('img')).toBeNull();
    expect([...root.querySelectorAll('img')].map(({ src }) => src)).not.toContain(address);
    expect(on.whatIf).not.toHaveBeenCalled();
  });

  it('loads another picture once, and judges the cards by its size', () => {
    const { type, panel, card } = tried();
    type('Address of the picture', 'https://site.test/new.jpg');
    const picture = one<HTMLImageElement>(panel, 'img');
    expect(picture.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(one<HTMLImageElement>(card('facebook'), 'img').src).toBe('https://site.test/new.jpg');
    Object.defineProperties(picture, { naturalWidth: { value: 60 }, naturalHeight: { value: 40 } });
    act(() => void picture.dispatchEvent(new Event('load')));
    act(() => void vi.advanceTimersByTime(1_000));
    expect(panel.textContent).toContain('60 × 40 px');
    expect(card('facebook').querySelector('img')).toBeNull();
    expect(card('facebook').textContent).toContain('60 × 40 px, less than Facebook takes');
  });

  it('goes back to the page with one press', () => {
    const { type, root, on, field, card } = tried();
    type('Title', 'Tides');
    click(button(root, 'Reset'));
    expect(on.whatIf).toHaveBeenLastCalledWith(undefined);
    expect(field('Title').value).toBe('How to read a tide table');
    expect(card('facebook').textContent).toContain('How to read a tide table');
  });

  it('leaves the cards of the page as they are under “Cards”', () => {
    const { type, root, card } = tried();
    type('Title', 'Tides');
    const segment = [...root.querySelectorAll('button')].find(
      ({ textContent }) => textContent === 'Cards',
    );
    if (segment) click(segment);
    expect(card('facebook').textContent).toContain('How to read a tide table');
  });
});

describe('counts', () => {
  it('are in the network’s own unit, tightest first, lines left out', () => {
    const counts = countsOf('ä'.repeat(10), PREVIEW_NETWORKS, 'titleMax');
    expect(counts.length).toBeGreaterThan(0);
    expect(counts.map(({ limit }) => limit.max)).toEqual(
      counts.map(({ limit }) => limit.max).toSorted((a, b) => a - b),
    );
    for (const { limit, length } of counts) {
      expect(limit.unit).not.toBe('lines');
      expect(length).toBe(limit.unit === 'bytes' ? 20 : 10);
    }
  });
});
