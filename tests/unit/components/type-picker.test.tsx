import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { button, click, one, popup } from '../../fixtures/mounted';
import { VIEWS } from '../../fixtures/report';

const LIST = 'fieldset[aria-label="Page type"]';

describe('kind of page', () => {
  it('opens a list with the signals that won', () => {
    const { root, on } = popup(VIEWS.ready());
    const control = button(root, 'Page type: Article');
    expect(root.querySelector(LIST)).toBeNull();
    click(control);
    expect(control.getAttribute('aria-expanded')).toBe('true');
    expect(button(one(root, LIST), 'Article').getAttribute('aria-pressed')).toBe('true');
    expect(root.textContent).toContain('og:type is article');
    expect(on.details).toHaveBeenCalled();
  });

  it('sets what is pressed, closes, and gives the focus back', () => {
    const { root, on } = popup(VIEWS.ready());
    click(button(root, 'Page type'));
    click(button(one(root, LIST), 'Recipe'));
    expect(on.choosePageType).toHaveBeenCalledWith('recipe');
    expect(root.querySelector(LIST)).toBeNull();
    expect(document.activeElement).toBe(button(root, 'Page type'));
  });

  it('says who set it, and gives the word back to the signals', () => {
    const { root, on } = popup(VIEWS.typed());
    const control = button(root, 'Page type: Recipe, set by you');
    click(control);
    expect(root.textContent).toContain('Why article');
    click(button(root, 'Back to automatic: Article'));
    expect(on.choosePageType).toHaveBeenCalledWith(undefined);
  });

  it('is closed by Escape, which then does not close the popup', () => {
    const { root } = popup(VIEWS.ready());
    click(button(root, 'Page type'));
    const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
    act(() => void one(root, LIST).dispatchEvent(event));
    expect(event.defaultPrevented).toBe(true);
    expect(root.querySelector(LIST)).toBeNull();
    expect(document.activeElement).toBe(button(root, 'Page type'));
  });

  it('is closed when the focus goes elsewhere', () => {
    const { root } = popup(VIEWS.ready());
    click(button(root, 'Page type'));
    act(() => button(root, 'Check again').focus());
    expect(root.querySelector(LIST)).toBeNull();
  });
});
