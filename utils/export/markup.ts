/** HTML made of templates. Everything put in is text and is escaped, unless a template made it. */
export interface Markup {
  readonly html: string;
}

export type Part = string | number | Markup | readonly Part[] | null | undefined | false;

/** What `markup` made. An object of the same shape out of a file is none. */
const made = new WeakSet<object>();

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Controls, and marks that turn the direction of what follows them, quotes and tags included. */
const UNSAFE = /(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu;

export const escaped = (text: string): string =>
  text.replace(UNSAFE, '').replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '');

function htmlOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if (isList(part)) return part.map(htmlOf).join('');
  return made.has(part) ? part.html : '';
}

const isList = (part: Part): part is readonly Part[] => Array.isArray(part);

/** Template tag: `markup\`<p>${text}</p>\``. Attributes stand in double quotes. */
export function markup(texts: TemplateStringsArray, ...parts: Part[]): Markup {
  return trusted(texts.reduce((html, text, at) => `${html}${htmlOf(parts[at - 1])}${text}`));
}

/** HTML of our own that is no template, such as a style sheet. Nothing of a page goes in. */
export function trusted(html: string): Markup {
  const markup = { html };
  made.add(markup);
  return markup;
}
