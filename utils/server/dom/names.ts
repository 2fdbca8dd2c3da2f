import { ownText } from './own-text';

/** Names kept, a power of two; own choice. Pages share nearly all of theirs, and may bring any number of their own. */
const MOST = 1 << 12;
/** Characters above which a name is not worth keeping; own choice. */
const LONGEST = 40;

/** Each at the place that its letters lead to, as it was written and as it is; a later one takes the place over. */
const kept: ({ written: string; name: string } | undefined)[] = new Array(MOST).fill(undefined);

/** The one string that the engine keeps of a name, which holds no other memory. */
function made(written: string): string {
  const [name = ''] = Object.keys({ [written.toLowerCase()]: true });
  return name;
}

/**
 * The name of an element or attribute that stands in a text, in lower case, ASCII throughout. It comes as the one string
 * that the engine keeps of a name, as those in code are: two of them are the same or not without a look at their letters.
 */
export function nameIn(text: string, from: number, to: number): string {
  const length = to - from;
  if (length > LONGEST) return text.slice(from, to).toLowerCase();
  let place = length;
  for (let at = from; at < to; at += 1) place = (place * 31 + text.charCodeAt(at)) & (MOST - 1);
  const known = kept[place];
  if (known !== undefined && known.written.length === length) {
    const { written, name } = known;
    let at = 0;
    while (at < length && written.charCodeAt(at) === text.charCodeAt(from + at)) at += 1;
    if (at === length) return name;
  }
  const written = text.slice(from, to);
  const name = made(written);
  kept[place] = { written: name === written ? name : ownText(written), name };
  return name;
}
