/**
 * Reads lists of addresses: one a line, the first column of a CSV, a sitemap or an index of sitemaps
 * (https://www.sitemaps.org/protocol.html, read 2026-11-26), RSS, RDF and Atom.
 */

export interface BadLine {
  /** 1-based; of XML the number of the entry. */
  line: number;
  /** Cut at 120 characters. */
  text: string;
}

/** What a list says. */
export interface List {
  /** Web addresses in the order of the list, repeated ones too. */
  urls: string[];
  /** Sitemaps that an index names. */
  sitemaps: string[];
  /** Lines that hold no web address. */
  bad: BadLine[];
}

/** A list as a batch takes it. */
export interface AddressList extends List {
  /** Each once, `MOST_PAGES` at most. */
  urls: string[];
  /** How many were left out because they stood there before. */
  duplicates: number;
  /** How many were left out because there are too many. */
  beyond: number;
}

/** Pages that a batch takes at most; own choice, so that table and charts of it can be shown at once. */
export const MOST_PAGES = 10_000;

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Characters of a bad line that are shown. */
const SHOWN = 120;

const plain = (text: string): string =>
  text
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
      if (name) return ENTITIES[name] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .trim();

function webAddress(text: string, base?: string): string | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const { href, protocol } = new URL(text, base);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/**
 * Attributes and texts of all elements of a name that hold only text, whatever their prefix; but those of pictures and
 * films of a page are not its own.
 */
function elementsOf(xml: string, name: string): { attributes: string; text: string }[] {
  const found = xml.matchAll(
    new RegExp(`<(?!image:|video:)(?:[\\w-]+:)?${name}(\\s[^<>]*)?>([^<]*)</`, 'g'),
  );
  return [...found].map(([, attributes = '', text = '']) => ({ attributes, text: plain(text) }));
}

const textOf = (xml: string, name: string): string =>
  elementsOf(xml, name).find(({ text }) => text !== '')?.text ?? '';

/** Entries as they stand in a feed; one that never ends takes all the rest, so that nothing is looked through twice. */
const partsOf = (xml: string, name: string): string[] =>
  xml.match(new RegExp(`<(?:[\\w-]+:)?${name}[\\s>].*?(?:</(?:[\\w-]+:)?${name}\\s*>|$)`, 'gs')) ??
  [];

function linkOfAtom(entry: string): string {
  const links = [...entry.matchAll(/<(?:[\w-]+:)?link\s([^<>]*)>/g)].map(
    ([, attributes = '']) => attributes,
  );
  const own = links.find((link) => !/\brel\s*=\s*["'](?!alternate)/.test(link)) ?? '';
  return plain(/\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(own)?.slice(1).find(Boolean) ?? '');
}

/**
 * What identifies an item is its address, too, unless it says that it is none
 * (https://www.rssboard.org/rss-specification#ltguidgtSubelementOfLtitemgt, read 2026-11-26).
 */
function linkOfRss(item: string): string {
  const permalink = elementsOf(item, 'guid').find(
    ({ attributes, text }) =>
      !/\bisPermaLink\s*=\s*["']\s*false/i.test(attributes) && webAddress(text) !== undefined,
  );
  return textOf(item, 'link') || (permalink?.text ?? '');
}

interface Entry {
  address: string;
  /** Says which one it is where it has no address. */
  name?: string;
}

function entriesOf(xml: string): Entry[] {
  const atom = partsOf(xml, 'entry');
  const linkOf = atom.length > 0 ? linkOfAtom : linkOfRss;
  return (atom.length > 0 ? atom : partsOf(xml, 'item')).map((part) => ({
    address: linkOf(part),
    name: textOf(part, 'title'),
  }));
}

/**
 * XML without its comments, what is commented out is not listed, and with the text of CDATA written as any other. What
 * never ends takes all the rest with it, so that nothing is looked through twice.
 */
const plainXml = (xml: string): string =>
  xml.replace(/<!\[CDATA\[(.*?)(?:\]\]>|$)|<!--.*?(?:-->|$)/gs, (_, text: string = '') =>
    text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
  );

function readXml(written: string, base: string | undefined): List {
  const text = plainXml(written);
  const root = /<(?:[\w-]+:)?(sitemapindex|urlset|rss|feed|rdf)[\s>]/i
    .exec(text)?.[1]
    ?.toLowerCase();
  const entries: Entry[] =
    root === 'sitemapindex' || root === 'urlset'
      ? elementsOf(text, 'loc').map((loc) => ({ address: loc.text }))
      : entriesOf(text);
  const list: List = { urls: [], sitemaps: [], bad: [] };
  entries.forEach(({ address, name = '' }, at) => {
    const url = address === '' ? undefined : webAddress(address, base);
    if (url === undefined) list.bad.push({ line: at + 1, text: (address || name).slice(0, SHOWN) });
    else (root === 'sitemapindex' ? list.sitemaps : list.urls).push(url);
  });
  return list;
}

/** What separates the columns of a table, as a class of characters; tabs only where it is none. */
function separatorsOf(lines: readonly string[], isTable: boolean): string {
  const [commas = 0, semicolons = 0] = [',', ';'].map(
    (separator) => lines.filter((line) => line.includes(separator)).length,
  );
  const separated = lines.filter((line) => /[,;\t]/.test(line)).length;
  // Addresses may hold commas: a few among many lines are theirs.
  if (!isTable && separated * 2 <= lines.length) return '\\t';
  if (commas === semicolons) return ',;\\t';
  return commas > semicolons ? ',\\t' : ';\\t';
}

/** Reads the columns of a line, whose quoted ones may hold what separates them. An array is one, too. */
function columnsBy(separators: string): (line: string) => string[] {
  // What goes on like an address is one, but an address of its own is the next.
  const address = new RegExp(
    `^(https?:\\/\\/\\S*?)(?=[,;]https?:\\/\\/|[${separators}](?!\\S*(?:\\/|\\.\\w{3,5}(?:[?#]\\S*)?$))|[,;]?\\s|[,;]?$)`,
    'i',
  );
  const columns = new RegExp(
    `(?:^\\[?|[${separators}])\\s*(?:"((?:[^"]|"")*)"|([^${separators}]*))`,
    'g',
  );
  return (line) => {
    const parts = line.split(/[,;](?=https?:\/\/)/i);
    if (parts.length > 1 && parts.every((part) => address.exec(part)?.[1] === part)) return parts;
    const whole = address.exec(line)?.[1];
    if (whole !== undefined) return [whole];
    return [...line.matchAll(columns)].map(([, quoted, plain = '']) =>
      (quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim(),
    );
  };
}

/** A host with or without a path, as people write it. */
const HOST = /^(?:[\p{L}\p{N}_-]+\.)+\p{L}[\p{L}\p{N}-]+(?::\d+)?(?:[/?#]\S*)?$/u;

/** Addresses of one line: several one after the other, which no table with named columns has, or one in a column. */
function addressesIn(
  line: string,
  columns: readonly string[],
  bare: boolean,
  isTable: boolean,
): string[] {
  const words = line.split(/[,;]?\s+/);
  if (words.length > 1) {
    const all = words.map((word) => webAddress(word.replace(/[,;]$/, '')));
    if (all.every((url) => url !== undefined)) return all;
  }
  const written = columns.flatMap((column) =>
    /^https?:/i.test(column) ? (webAddress(column) ?? []) : [],
  );
  if (!isTable && written.length === columns.length) return written;
  if (written.length > 0) return written.slice(0, 1);
  const [first = ''] = columns;
  const meant = bare && HOST.test(first) ? webAddress(`https://${first}`) : undefined;
  return meant === undefined ? [] : [meant];
}

function readLines(text: string, bare: boolean): List {
  const list: List = { urls: [], sitemaps: [], bad: [] };
  let isFirst = true;
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const isEmpty = (line: string) => line === '' || line.startsWith('#');
  const filled = lines.filter((line) => !isEmpty(line));
  const [first = ''] = filled;
  // It begins with the names of several columns.
  const isTable = /[,;\t]/.test(first) && !/https?:\/\//i.test(first);
  const columnsOf = columnsBy(separatorsOf(filled, isTable));
  lines.forEach((line, at) => {
    if (isEmpty(line)) return;
    const columns = columnsOf(line);
    const [head = ''] = columns;
    const found = addressesIn(line, columns, bare, isTable);
    // A table may begin with the names of its columns.
    const isHead = isFirst && /^[\p{L}\p{N}_ -]+$/u.test(head);
    isFirst = false;
    if (found.length > 0) list.urls.push(...found);
    else if (!isHead) list.bad.push({ line: at + 1, text: line.slice(0, SHOWN) });
  });
  return list;
}

interface ReadOptions {
  /** Where the list came from, for feeds with addresses of their own site. */
  base?: string | undefined;
  /** Takes `site.example/page` for an address, too. */
  bare?: boolean;
}

/** Whether a text is read as a sitemap or feed, not line by line. */
export const isXml = (text: string): boolean =>
  /^\uFEFF?\s*<(\?xml|!--|[\w-]*:?(sitemapindex|urlset|rss|feed|rdf)\b)/i.test(text);

/** Reads a list of any of the kinds. */
export function readList(text: string, { base, bare = false }: ReadOptions = {}): List {
  const written = text.replace(/^\uFEFF/, '');
  return isXml(written) ? readXml(written, base) : readLines(written, bare);
}

/** What makes two addresses the same page: where a fragment names one of a page's views, it counts. */
const sameAs = (url: string): string => url.replace(/#(?![!/]).*$/s, '');

/** Each address once, in the order of the list, and no more than a batch takes. */
export function distinct(
  urls: Iterable<string>,
): Pick<AddressList, 'urls' | 'duplicates' | 'beyond'> {
  const seen = new Set<string>();
  let duplicates = 0;
  let beyond = 0;
  for (const url of urls) {
    const key = sameAs(url);
    if (seen.has(key)) duplicates += 1;
    else if (seen.size < MOST_PAGES) seen.add(key);
    else beyond += 1;
  }
  return { urls: [...seen], duplicates, beyond };
}

/** Reads a list as a batch takes it. */
export function readAddresses(text: string, base?: string): AddressList {
  const list = readList(text, { base, bare: true });
  return { ...list, ...distinct(list.urls) };
}
