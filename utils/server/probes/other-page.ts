import type { Evidence, HeadFacts, OtherPageFacts, Probe } from '../../page/snapshot';
import type { Get } from '../fetch-audit';
import { type Answer, readAnswer } from '../read-answer';
import { probe } from './probe';

/** First meta of that key with content. */
function metaOf({ metas }: HeadFacts, key: string): string | undefined {
  return metas
    .filter((tag) => (tag.property ?? tag.name)?.trim().toLowerCase().split(/\s+/).includes(key))
    .map(({ content = '' }) => content.trim())
    .find(Boolean);
}

const rels = (rel: string): string[] => rel.toLowerCase().split(/\s+/);

/** Card tags, canonical and language versions of another page. */
function readOtherPage(answer: Answer, parse: (html: string) => Document): OtherPageFacts {
  const { head, textLength } = readAnswer(answer, parse);
  const stated = {
    title: head.titles[0]?.text.replace(/\s+/g, ' ').trim() || undefined,
    canonical: head.links.find(({ rel, url }) => rels(rel).includes('canonical') && url)?.url,
    ogUrl: metaOf(head, 'og:url'),
    ogTitle: metaOf(head, 'og:title'),
    ogDescription: metaOf(head, 'og:description'),
    ogImage:
      metaOf(head, 'og:image') ??
      metaOf(head, 'og:image:url') ??
      metaOf(head, 'og:image:secure_url'),
  };
  return {
    ...Object.fromEntries(Object.entries(stated).filter(([, value]) => value !== undefined)),
    alternates: head.links.flatMap(({ rel, hreflang, url }) =>
      rels(rel).includes('alternate') && hreflang && url ? [{ hreflang, url }] : [],
    ),
    textLength,
  };
}

/** Asks for another page: a canonical target, the home page, a sibling, a language version, a made-up one. */
export function probeOtherPage(
  url: string,
  why: string,
  get: Get,
  parse: (html: string) => Document,
): Promise<Evidence<Probe<OtherPageFacts>>> {
  return probe(get, { url, why, body: 'page' }, (answer) => readOtherPage(answer, parse));
}
