import { fold, resolve } from '../../page/dom';
import type { Evidence, FeedFacts, Probe } from '../../page/snapshot';
import { decode } from '../decode';
import type { Get } from '../fetch-audit';
import type { Answer } from '../read-answer';
import { probe } from './probe';

/** Entries kept; own choice: freshness and validity show in the newest ones. */
const MOST_ITEMS = 50;

type Entry = FeedFacts['items'][number];

/** Children of that local name; those without prefix first, as `media:title` is not the entry's own. */
const named = (el: Element, name: string): Element[] =>
  [...el.children]
    .filter(({ localName }) => localName === name)
    .sort((a, b) => Number(a.prefix !== null) - Number(b.prefix !== null));

const textOf = (el: Element | undefined): string => fold(el?.textContent, 500);

/** Text of the first child that has one, names in order of choice. */
const first = (el: Element, ...names: string[]): string | undefined =>
  names.flatMap((name) => named(el, name).map(textOf)).find(Boolean);

/** `undefined` members left out. */
const entryOf = (
  url: string | undefined,
  title: string | undefined,
  date: string | undefined,
  hasContent: boolean,
): Entry => ({
  ...(url ? { url } : {}),
  ...(title ? { title } : {}),
  ...(date ? { date } : {}),
  hasContent,
});

const web = (address: string | undefined, base: string): string | undefined => {
  const url = address === undefined ? undefined : resolve(address.trim(), base);
  return url && /^https?:/.test(url) ? url : undefined;
};

/** Entry of RSS 0.9x, 1.0 or 2.0: the link, else a guid that is a permalink (which it is unless it says no). */
function rssEntry(el: Element, base: string): Entry {
  const guid = named(el, 'guid').find((each) => each.getAttribute('isPermaLink') !== 'false');
  const permalink = textOf(guid);
  return entryOf(
    web(first(el, 'link'), base) ?? (/^https?:/i.test(permalink) ? permalink : undefined),
    first(el, 'title'),
    first(el, 'pubDate', 'date'),
    first(el, 'encoded', 'description') !== undefined,
  );
}

function atomEntry(el: Element, base: string): Entry {
  const link = named(el, 'link').find(
    (each) => (each.getAttribute('rel') ?? 'alternate') === 'alternate',
  );
  return entryOf(
    web(link?.getAttribute('href') ?? undefined, base),
    first(el, 'title'),
    first(el, 'published', 'issued', 'updated', 'modified'),
    first(el, 'content', 'summary') !== undefined,
  );
}

const FORMATS: Record<string, FeedFacts['format']> = { rss: 'rss', RDF: 'rdf', feed: 'atom' };

function readXml(text: string, base: string, parseXml: (xml: string) => Document): FeedFacts {
  const doc = parseXml(text);
  const error = fold(doc.getElementsByTagName('parsererror')[0]?.textContent, 300);
  const root: Element | null = doc.documentElement;
  const format = (root && FORMATS[root.localName]) ?? 'none';
  if (!root || format === 'none') return { format: 'none', ...(error ? { error } : {}), items: [] };
  const isAtom = format === 'atom';
  const entries = [...root.getElementsByTagNameNS('*', isAtom ? 'entry' : 'item')];
  const title = first(isAtom ? root : (named(root, 'channel')[0] ?? root), 'title');
  return {
    format,
    ...(error ? { error } : {}),
    ...(title ? { title } : {}),
    items: entries.slice(0, MOST_ITEMS).map((el) => (isAtom ? atomEntry : rssEntry)(el, base)),
  };
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? fold(value, 500) || undefined : undefined;

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

/** JSON Feed (https://www.jsonfeed.org/version/1.1/, from memory, 2026-11-25). */
function readJson(source: string, base: string): FeedFacts {
  let data: Record<string, unknown>;
  try {
    data = record(JSON.parse(source));
  } catch (cause) {
    return { format: 'none', error: fold(String(cause), 300), items: [] };
  }
  if (!/^https?:\/\/(www\.)?jsonfeed\.org\//i.test(text(data['version']) ?? '')) {
    return { format: 'none', items: [] };
  }
  const title = text(data['title']);
  const items = Array.isArray(data['items']) ? data['items'] : [];
  return {
    format: 'json',
    ...(title ? { title } : {}),
    items: items.slice(0, MOST_ITEMS).map((each) => {
      const item = record(each);
      return entryOf(
        web(text(item['url']) ?? text(item['external_url']), base),
        text(item['title']),
        text(item['date_published']) ?? text(item['date_modified']),
        ['content_html', 'content_text', 'summary'].some((key) => text(item[key]) !== undefined),
      );
    }),
  };
}

/** Encoding that an XML declaration names; it counts where neither mark nor header names one. */
function decodeXml({ bytes, headers }: Answer): string {
  const { text: decoded, encodingFrom } = decode(bytes, headers['content-type']);
  const label = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(decoded)?.[1];
  if (!label || encodingFrom === 'bom' || encodingFrom === 'header') return decoded;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return decoded;
  }
}

/** Reads an answer as a feed of any kind. */
function readFeed(answer: Answer, parseXml: (xml: string) => Document): FeedFacts {
  const source = decodeXml(answer);
  const read = /^\s*\{/.test(source)
    ? readJson(source, answer.finalUrl)
    : // The byte order mark is no content, and a parser that is given text would take it for some.
      readXml(source.replace(/^\uFEFF/, ''), answer.finalUrl, parseXml);
  return answer.cut && read.error
    ? { ...read, error: `Longer than what is read: ${read.error}` }
    : read;
}

/** Asks for a feed and reads its format and newest entries. */
export function probeFeed(
  url: string,
  get: Get,
  parseXml: (xml: string) => Document,
): Promise<Evidence<Probe<FeedFacts>>> {
  return probe(get, { url, why: 'feed', body: 'feed' }, (answer) => readFeed(answer, parseXml));
}
