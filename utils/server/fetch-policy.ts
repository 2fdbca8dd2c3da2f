import { isPrivateHost } from '../page/private-host';

/** What is asked for, which decides how many bytes are kept of it. */
export type BodyKind = 'page' | 'robots' | 'image' | 'picture' | 'feed' | 'data' | 'sample';

/**
 * Bytes kept at most. Own choices but for robots.txt: a page twice what Mastodon, the most patient crawler
 * known, reads; a picture as far as its header can reach, and whole where it is to be drawn; robots.txt a little
 * over the 500 KiB that RFC 9309 (section 2.5, checked 2026-11-22) asks for.
 */
export const MOST_BYTES: Readonly<Record<BodyKind, number>> = {
  page: 2 * 1_048_576,
  robots: 512_000,
  image: 65_536,
  picture: 10 * 1_048_576,
  feed: 1_048_576,
  data: 262_144,
  sample: 65_536,
};

/**
 * Bytes up to which a body is counted beyond what is kept, where no header states its length: a picture's
 * weight matters, and no network known takes one above 10 MiB. Own choice.
 */
export const COUNTED_BYTES: Readonly<Partial<Record<BodyKind, number>>> = {
  image: 10 * 1_048_576,
};

/** `quick`: at the press of the button. `full`, `crawlers`: what the user asks for besides. */
export type AuditMode = 'quick' | 'full' | 'crawlers';

/** Requests that an audit may make; own choice, so that an audit weighs less than a visit. */
export const MOST_REQUESTS: Readonly<Record<AuditMode, number>> = {
  quick: 12,
  full: 20,
  crawlers: 20,
};

/** Requests under way at once; own choice. */
export const AT_ONCE = 4;

/** Milliseconds a request gets; own choice. */
export const PATIENCE = 5_000;

const webUrlOf = (address: string): URL | undefined => {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
};

/** Whether an audit of a page may ask an address: of the public web only, or a private page's own host. */
export function mayAsk(pageUrl: string, address: string): boolean {
  const [page, url] = [webUrlOf(pageUrl), webUrlOf(address)];
  if (!page || !url) return false;
  return isPrivateHost(page.hostname) ? url.host === page.host : !isPrivateHost(url.hostname);
}

/**
 * Whether an answer from where redirects led may be read. Nobody's page may make us read what stands inside
 * a private network, and a private page not what another machine in it says.
 */
export function mayRead(pageUrl: string, finalUrl: string): boolean {
  const url = webUrlOf(finalUrl);
  return url !== undefined && (mayAsk(pageUrl, finalUrl) || !isPrivateHost(url.hostname));
}
