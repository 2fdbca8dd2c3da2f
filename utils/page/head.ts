import { all, attr, baseURI, closest, copyOf, resolve, rootElement, textContent } from './dom';
import { JSON_LD, JSON_LD_BLOCKS, LINKS, METAS, TEXT, TITLES } from './limits';
import type { HeadFacts, JsonLdBlock, LinkTag, MetaTag } from './snapshot';

type Written<Key extends string> = { [Name in Key]?: string };
const META = /^(property|name|itemprop|content|charset|media|http-equiv)$/;
const LINK = /^(type|title|hreflang|sizes|media|rel|href)$/;

/** Takes the first `most` entries, and notes the list's name in `cut` when there were more. */
export function bounded<T>(list: readonly T[], most: number, name: string, cut: string[]): T[] {
  if (list.length > most) cut.push(name);
  return list.slice(0, most);
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
    const { 'http-equiv': httpEquiv, ...rest } = copyOf(el, META) as Written<
      'property' | 'name' | 'itemprop' | 'content' | 'charset' | 'media' | 'http-equiv'
    >;
    return {
      inHead: inHead(el),
      ...rest,
      ...(httpEquiv !== undefined && { httpEquiv: httpEquiv.slice(0, TEXT) }),
    };
  };

  const link = (el: Element): LinkTag => {
    const {
      rel = '',
      href = '',
      ...rest
    } = copyOf(el, LINK) as Written<
      'rel' | 'href' | 'type' | 'title' | 'hreflang' | 'sizes' | 'media'
    >;
    const url = href && resolve(href, from);
    return {
      rel: rel.slice(0, 200),
      href,
      inHead: inHead(el),
      ...(url ? { url } : {}),
      ...rest,
    };
  };

  const jsonLd = (el: Element): JsonLdBlock => {
    const text = textContent(el) ?? '';
    return text.length > JSON_LD ? { text: text.slice(0, JSON_LD), cut: true } : { text };
  };

  return {
    ...(root && copyOf(root, /^lang$/)),
    ...(baseHref && { base: attr(baseHref, 'href') ?? '' }),
    titles: bounded(
      all(doc, 'title').filter((el) => !closest(el, 'svg')),
      TITLES,
      'titles',
      cut,
    ).map((el) => ({ text: (textContent(el) ?? '').slice(0, TEXT), inHead: inHead(el) })),
    metas: bounded(all(doc, 'meta'), METAS, 'metas', cut).map(meta),
    // Preloads and style sheets say nothing about sharing and would crowd out what does.
    links: bounded(
      all(doc, 'link[rel]').filter(
        (el) =>
          !/^\s*(stylesheet|(module)?preload|prefetch|preconnect|dns-prefetch)\s*$/i.test(
            attr(el, 'rel') ?? '',
          ),
      ),
      LINKS,
      'links',
      cut,
    ).map(link),
    jsonLd: bounded(
      all(doc, 'script[type]').filter((el) =>
        /^\s*application\/ld\+json\s*(;|$)/i.test(attr(el, 'type') ?? ''),
      ),
      JSON_LD_BLOCKS,
      'jsonLdBlocks',
      cut,
    ).map(jsonLd),
  };
}
