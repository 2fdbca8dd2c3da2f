import { ADDRESS } from '../limits';
import { resolve as parsed } from '../text';

/** What parsing leaves as it is: no other letters or escapes, no numbers for names, no steps up. */
const PLAIN =
  /^https?:\/\/(?:[a-z\d]+[.-])+[a-z]+(?:\/(?!\.|%2[eE])[\w!$&()*+,;=:@~%.-]*)+(?:[?#][\w!$&()*+,;=:@~%./?-]*)?$/;

/** What was resolved against last, and whether anything can be: addresses come by the page. */
let last = { base: '', isAddress: false };

/**
 * Absolute form of an address, cut at its bound, or `undefined` where it does not parse. Most addresses of a page are
 * written as they would be given back, and parsing them takes long.
 */
export function resolve(address: string | undefined, base: string): string | undefined {
  if (address === undefined || !PLAIN.test(address)) return parsed(address, base);
  if (last.base !== base) last = { base, isAddress: URL.canParse(base) };
  return last.isAddress ? address.slice(0, ADDRESS) : undefined;
}
