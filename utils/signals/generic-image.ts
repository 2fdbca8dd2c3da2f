import type { Snapshot } from '../page/snapshot';
import { brandingOf } from './branding';
import { icons } from './icons';
import { type DeclaredImage, documentBase } from './image-urls';
import { jsonLd, resolved } from './json-ld';
import { addressOf } from './main-image';
import { signal } from './signal';
import { tokensOf } from './similarity';
import { socialTitle } from './social-title';
import { webUrl } from './urls';

/** Words in the name of a file that is made for all pages. Own list. */
const GENERIC_NAME =
  /(?:^|[-_.])(logo|icon|favicon|default|placeholder|fallback|no-?image|blank|avatar|(?:og|share)-?default|social-?share)(?:[-_.]|$)/i;

/** A whole name that tells what the picture is for and nothing else; beside a date or number it may be a page's own. */
const PURPOSE = /^(facebook|fb|share|sharing|social)\.\w+$/i;

/**
 * Addresses in which `default` is the name of a rendering: pictures by the IIIF Image API
 * (https://iiif.io/api/image/3.0/, section 2) and stills of YouTube. From memory, 2026-11-25.
 */
const RENDERING =
  /\/(?:[!^]?\d*,?\d*|full|max|pct:\d+)\/\d+\/default\.\w+$|^https?:\/\/(?:i|img)\d?\.(?:ytimg|youtube)\.com\//i;

/** A logo is at most this high where it is shown, in CSS px. Own choice. */
const LOGO_HEIGHT = 200;

/** Why a picture could stand for any page of the site. */
export type Generic = 'publisher-logo' | 'header-logo' | 'icon' | 'name';

/** Scheme and query put aside: picture servers scale by them. */
const bare = (address: string | undefined): string =>
  address === undefined ? '' : address.replace(/^https?:/i, '').replace(/[?#].*$/s, '');

/** Logos that the structured data give the publisher. */
const publisherLogos = signal((snapshot): string[] => {
  const data = jsonLd(snapshot);
  const base = documentBase(snapshot);
  return data.nodes.flatMap((node) => {
    const owner = [node['publisher']].flat().map((each) => resolved(data, each));
    return [node, ...owner].flatMap((each) => {
      const logo =
        typeof each === 'object' && each !== null && 'logo' in each
          ? addressOf([each.logo].flat().map((value) => resolved(data, value)))
          : undefined;
      return logo && URL.canParse(logo, base) ? [bare(new URL(logo, base).href)] : [];
    });
  });
});

/** Name of a file, its ending put aside; percent signs undone where they can be. */
function nameOf(address: string): string {
  const last = (webUrl(address)?.pathname ?? '').split('/').filter(Boolean).at(-1) ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

/** Whether the page shows the picture as part of what it tells. */
function isShown(snapshot: Snapshot, url: string): boolean {
  const name = nameOf(url);
  return snapshot.page.images.some(
    (image) =>
      image.main === true &&
      image.region !== 'header' &&
      image.box.width >= 200 &&
      (bare(image.url) === bare(url) || (name.length > 8 && nameOf(image.url) === name)),
  );
}

/**
 * Why a declared picture could stand for any page of the site, with the word that shows it; nothing for one
 * that belongs to the page. A picture that the page shows large, or whose name shares a word with the page's
 * title, belongs to it.
 */
export function genericReason(
  snapshot: Snapshot,
  image: Pick<DeclaredImage, 'url' | 'value'>,
): { reason: Generic; mark?: string } | undefined {
  const { url } = image;
  if (url === undefined) return undefined;
  const own = bare(url);
  if (publisherLogos(snapshot).includes(own)) return { reason: 'publisher-logo' };
  if (icons(snapshot).some(({ value }) => bare(value) === own)) return { reason: 'icon' };
  // The header of an article holds its main picture, so only what is called a logo is one.
  const isLogo = snapshot.page.images.some(
    ({ url: shown, region, marks, alt, box }) =>
      (region === 'header' || region === 'nav') &&
      box.height <= LOGO_HEIGHT &&
      /logo/i.test(`${marks} ${alt ?? ''} ${nameOf(shown)}`) &&
      bare(shown) === own,
  );
  if (isLogo) return { reason: 'header-logo' };
  const name = nameOf(url);
  const isNumbered = /\d/.test(webUrl(url)?.pathname ?? '');
  const mark = GENERIC_NAME.exec(name)?.[1] ?? (isNumbered ? undefined : PURPOSE.exec(name)?.[1]);
  if (mark === undefined || RENDERING.test(url) || isShown(snapshot, url)) return undefined;
  const { headline } = brandingOf(snapshot, socialTitle(snapshot));
  const letters = name.toLowerCase();
  const isNamed = [...tokensOf(headline)].some((word) => word.length > 3 && letters.includes(word));
  return isNamed ? undefined : { reason: 'name', mark };
}
