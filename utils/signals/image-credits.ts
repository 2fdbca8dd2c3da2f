import type { PageImage } from '../page/snapshot';
import { heads } from './field';
import { type JsonLdNode, readJsonLd, textOf, typesOf } from './json-ld';
import { signal } from './signal';
import { webUrl } from './urls';

/** A large picture of the main content and where its maker or licence is named. */
export interface CreditedImage {
  image: PageImage;
  credit?: 'caption' | 'structured data';
}

/** Width from which a picture is worth taking over, and from which it is shown as more than a teaser, in px; how many are looked at. Own choice. */
const LARGE = 600;
const SHOWN = 300;
const MOST = 10;

/**
 * Words and marks by which captions name a maker: words for picture and source in the larger languages, agencies,
 * and the marks that stand before a name. Common practice, from memory, 2026-11-25.
 */
const CREDIT =
  /\b(?:photos?|photograph(?:er|y|ed)?|images?|pictures?|pic|credits?|courtesy|source|illustration|graphics?|by|via|fotos?|bild(?:er|quelle|nachweis)?|quelle|grafik|von|crédits?|photographie|fuente|crédito|imagen|fonte|crediti|foto's|zdjęcie|fot|źródło|фото|източник|источник|getty|reuters|shutterstock|alamy|unsplash|pexels|pixabay|flickr|istock|adobe stock|wikimedia|creative commons|cc[ -]by|afp|ap|dpa|epa|pa|sipa|xinhua|nasa|screenshot|handout|file)\b|[©/—–]|\(c\)|\(\s*\p{Lu}|(?:图|圖|写真|撮影|提供|사진|출처|來源|来源)/iu;

/** Properties of an ImageObject that name maker or licence (Google: image metadata). */
const PROPERTIES = [
  'license',
  'acquireLicensePage',
  'creditText',
  'creator',
  'copyrightNotice',
  'author',
  'copyrightHolder',
];

/** Lines that credit a picture somewhere on the page, outside of any figure. */
const CREDIT_LINE =
  /^[([]?\s*(?:photo|image|picture|foto|bild|illustration|crédit|credit|fotograf|imagen|фото)(?:s|es|os|o|er|quelle|nachweis)?(?:\s+(?:credits?|courtesy|photo|by|von|par|por))*\s*[:：©/]|getty images|shutterstock|\b(?:photo|foto|image|picture)s?\s+(?:by|von|par|por)\b|\/\s*(?:afp|ap|dpa|reuters|epa)\b|[©]\s*\p{L}.*(?:getty|afp|dpa|reuters|imago|picture)/iu;

/** A line of the page that credits a picture, of which nobody can tell here which one. */
export const strayCredit = signal((snapshot): string | undefined =>
  snapshot.page.lines.find((line) => line.length <= 120 && CREDIT_LINE.test(line)),
);

/** Whether pictures that may be large have not been loaded, as those further down that load lazily. */
export const hasUnloadedImages = signal((snapshot): boolean =>
  snapshot.page.images.some(
    ({ main, natural, box }) => main && natural.width <= 1 && box.width >= SHOWN,
  ),
);

/** File of an address without size marks, by which copies of a picture are known. */
const fileOf = (address: string): string => {
  const path = webUrl(address)?.pathname ?? '';
  return (path.split('/').pop() ?? '').replace(/[-_]\d{2,4}x\d{2,4}(?=\.\w+$)/, '').toLowerCase();
};

function isCredited(node: JsonLdNode): boolean {
  return PROPERTIES.some((name) => {
    const value = node[name];
    return textOf(value) !== undefined || (typeof value === 'object' && value !== null);
  });
}

/** Every object of the structured data that is a picture, however deep. */
function pictures(value: unknown, depth = 0): JsonLdNode[] {
  if (depth > 8 || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((each) => pictures(each, depth + 1));
  const node = value as JsonLdNode;
  return [
    ...(typesOf(node).includes('ImageObject') ? [node] : []),
    ...Object.values(node).flatMap((each) => pictures(each, depth + 1)),
  ];
}

/** The large pictures of the main content, each once, with what credits them. */
export const largeImages = signal((snapshot): CreditedImage[] => {
  const credited = new Set(
    heads(snapshot)
      .flatMap(({ head }) => readJsonLd(head).roots.flat())
      .flatMap((root) => pictures(root))
      .filter(isCredited)
      .flatMap((node) => [textOf(node['contentUrl']), textOf(node['url']), textOf(node['@id'])])
      .flatMap((address) => (address ? [fileOf(address)] : []))
      .filter((file) => file !== ''),
  );
  const seen = new Set<string>();
  return snapshot.page.images
    .filter(({ url, main, natural, box }) => {
      const isLarge = natural.width >= LARGE && box.width >= SHOWN;
      return main && isLarge && !seen.has(url) && seen.add(url) !== undefined;
    })
    .slice(0, MOST)
    .map((image) => {
      if (image.caption && CREDIT.test(image.caption)) return { image, credit: 'caption' };
      return credited.has(fileOf(image.url)) ? { image, credit: 'structured data' } : { image };
    });
});
