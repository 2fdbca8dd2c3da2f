import type { MetaTag } from '../page/snapshot';
import { tagOf } from './card-values';
import { contentOf, served } from './meta';
import { signal } from './signal';

/** What og:type says. */
export interface OgType {
  /** As written, trimmed. */
  value: string;
  /** Whether it is a type of the protocol or of somebody's own namespace. */
  isValid: boolean;
  /** The type of the protocol that it is but for capitals (“Article”). */
  meant?: string;
  tag: MetaTag;
}

/**
 * Types of the protocol (https://ogp.me/, checked 2026-11-22) with those for shops
 * (https://developers.facebook.com/docs/reference/opengraph/, from memory).
 */
const TYPES: readonly string[] = [
  'website',
  'article',
  'book',
  'profile',
  'payment.link',
  'product',
  'product.item',
  'product.group',
  'video.movie',
  'video.episode',
  'video.tv_show',
  'video.other',
  'music.song',
  'music.album',
  'music.playlist',
  'music.radio_station',
];

/** A type of one's own carries a prefix (`shop:offer`); the protocol's own prefix makes none. */
const OWN = /^(?!og:)[a-z][\w-]*:[\w.-]+$/i;

/** The type that the served HTML (the page while the server has not answered) declares. */
export const ogType = signal((snapshot): OgType | undefined => {
  const tag = tagOf(served(snapshot)?.head ?? snapshot.page.head, 'og:type');
  const value = tag && contentOf(tag);
  if (!tag || !value) return undefined;
  const isType = TYPES.includes(value);
  const meant = isType ? undefined : TYPES.find((type) => type === value.toLowerCase());
  return { value, isValid: isType || OWN.test(value), ...(meant ? { meant } : {}), tag };
});
