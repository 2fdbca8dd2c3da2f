import { fold } from '../../page/dom';
import type { Evidence, OembedFacts, Probe } from '../../page/snapshot';
import { decode } from '../decode';
import type { Get } from '../fetch-audit';
import type { Answer } from '../read-answer';
import { probe } from './probe';

const MOST_TEXT = 4_000;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim().slice(0, MOST_TEXT) || undefined : undefined;

/** A length in px. Providers write it as a text at times; a percentage is none. */
function length(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\s*\d+\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}

/** The version is the text `1.0`; a number of that value means the same. */
const version = (value: unknown): string | undefined =>
  typeof value === 'number' ? value.toFixed(1) : text(value);

/** The members of an answer by the names of the specification (https://oembed.com/), each of its own type. */
function members(data: Record<string, unknown>): Omit<OembedFacts, 'format'> {
  const found = {
    type: text(data['type']),
    version: version(data['version']),
    title: text(data['title']),
    authorName: text(data['author_name']),
    providerName: text(data['provider_name']),
    html: text(data['html']),
    url: text(data['url']),
    width: length(data['width']),
    height: length(data['height']),
    thumbnailUrl: text(data['thumbnail_url']),
    thumbnailWidth: length(data['thumbnail_width']),
    thumbnailHeight: length(data['thumbnail_height']),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
}

function readJson(source: string): OembedFacts {
  try {
    const data: unknown = JSON.parse(source);
    return typeof data === 'object' && data !== null && !Array.isArray(data)
      ? { format: 'json', ...members(data as Record<string, unknown>) }
      : { format: 'none', error: 'The answer is no JSON object' };
  } catch (cause) {
    return { format: 'none', error: fold(String(cause), 300) };
  }
}

function readXml(source: string, parseXml: (xml: string) => Document): OembedFacts {
  const doc = parseXml(source);
  const error = fold(doc.getElementsByTagName('parsererror')[0]?.textContent, 300);
  if (error) return { format: 'none', error };
  const root: Element | null = doc.documentElement;
  if (root?.localName !== 'oembed') return { format: 'none', error: 'The answer is no oEmbed' };
  const data: Record<string, unknown> = {};
  for (const { localName, textContent } of root.children) data[localName] ??= textContent;
  return { format: 'xml', ...members(data) };
}

/** Reads an answer as oEmbed; members of another type than the specification's are dropped. */
function readOembed(answer: Answer, parseXml: (xml: string) => Document): OembedFacts {
  const source = decode(answer.bytes, answer.headers['content-type']).text.replace(/^\uFEFF/, '');
  return /^\s*</.test(source) ? readXml(source.trimStart(), parseXml) : readJson(source);
}

/** Asks for the page's oEmbed answer. */
export function probeOembed(
  url: string,
  get: Get,
  parseXml: (xml: string) => Document,
): Promise<Evidence<Probe<OembedFacts>>> {
  return probe(get, { url, why: 'oEmbed', body: 'data' }, (answer) => readOembed(answer, parseXml));
}
