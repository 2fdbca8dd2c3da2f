import { renderedCanonicals, servedCanonicals } from './addresses';
import { meta, served, titleOf } from './meta';
import { oneLine } from './plain-text';
import { signal } from './signal';

/** The tags that make a card, in the order people write them. */
const CARD_KEYS = [
  'title',
  'og:title',
  'og:description',
  'og:image',
  'og:url',
  'twitter:card',
  'canonical',
] as const;

export type CardTagKey = (typeof CARD_KEYS)[number];

export interface CardTag {
  key: CardTagKey;
  /** Value in the served HTML; absent where there is none or it is empty. */
  served?: string;
  /** Value in the rendered page. */
  rendered?: string;
  /** `rewritten`: both have one, but not the same. */
  state: 'absent' | 'same' | 'page-only' | 'server-only' | 'rewritten';
}

const same = (a: string, b: string) => oneLine(a) === oneLine(b);

/** Card tags of the served HTML beside those of the rendered page; empty while the server has not answered. */
export const cardTags = signal((snapshot): CardTag[] => {
  const facts = served(snapshot);
  if (!facts) return [];
  return CARD_KEYS.map((key) => {
    const [fromServer, fromPage] =
      key === 'title'
        ? [titleOf(facts.head), titleOf(snapshot.page.head)]
        : key === 'canonical'
          ? [servedCanonicals(snapshot)[0]?.value, renderedCanonicals(snapshot)[0]?.value]
          : key === 'og:image'
            ? [cardImage(facts.head), cardImage(snapshot.page.head)]
            : [meta(facts.head, key), meta(snapshot.page.head, key)];
    const state: CardTag['state'] =
      fromServer && fromPage
        ? same(fromServer, fromPage)
          ? 'same'
          : 'rewritten'
        : fromServer
          ? 'server-only'
          : fromPage
            ? 'page-only'
            : 'absent';
    return {
      key,
      ...(fromServer ? { served: fromServer } : {}),
      ...(fromPage ? { rendered: fromPage } : {}),
      state,
    };
  });
});

/** The same, for one key. `undefined` while the server has not answered. */
export function cardTag(
  snapshot: Parameters<typeof cardTags>[0],
  key: CardTagKey,
): CardTag | undefined {
  return cardTags(snapshot).find((tag) => tag.key === key);
}

/** First of og:image, og:image:url and og:image:secure_url with content. */
export function cardImage(head: Parameters<typeof meta>[0]): string | undefined {
  return (
    meta(head, 'og:image') ||
    meta(head, 'og:image:url') ||
    meta(head, 'og:image:secure_url') ||
    undefined
  );
}
