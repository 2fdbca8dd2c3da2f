import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { readWritten, type Written } from '../../../components/share/written';
import { button, click, one, popup, press } from '../../fixtures/mounted';
import { SHARE, TARGETS, VIEWS } from '../../fixtures/report';

/** The composer over a view, opened as users do. */
function composer(view = VIEWS.ready()) {
  const shown = popup(view);
  click(one(shown.root, 'button[data-more]'));
  click(button(shown.root, 'Write a post'));
  return shown;
}

const row = (root: HTMLElement, id: string) => one(root, `li[data-target="${id}"]`);
const go = (root: HTMLElement, id: string) => one(row(root, id), '[data-go]');

function type(field: HTMLInputElement | HTMLTextAreaElement, text: string) {
  act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
const write = (root: HTMLElement, text: string) =>
  type(one<HTMLTextAreaElement>(root, 'textarea'), text);

describe('the way in and out', () => {
  test('the focus goes to the text, and back to where it was', () => {
    const { root } = composer();
    expect(document.activeElement).toBe(one(root, 'textarea'));
    press(one(root, 'textarea'), 'Escape');
    expect(root.querySelector('textarea')).toBeNull();
    expect(document.activeElement).toBe(one(root, 'button[data-more]'));
  });

  test('what was written survives the way back, and is kept', () => {
    const { root, on } = composer();
    write(root, 'Half a thought');
    expect(on.write).toHaveBeenLastCalledWith({ text: 'Half a thought' });
    click(button(root, 'Back'));
    click(one(root, 'button[data-more]'));
    click(button(root, 'Write a post'));
    expect(one<HTMLTextAreaElement>(root, 'textarea').value).toBe('Half a thought');
  });

  test('what was kept for this page is there at once', () => {
    const { root } = composer({ ...VIEWS.ready(), share: { ...SHARE, written: { text: 'Kept' } } });
    expect(one<HTMLTextAreaElement>(root, 'textarea').value).toBe('Kept');
  });

  test('hostile storage writes nothing', () => {
    expect(readWritten('x')).toBeUndefined();
    expect(readWritten({ text: 7, hashtags: [1, 'ok'], campaign: {}, trackers: 'all' })).toEqual({
      hashtags: ['ok'],
    });
    expect(readWritten({ campaign: null, untagged: ['x'] })).toEqual({
      campaign: null,
      untagged: ['x'],
    });
  });
});

describe('words', () => {
  test('are handed over with the press, and number keys type them', () => {
    const { root, on } = composer();
    write(root, 'My words');
    press(one(root, 'textarea'), '1');
    expect(on.share).not.toHaveBeenCalled();
    click(go(root, 'x'));
    expect(on.share).toHaveBeenCalledExactlyOnceWith('x', { text: 'My words' } satisfies Written);
    press(go(root, 'x'), '2');
    expect(on.share).toHaveBeenLastCalledWith(TARGETS[1]?.id, { text: 'My words' });
  });

  test('are counted by the rules of each network', () => {
    const { root } = composer();
    write(root, 'abc');
    // 3 letters, a blank, and the 23 that any link counts.
    expect(row(root, 'x').textContent).toContain('27 / 280');
    write(root, 'abcd');
    expect(row(root, 'x').textContent).toContain('28 / 280');
  });

  test('go to the clipboard where a network drops them, and it says so before', () => {
    const { root } = composer();
    expect(row(root, 'linkedin').textContent).toContain('Takes only the link');
    expect(row(root, 'linkedin').textContent).not.toContain('clipboard');
    write(root, 'My words');
    expect(row(root, 'linkedin').textContent).toContain('text to your clipboard');
  });

  test('too long: by how much, said politely, with a way out that is a press', () => {
    const { root, on } = composer(VIEWS.written());
    click(button(root, 'More networks'));
    const x = row(root, 'x');
    const [, over, length, max] =
      /X(\d+) over the limit.*−20(\d+) \/ (\d+)/.exec(x.textContent ?? '') ?? [];
    expect(Number(over)).toBeGreaterThan(0);
    expect(Number(length) - Number(max)).toBe(Number(over));
    expect(one(root, 'section [role=status]').textContent).toContain('Too long for X');
    click(button(x, 'Leave the hashtags out, −'));
    expect(on.write).toHaveBeenLastCalledWith(expect.objectContaining({ hashtags: [] }));
    expect(row(root, 'x').textContent).not.toContain('over the limit');
  });

  test('campaign tags that make a post too long are left out for that network alone', () => {
    const view = VIEWS.written();
    const { root, on } = composer({
      ...view,
      share: { ...view.share, written: { text: 'a'.repeat(200), campaign: 'c1' } },
    });
    click(button(root, 'More networks'));
    const long = [...root.querySelectorAll<HTMLElement>('li[data-target]')].find((each) =>
      each.textContent?.includes('campaign tags out here'),
    );
    const id = long?.dataset['target'] ?? '';
    click(button(row(root, id), 'Leave the campaign tags out here, −'));
    expect(on.write).toHaveBeenLastCalledWith(expect.objectContaining({ untagged: [id] }));
    expect(row(root, id).textContent).not.toContain('campaign tags out here');
  });
});

describe('hashtags', () => {
  const names = (root: HTMLElement) =>
    [...root.querySelectorAll('[aria-label=Hashtags] [data-remove]')].map((each) =>
      each.getAttribute('aria-label'),
    );

  test('are added by typing, and taken away by a press or by Backspace', () => {
    const { root } = composer();
    click(one(root, '[aria-label=Hashtags] [data-add]'));
    const field = one<HTMLInputElement>(root, '[aria-label="New hashtag"]');
    expect(document.activeElement).toBe(field);
    type(field, '#winter walks');
    press(field, 'Enter');
    expect(names(root)).toEqual(['Remove #winter', 'Remove #walks']);
    press(one(root, '[aria-label="New hashtag"]'), 'Backspace');
    expect(names(root)).toEqual(['Remove #winter']);
    press(one(root, '[aria-label="New hashtag"]'), 'Escape');
    expect(root.querySelector('textarea'), 'still in the composer').not.toBeNull();
    click(button(root, 'Remove #winter'));
    expect(names(root)).toEqual([]);
    expect(document.activeElement).toBe(one(root, '[aria-label=Hashtags] [data-add]'));
  });

  test('that the page suggests are one press, and are in the post then', () => {
    const view = VIEWS.ready();
    const { page } = view.share ?? {};
    if (!page) throw new Error('no page');
    const share = { ...SHARE, page: { ...page, hashtags: ['tides'] } };
    const { root, on } = composer({ ...view, share });
    click(button(root, 'Add #tides'));
    click(go(root, 'x'));
    expect(on.share).toHaveBeenCalledExactlyOnceWith('x', { hashtags: ['tides'] });
  });
});

describe('the link', () => {
  test('is seen to the letter, with its reason and what was taken out', () => {
    const { root } = composer();
    const text = one(root, 'section').textContent;
    expect(text).toContain('harbour.test/notes/reading-the-tide/');
    expect(text).toContain('The page’s canonical address');
    expect(one(root, 'del').textContent).toBe('utm_source');
  });

  test('trackers are kept by a press', () => {
    const { root, on } = composer();
    click(button(root, 'Keep the trackers'));
    expect(on.write).toHaveBeenLastCalledWith({ trackers: 'keep' });
  });

  test('campaign tags go on and off for this post', () => {
    const { root, on } = composer(VIEWS.written());
    expect(one(root, 'section').textContent).toContain('winter-walks, source per network');
    click(one(root, '[role=switch]'));
    expect(on.write).toHaveBeenLastCalledWith(expect.objectContaining({ campaign: null }));
    expect(on.chooseCampaign, 'and from now on').toHaveBeenCalledExactlyOnceWith(null);
  });

  test('the tags of the campaign are changed on the spot, with the address that comes of them', () => {
    const { root, on } = composer(VIEWS.written());
    click(button(root, 'Edit the tags of winter-walks'));
    const form = one(root, 'form[aria-label="Tags of winter-walks"]');
    const [source, medium] = [...form.querySelectorAll('input')];
    if (!source || !medium) throw new Error('No fields');
    expect(document.activeElement).toBe(source);
    expect(form.textContent).toContain('utm_source=facebook&utm_medium=social');
    type(medium, ' post ');
    expect(form.textContent).toContain('utm_medium=post&');
    type(source, '{net}');
    click(button(form, 'Save'));
    expect(on.putCampaign, 'with what makes no tag').not.toHaveBeenCalled();
    expect(source.getAttribute('aria-invalid')).toBe('true');
    expect(form.textContent).toContain('holds {net}');
    type(source, 'club');
    click(button(form, 'Save'));
    expect(on.putCampaign).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: 'c1', name: 'winter-walks', source: 'club', medium: 'post' }),
    );
    expect(on.write).toHaveBeenLastCalledWith(expect.objectContaining({ campaign: 'c1' }));
    expect(root.querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(button(root, 'Edit the tags'));
  });

  test('Escape leaves the fields, not the composer; the settings are a press away', () => {
    const { root, on } = composer(VIEWS.written());
    click(button(root, 'Edit the tags'));
    click(button(root, 'All campaigns'));
    expect(on.openSettings).toHaveBeenCalledOnce();
    press(one(root, 'form input'), 'Escape');
    expect(root.querySelector('form')).toBeNull();
    expect(root.querySelector('textarea')).not.toBeNull();
    expect(on.putCampaign).not.toHaveBeenCalled();
  });

  test('a first campaign is set up on the spot', () => {
    const { root, on } = composer();
    click(button(root, 'Set up a campaign'));
    const [, , name] = [...root.querySelectorAll<HTMLInputElement>('form input')];
    if (!name) throw new Error('No fields');
    type(name, 'spring');
    click(button(one(root, 'form'), 'Save'));
    expect(on.putCampaign).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ id: 'campaign-1', campaign: 'spring' }),
    );
  });

  test('leads to the text that is selected on the page, where the user wants that', () => {
    const view = VIEWS.passage();
    const words = view.share.selection;
    const { root, on } = composer({ ...view, share: { ...view.share, written: {} } });
    expect(on.readSelection, 'only once the composer opens').toHaveBeenCalledOnce();
    expect(one(root, 'section').textContent).toContain(words);
    expect(one(root, 'section').textContent).not.toContain(':~:text=');
    click(one(root, '[role=switch]'));
    expect(on.write).toHaveBeenLastCalledWith({ passage: words });
    expect(one(root, '[role=switch]').getAttribute('aria-checked')).toBe('true');
    expect(one(root, 'section').textContent).toContain('#:~:text=The%20sea%20comes%20back');
    click(button(root, 'Quote the selected text'));
    expect(one<HTMLTextAreaElement>(root, 'textarea').value).toBe(`“${words}”`);
    expect(() => button(root, 'Quote the selected text'), 'it is there').toThrow();
    click(one(root, '[role=switch]'));
    expect(on.write).toHaveBeenLastCalledWith({ text: `“${words}”` });
  });

  test('what is selected now takes the place of what was', () => {
    const view = VIEWS.passage();
    const { on } = composer({
      ...view,
      share: { ...view.share, written: { text: 'Mine', passage: 'Older words' } },
    });
    expect(on.write).toHaveBeenCalledExactlyOnceWith({
      text: 'Mine',
      passage: view.share.selection,
    });
  });

  test('nothing is said of a selection that no link could find', () => {
    const view = VIEWS.ready();
    const { root } = composer({ ...view, share: { ...SHARE, selection: '— …' } });
    expect(one(root, 'section').textContent).not.toContain('selected text');
  });

  test('is copied as it stands', () => {
    const { root, on } = composer(VIEWS.passage());
    click(button(root, 'Copy the link'));
    expect(on.copyLink).toHaveBeenCalledExactlyOnceWith({
      passage: VIEWS.passage().share.selection,
    });
  });

  test('is copied with a press', () => {
    const { root, on } = composer();
    click(button(root, 'Copy the link'));
    expect(on.copyLink).toHaveBeenCalledOnce();
  });

  test('of a staging copy with a session is said to be one, each in a line', () => {
    const { root } = composer(VIEWS.staged());
    const codes = [...root.querySelectorAll<HTMLElement>('[data-warning]')].map(
      ({ dataset }) => dataset['warning'],
    );
    expect(codes).toEqual(expect.arrayContaining(['staging', 'session']));
  });
});

describe('before the press', () => {
  test('the card that the network will show is one press away, with its verdict', () => {
    const { root } = composer();
    const verdict = button(row(root, 'facebook'), 'Card on Facebook');
    click(verdict);
    expect(verdict.getAttribute('aria-expanded')).toBe('true');
    expect(
      row(root, 'facebook').querySelector('[aria-label="Card on Facebook"][role=group]'),
    ).not.toBeNull();
    click(button(row(root, 'facebook'), 'See the card on Facebook'));
    expect(one(root, '#report-tab-cards').getAttribute('aria-selected')).toBe('true');
  });

  test('the card is shown beside a row that the pointer rests on, and nothing moves', () => {
    vi.useFakeTimers();
    try {
      const { root } = composer();
      const at = row(root, 'facebook');
      at.getBoundingClientRect = () => new DOMRect(0, 400, 400, 44);
      one(root, 'section').getBoundingClientRect = () => new DOMRect(0, 44, 400, 520);
      const card = () => at.querySelector('[aria-label="Card on Facebook"][role=group]');
      const point = (type: string, how = {}) =>
        act(() => {
          const moved = { pointerType: 'mouse', movementX: 3, movementY: 0, ...how };
          at.dispatchEvent(Object.assign(new Event(type), moved));
        });
      const rest = () =>
        act(() => {
          vi.advanceTimersByTime(1_000);
        });
      point('pointermove', { pointerType: 'touch' });
      rest();
      expect(card(), 'by touch').toBeNull();
      point('pointermove', { movementX: 0 });
      rest();
      expect(card(), 'by a row that moves').toBeNull();
      point('pointermove');
      expect(card(), 'at once').toBeNull();
      rest();
      expect(card()?.closest('[aria-hidden=true]')?.getAttribute('data-side')).toBe('above');
      expect(at.querySelectorAll('[aria-hidden=true] button'), 'nothing to press').toHaveLength(0);
      press(one(root, 'textarea'), 'Escape');
      expect(card(), 'after a key').toBeNull();
      expect(root.querySelector('textarea'), 'still in the composer').not.toBeNull();
      point('pointermove');
      rest();
      expect(card()).not.toBeNull();
      point('pointerleave');
      expect(card(), 'once the pointer is gone').toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  test('a network that would show nothing says so, and is shared to by one press', () => {
    const { root, on } = composer();
    expect(row(root, 'linkedin').textContent).toContain('only the bare address');
    click(go(root, 'linkedin'));
    expect(on.share).toHaveBeenCalledExactlyOnceWith('linkedin', {});
  });

  test('offline nothing is opened', () => {
    const { root, on } = composer(VIEWS.offline());
    expect(row(root, 'x').textContent).toContain('Not while offline');
    click(go(root, 'x'));
    expect(on.share).not.toHaveBeenCalled();
  });
});

test('all targets are there once they are asked for', () => {
  const { root } = composer();
  expect(root.querySelectorAll('[data-go]')).toHaveLength(6);
  click(button(root, 'More networks'));
  expect(root.querySelectorAll('[data-go]')).toHaveLength(TARGETS.length);
});

test('the QR code is of the link, and can be saved and copied', () => {
  const { root, on } = popup(VIEWS.ready());
  click(one(root, 'button[data-more]'));
  click(one(root, '[data-target=qr]'));
  expect(one(root, 'svg[role=img]').getAttribute('aria-label')).toBe(
    `QR code for ${SHARE.draft.url}`,
  );
  expect(root.querySelector('svg[role=img] path')?.getAttribute('d')?.length).toBeGreaterThan(500);
  click(button(root, 'Save as PNG'));
  expect(on.saveQr).toHaveBeenCalledExactlyOnceWith(SHARE.draft.url);
  press(button(root, 'Back'), 'Escape');
  expect(root.querySelector('svg[role=img] path')).toBeNull();
});
