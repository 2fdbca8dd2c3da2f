import type { Exhibit } from '../audit/finding';
import type { HeadFacts, Snapshot } from '../page/snapshot';
import { keyExhibit, tagOf } from './card-values';
import { type Entity, entities } from './items';
import { isNode, type JsonLdNode, resolved, textOf, typesOf } from './json-ld';
import { contentOf } from './meta';

/** What one source says that the product costs. */
export interface Offer {
  /** `Open Graph`, or the syntax of structured data. */
  from: string;
  side: 'server' | 'page';
  /** As written; several for variants or a range. */
  amounts: string[];
  currency?: string;
  availability?: string;
  /** Availability that stands at the product itself, where the standard knows none. */
  outside?: string;
  evidence: Exhibit[];
}

/** Keys of Open Graph for shops (https://developers.pinterest.com/docs/web-features/product-rich-pins/, 2026-11-22). */
const KEYS = {
  amount: ['product:price:amount', 'product:sale_price:amount', 'og:price:amount'],
  currency: ['product:price:currency', 'product:sale_price:currency', 'og:price:currency'],
  availability: ['og:availability', 'product:availability'],
} as const;

function fromTags(head: HeadFacts): Offer[] {
  const all = (keys: readonly string[]) =>
    keys.flatMap((key) => {
      const tag = tagOf(head, key);
      const value = tag && contentOf(tag);
      return value ? [{ key, value }] : [];
    });
  const amounts = all(KEYS.amount);
  const [currency] = all(KEYS.currency);
  const [availability] = all(KEYS.availability);
  if (amounts.length === 0) return [];
  return [
    {
      from: 'Open Graph',
      side: 'server',
      amounts: amounts.map(({ value }) => value),
      ...(currency ? { currency: currency.value } : {}),
      ...(availability ? { availability: availability.value } : {}),
      evidence: [...amounts, ...(currency ? [currency] : [])].flatMap(({ key }) =>
        keyExhibit(head, key),
      ),
    },
  ];
}

const PRODUCT = /^(\w*Product|ProductGroup|ProductModel|Car|Vehicle|Book|\w*SoftwareApplication)$/;

/** Nodes read of one product; own choice. */
const MOST = 50;

/** Offers of a product and of its variants; then those within them. */
function offersOf({ node, data }: Entity): JsonLdNode[] {
  const found: JsonLdNode[] = [];
  const walk = (value: unknown, depth: number): void => {
    for (const each of [value].flat().map((one) => resolved(data, one))) {
      if (depth > 4 || found.length >= MOST || !isNode(each)) continue;
      if (typesOf(each).some((type) => /Offer$|PriceSpecification$/.test(type))) found.push(each);
      for (const key of ['offers', 'hasVariant', 'priceSpecification']) walk(each[key], depth + 1);
    }
  };
  walk(node, 0);
  return found;
}

/** A price as text: JSON-LD may state it as a number. */
const priceIn = (value: unknown): string[] =>
  [value].flat().flatMap((each) => {
    const text = typeof each === 'number' ? String(each) : textOf(each);
    return text === undefined ? [] : [text];
  });

function fromEntity(entity: Entity): Offer[] {
  const offers = offersOf(entity);
  const all = (keys: readonly string[]) =>
    keys.flatMap((key) => offers.flatMap((offer) => priceIn(offer[key])));
  const amounts = all(['price', 'lowPrice', 'highPrice']);
  const [currency] = all(['priceCurrency']);
  const [availability] = all(['availability']);
  const [outside] = availability === undefined ? priceIn(entity.node['availability']) : [];
  if (amounts.length === 0) return [];
  const text = `"price": ${amounts.slice(0, 5).join(', ')}; "priceCurrency": ${currency ?? 'none'}`;
  return [
    {
      from: entity.syntax,
      side: entity.side,
      amounts: [...new Set(amounts)],
      ...(currency === undefined ? {} : { currency }),
      ...(availability === undefined ? {} : { availability }),
      ...(outside === undefined ? {} : { outside }),
      evidence: [{ label: entity.syntax, text: text.slice(0, 500), from: entity.side }],
    },
  ];
}

/** What the served tags and the structured data say that the page's product costs, served before rendered. */
export function statedOffers(snapshot: Snapshot, head: HeadFacts): Offer[] {
  const products = entities(snapshot).filter(({ node }) =>
    typesOf(node).some((type) => PRODUCT.test(type)),
  );
  return [...fromTags(head), ...products.flatMap(fromEntity)].sort(
    (a, b) => Number(a.side === 'page') - Number(b.side === 'page'),
  );
}
