import type { Draft } from './draft';
import type { CopyFormat } from './target';

export interface Copied {
  /** What is pasted as text. */
  text: string;
  /** What is pasted into editors that take formatted text. */
  html?: string;
}

const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For text and quoted attributes. */
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);

/**
 * Whatever could begin something inside a link's text, an entity and GitHub's strikethrough included (CommonMark
 * 0.31.2, section 2.4, https://spec.commonmark.org/0.31.2/#backslash-escapes, from memory, 2026-11-26).
 */
const escapeMarkdown = (text: string): string =>
  text.replace(/[\\`*_[\]()<>]|~(?=~)|&(?=#?\w+;)/g, '\\$&');

/** A destination with brackets, blanks or control characters stands in `<>` (CommonMark, section 6.3). */
function markdownAddress(url: string): string {
  const safe = url.replace(/[<>\n\r]/g, encodeURIComponent);
  return /[()\s\\]/.test(safe) ? `<${safe.replace(/\\/g, '%5C')}>` : safe;
}

/** BBCode has no escapes: full-width brackets look alike and begin nothing. */
const escapeBbcode = (text: string): string =>
  text.replace(/[[\]]/g, (char) => (char === '[' ? '［' : '］'));

/** Board software ends an address at a bracket. */
const bbcodeAddress = (url: string): string =>
  url.replace(/[[\]"\s]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);

const linkOf = (url: string, words: string): string =>
  `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;

/** A draft as it is put on the clipboard. The address stands for a title that is missing. */
export function copied(format: CopyFormat, { url, title }: Pick<Draft, 'url' | 'title'>): Copied {
  const words = inOneLine(title) || url;
  const both = words === url ? url : `${words}\n${url}`;
  switch (format) {
    case 'link':
      return { text: url };
    case 'title-and-link':
      return { text: both };
    case 'markdown':
      return { text: `[${escapeMarkdown(words)}](${markdownAddress(url)})` };
    case 'html':
      return { text: linkOf(url, words) };
    case 'rich-text':
      return { text: both, html: linkOf(url, words) };
    case 'bbcode':
      return { text: `[url=${bbcodeAddress(url)}]${escapeBbcode(words)}[/url]` };
  }
}
