import { pageDate } from './dates';
import { pageFeeds } from './feeds';
import type { Field } from './field';
import { icons } from './icons';
import { pageAddress } from './page-address';
import { pageAuthor } from './page-author';
import { pageDescription } from './page-description';
import { pageImage } from './page-image';
import { pageLanguage } from './page-language';
import { pageTitle } from './page-title';
import { publisher } from './publisher';
import { signal } from './signal';

export type { Field } from './field';

/** What a page says it is, each with the place that says it; `null` where it says nothing. */
export interface PageFields {
  title: Field | null;
  description: Field | null;
  /** Absolute address. */
  image: Field | null;
  /** The permanent address; the page's own where it states none. */
  url: Field | null;
  /** As declared: a language tag or a locale. */
  lang: Field | null;
  author: Field | null;
  /** ISO 8601, with the time where one is told. */
  date: Field | null;
  publisher: Field | null;
  feeds: Field[];
  icon: Field | null;
}

/** The effective fields of the page. */
export const pageFields = signal(
  (snapshot): PageFields => ({
    title: pageTitle(snapshot),
    description: pageDescription(snapshot),
    image: pageImage(snapshot),
    url: pageAddress(snapshot),
    lang: pageLanguage(snapshot),
    author: pageAuthor(snapshot),
    date: pageDate(snapshot),
    publisher: publisher(snapshot) ?? pageAuthor(snapshot),
    feeds: pageFeeds(snapshot),
    icon: icons(snapshot)[0] ?? null,
  }),
);
