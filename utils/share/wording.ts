import { oneLine } from '../signals/plain-text';
import { withoutInvalid } from '../signals/post-length';
import type { Draft } from './draft';

/** Words of a post before they are fitted to a network. */
export interface Words {
  title: string;
  /** What the user wrote. */
  text?: string;
  /** With `#`. */
  hashtags: readonly string[];
  /** With `@`; empty for nobody. */
  via: string;
}

/** The words of a draft; what was left empty counts as not written. */
export function wordsOf({ title, text, hashtags, via }: Draft): Words {
  const written = withoutInvalid(text ?? '').trim();
  const name = (via ?? '').trim().replace(/^@+/, '');
  return {
    title: oneLine(withoutInvalid(title)),
    ...(written ? { text: written } : {}),
    hashtags: hashtags.map((tag) => `#${tag.replace(/^[#＃]+/u, '')}`),
    via: name && `@${name}`,
  };
}

/** The user's wording, where they have one, else the text by itself. */
export interface Wording {
  /** The part that is cut where the post is too long. */
  main: string;
  /** The whole with that part in it. `url` is empty where the link goes elsewhere. */
  render: (main: string, url: string, words: Words) => string;
  /** What the wording has a place for. */
  places: { hashtags: boolean; via: boolean; url: boolean };
}

/** Joins with blanks, without what is empty. */
export const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' ');

const NAMES = /\{(title|text|hashtags|via|url)\}/g;

/** A line with its values. What parts a missing value from the rest goes with it; a line of nothing is none. */
function filled(line: string, values: Readonly<Record<string, string>>): string[] {
  const names = [...line.matchAll(NAMES)].map(([, name]) => name ?? '');
  const text = line.replace(NAMES, (_, name: string) => values[name] ?? '');
  if (names.every((name) => values[name])) return [text];
  const tidied = text
    .replace(/ {2,}/g, ' ')
    .replace(/^[\s\-–—:|·,]+/u, '')
    .replace(/\s[\s\-–—:|·,]*$/u, '');
  return tidied === '' ? [] : [tidied];
}

/**
 * The wording by the user's template. `{text}` is the title where the user wrote nothing and the template has no
 * place for the title. What they wrote is never lost: a template without a place for it steps back.
 */
export function wordingOf(template: string | undefined, words: Words): Wording {
  const { title, text } = words;
  const has = (name: string) => template?.includes(`{${name}}`) === true;
  if (!template || (text !== undefined && !has('text'))) {
    return {
      main: text ?? title,
      render: (main) => main,
      places: { hashtags: false, via: false, url: false },
    };
  }
  const mainName = has('text') && (text !== undefined || !has('title')) ? 'text' : 'title';
  return {
    main: mainName === 'text' ? (text ?? title) : title,
    render: (main, url, { hashtags, via }) => {
      const values: Record<string, string> = {
        title,
        text: text ?? '',
        hashtags: hashtags.join(' '),
        via,
        url,
        [mainName]: main,
      };
      return template
        .split('\n')
        .flatMap((line) => filled(line, values))
        .join('\n')
        .trim();
    },
    places: { hashtags: has('hashtags'), via: has('via'), url: has('url') },
  };
}
