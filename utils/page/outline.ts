import { all, bodyElement, contains, isPainted, parentOf, rectOf, rootElement } from './dom';
import type { Shown } from './target';

/** Milliseconds after which the outline goes away by itself. Own choice: time to look up and find it. */
const STAYS = 6_000;
/** Distance in CSS px between an element and the line around it, and from the window's edges at least. */
const GAP = 3;
const EDGE = 6;

/** The two tell from any background; the first is the accent of the popup. */
const [LINE, HALO] = ['#274bc4', '#ffffff'];

const HOST = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: 'auto',
  height: 'auto',
  margin: '0',
  border: '0',
  padding: '0',
  background: 'none',
  overflow: 'visible',
  'pointer-events': 'none',
  'z-index': '2147483647',
};

const FRAME = {
  position: 'fixed',
  'box-sizing': 'border-box',
  'border-radius': '4px',
  outline: `3px solid ${LINE}`,
  'box-shadow': `0 0 0 5px ${HALO}, inset 0 0 0 2px ${HALO}`,
  'pointer-events': 'none',
};

/** Pages name their elements as they like; the prototypes stay true. */
const ofNode = Node.prototype;
const isConnected = Object.getOwnPropertyDescriptor(ofNode, 'isConnected')?.get as () => boolean;
const make = (doc: Document): HTMLElement => Document.prototype.createElement.call(doc, 'div');
const takeOut = (el: Element) => Element.prototype.remove.call(el);

function dress(el: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles))
    el.style.setProperty(name, value, 'important');
}

const hasArea = ({ width, height }: DOMRect): boolean => width > 1 && height > 1;

/** What is seen of an element: itself, or the first thing in it where it has no box of its own. */
function seenOf(el: Element): Element | undefined {
  return [el, ...all(el, '*').slice(0, 200)].find((each) => hasArea(rectOf(each)));
}

/** Whether it can be seen after it was scrolled to: painted, not outside all scrolling, in no shut box. */
function isSeen(el: Element, win: Window, body: Element | null): boolean {
  const { right, bottom } = rectOf(el);
  if (!isPainted(el)) return false;
  let { position } = win.getComputedStyle(el);
  if (position !== 'fixed' && (right + win.scrollX <= 0 || bottom + win.scrollY <= 0)) return false;
  for (let up = parentOf(el); up && up !== body && position !== 'fixed'; up = parentOf(up)) {
    const style = win.getComputedStyle(up);
    // Nothing but what it is placed by cuts off what is placed absolutely.
    if (position === 'absolute' && style.position === 'static') continue;
    const { width, height } = rectOf(up);
    const cuts = (overflow: string, length: number) =>
      /hidden|clip|scroll|auto/.test(overflow) && length <= 1;
    if (cuts(style.overflowX, width) || cuts(style.overflowY, height)) return false;
    position = style.position;
  }
  return true;
}

/** The nearest element around a hidden one that is seen, unless that is the whole page. */
function seenAround(el: Element, win: Window, body: Element | null): Element | undefined {
  for (let up = parentOf(el); up && body && !contains(up, body); up = parentOf(up))
    if (hasArea(rectOf(up)) && isSeen(up, win, body)) return up;
  return undefined;
}

/** Moves the page to an element, at once where the reader wants no motion. */
function scrollTo(el: Element, win: Window): void {
  const isStill = win.matchMedia?.('(prefers-reduced-motion: reduce)').matches ?? true;
  Element.prototype.scrollIntoView?.call(el, {
    behavior: isStill ? 'instant' : 'smooth',
    block: rectOf(el).height > win.innerHeight ? 'start' : 'center',
    inline: 'nearest',
  });
}

/**
 * Draws the line around an element and keeps it there. Nothing of the page is changed: the line stands in a
 * closed shadow tree of its own, above everything. It goes after a while, at Escape and at the next press.
 */
function draw(doc: Document, win: Window, el: Element, ended: () => void): () => void {
  const host = make(doc);
  const frame = make(doc);
  host.setAttribute('aria-hidden', 'true');
  dress(host, HOST);
  dress(frame, FRAME);
  const root = Element.prototype.attachShadow.call(host, { mode: 'closed' });
  const style = Document.prototype.createElement.call(doc, 'style');
  // A page may style the backdrops of all its own dialogs.
  style.textContent = ':host::backdrop { display: none !important }';
  ofNode.appendChild.call(root, style);
  ofNode.appendChild.call(root, frame);
  ofNode.appendChild.call(rootElement(doc) ?? doc, host);
  try {
    // Dialogs and full screens lie above every z-index; there is another layer above them.
    host.popover = 'manual';
    host.showPopover();
  } catch {}

  let isOver = false;
  const end = () => {
    if (isOver) return;
    isOver = true;
    win.clearTimeout(timer);
    win.removeEventListener('keydown', onKey, true);
    for (const name of ENDS) win.removeEventListener(name, end, true);
    takeOut(host);
    ended();
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') end();
  };
  const ENDS = ['pointerdown', 'pagehide'] as const;
  const timer = win.setTimeout(end, STAYS);
  win.addEventListener('keydown', onKey, true);
  for (const name of ENDS) win.addEventListener(name, end, true);

  const follow = () => {
    if (isOver) return;
    if (!isConnected.call(el)) {
      end();
      return;
    }
    const { left, top, right, bottom } = rectOf(el);
    const [x, y] = [Math.max(left - GAP, EDGE), Math.max(top - GAP, EDGE)];
    dress(frame, {
      left: `${x}px`,
      top: `${y}px`,
      width: `${Math.max(0, Math.min(right + GAP, win.innerWidth - EDGE) - x)}px`,
      height: `${Math.max(0, Math.min(bottom + GAP, win.innerHeight - EDGE) - y)}px`,
      visibility:
        bottom < 0 || right < 0 || top > win.innerHeight || left > win.innerWidth
          ? 'hidden'
          : 'visible',
    });
    win.requestAnimationFrame(follow);
  };
  follow();
  return end;
}

export interface Showing {
  state: Shown;
  /** Takes the outline away; `undefined` where none was drawn. */
  end?: () => void;
}

/** Scrolls to an element and outlines it; a hidden one is told, and what holds it outlined. */
export function showElement(
  doc: Document,
  win: Window,
  el: Element,
  ended: () => void = () => undefined,
): Showing {
  const seen = seenOf(el);
  const body = bodyElement(doc);
  const isHidden = !seen || !isSeen(seen, win, body);
  const shown = isHidden ? seenAround(el, win, body) : seen;
  const state = isHidden ? 'hidden' : 'shown';
  if (!shown) return { state };
  scrollTo(shown, win);
  return { state, end: draw(doc, win, shown, ended) };
}
