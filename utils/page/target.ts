import type { Box } from './snapshot';

/**
 * By what an element of the page is found again, as far as the snapshot tells it. All that is given has to
 * fit; where several elements fit, their number in the snapshot decides, and then the place.
 */
export interface Target {
  /** Lower-case element name. */
  tag?: string;
  /** Start tag, cut at `LIMITS.source`. */
  html?: string;
  /** Address as written or resolved, of a link, picture or frame. */
  address?: string;
  /** `class` and `id`, in any order. */
  marks?: string;
  /** Label, tooltip or text alternative. */
  label?: string;
  /** Text, white space folded; may be cut. Alone, it means the innermost element with that text. */
  text?: string;
  /** Which of the elements of the snapshot that look the same, counted from 0, and how many these are. */
  alike?: [at: number, of: number];
  /** The first of all that fit is meant. */
  first?: true;
  /** Where it stood, in CSS px relative to the document. */
  box?: Box;
}

/** `hidden`: it is there and cannot be seen. `gone`: it is not there, or several are and none is the one. */
export type Shown = 'shown' | 'hidden' | 'gone';
