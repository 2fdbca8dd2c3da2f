import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { showElement } from '../../../utils/page/outline';

let scrolled: [Element, ScrollIntoViewOptions][] = [];
let end: (() => void) | undefined;

/** Gives elements the boxes in their `data-box`, and takes note of what is scrolled to. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame'] });
  scrolled = [];
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const given = this.getAttribute('data-box') ?? '0 0 0 0';
    const [x = 0, y = 0, width = 0, height = 0] = given.split(' ').map(Number);
    return new DOMRect(x, y, width, height);
  });
  Element.prototype.scrollIntoView = function (how) {
    scrolled.push([this, how as ScrollIntoViewOptions]);
  };
  Element.prototype.checkVisibility = function () {
    return this.closest('[hidden]') === null;
  };
});
afterEach(() => {
  end?.();
  vi.useRealTimers();
  document.body.replaceChildren();
  Reflect.deleteProperty(Element.prototype, 'scrollIntoView');
  Reflect.deleteProperty(Element.prototype, 'checkVisibility');
});

function show(html: string, ended?: () => void) {
  document.body.innerHTML = html;
  const before = document.documentElement.outerHTML;
  const el = document.querySelector('#it') as Element;
  const showing = showElement(document, window, el, ended);
  end = showing.end;
  return { before, el, ...showing };
}
const now = () => document.documentElement.outerHTML;

const PLAIN = '<p id="it" style="color: red" data-box="20 30 100 40">Text</p>';

describe('an element that is seen', () => {
  test('is scrolled to and outlined above all, without a change to the page', () => {
    const { before, el, state, end } = show(PLAIN);
    expect(state).toBe('shown');
    expect(scrolled.map(([each]) => each)).toEqual([el]);
    expect(scrolled[0]?.[1]).toMatchObject({ block: 'center', inline: 'nearest' });
    const host = document.documentElement.lastElementChild as HTMLElement;
    expect(host.parentElement).toBe(document.documentElement);
    expect(host.getAttribute('aria-hidden')).toBe('true');
    expect(host.shadowRoot).toBe(null);
    expect(host.textContent).toBe('');
    expect(host.style.pointerEvents).toBe('none');
    expect(host.style.getPropertyPriority('display')).toBe('important');
    host.remove();
    expect(now()).toBe(before);
    end?.();
  });
  test.for([
    ['after a while', () => vi.advanceTimersByTime(6_000)],
    ['at Escape', () => window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))],
    ['at the next press', () => document.body.dispatchEvent(new Event('pointerdown'))],
    ['when the page is left', () => window.dispatchEvent(new Event('pagehide'))],
  ] as const)('is left alone %s', ([, act]) => {
    const ended = vi.fn();
    const { before } = show(PLAIN, ended);
    expect(now()).not.toBe(before);
    act();
    expect(now()).toBe(before);
    expect(ended).toHaveBeenCalledTimes(1);
    act();
    expect(ended).toHaveBeenCalledTimes(1);
  });
  test('stays through other keys, and goes when it is told to', () => {
    const { before, end } = show(PLAIN);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Tab' }));
    vi.advanceTimersByTime(5_900);
    expect(now()).not.toBe(before);
    end?.();
    expect(now()).toBe(before);
  });
  test('goes along with its element', () => {
    const { el } = show(PLAIN);
    el.remove();
    vi.advanceTimersByTime(100);
    expect(document.documentElement.lastElementChild).toBe(document.body);
  });
  test('a reader who wants no motion gets none', () => {
    vi.stubGlobal('matchMedia', () => ({ matches: true }));
    show(PLAIN).end?.();
    expect(scrolled[0]?.[1].behavior).toBe('instant');
    vi.stubGlobal('matchMedia', () => ({ matches: false }));
    show(PLAIN).end?.();
    expect(scrolled[1]?.[1].behavior).toBe('smooth');
    vi.unstubAllGlobals();
  });
  test('one that is higher than the window is shown from its start', () => {
    show('<p id="it" data-box="0 0 100 5000">Text</p>').end?.();
    expect(scrolled[0]?.[1].block).toBe('start');
  });
  test('a link without a box of its own is where its picture is', () => {
    const { state, end } = show('<a id="it"><img data-box="0 0 24 24"></a>');
    expect(state).toBe('shown');
    expect(scrolled[0]?.[0].localName).toBe('img');
    end?.();
  });
});

describe('an element that is hidden', () => {
  test('is told, and the nearest thing around it that is seen is outlined', () => {
    const { state, end } = show(
      '<nav data-box="0 0 300 40"><ul hidden><li id="it">Share</li></ul></nav>',
    );
    expect(state).toBe('hidden');
    expect(scrolled[0]?.[0].localName).toBe('nav');
    end?.();
  });
  test('is told alone where only the page holds it', () => {
    const { state, end, before } = show('<p id="it" hidden>Text</p>');
    expect([state, end]).toEqual(['hidden', undefined]);
    expect(now()).toBe(before);
  });
  test.for([
    ['left of the page', '<a id="it" data-box="-9999 0 50 20">a</a>'],
    [
      'in a box that is shut',
      '<div style="overflow-x: hidden; overflow-y: hidden" data-box="0 0 300 0"><a id="it" data-box="0 0 50 20">a</a></div>',
    ],
    [
      'in a box for readers aloud',
      '<span id="it" style="position: absolute; overflow-x: hidden; overflow-y: hidden" data-box="0 0 1 1"><b data-box="0 0 50 20">a</b></span>',
    ],
  ] as const)('also %s', ([, html]) => {
    expect(show(html).state).toBe('hidden');
  });
  test('what is placed by the window is not shut in', () => {
    const { state, end } = show(
      '<div style="overflow-x: hidden; overflow-y: hidden" data-box="0 0 300 0"><a id="it" style="position: fixed" data-box="0 0 50 20">a</a></div>',
    );
    expect(state).toBe('shown');
    end?.();
  });
});

test('names that the page gives its elements lead nobody astray', () => {
  const { state, before, end } = show(
    `<form id="it" data-box="0 0 90 90"><input name="isConnected"><input name="scrollIntoView"><input name="parentElement"></form><img name="createElement"><img name="documentElement">`,
  );
  expect(state).toBe('shown');
  end?.();
  expect(now()).toBe(before);
});
