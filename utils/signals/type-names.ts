import type { PageType } from './page-type';

/** Words for one kind of page. */
interface TypeName {
  /** With its article, as it stands in a message. */
  page: string;
  /** Type of Open Graph that suits (https://ogp.me/#types, checked 2026-11-22); absent where it has none. */
  og?: string;
  /** Type of schema.org to suggest (https://schema.org/, from memory, 2026-11-22). */
  schema: string;
}

/** Kinds of page that Open Graph or schema.org has a word for. */
export const TYPE_NAMES: Partial<Record<PageType, TypeName>> = {
  article: { page: 'an article', og: 'article', schema: 'Article' },
  product: { page: 'a product', og: 'product', schema: 'Product' },
  profile: { page: 'a profile', og: 'profile', schema: 'ProfilePage' },
  video: { page: 'a video', og: 'video.other', schema: 'VideoObject' },
  audio: { page: 'a sound recording', schema: 'PodcastEpisode' },
  recipe: { page: 'a recipe', schema: 'Recipe' },
  event: { page: 'an event', schema: 'Event' },
  dataset: { page: 'a dataset', schema: 'Dataset' },
  // One post of an account is one, too.
  discussion: { page: 'a post or a discussion', schema: 'DiscussionForumPosting' },
  homepage: { page: 'a home page', og: 'website', schema: 'WebSite' },
};
