import type { Snapshot } from '../page/snapshot';
import { meta, served } from './meta';
import type { PageType } from './page-type';
import { letters } from './plain-text';
import { signal } from './signal';
import { webUrl } from './urls';

/** Titles that tools and frameworks leave behind; never a title somebody chose. Own list. */
const SHELL =
  /^(untitled( document| page)?|unbenannt|sans titre|sin título|document|default( title| page)?|new tab|loading( ?\.\.\.|…)?|please wait( ?\.\.\.|…)?|react app|vite( \+ \w+)?( app)?|create next app|next\.js|nuxt( app)?|vue app|angular app|webpack app|svelte ?kit app|my app|app|wordpress|just another wordpress site|index(\.html?)?|page title|title)$/i;

/** Words for a place on the site. Beside the site's name they may be all there is to say. Own list. */
const SECTION =
  /^(home( ?page)?|welcome|blog|news|articles?|products?|pages?|posts?|start(seite)?|willkommen|accueil|bienvenue|inicio|bienvenidos?|aktuelles|neuigkeiten|actualités|noticias|artikel|produkte?|главная|новости|ホーム|首页|首頁)$/i;
const FRONT =
  /^(home( ?page)?|welcome|start(seite)?|willkommen|accueil|bienvenue|inicio|главная|ホーム|首页|首頁)$/i;

/** Names of the site: og:site_name, the host, and the host without its ending. */
const siteNames = signal((snapshot): string[] => {
  const head = served(snapshot)?.head ?? snapshot.page.head;
  const host = (webUrl(snapshot.page.url)?.hostname ?? '').replace(/^www\./, '');
  const parts = host.split('.');
  const label =
    parts.length > 1
      ? (parts.at(/^(co|com|org|ac)$/.test(parts.at(-2) ?? '') ? -3 : -2) ?? '')
      : '';
  return [meta(head, 'og:site_name') ?? '', host, label].map(letters).filter((name) => name !== '');
});

/** Whether the text is nothing but the site's name. */
export function isSiteName(snapshot: Snapshot, text: string): boolean {
  return siteNames(snapshot).includes(letters(text));
}

/**
 * The word that makes a title fit any page, or nothing. Parts that are the site's name are put aside
 * first. A section's name beside the site's (“News | Tidal Times”) is fair on a list, and on a page whose
 * own headline is that word.
 */
export function genericWord(
  snapshot: Snapshot,
  title: string,
  { front, type }: { front: boolean; type: PageType },
): string | undefined {
  const parts = title
    .split(/\s+[-–—|·•:»«/]\s+|\s*[|·•»«]\s*|:\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
  const rest = parts.filter((part) => !isSiteName(snapshot, part));
  const word = rest.length === 1 ? rest[0] : undefined;
  if (word === undefined) return undefined;
  if (SHELL.test(word)) return headlineIs(snapshot, word) ? undefined : word;
  if (!SECTION.test(word)) return undefined;
  const branded = rest.length < parts.length;
  if (!branded) return word;
  if (FRONT.test(word)) return front ? undefined : word;
  return type === 'listing' || front || headlineIs(snapshot, word) ? undefined : word;
}

function headlineIs(snapshot: Snapshot, word: string): boolean {
  return snapshot.page.headings.some(
    ({ level, text }) => level === 1 && letters(text) === letters(word),
  );
}
