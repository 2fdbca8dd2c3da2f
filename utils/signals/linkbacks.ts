import type { Exhibit } from '../audit/finding';
import { servedPage } from './card-values';
import { linkHeader } from './link-header';
import { exhibit, linksOf } from './meta';
import { signal } from './signal';
import { resolved, webUrl } from './urls';

/** Where other sites can tell this page that they link to it. */
export interface Endpoint {
  /** Resolved; absent where the address does not parse. An empty address is the page itself. */
  url?: string;
  /** The address was left empty. */
  isEmpty: boolean;
  evidence: Exhibit;
}

/**
 * The Webmention endpoint of the served page, in the order in which senders look: header, then the first `link` or
 * `a` (https://www.w3.org/TR/webmention/#sender-discovers-receiver-webmention-endpoint, checked 2026-11-22).
 * Elements of the head come before those of the body, as they do in every document that a parser built.
 */
export const webmentionEndpoint = signal((snapshot): Endpoint | undefined => {
  const facts = servedPage(snapshot);
  if (!facts) return undefined;
  const resolve = (address: string) => resolved(address, facts.finalUrl)?.href;
  const header = linkHeader(facts.headers['link']).find(({ rels }) => rels.includes('webmention'));
  if (header) {
    const url = resolve(header.target);
    return {
      ...(url ? { url } : {}),
      isEmpty: header.target === '',
      evidence: {
        label: 'Link header',
        text: `Link: ${header.text}`.slice(0, 500),
        from: 'header',
      },
    };
  }
  const [link] = linksOf(facts.head, 'webmention');
  if (link) {
    const url = webUrl(link.url)?.href ?? resolve(link.href);
    return {
      ...(url ? { url } : {}),
      isEmpty: link.href.trim() === '',
      evidence: exhibit('webmention', link),
    };
  }
  const anchor = facts.relLinks.find(({ rel }) => /(^|\s)webmention(\s|$)/i.test(rel));
  if (!anchor) return undefined;
  const url = webUrl(anchor.url)?.href;
  return {
    ...(url ? { url } : {}),
    isEmpty: false,
    evidence: { label: 'webmention', text: `${anchor.text} → ${anchor.url}`, from: 'server' },
  };
});

/**
 * The pingback endpoint: the header `X-Pingback` comes before the link
 * (https://www.hixie.ch/specs/pingback/pingback, from memory, 2026-11-22).
 */
export const pingbackEndpoint = signal((snapshot): Endpoint | undefined => {
  const facts = servedPage(snapshot);
  if (!facts) return undefined;
  const header = facts.headers['x-pingback']?.trim();
  if (header) {
    const url = webUrl(header)?.href;
    return {
      ...(url ? { url } : {}),
      isEmpty: false,
      evidence: {
        label: 'X-Pingback',
        text: `X-Pingback: ${header}`.slice(0, 500),
        from: 'header',
      },
    };
  }
  const link = linksOf(facts.head, 'pingback').find(({ href }) => href.trim() !== '');
  if (!link) return undefined;
  const url = webUrl(link.url)?.href;
  return { ...(url ? { url } : {}), isEmpty: false, evidence: exhibit('pingback', link) };
});
