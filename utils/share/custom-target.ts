import { fillTemplate, PLACEHOLDERS } from './fill-template';
import { type Handover, tagsText, textFor } from './share-link';

/** Whether an address template of the user's own can be used, and if not, what to do about it. */
export type Checked = { isGood: true } | { isGood: false; message: string };

/** A built address, and which parts of it came from the page or the user. */
export interface CustomLink {
  address: string;
  /** Together they are the address. */
  pieces: readonly { text: string; isFilled: boolean }[];
}

/** Longest template. Own choice; nobody types more. */
const MOST = 2_000;

/** How much of what was typed is repeated in a message. Own choice. */
const SHOWN = 40;

/** Schemes that run code, read files or lead into the browser itself. */
const REFUSED =
  /^(?:javascript|vbscript|data|file|filesystem|blob|about|view-source|chrome|chrome-extension|moz-extension|edge|resource|jar|wss?|ftp):/i;

/** Commas between topics, and no signs, as most forms want them. */
const TAGS = { separator: ',', sign: false } as const;

const KNOWN = PLACEHOLDERS.map((name) => `{${name}}`);
const NAMES = `${KNOWN.slice(0, -1).join(', ')} and ${KNOWN.at(-1)}`;

const bad = (message: string): Checked => ({ isGood: false, message });
const quoted = (text: string) => `“${text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text}”`;

/** Every placeholder filled with a letter, to see whether an address comes of it. */
const sample = (template: string) => template.replace(/\{\w+\}/g, 'a');

/**
 * Checks a template: a web address or that of an app, with `{url}` and known placeholders only. The message is for
 * the person who typed it.
 */
export function checkTemplate(template: string): Checked {
  const text = template.trim();
  if (text === '') return bad('Type the address of a share form, with {url} where the link goes.');
  if (text.length > MOST) return bad('This address is too long. Keep what the form needs.');
  if (/\p{Cc}/u.test(text)) return bad('Write the address in one line.');
  if (REFUSED.test(text)) {
    const scheme = text.slice(0, text.indexOf(':') + 1).toLowerCase();
    return bad(
      `Addresses that begin with ${scheme} are not opened. Use one with https:// or an app’s own.`,
    );
  }
  if (!/^[a-z][a-z\d+.-]*:/i.test(text) || /^[\w.-]+:\d/.test(text)) {
    return bad('Begin with https:// or with the scheme of an app, such as mailto:.');
  }
  for (const [whole, name = ''] of text.matchAll(/\{([^{}]*)\}/g)) {
    if (KNOWN.includes(whole)) continue;
    const meant = KNOWN.find((each) => each === `{${name.trim().toLowerCase()}}`);
    return bad(
      meant
        ? `Write ${meant} in place of ${quoted(whole)}.`
        : `${quoted(whole)} stands for nothing. There are ${NAMES}.`,
    );
  }
  if (/[{}]/.test(text.replace(/\{\w+\}/g, ''))) {
    return bad('A curly bracket is left open. Placeholders look like {url}.');
  }
  if (!text.includes('{url}'))
    return bad('Put {url} where the link goes; without it nothing is shared.');
  if (!URL.canParse(sample(text)))
    return bad('This is not a whole address. Try it like https://site.example/share?link={url}.');
  const site = /^https?:\/\/[^/?#]*/i.exec(text)?.[0] ?? '';
  if (site.includes('{')) {
    return bad('The name of the site has to be written out. Put placeholders after it.');
  }
  return { isGood: true };
}

/** The address of a custom target for a link. Throws a `TypeError` where the template is no good. */
export function customLink(template: string, handover: Omit<Handover, 'instance'>): CustomLink {
  const checked = checkTemplate(template);
  if (!checked.isGood) throw new TypeError(checked.message);
  const text = template.trim().replace(/ /g, '%20');
  const { url, title, hashtags = [], via = '', image = '' } = handover;
  const pieces = fillTemplate(text, {
    url,
    title,
    text: textFor(text, handover),
    hashtags: tagsText(hashtags, TAGS),
    via: via.trim().replace(/^@/, ''),
    image,
  });
  return {
    address: pieces.map((piece) => piece.text).join(''),
    pieces: pieces.map((piece) => ({ text: piece.text, isFilled: piece.from !== undefined })),
  };
}
