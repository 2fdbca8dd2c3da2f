/** The shape of a generator file: how pages made with one tool are recognised, and where it sets what. */

import type { Source } from '../audit/define-rule';
import type { Topic } from '../audit/topic';

/**
 * What gives a tool away; one sign that fits is enough, so each must be one that no other tool leaves.
 * The first group of a pattern, where it has one, holds the version.
 */
export interface Signs {
  /** `content` of `<meta name="generator">`. */
  generator?: RegExp;
  /** A comment before a run of tags in the head that the server sent. */
  comment?: RegExp;
  /** `name: value` of a header of the answer, name in lower case. */
  header?: RegExp;
  /** `rel href` of a link in the head. */
  link?: RegExp;
  /** `key content` of a meta in the head, key in lower case. */
  meta?: RegExp;
  /** Address of a script or icon, on any host. */
  asset?: RegExp;
  /** Path of a script or icon of the page's own site; those of others may be borrowed. */
  own?: RegExp;
  /** Text of a JSON-LD block. */
  jsonLd?: RegExp;
}

/** `any-tag`: everything that ends up as a tag in the head, where no other place of the tool names it. */
export type Subject = Topic | 'any-tag';

/** A place in the tool, as it labels it, with the topics that are set there. */
export type Place = readonly [text: string, ...topics: [Subject, ...Subject[]]];

export interface Generator {
  /** Equals the file name. */
  id: string;
  name: string;
  /** Id of the tool that this one extends. */
  within?: string;
  /** It writes the head of the page: of all extensions it is asked first. */
  head?: true;
  signs: Signs;
  /** Checked against the sources that the file names. */
  places: readonly Place[];
  /** Known from memory only; shown as unverified. */
  unverified?: readonly Place[];
}

/** Sources of a generator file: a named export, so that it is not shipped with the places. */
export type Sources = readonly [Source, ...Source[]];

/** Declares a generator. Nothing else in the project knows where a tool sets what. */
export function defineGenerator(generator: Generator): Generator {
  return generator;
}
