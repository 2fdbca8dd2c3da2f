import { networkById } from '../networks/registry';
import type { Snapshot } from '../page/snapshot';
import { networkOfShare } from './network-of';
import { oneLine } from './plain-text';
import { controlOf, reachableShares, type ShareControl } from './share-controls';
import { signal } from './signal';

/** What a share link brings along besides the address. */
export interface ShareText {
  share: ShareControl;
  network: string;
  /** Decoded, white space folded, addresses left out. Empty where there is none. */
  text: string;
  /** The same with its addresses, as it would stand in the post. */
  post: string;
  /** Picture named, as written. */
  media?: string;
}

/**
 * Parameters that hold the text, by network; Facebook, LinkedIn and others take none. Compiled from the networks'
 * share addresses (see their files) and nygardk/react-share:src/*ShareButton.tsx@06302696, checked 2026-11-22.
 */
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  x: ['text', 'status'],
  bluesky: ['text'],
  mastodon: ['text', 'title'],
  threads: ['text'],
  whatsapp: ['text'],
  telegram: ['text'],
  reddit: ['title'],
  hackernews: ['t'],
  pinterest: ['description'],
  email: ['subject', 'body'],
};

/** AddToAny's own name for the text, whatever the network. */
const LINK_NAME = 'linkname';

const ADDRESS = /https?:\/\/\S+/gi;

/** Parameters of the query, and of a fragment that is used like one. */
function parametersOf(address: string): URLSearchParams | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const query = url.search.slice(1).replace(/&amp;/g, '&');
  const hash = url.hash.includes('=') ? url.hash.slice(1) : '';
  // In mail addresses a plus is a plus (RFC 6068, section 5).
  const kept = (text: string) => (url.protocol === 'mailto:' ? text.replace(/\+/g, '%2B') : text);
  const all = new URLSearchParams([query, hash].filter(Boolean).map(kept).join('&'));
  return new URLSearchParams([...all].map(([name, value]) => [name.toLowerCase(), value]));
}

/** Addresses of script, and those that pass on a post instead of the page. */
const NO_TEXT = /^javascript:|\/intent\/retweet\b/i;

/** Elements that the network's own script fills with the page's title and pictures. */
const FILLED = /\btwitter-(?:share|hashtag)-button\b/;

function textOf(snapshot: Snapshot, share: ShareControl): ShareText[] {
  const control = controlOf(snapshot, share);
  const address = control?.url;
  const network = share.network ?? '';
  const names = TEXTS[network];
  if (!control || !address || !names || networkOfShare(address)?.network.id !== network) return [];
  if (
    NO_TEXT.test(address) ||
    FILLED.test(control.marks) ||
    'pin-do' in control.data ||
    control.onclick
  )
    return [];
  const parameters = parametersOf(address);
  if (!parameters) return [];
  const parts = [...names, LINK_NAME]
    .flatMap((name) => parameters.getAll(name).slice(0, 1))
    .filter((part) => part.trim() !== '');
  // Subject and body of a mail are two texts.
  const post = oneLine(parts.join(network === 'email' ? ' … ' : ' '));
  // A mark that a script replaces once something is selected.
  if (/\[[a-z_]+\]|\{\{|\$\{/.test(post)) return [];
  const media = parameters.get('media');
  return [
    {
      share,
      network,
      post,
      text: oneLine(post.replace(ADDRESS, ' ')).replace(/^…\s?|\s?…$/g, ''),
      ...(media ? { media } : {}),
    },
  ];
}

/**
 * Texts of the page's share links to networks that take one. Links that a script fills are left out, and so
 * are networks that have closed.
 */
export const shareTexts = signal((snapshot): ShareText[] =>
  reachableShares(snapshot)
    .filter(({ network = '' }) => networkById(network)?.status.value !== 'dead')
    .flatMap((share) => textOf(snapshot, share)),
);
