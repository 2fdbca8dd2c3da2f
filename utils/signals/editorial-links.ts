import type { OutLink, Snapshot } from '../page/snapshot';
import { canonicalUrl } from './addresses';
import { controlRoles } from './control-roles';
import { networkOfProfile, networkOfShare } from './network-of';
import { profiles } from './profiles';
import { signal } from './signal';
import { trackingIn, webUrl } from './urls';

/** Paths of pages that only pass their visitors on. By common practice, own list. */
const PASSING = /\/(?:out|go|goto|away|redir(?:ect)?|leave|exit|link|l|url)(?:\.\w{2,4})?\/?$/i;

/** Services that hide where a link came from, or wrap it; from memory, 2026-11-25. */
const WRAPPERS =
  /^(?:(?:www\.)?(?:href\.li|anonym\.to|dereferer\.me|nullrefer\.com)|t\.umblr\.com)$/i;

/** Whether an address is that of a redirector that carries the real target along. */
export function isMasked(address: string): boolean {
  const url = webUrl(address);
  if (!url) return false;
  if (WRAPPERS.test(url.hostname)) return true;
  return (
    url.search !== '' &&
    PASSING.test(url.pathname) &&
    [...url.searchParams.values()].some((value) => webUrl(value))
  );
}

/** Networks that put teasers of others between the parts of a page. */
const ADS =
  /(?:^|\.)(?:taboola|outbrain|revcontent|mgid|zergnet|adblade|doubleclick|googleadservices|googlesyndication|plista|ligatus)\.(?:com|net)$/i;

/** Paths by which sites lead through to their partners, as `/go/name`. By common practice, own list. */
const PARTNER = /^\/(?:r|go|out|refer|recommends?|recommended|aff|deals?)\/[\w-]+\/?$/i;

/** Whether teasers of an advertising network stand among the links of the main content, whose links bear no mark. */
export const hasAds = signal((snapshot): boolean =>
  snapshot.page.outLinks.some(({ url }) => ADS.test(webUrl(url)?.hostname ?? '')),
);

/** Fewer controls than these tell nothing of how a page is laid out. Own choice. */
const LAID_OUT = 12;

/**
 * Whether everything that can be used stands in the main element, so that it may well hold the menus and the
 * footer too, and its links are not those of the text.
 */
export const mainHoldsAll = signal(
  ({ page: { main, controls } }): boolean =>
    main.from === 'main' &&
    controls.length >= LAID_OUT &&
    controls.every(({ region }) => region === 'main'),
);

/** Whether a link that gives no credit leads through to a partner, so that it rightly gives none. */
const isPartner = (link: OutLink): boolean =>
  relsOf(link).includes('nofollow') && PARTNER.test(webUrl(link.url)?.pathname ?? '');

/** Tokens of a link's `rel`, lower case. */
export const relsOf = ({ rel = '' }: OutLink): string[] =>
  rel.toLowerCase().split(/\s+/).filter(Boolean);

/** Links in an article from which it is taken for the text, and what stands beside it in the main part for another. */
const IN_ARTICLE = 3;

/** Links of the main content; where an article in it has links of its own, without those that stand beside it. */
function withoutAsides({ page: { controls, main, outLinks } }: Snapshot): readonly OutLink[] {
  if (main.from !== 'main') return outLinks;
  const regions = new Map(controls.map(({ url = '', region }) => [url, region]));
  const inArticle = outLinks.filter(({ url }) => regions.get(url) === 'article').length;
  if (inArticle < IN_ARTICLE) return outLinks;
  return outLinks.filter(({ url }) => regions.get(url) !== 'main');
}

/**
 * Links of the main content to sites of others: those that hand the page to a network are tools of the page,
 * icons without a word are too, and its own accounts and what others list of it are no sites of others.
 */
export const outboundLinks = signal((snapshot): OutLink[] => {
  const own = new Set(profiles(snapshot).map(({ url }) => url));
  const host = webUrl(snapshot.page.url)?.hostname.replace(/^www\./, '') ?? '';
  // A copy may be served elsewhere: its links to where it says it belongs stay on its own site.
  const home = webUrl(canonicalUrl(snapshot))?.hostname.replace(/^www\./, '') ?? host;
  const isHome = (other: string | undefined) => other === home || other?.endsWith(`.${home}`);
  // A link to somebody's account in the text is none: it credits them.
  const tools = new Set(
    controlRoles(snapshot).flatMap(({ control, role }) =>
      role === 'profile' ? [] : (snapshot.page.controls[control ?? -1]?.url ?? []),
    ),
  );
  return withoutAsides(snapshot).filter(
    ({ url, text }) =>
      /[\p{L}\p{N}]/u.test(text) &&
      !own.has(url) &&
      !tools.has(url) &&
      !isHome(webUrl(url)?.hostname) &&
      !TERMS.test(webUrl(url)?.pathname ?? '') &&
      !networkOfShare(url) &&
      !isAboutSite(url, host),
  );
});

/** Paths of terms that forms for newsletters and consent lead to: nobody's reading tip. By common practice, own list. */
const TERMS =
  /^\/(?:legal|privacy|terms)(?:[-/](?:policy|notice|terms|privacy|of-(?:use|service)))*\/?$/i;

/** Whether an address is a page about this very site on another one, as of its links or its posts there. */
function isAboutSite(address: string, own: string): boolean {
  const path = webUrl(address)?.pathname.toLowerCase() ?? '';
  return (
    own !== '' &&
    path.includes(own) &&
    path.split('/').some((part) => part === own || part === `www.${own}`)
  );
}

/** Of these, those with words that an author may have set: none that is paid, none of a visitor, no account or topic on a network. */
export const editorialLinks = signal((snapshot): OutLink[] =>
  outboundLinks(snapshot).filter((link) => {
    const rels = relsOf(link);
    // WordPress signs the names of commenters so, and text of authors not.
    const isSignature = rels.length === 2 && rels[0] === 'external' && rels[1] === 'nofollow';
    // Campaign tags stand on advertisements.
    const isPaid = rels.includes('sponsored') || trackingIn(link.url).length > 0 || isPartner(link);
    // Boxes about the author and posts that are embedded are full of them.
    const isOfNetwork = /^#\S+$/.test(link.text.trim()) || networkOfProfile(link.url) !== undefined;
    const isMarked = isPaid || rels.includes('ugc') || isSignature;
    return link.text !== '' && !isMarked && !isOfNetwork;
  }),
);
