import type { NetworkWords } from '../audit/guide';

/** In what form a link is put on the clipboard. */
export type CopyFormat = 'link' | 'title-and-link' | 'markdown' | 'html' | 'rich-text' | 'bbcode';

/** A place that the user has named: an address with `{url}`, `{title}`, `{text}`, `{hashtags}`, `{image}`. */
export interface CustomTarget {
  /** `custom-` and something that no other has. */
  id: string;
  name: string;
  template: string;
}

/**
 * Something that can be pressed to hand a link over. `id` is unique among all, and what settings and the log know
 * it by: a network's id, with `@` and the host for one of its servers (`mastodon@mastodon.example`), `copy-markdown`
 * and the like, `qr`, `system`, or that of a target of the user's own.
 */
export type Target = { id: string; name: string; tile: string } & (
  | { kind: 'network'; network: NetworkWords; server?: Server }
  /** A picture and a caption in place of the link; `snapchat-picture` where the network takes links, too. */
  | { kind: 'picture'; network: NetworkWords }
  | { kind: 'copy'; format: CopyFormat }
  | { kind: 'qr' }
  /** The browser's own share sheet. */
  | { kind: 'system' }
  | { kind: 'custom'; template: string }
);

/** One server of a network of many. */
export interface Server {
  /** Id of the network. */
  network: string;
  /** Host, with port where it has one. */
  host: string;
  /** Length of a post there, where the user or the server says another than the network's default. */
  max?: number;
}
