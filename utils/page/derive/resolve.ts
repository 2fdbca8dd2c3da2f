import { ADDRESS } from '../limits';
import { resolve as parsed } from '../text';

/** A host and a path that parsing leaves as they are: no other letters or escapes, no numbers for names, no steps up. */
const HOST = '(?:[a-z\\d]+[.-])+[a-z]+';
const PATH =
  '(?:/(?!\\.|%2[eE])[\\w!$&()*+,;=:@~%.-]*)+(?:\\?[\\w!$&()*+,;=:@~%./?-]*)?(?:#[\\w!$&()*+,;=:@~%./?-]*)?';
const WHOLE = new RegExp(`^https?://${HOST}${PATH}$`);
const ON_HOST = new RegExp(`^(?!//)${PATH}$`);
/** What comes before the path of an address on the web. */
const START = /^https?:\/\/[^/?#]+(?=\/)/;

/** What was resolved against last: addresses come by the page. `start` is absent where it is not on the web. */
let last: { base: string; isAddress: boolean; start: string | undefined } | undefined;

function lookedInto(base: string) {
  if (last?.base === base) return last;
  const isAddress = URL.canParse(base);
  last = { base, isAddress, start: isAddress ? START.exec(new URL(base).href)?.[0] : undefined };
  return last;
}

/**
 * Absolute form of an address, cut at its bound, or `undefined` where it does not parse. Most addresses of a page are
 * written as they would be given back, and parsing them takes long.
 */
export function resolve(address: string, base: string): string | undefined {
  if (WHOLE.test(address))
    return lookedInto(base).isAddress ? address.slice(0, ADDRESS) : undefined;
  if (address.charCodeAt(0) !== 0x2f) return parsed(address, base);
  const { start } = lookedInto(base);
  return start !== undefined && ON_HOST.test(address)
    ? (start + address).slice(0, ADDRESS)
    : parsed(address, base);
}
