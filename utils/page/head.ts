import { all, attr, baseURI, closest, fold, resolve, rootElement, textContent } from './dom';
import { type HeadFacts, type JsonLdBlock, LIMITS, type LinkTag, type MetaTag } from './snapshot';

const META = ['property', 'name', 'itemprop', 'content', 'charset'] as const;
const LINK = ['type', 'title', 'hreflang', 'sizes', 'media'] as const;
const HTML = 'http://www.w3.org/1999/xhtml';

/** Takes the first `max` entries and notes in `cut` when there were more. */
export function bounded<T>(list: readonly T[], max: number, name: string, cut: string[]): T[] {
  if (list.length > max) cut.push(name);
  return list.slice(0, max);
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
  const lang = root ? attr(root, 'lang') : undefined;
  const from = baseHref ? (resolve(attr(baseHref, 'href') ?? '', base) ?? base) : base;

  const meta = (el: Element): MetaTag => {
    const tag: MetaTag = { inHead: inHead(el) };
    for (const name of META) {
      const value = attr(el, name);
      if (value !== undefined) tag[name] = value.slice(0, LIMITS.address);
    }
    const httpEquiv = attr(el, 'http-equiv');
    if (httpEquiv !== undefined) tag.httpEquiv = httpEquiv.slice(0, LIMITS.text);
    return tag;
  };

  const link = (el: Element): LinkTag => {
    const href = (attr(el, 'href') ?? '').slice(0, LIMITS.address);
    const tag: LinkTag = { rel: (attr(el, 'rel') ?? '').slice(0, 200), href, inHead: inHead(el) };
    const url = href ? resolve(href, from) : undefined;
    if (url !== undefined) tag.url = url.slice(0, LIMITS.address);
    for (const name of LINK) {
      const value = attr(el, name);
      if (value !== undefined) tag[name] = value.slice(0, 500);
    }
    return tag;
  };

  const jsonLd = (el: Element): JsonLdBlock => {
    const text = textContent(el) ?? '';
    return text.length > LIMITS.jsonLd
      ? { text: text.slice(0, LIMITS.jsonLd), cut: true }
      : { text };
  };

  const facts: HeadFacts = {
    titles: bounded(
      all(doc, 'title').filter((el) => el.namespaceURI === HTML),
      LIMITS.titles,
      'titles',
      cut,
    ).map((el) => ({ text: (textContent(el) ?? '').slice(0, LIMITS.text), inHead: inHead(el) })),
    metas: bounded(all(doc, 'meta'), LIMITS.metas, 'metas', cut).map(meta),
    // Preloads and style sheets say nothing about sharing and would crowd out what does.
    links: bounded(
      all(doc, 'link[rel]').filter(
        (el) =>
          !/^\s*(stylesheet|(module)?preload|prefetch|preconnect|dns-prefetch)\s*$/i.test(
            attr(el, 'rel') ?? '',
          ),
      ),
      LIMITS.links,
      'links',
      cut,
    ).map(link),
    jsonLd: bounded(
      all(doc, 'script[type]').filter((el) =>
        /^\s*application\/ld\+json\s*(;|$)/i.test(attr(el, 'type') ?? ''),
      ),
      LIMITS.jsonLdBlocks,
      'jsonLd',
      cut,
    ).map(jsonLd),
  };
  if (lang !== undefined) facts.lang = fold(lang, 100);
  const href = baseHref ? attr(baseHref, 'href') : undefined;
  if (href !== undefined) facts.base = href.slice(0, LIMITS.address);
  return facts;
}
