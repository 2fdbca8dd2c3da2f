/**
 * Reads lists of addresses: one a line, the first column of a CSV, a sitemap or an index of sitemaps
 * (https://www.sitemaps.org/protocol.html, read 2026-11-26), RSS, RDF and Atom.
 */

interface BadLine {
  /** 1-based; of XML the number of the entry. */
  line: number;
  text: string;
}

export interface AddressList {
  /** Web addresses in the order of the list. */
  urls: string[];
  /** Sitemaps that an index names. */
  sitemaps: string[];
  bad: BadLine[];
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Characters of a bad line that are shown. */
const SHOWN = 120;

function plain(text: string): string {
  const cdata = /^\s*<!\[CDATA\[(.*?)\]\]>\s*$/s.exec(text);
  if (cdata) return (cdata[1] ?? '').trim();
  return text
    .replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex, decimal, name) => {
      if (name) return ENTITIES[name] ?? whole;
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    })
    .trim();
}

function webAddress(text: string, base?: string): string | undefined {
  if (!URL.canParse(text, base)) return undefined;
  const { href, protocol } = new URL(text, base);
  return protocol === 'http:' || protocol === 'https:' ? href : undefined;
}

/** Texts of all elements of a name, whatever their prefix; but those of pictures and films of a page are not its own. */
function textsOf(xml: string, name: string): string[] {
  const found = xml.matchAll(
    new RegExp(
      `<(?!image:|video:)(?:[\\w-]+:)?${name}(?:\\s[^>]*)?>([^<]*(?:<!\\[CDATA\\[.*?\\]\\]>[^<]*)?)</`,
      'gs',
    ),
  );
  return [...found].map(([, text = '']) => plain(text));
}

/** Addresses of the entries of a feed. */
function entriesOf(xml: string): string[] {
  const atom = [...xml.matchAll(/<(?:[\w-]+:)?entry[\s>].*?<\/(?:[\w-]+:)?entry>/gs)];
  if (atom.length > 0)
    return atom.map(([entry]) => {
      const links = [...entry.matchAll(/<(?:[\w-]+:)?link\s([^>]*)>/g)].map(
        ([, attributes = '']) => attributes,
      );
      const own = links.find((link) => !/\brel\s*=\s*["'](?!alternate)/.test(link)) ?? '';
      return plain(/\bhref\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(own)?.slice(1).find(Boolean) ?? '');
    });
  return [...xml.matchAll(/<(?:[\w-]+:)?item[\s>].*?<\/(?:[\w-]+:)?item>/gs)].map(
    ([item]) => textsOf(item, 'link')[0] ?? '',
  );
}

function readXml(text: string, base: string | undefined): AddressList {
  const root = /<(?:[\w-]+:)?(sitemapindex|urlset|rss|feed|rdf)[\s>]/i
    .exec(text)?.[1]
    ?.toLowerCase();
  const written =
    root === 'sitemapindex' || root === 'urlset' ? textsOf(text, 'loc') : entriesOf(text);
  const list: AddressList = { urls: [], sitemaps: [], bad: [] };
  written.forEach((each, at) => {
    const url = webAddress(each, base);
    if (url === undefined) list.bad.push({ line: at + 1, text: each.slice(0, SHOWN) });
    else (root === 'sitemapindex' ? list.sitemaps : list.urls).push(url);
  });
  return list;
}

/** The first column of a line of CSV. */
function firstColumn(line: string): string {
  const quoted = /^"((?:[^"]|"")*)"/.exec(line);
  if (quoted) return (quoted[1] ?? '').replaceAll('""', '"').trim();
  // Addresses may hold commas, columns that follow an address begin after one.
  return (
    /^(https?:\/\/\S*?)(?=[,;\t](?!\S*\/)|\s|$)/i.exec(line)?.[1] ??
    line.split(/[,;\t]/)[0] ??
    ''
  ).trim();
}

function readLines(text: string): AddressList {
  const list: AddressList = { urls: [], sitemaps: [], bad: [] };
  let isFirst = true;
  text.split(/\r\n|\r|\n/).forEach((written, at) => {
    const line = written.trim();
    if (line === '' || line.startsWith('#')) return;
    const column = firstColumn(line);
    const url = webAddress(column);
    // A table may begin with the names of its columns.
    const isHead = isFirst && /^[\w .-]+$/.test(column) && !column.includes('.');
    isFirst = false;
    if (url !== undefined) list.urls.push(url);
    else if (!isHead) list.bad.push({ line: at + 1, text: line.slice(0, SHOWN) });
  });
  return list;
}

/** Reads a list of any of the kinds. `base`: where it came from, for feeds with addresses of their own site. */
export function readList(text: string, base?: string): AddressList {
  const written = text.replace(/^\uFEFF/, '');
  return /^\s*<(\?xml|!--|[\w-]*:?(sitemapindex|urlset|rss|feed|rdf)\b)/i.test(written)
    ? readXml(written, base)
    : readLines(written);
}
