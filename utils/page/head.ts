import { all, attr, attrs, baseURI, closest, resolve, rootElement, textContent } from './dom';
import { type HeadFacts, type JsonLdBlock, LIMITS, type LinkTag, type MetaTag } from './snapshot';

const META = ['property', 'name', 'itemprop', 'content', 'charset'] as const;
const LINK = ['type', 'title', 'hreflang', 'sizes', 'media'] as const;

/** Takes the first entries, as many as `LIMITS` allows of that kind, and notes in `cut` when there were more. */
export function bounded<T>(
  list: readonly T[],
  kind: keyof typeof LIMITS,
  cut: string[],
  name: string = kind,
): T[] {
  if (list.length > LIMITS[kind]) cut.push(name);
  return list.slice(0, LIMITS[kind]);
}

/**
 * Reads title, metas, links and JSON-LD of a document, live or parsed, in document order.
 * `base` overrides the document's base address, which a parsed document does not have.
 * Names of lists that were cut at their limit are pushed to `cut`.
 */
export function readHead(doc: Document, cut: string[], base = baseURI(doc)): HeadFacts {
  const inHead = (el: Element) => closest(el, 'head') !== null;
  const root = rootElement(doc);
  const baseHref = all(doc, 'base[href]')[0];
  const from = baseHref ? (resolve(attr(baseHref, 'href') ?? '', base) ?? base) : base;

  const meta = (el: Element): MetaTag => {
    const httpEquiv = attr(el, 'http-equiv')?.slice(0, LIMITS.text);
    return {
      inHead: inHead(el),
      ...attrs(el, META, LIMITS.address),
      ...(httpEquiv === undefined ? {} : { httpEquiv }),
    };
  };

  const link = (el: Element): LinkTag => {
    const { rel = '', href = '' } = attrs(el, ['rel', 'href'], LIMITS.address);
    const url = href && resolve(href, from);
    return {
      rel: rel.slice(0, 200),
      href,
      inHead: inHead(el),
      ...(url ? { url } : {}),
      ...attrs(el, LINK, 500),
    };
  };

  const jsonLd = (el: Element): JsonLdBlock => {
    const text = textContent(el) ?? '';
    return text.length > LIMITS.jsonLd
      ? { text: text.slice(0, LIMITS.jsonLd), cut: true }
      : { text };
  };

  return {
    ...(root && attrs(root, ['lang'], 100)),
    ...(baseHref && { base: attr(baseHref, 'href') ?? '' }),
    titles: bounded(
      all(doc, 'title').filter((el) => !closest(el, 'svg')),
      'titles',
      cut,
    ).map((el) => ({ text: (textContent(el) ?? '').slice(0, LIMITS.text), inHead: inHead(el) })),
    metas: bounded(all(doc, 'meta'), 'metas', cut).map(meta),
    // Preloads and style sheets say nothing about sharing and would crowd out what does.
    links: bounded(
      all(doc, 'link[rel]').filter(
        (el) =>
          !/^\s*(stylesheet|(module)?preload|prefetch|preconnect|dns-prefetch)\s*$/i.test(
            attr(el, 'rel') ?? '',
          ),
      ),
      'links',
      cut,
    ).map(link),
    jsonLd: bounded(
      all(doc, 'script[type]').filter((el) =>
        /^\s*application\/ld\+json\s*(;|$)/i.test(attr(el, 'type') ?? ''),
      ),
      'jsonLdBlocks',
      cut,
    ).map(jsonLd),
  };
}
