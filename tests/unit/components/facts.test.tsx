import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { FactsTab } from '../../../components/facts/facts-tab';
import { button, click, mount, one, press, spies } from '../../fixtures/mounted';
import { HOSTILE, reportOf } from '../../fixtures/report';
import type { PageCase } from '../../fixtures/snapshot';

const page = (head: string) =>
  `<!doctype html>\n<html><head>\n${head}\n</head><body></body></html>`;

const CASE: PageCase = {
  html: page(`<title>Tide</title>
<meta property="og:title" content="Tide table">
<meta property="og:image" content="https://site.test/wall.jpg">`),
  rendered: page(`<title>(1) Tide</title>
<meta property="og:title" content="Tide table">
<meta property="og:image" content="https://site.test/wall.jpg">
<meta property="og:image:alt" content="A wall">`),
};

function facts(given: PageCase = CASE) {
  const on = spies();
  const report = reportOf(given);
  const root = mount(<FactsTab report={report} events={on} />);
  for (const line of root.querySelectorAll('summary')) click(line);
  const field = one<HTMLInputElement>(root, 'input');
  return {
    root,
    on,
    field,
    groups: () => [...root.querySelectorAll('h2')].map((each) => each.textContent),
    keys: () => [...root.querySelectorAll('dt')].map((each) => each.textContent),
    type: (text: string) =>
      act(() => {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
  };
}

describe('facts', () => {
  it('shows key, value and place', () => {
    const { root } = facts();
    const row = [...root.querySelectorAll('dt')].find(
      ({ textContent }) => textContent === 'og:title',
    )?.parentElement;
    expect(row?.textContent).toContain('Tide table');
    expect(row?.textContent).toContain('Server HTML');
    expect(row?.textContent).toContain('line 4, byte');
  });

  it('shows both values of what differs', () => {
    const { root } = facts();
    const row = [...root.querySelectorAll('dt')].find(
      ({ textContent }) => textContent === 'title',
    )?.parentElement;
    expect(row?.textContent).toContain('(1) Tide');
    expect(row?.textContent).toContain('server: Tide');
  });

  it('keeps hostile words text', () => {
    const { root, type } = facts({
      html: page(`<title>${HOSTILE.replaceAll('<', '&lt;')}</title>
        <meta property="og:image" content="javascript:alert(1)">`),
    });
    type('alert');
    expect(root.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(root.querySelector('img, script, a')).toBeNull();
    expect(root.querySelectorAll('mark').length).toBeGreaterThan(2);
  });

  it('says why nothing can be compared while the server’s HTML is not there', () => {
    const { root } = facts({ ...CASE, server: { state: 'missing', reason: 'timeout' } });
    expect(root.textContent).toContain('the server took too long');
    expect(button(root, 'Differs').textContent?.trim()).toBe('Differs');
    click(button(root, 'Page only'));
    expect(root.textContent).toContain('Not known without the server’s HTML.');
  });
});

describe('groups', () => {
  it('are drawn when they are opened, the first at once', () => {
    const on = spies();
    const root = mount(<FactsTab report={reportOf(CASE)} events={on} />);
    const drawn = () => root.querySelectorAll('dt').length;
    const first = drawn();
    expect(first).toBeGreaterThan(0);
    const line = [...root.querySelectorAll('summary')].find(({ textContent }) =>
      textContent?.startsWith('Picture'),
    );
    click(line as HTMLElement);
    expect(drawn()).toBe(first + 2);
  });

  it('draw a part of many rows, and more at a press', () => {
    const metas = Array.from({ length: 200 }, (_, at) => `<meta name="k${at}" content="${at}">`);
    const { root, keys, type } = facts({ html: page(metas.join('\n')) });
    type('k1');
    // k1, k10 to k19 and k100 to k199.
    expect(keys().length).toBe(80);
    click(button(root, 'more of 31'));
    expect(keys().length).toBe(111);
  });

  it('ask for the judge’s details as soon as they are shown', () => {
    expect(facts().on.details).toHaveBeenCalledOnce();
  });
});

describe('search', () => {
  it('leaves what holds the words, and marks them', () => {
    const { root, keys, type } = facts();
    type(' IMAGE');
    expect(keys()).toEqual(['Image', 'og:image', 'og:image:alt']);
    expect([...root.querySelectorAll('dt mark')].map((each) => each.textContent)).toEqual([
      'Image',
      'image',
      'image',
    ]);
    expect(button(root, 'Page only').textContent).toBe('Page only 1');
  });

  it('brings a place far back in a long value into view', () => {
    const { root, type } = facts({
      html: page(`<meta name="long" content="${'sea '.repeat(100)}lighthouse">`),
    });
    type('lighthouse');
    const value = one(root, 'dd');
    expect(value.textContent?.startsWith('… ')).toBe(true);
    expect(value.title).toContain('sea sea');
  });

  it('says so where nothing is found, and offers a way back', () => {
    const { root, groups, type } = facts();
    const all = groups();
    type('zebra');
    expect(root.textContent).toContain('No fact holds “zebra”.');
    expect(groups()).toEqual([]);
    click(button(root, 'Show all facts'));
    expect(groups()).toEqual(all);
  });

  it('is reached by a slash, but not while another field is typed in', () => {
    const { field } = facts();
    const other = document.body.appendChild(document.createElement('textarea'));
    other.focus();
    press(other, '/');
    expect(document.activeElement).toBe(other);
    other.remove();
    press(document.body, '/');
    expect(document.activeElement).toBe(field);
  });

  it('is cleared by Escape, which then does not close the popup', () => {
    const { field, groups, type } = facts();
    const all = groups();
    type('image');
    const pressed = () => new KeyboardEvent('keydown', { key: 'Escape', cancelable: true });
    const first = pressed();
    act(() => void field.dispatchEvent(first));
    expect([field.value, groups(), first.defaultPrevented]).toEqual(['', all, true]);
    const second = pressed();
    act(() => void field.dispatchEvent(second));
    expect(second.defaultPrevented).toBe(false);
  });
});

describe('filter', () => {
  it('shows one place only, with counts that follow the search', () => {
    const { root, keys, type } = facts();
    click(button(root, 'Page only'));
    expect(button(root, 'Page only').getAttribute('aria-pressed')).toBe('true');
    expect(keys()).toEqual(['og:image:alt']);
    click(button(root, 'Differs'));
    expect(keys()).toEqual(['title']);
    type('image');
    expect(keys()).toEqual([]);
    expect(root.textContent).toContain('No fact holds “image” under “Differs”.');
  });
});

describe('copy', () => {
  it('copies all facts as JSON, whatever is shown', () => {
    const { root, on, type } = facts();
    type('zebra');
    click(button(root, 'Copy all facts'));
    const [text, what] = on.copyText.mock.calls[0] ?? [];
    expect(what).toBe('facts');
    const copied = JSON.parse(text ?? '') as {
      url: string;
      groups: { name: string; facts: { key: string; where: string; line?: number }[] }[];
    };
    expect(copied.url).toBe('https://site.test/post');
    expect(copied.groups.flatMap((group) => group.facts)).toContainEqual(
      expect.objectContaining({ key: 'og:title', where: 'server', line: 4 }),
    );
  });
});
