import type { Snapshot } from '../page/snapshot';
import { type Field, heads, itempropFields, metaFields } from './field';
import { entityFields, mainEntities } from './items';
import { addressOf } from './main-image';
import { exhibit, linksOf } from './meta';
import { signal } from './signal';
import { resolved } from './urls';

const absolute =
  (snapshot: Snapshot) =>
  (field: Field): Field[] => {
    const { baseUrl } = snapshot.page;
    const value = field.value;
    const url = resolved(value, baseUrl);
    return url ? [{ ...field, value: url.href }] : [];
  };

/** The picture that the page declares for its card, or for what it is about. */
export const pageImage = signal((snapshot): Field | null => {
  const all = [
    ...metaFields(snapshot, [
      'og:image',
      'og:image:url',
      'og:image:secure_url',
      'twitter:image',
      'twitter:image:src',
    ]),
    ...heads(snapshot).flatMap(({ head, side }) =>
      linksOf(head, 'image_src').map(
        (tag): Field => ({
          value: tag.url ?? tag.href,
          from: 'link rel=image_src',
          evidence: exhibit('image_src', tag, side),
        }),
      ),
    ),
    ...entityFields(
      mainEntities(snapshot).filter(({ syntax }) => syntax !== 'microformats'),
      ['image', 'thumbnailUrl', 'primaryImageOfPage'],
      addressOf,
    ),
    ...itempropFields(snapshot, ['image', 'thumbnailUrl']),
  ];
  return all.flatMap(absolute(snapshot))[0] ?? null;
});
