import { remembered } from './remembered';
import { webUrl } from './urls';

/** Names under which share addresses carry the page's address, the surest first. */
const URL_PARAMETERS = [
  'u',
  'url',
  'canonicalurl',
  'linkurl',
  'href',
  'link',
  'address',
  'attachmenturl',
  'share_url',
  'shareurl',
  'uri',
  'bkmk',
];

/** Names of the text in which the address may stand. */
const TEXT_PARAMETERS = [
  'text',
  'body',
  'status',
  'content',
  'message',
  'description',
  'title',
  'subject',
  'su',
];

/** What a share address says it shares. */
export interface SharedAddress {
  /** Name of the parameter, lower case. */
  parameter: string;
  /** As written. Empty where the parameter holds nothing. */
  raw: string;
  /** Decoded once; for a text, the first address inside it. */
  shares: string;
  /** Whether it was taken out of a text. */
  inText: boolean;
}

/** Percent-decoding that keeps what is malformed. */
export function decodeOnce(raw: string): string {
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });
  }
}

/** First address in a text, without the punctuation that ends a sentence. */
export function addressIn(text: string): string | undefined {
  const found = /https?(?::|%3a)(?:\/\/|%2f%2f)[^\s<>"']+/i.exec(text)?.[0];
  return found?.replace(/[.,;:!?)\]}]+$/, '');
}

/** Parameters of the query, and of a fragment that is used like one, as written and in order. */
function parametersOf(address: string): { name: string; raw: string }[] {
  const [before = '', ...after] = address.split('#');
  const query = before.includes('?') ? before.slice(before.indexOf('?') + 1) : '';
  const fragment = after.join('#');
  return [query, /^!?\/?\??[\w-]+=/.test(fragment) ? fragment.replace(/^[!/?]+/, '') : '']
    .flatMap((part) => part.split('&'))
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=');
      const [name, raw] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
      return {
        name: decodeOnce(name)
          .toLowerCase()
          .replace(/^p\[url\]$/, 'url'),
        raw,
      };
    });
}

/**
 * The address that a share address carries, or `undefined` where no parameter could hold one.
 * A parameter that holds an address wins over an empty one, a parameter for addresses over a text.
 */
export function sharedAddress(address: string): SharedAddress | undefined {
  if (!/[?#]/.test(address)) return undefined;
  const parameters = parametersOf(address);
  const isMail = /^(mailto|sms|imessage):/i.test(address);
  const texts = TEXT_PARAMETERS.flatMap((name) => parameters.filter((each) => each.name === name));
  const inTexts = () => {
    for (const { name, raw } of texts) {
      const text = decodeOnce(isMail ? raw : raw.replace(/\+/g, ' '));
      const shares = addressIn(text);
      if (shares) return { parameter: name, raw, shares, inText: true };
    }
    return undefined;
  };
  const direct = URL_PARAMETERS.flatMap((name) => parameters.filter((each) => each.name === name));
  const filled = direct.filter(({ raw }) => raw !== '');
  const take = ({ name, raw }: { name: string; raw: string }): SharedAddress => ({
    parameter: name,
    raw,
    shares: decodeOnce(raw).trim(),
    inText: false,
  });
  const stated = filled.find(({ raw }) => addressIn(raw) !== undefined);
  if (stated) return take(stated);
  const found = inTexts();
  if (found) return found;
  if (filled[0]) return take(filled[0]);
  const empty = direct[0];
  return empty && { parameter: empty.name, raw: '', shares: '', inText: false };
}

/** Addresses that stand as texts in a piece of script, in order. */
export function addressesInCode(code: string): string[] {
  return [
    ...code.matchAll(
      /['"`(]\s*((?:https?:)?\/\/[^'"`\s)]+|(?:mailto|sms|whatsapp|tg|viber|line):[^'"`\s)]+)/gi,
    ),
  ]
    .map(([, found = '']) => (found.startsWith('//') ? `https:${found}` : found))
    .slice(0, 5);
}

/** Whether two addresses stand on the same host, `www.` aside. */
export function sameHost(a: string | undefined, b: string | undefined): boolean {
  const host = hostOf(a ?? '');
  return host !== undefined && host === hostOf(b ?? '');
}

/** Host of a web address, `www.` aside. Every control is compared with the page, some of them several times. */
export const hostOf = remembered((address) => webUrl(address)?.host.replace(/^www\./, ''));
