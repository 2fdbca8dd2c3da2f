import { ownText } from './own-text';

/** Names kept; own choice. Pages share nearly all of theirs, and may bring any number of their own. */
const MOST = 2_000;
/** Characters above which a name is not worth keeping; own choice. */
const LONGEST = 40;

const kept = new Map<string, string>();

/**
 * A name of an element or attribute in lower case, ASCII throughout. It comes as the one string that the engine keeps of
 * a name, as those in code are: two of them are the same or not without a look at their letters.
 */
export function nameOf(written: string): string {
  if (written.length > LONGEST) return written.toLowerCase();
  const known = kept.get(written);
  if (known !== undefined) return known;
  const [name = ''] = Object.keys({ [written.toLowerCase()]: true });
  if (kept.size >= MOST) kept.clear();
  kept.set(name === written ? name : ownText(written), name);
  return name;
}
