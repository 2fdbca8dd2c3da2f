import { eachText } from './dom';
import { LINES } from './limits';

/** The texts below an element one by one, as they stand between its tags: short ones are lines of their own. */
export function linesOf(root: Element | null): string[] {
  const lines: string[] = [];
  if (root) eachText(root, (_, text) => lines.push(text.slice(0, 120)) >= LINES);
  return lines;
}
