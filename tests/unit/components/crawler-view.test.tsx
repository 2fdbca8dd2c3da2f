import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import type { PopupView } from '../../../components/popup/view';
import { button, click, one, popup } from '../../fixtures/mounted';
import { VIEWS } from '../../fixtures/report';

function open(view: PopupView) {
  const shown = popup(view);
  click(button(shown.root, 'Facts'));
  const line = [...shown.root.querySelectorAll('summary')].find(({ textContent }) =>
    textContent?.includes('See as crawlers see'),
  );
  click(line as HTMLElement);
  const part = line?.parentElement as HTMLElement;
  const boxes = () => [...part.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
  return { ...shown, part, boxes };
}

const result = (root: ParentNode, crawler: string) =>
  one(root, `section[aria-label*="${crawler}"]`);

describe('see as crawlers see', () => {
  it('says that the network address cannot be imitated, before and after', () => {
    for (const view of [VIEWS.ready(), VIEWS.granted(), VIEWS.seen()])
      expect(open(view).part.textContent).toMatch(/cannot be imitated: the network address/);
  });

  it('explains the grant, and asks for the page’s host alone', () => {
    const { part, on } = open(VIEWS.ready());
    expect(part.textContent).toContain('needs your leave to read this site');
    click(button(part, 'Allow and ask'));
    const [addresses, then] = on.allow.mock.calls[0] ?? [];
    expect(addresses?.map((url) => new URL(url).host)).toEqual(['harbour.test']);
    expect(on.seeAs).not.toHaveBeenCalled();
    then?.();
    expect(on.seeAs.mock.calls[0]?.[0]).toEqual(expect.arrayContaining(['facebook', 'x']));
  });

  it('asks as those that are chosen', () => {
    const { part, boxes, on } = open(VIEWS.granted());
    const chosen = boxes().filter(({ checked }) => checked).length;
    expect(chosen).toBeGreaterThan(2);
    const off = boxes().find(({ checked }) => !checked) as HTMLInputElement;
    act(() => off.click());
    click(button(part, 'Ask'));
    expect(on.seeAs.mock.calls[0]?.[0]).toHaveLength(chosen + 1);
  });

  it('begins with those that the settings name, of those that there are', () => {
    const granted = VIEWS.granted();
    const more = { crawlers: [], granted: true, ...granted.more };
    const { part, on } = open({ ...granted, more: { ...more, preferred: ['telegram', 'gone'] } });
    click(button(part, 'Ask'));
    expect(on.seeAs.mock.calls[0]?.[0]).toEqual(['telegram']);
  });

  it('asks nobody where nobody is chosen', () => {
    const { part, boxes, on } = open(VIEWS.granted());
    for (const box of boxes()) if (box.checked) act(() => box.click());
    expect(part.textContent).toContain('Choose at least one crawler');
    click(button(part, 'Ask'));
    expect(on.seeAs).not.toHaveBeenCalled();
  });

  it('tells how far it is, and gives up', () => {
    const { part, on } = open(VIEWS.seeing());
    expect(part.textContent).toContain('1 of 4 crawlers');
    click(button(part, 'Cancel'));
    expect(on.cancel).toHaveBeenCalledOnce();
  });

  it('shows per crawler what it got and what is otherwise', () => {
    const { part } = open(VIEWS.seen());
    expect(part.textContent).toContain(
      '2 crawlers get something else, 1 gets what your browser got, 1 not known.',
    );
    expect(result(part, 'facebookexternalhit').textContent).toContain('Same as your browser');
    const less = result(part, 'Twitterbot').textContent;
    for (const words of [
      'Harbour notes',
      'your browser: How to read',
      '240 characters',
      '4 differ',
    ])
      expect(less).toContain(words);
    expect(result(part, 'LinkedInBot').textContent).toContain('Kept out by a bot wall');
    expect(result(part, 'LinkedInBot').textContent).toContain('403');
    expect(result(part, 'WhatsApp').textContent).toContain('No answer: the server took too long');
  });

  it('says so where the user said no', () => {
    expect(open(VIEWS.seenRefused()).part.textContent).toContain(
      'You did not allow it, so nothing was asked.',
    );
  });
});
