import { type Field, heads } from './field';
import { exhibit, linksOf } from './meta';
import { signal } from './signal';
import { webUrl } from './urls';

/** Rels that name an icon, the plain one first. */
const RELS = [
  'icon',
  'apple-touch-icon',
  'apple-touch-icon-precomposed',
  'fluid-icon',
  'mask-icon',
];

/** Every icon that the page declares, those of browser tabs first, in document order. */
export const icons = signal((snapshot): Field[] =>
  RELS.flatMap((rel) =>
    heads(snapshot).flatMap(({ head, side }) =>
      linksOf(head, rel).flatMap((link) => {
        const url = webUrl(link.url);
        return url
          ? [{ value: url.href, from: `link rel=${rel}`, evidence: exhibit('icon', link, side) }]
          : [];
      }),
    ),
  ),
);
