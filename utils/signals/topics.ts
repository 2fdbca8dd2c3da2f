import type { Exhibit } from '../audit/finding';
import type { PageFacts } from '../page/snapshot';
import { type Field, heads, itempropFields, metaFields, plain } from './field';
import { entities, entityExhibit, mainEntities } from './items';
import { resolved, textOf } from './json-ld';
import { contentOf, keyOf, served } from './meta';
import { signal } from './signal';

/** Topics that one place of the page names. */
export interface TopicSource {
  /** Such as `article:tag` or `rel=tag`. */
  from: string;
  /** Each once, as written first. */
  topics: string[];
  evidence: Exhibit;
}

/** Metas of which each names one topic or a list of them. */
const METAS = [
  'article:tag',
  'og:article:tag',
  'video:tag',
  'og:video:tag',
  'book:tag',
  'news_keywords',
  'dc.subject',
  'dc:subject',
  'dcterms.subject',
  'subject',
  'subjects',
  'tags',
  'citation_keywords',
  'parsely-tags',
  'sailthru.tags',
];

/** Characters above which a text is a sentence and no topic. Own choice. */
const LONGEST = 80;

const once = (topics: readonly string[]): string[] => [
  ...new Map(
    topics.filter(({ length }) => length <= LONGEST).map((topic) => [topic.toLowerCase(), topic]),
  ).values(),
];

/** Topics of a text in which commas or semicolons part them. */
const listed = (text: string): string[] =>
  text
    .split(/[,;，、؛]/)
    .map(plain)
    .filter((topic) => /[\p{L}\p{N}]/u.test(topic));

function fromMetas(fields: readonly Field[], from: string): TopicSource[] {
  const [first] = fields;
  const topics = once(fields.flatMap(({ value }) => listed(value)));
  return first && topics.length > 0 ? [{ from, topics, evidence: first.evidence }] : [];
}

/** What the tag of Parse.ly lists, whose content is JSON with `tags`; https://docs.parse.ly, from memory, 2026-11-26. */
function fromParsely(fields: readonly Field[]): TopicSource[] {
  return fields.slice(0, 1).flatMap(({ value, evidence }): TopicSource[] => {
    let tags: unknown;
    try {
      tags = JSON.parse(value)?.tags;
    } catch {
      return [];
    }
    const texts = [tags].flat().filter((tag): tag is string => typeof tag === 'string');
    const topics = once(texts.map(plain).filter(Boolean));
    return topics.length > 0 ? [{ from: 'parsely-page', topics, evidence }] : [];
  });
}

/** What structured data says under `keywords` and `about`. */
const fromEntities = signal((snapshot): TopicSource[] => {
  const main = mainEntities(snapshot);
  const all = main.length > 0 ? main : entities(snapshot);
  return ['keywords', 'about', 'category'].flatMap((key) => {
    const found = all.flatMap((entity) => {
      const values = [entity.node[key]].flat();
      return values.flatMap((each) => {
        const value = resolved(entity.data, each);
        const text = plain(textOf(value) ?? '');
        // One of several is one topic, commas and all.
        const isList = typeof value === 'string' && key !== 'about' && values.length === 1;
        return (isList ? listed(text) : [text]).filter(Boolean).map((topic) => ({ topic, entity }));
      });
    });
    const [first] = found;
    if (!first) return [];
    const topics = once(found.map(({ topic }) => topic));
    if (topics.length === 0) return [];
    return [
      {
        from: `${first.entity.syntax} ${key}`,
        topics,
        evidence: entityExhibit(first.entity, key, first.entity.node[key]),
      },
    ];
  });
});

function fromLinks(links: PageFacts['relLinks'], side: 'server' | 'page'): TopicSource[] {
  const tags = links.filter(({ rel }) => /(?:^|\s)tag(?:\s|$)/i.test(rel));
  const topics = once(
    tags
      .map(({ text }) => plain(text).replace(/^#\s*/, ''))
      .filter((text) => /[\p{L}\p{N}]/u.test(text)),
  );
  const [first] = tags;
  return first && topics.length > 0
    ? [
        {
          from: 'rel=tag',
          topics,
          evidence: {
            label: 'link',
            text: `<a rel="${first.rel}" href="${first.url}">${first.text}</a>`.slice(0, 500),
            from: side,
          },
        },
      ]
    : [];
}

/** Categories of microformats. */
const fromFormats = signal((snapshot): TopicSource[] => {
  const topics = once(
    snapshot.page.items
      .filter(({ syntax }) => syntax === 'microformats2')
      .flatMap(({ properties }) => properties)
      .flatMap(([name, value]) =>
        name === 'category' && typeof value === 'string' ? [plain(value)] : [],
      )
      .filter(Boolean),
  );
  return topics.length > 0
    ? [
        {
          from: 'p-category',
          topics,
          evidence: { label: 'p-category', text: topics.slice(0, 10).join(', '), from: 'page' },
        },
      ]
    : [];
});

/** Every place that names the page’s topics, those for machines first. `meta name=keywords` is none of them. */
export const topicSources = signal((snapshot): TopicSource[] => {
  const links = fromLinks(snapshot.page.relLinks, 'page');
  return [
    ...METAS.flatMap((key) => fromMetas(metaFields(snapshot, [key]), key)),
    ...fromParsely(metaFields(snapshot, ['parsely-page'])),
    ...fromMetas(itempropFields(snapshot, ['keywords']), 'itemprop keywords'),
    ...fromEntities(snapshot),
    ...fromFormats(snapshot),
    ...(links.length > 0 ? links : fromLinks(served(snapshot)?.relLinks ?? [], 'server')),
  ];
});

/** Words in the names of tags of a house's own that may list topics, or the section. */
const OWN_KEY = /tags?(?![a-z])|tag-?taxonomy|topic|keyword|subject|categor/;

/** Topics, or sections, that tags of a house's own may name, in lower case. Who reads them is not known. */
export const ownTopics = signal((snapshot): string[] => [
  ...new Set(
    heads(snapshot).flatMap(({ head }) =>
      head.metas.flatMap((tag) => {
        const key = keyOf(tag);
        return OWN_KEY.test(key) && key !== 'keywords' && !METAS.includes(key)
          ? listed(contentOf(tag)).map((topic) => topic.toLowerCase())
          : [];
      }),
    ),
  ),
]);

/** What `meta name=keywords` names. Google ignores it; Yandex documents that it may count (yandex.com/support/webmaster/en/controlling-robot/metatags.md). */
export const metaKeywords = signal(
  (snapshot): TopicSource | undefined =>
    fromMetas(metaFields(snapshot, ['keywords']), 'keywords')[0],
);
