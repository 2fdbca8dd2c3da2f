import type { Values } from '../values.ts';

/** A page as every extractor is given it: the same decoded text and address. */
export interface Source {
  html: string;
  url: string;
}

/**
 * An extractor to compare with. Its `read` maps the members that it names itself to our fields, in the order
 * in which a caller would fall back. Raw JSON-LD and raw metas that it merely hands over are not
 * interpreted for it, but for those whose documented output they are.
 */
export interface Library {
  name: string;
  read(source: Source): Promise<Values>;
}

/** Loads a module from the folder of the libraries; they are no dependencies of the project. */
export type Load = (name: string) => unknown;

/** The first of some values that is a text with something in it; `null` where none is. */
export function firstText(...values: unknown[]): string | null {
  for (const value of values.flat()) {
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return null;
}

/** The first text that can be a name: some metas for names hold the address of a profile. */
export function firstName(...values: unknown[]): string | null {
  return firstText(
    ...values.flat().filter((value) => typeof value !== 'string' || !/^\s*https?:/i.test(value)),
  );
}

/** The answer that a library which wants to fetch gets instead. */
export function answerOf(html: string): Response {
  return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
}
