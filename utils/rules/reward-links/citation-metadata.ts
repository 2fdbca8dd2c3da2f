import { defineRule } from '../../audit/define-rule';
import { listed, servedPage } from '../../signals/card-values';
import { type JsonLdNode, jsonLd, resolved, textOf, typesOf } from '../../signals/json-ld';
import { contentOf, exhibit, keyOf } from '../../signals/meta';
import { pageType } from '../../signals/page-type';

/** What Google Scholar asks for: each group is met by any of its tags. */
const PARTS: readonly [name: string, keys: readonly string[]][] = [
  ['title', ['citation_title']],
  ['author', ['citation_author', 'citation_authors']],
  [
    'date',
    [
      'citation_publication_date',
      'citation_online_date',
      'citation_date',
      'citation_year',
      'citation_cover_date',
    ],
  ],
  [
    'DOI or PDF',
    ['citation_doi', 'citation_pdf_url', 'citation_arxiv_id', 'citation_pmid', 'citation_isbn'],
  ],
];

const DOI = /\b10\.\d{4,9}\/\S+/;

/** Identifiers of a node in one text, DOIs of `PropertyValue` nodes included. */
const identifiers = (node: JsonLdNode): string =>
  JSON.stringify([node['identifier'], node['sameAs'], node['@id'], node['url']]) ?? '';

export default defineRule({
  id: 'citation-metadata',
  pillar: 'reward-links',
  title: 'Scholarly pages carry citation data',
  kind: 'achievement',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['google', 'bookmarks'],
  needs: ['server'],
  scope: 'public',
  messages: {
    incomplete: 'The citation tags lack one part: {part}',
    few: 'The citation tags lack several parts: {parts}',
    missing: 'The page is about a scholarly work, but carries no citation tags',
  },
  why: 'Google Scholar and reference managers take title, authors, date and DOI of these tags; without them people cite by hand, or not at all.',
  fix: {
    text: 'Add the tags with the prefix citation_, one citation_author for each author.',
    snippet:
      '<meta name="citation_title" content="{{title|attr}}">\n<meta name="citation_author" content="{{author|attr}}">\n<meta name="citation_publication_date" content="TODO: such as 2026/11/22">\n<meta name="citation_doi" content="TODO: 10.…">',
  },
  sources: [
    {
      title: 'Google Scholar: inclusion guidelines for webmasters',
      url: 'https://scholar.google.com/intl/en/scholar/inclusion.html',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const tags = facts.head.metas.filter(
      (tag) => /^citation_(?!reference)/.test(keyOf(tag)) && contentOf(tag) !== '',
    );
    const data = jsonLd(snapshot);
    const work = data.nodes.find((node) => typesOf(node).includes('ScholarlyArticle'));
    const isScholarly = pageType(snapshot).type === 'scholarly';
    if (tags.length === 0 && !work && !isScholarly) return say.nothingToCheck();

    const shown = tags.slice(0, 6).map((tag) => exhibit(keyOf(tag), tag));
    const keys = new Set(tags.map(keyOf));
    const lacking = PARTS.filter(([, names]) => !names.some((name) => keys.has(name))).map(
      ([name]) => name,
    );
    const isTold =
      work !== undefined &&
      (textOf(work['headline']) ?? textOf(work['name'])) !== undefined &&
      [work['author']].flat().some((author) => textOf(resolved(data, author)) !== undefined) &&
      DOI.test(identifiers(work));
    if (lacking.length === 0) return say.pass(shown);
    if (isTold) {
      return say.pass([
        { label: 'JSON-LD', text: identifiers(work).slice(0, 300), from: 'server' },
      ]);
    }
    if (facts.cut) return say.cannotTell();
    if (tags.length === 0) return say.fail('missing');
    return lacking.length === 1
      ? say.warn('incomplete', { part: lacking[0] ?? '' }, shown)
      : say.fail('few', { parts: listed(lacking) }, shown);
  },
});
