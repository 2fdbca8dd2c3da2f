import { closestOut, contains, elementAt, isPainted, parentOf, rectOf, rootOf } from './dom';
import { boxOf } from './nodes';
import type { Reading } from './reading';
import type { Control } from './snapshot';

type Place = Pick<Control, 'visible' | 'folded' | 'sticky' | 'firstScreen' | 'box'>;

/** Where an element stands, and whether it can be seen there. */
export function placeOf({ win, options, styleOf }: Reading, el: Element): Place {
  const { innerWidth, innerHeight } = win;
  const box = boxOf(el, win);
  const { x, y, width, height } = box;
  const visible = width > 1 && height > 1 && isPainted(el);
  let sticky = false;
  let at: Element | null | undefined = visible ? el : null;
  for (let up = 0; at && !sticky && up < 12; at = parentOf(at), up++)
    sticky = /fixed|sticky/.test(styleOf(at).position);
  const isNear = (middle: number, length: number) => middle >= 0 && middle <= length;
  return {
    visible,
    folded: !visible && !!closestOut(el, options.marks.folds),
    sticky,
    firstScreen:
      visible && isNear(x + width / 2, innerWidth) && isNear(y + height / 2, innerHeight),
    box,
  };
}

/**
 * Whether something else lies over the middle of an element. What holds it, a label
 * around it too, and what it holds do not cover it; nor does anything where the middle is outside the window.
 */
export function isCovered({ styleOf }: Reading, el: Element): boolean {
  const { left, top, width, height } = rectOf(el);
  const over = elementAt(rootOf(el), left + width / 2, top + height / 2);
  return (
    !!over && !contains(el, over) && !contains(over, el) && styleOf(el).pointerEvents !== 'none'
  );
}
