import * as streams from 'node:stream/web';

// A window of jsdom lacks what browsers and Node have.
for (const [name, value] of Object.entries(streams))
  if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true });

/**
 * jsdom lays nothing out. Here every element is a box of 44 × 44 px, unless it or an ancestor is hidden
 * by attribute or inline style; `data-box="x y width height"` places one elsewhere.
 */
function layOut(): void {
  Element.prototype.getBoundingClientRect = function getBoundingClientRect(this: Element): DOMRect {
    const hidden = this.closest(
      '[hidden], details:not([open]) > :not(summary), dialog:not([open]), [style*="display:none"], [style*="display: none"]',
    );
    if (hidden) return new DOMRect(0, 0, 0, 0);
    const [x = 0, y = 0, width = 44, height = 44] = (this.getAttribute('data-box') ?? '')
      .split(' ')
      .filter(Boolean)
      .map(Number);
    return new DOMRect(x, y, width, height);
  };
}

// A worker has no window.
if (typeof document !== 'undefined') layOut();
