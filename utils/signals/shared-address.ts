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
  if (!raw.includes('%')) return raw;
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

interface Parameter {
  name: string;
  raw: string;
}

function add(parameters: Parameter[], part: string): void {
  for (const pair of part.split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const name = decodeOnce(at < 0 ? pair : pair.slice(0, at)).toLowerCase();
    parameters.push({
      name: name === 'p[url]' ? 'url' : name,
      raw: at < 0 ? '' : pair.slice(at + 1),
    });
  }
}

/** Parameters of the query, and of a fragment that is used like one, as written and in order. */
function parametersOf(address: string): Parameter[] {
  const end = address.indexOf('#');
  const before = end < 0 ? address : address.slice(0, end);
  const fragment = end < 0 ? '' : address.slice(end + 1);
  const start = before.indexOf('?');
  const parameters: Parameter[] = [];
  if (start >= 0) add(parameters, before.slice(start + 1));
  if (/^!?\/?\??[\w-]+=/.test(fragment)) add(parameters, fragment.replace(/^[!/?]+/, ''));
  return parameters;
}

const placesOf = (names: readonly string[]) => new Map(names.map((name, at) => [name, at]));
const URL_PLACES = placesOf(URL_PARAMETERS);
const TEXT_PLACES = placesOf(TEXT_PARAMETERS);

/** Parameters with some names, the surest name first. */
function named(parameters: readonly Parameter[], places: ReadonlyMap<string, number>): Parameter[] {
  const place = ({ name }: Parameter) => places.get(name) ?? 0;
  return parameters.filter(({ name }) => places.has(name)).sort((a, b) => place(a) - place(b));
}

/**
 * The address that a share address carries, or `undefined` where no parameter could hold one.
 * A parameter that holds an address wins over an empty one, a parameter for addresses over a text.
 */
export function sharedAddress(address: string): SharedAddress | undefined {
  if (!/[?#]/.test(address)) return undefined;
  const parameters = parametersOf(address);
  const direct = named(parameters, URL_PLACES);
  const filled = direct.filter(({ raw }) => raw !== '');
  const take = ({ name, raw }: Parameter): SharedAddress => ({
    parameter: name,
    raw,
    shares: decodeOnce(raw).trim(),
    inText: false,
  });
  const stated = filled.find(({ raw }) => addressIn(raw) !== undefined);
  if (stated) return take(stated);
  const isMail = /^(mailto|sms|imessage):/i.test(address);
  for (const { name, raw } of named(parameters, TEXT_PLACES)) {
    const text = decodeOnce(isMail ? raw : raw.replace(/\+/g, ' '));
    const shares = addressIn(text);
    if (shares) return { parameter: name, raw, shares, inText: true };
  }
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
