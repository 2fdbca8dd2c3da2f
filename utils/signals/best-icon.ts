import { linksOf, served } from './meta';
import { signal } from './signal';
import { webUrl } from './urls';

/** Side in px of the largest square that `sizes` names; a drawing fits every size. */
export const sideOf = (sizes = ''): number =>
  /\bany\b/i.test(sizes)
    ? 10_000
    : Math.max(0, ...[...sizes.matchAll(/(\d+)x\d+/gi)].map(([, side]) => Number(side)));

/** The icon that stands for the site. */
export interface BestIcon {
  url: string;
  from: 'link' | 'manifest';
}

/**
 * The largest icon that the page names in its head; the largest of its manifest where it names none and the
 * manifest was read.
 */
export const bestIcon = signal((snapshot): BestIcon | undefined => {
  const head = served(snapshot)?.head ?? snapshot.page.head;
  const { manifest } = snapshot.full ?? {};
  const named = ['icon', 'apple-touch-icon', 'apple-touch-icon-precomposed']
    .flatMap((rel) => linksOf(head, rel))
    .map(({ url, sizes }) => ({ url, sizes, from: 'link' as const }));
  const kept = manifest?.state === 'ok' ? manifest.facts.facts.icons : [];
  const all = [
    ...named.toSorted((a, b) => sideOf(b.sizes) - sideOf(a.sizes)),
    ...kept
      .toSorted((a, b) => sideOf(b.sizes) - sideOf(a.sizes))
      .map(({ url, sizes }) => ({ url, sizes, from: 'manifest' as const })),
  ];
  const found = all.find(({ url }) => webUrl(url) !== undefined);
  return found?.url === undefined ? undefined : { url: found.url, from: found.from };
});
