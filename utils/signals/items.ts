import type { Exhibit } from '../audit/finding';
import type { Item } from '../page/snapshot';
import { servedPage } from './card-values';
import { type Field, heads, plain } from './field';
import {
  isNode,
  type JsonLd,
  type JsonLdNode,
  mainEntityOf,
  readJsonLd,
  resolved,
  textOf,
  typesOf,
  withoutVocabulary,
} from './json-ld';
import { letters } from './plain-text';
import { signal } from './signal';

/** Something that structured data describes, in whichever syntax, read as JSON-LD would state it. */
export interface Entity {
  node: JsonLdNode;
  data: JsonLd;
  /** Name of the syntax, as shown. */
  syntax: 'JSON-LD' | 'microdata' | 'RDFa' | 'microformats';
  side: 'server' | 'page';
}

const SYNTAX: Record<Item['syntax'], Entity['syntax']> = {
  microdata: 'microdata',
  rdfa: 'RDFa',
  microformats2: 'microformats',
};

/** Microformats by the type of schema.org that says the same. */
const FORMAT_TYPES: Record<string, string> = {
  'h-entry': 'Article',
  hentry: 'Article',
  'h-recipe': 'Recipe',
  hrecipe: 'Recipe',
  'h-event': 'Event',
  vevent: 'Event',
  'h-product': 'Product',
  hproduct: 'Product',
  'h-review': 'Review',
  hreview: 'Review',
};

/** Their properties by those of schema.org. */
const FORMAT_PROPERTIES: Record<string, string> = {
  'entry-title': 'headline',
  'entry-summary': 'description',
  summary: 'description',
  published: 'datePublished',
  updated: 'dateModified',
  photo: 'image',
  fn: 'name',
  reviewer: 'author',
};

/** Items as JSON-LD nodes; those that are no property of another come back, in order. */
function nodesOf(items: readonly Item[]): { node: JsonLdNode; syntax: Item['syntax'] }[] {
  const nodes = items.map(({ syntax, types, id }): JsonLdNode => {
    const names = types.map((type) =>
      syntax === 'microformats2' ? (FORMAT_TYPES[type] ?? type) : type,
    );
    return { '@type': names, ...(id === undefined ? {} : { '@id': id }) };
  });
  const inner = new Set<number>();
  items.forEach(({ properties, syntax }, at) => {
    const node = nodes[at] as JsonLdNode;
    for (const [written, value] of properties) {
      const name =
        syntax === 'microformats2'
          ? (FORMAT_PROPERTIES[written] ?? written)
          : withoutVocabulary(written);
      if (typeof value === 'number') inner.add(value);
      const held = typeof value === 'number' ? nodes[value] : value;
      const earlier = node[name];
      if (Array.isArray(earlier)) earlier.push(held);
      else node[name] = earlier === undefined ? [held] : [earlier, held];
    }
  });
  return nodes.flatMap((node, at) =>
    inner.has(at) ? [] : [{ node, syntax: (items[at] as Item).syntax }],
  );
}

const NO_DATA: JsonLd = {
  nodes: [],
  roots: [],
  byId: new Map(),
  inGraph: new Set(),
  broken: 0,
  tolerated: [],
};

/** Everything that structured data describes at the top level: JSON-LD first, served before rendered. */
export const entities = signal((snapshot): Entity[] => {
  const facts = servedPage(snapshot);
  const fromJson = heads(snapshot).flatMap(({ head, side }): Entity[] => {
    const data = readJsonLd(head);
    const main = mainEntityOf(data);
    const nodes = [...(main ? [main] : []), ...data.nodes.filter((node) => node !== main)];
    return nodes.map((node) => ({ node, data, syntax: 'JSON-LD', side }));
  });
  const fromItems = (items: readonly Item[], side: Entity['side']) =>
    nodesOf(items).map(
      ({ node, syntax }): Entity => ({ node, data: NO_DATA, syntax: SYNTAX[syntax], side }),
    );
  return [
    ...fromJson,
    ...(facts ? fromItems(facts.items, 'server') : []),
    ...fromItems(snapshot.page.items, 'page'),
  ];
});

/** What a page can be about. */
const THING =
  /^(\w*Article|\w*Posting|Report|Product|ProductGroup|VideoObject|PodcastEpisode|AudioObject|MusicRecording|MusicAlbum|Recipe|\w*Event|Dataset|QAPage|ProfilePage|WebApplication|\w*SoftwareApplication|Review|Book|Movie|TVEpisode|TVSeries|CreativeWork|SocialMediaPosting|PodcastSeries|RadioEpisode|Clip|MobileApplication|Photograph|Course|JobPosting|Game|VideoGame)$/;

const PAGE = /^(\w*WebPage|\w+Page)$/;

const isOf = ({ node }: Entity, pattern: RegExp) =>
  typesOf(node).some((type) => pattern.test(type));

const bareText = (text: string | undefined) => letters(text ?? '');

/**
 * What the page is about, by its structured data, best first; then what it says of itself as a page. Of several
 * items of one kind, as teasers make, only one that bears the page's own name counts.
 */
export const mainEntities = signal((snapshot): Entity[] => {
  const all = entities(snapshot);
  const names = [
    ...heads(snapshot).flatMap(({ head }) => head.titles.map(({ text }) => text)),
    ...snapshot.page.headings.filter(({ level }) => level === 1).map(({ text }) => text),
  ]
    .map(bareText)
    .filter((name) => name.length > 3);
  const isNamed = ({ node }: Entity) => {
    const name = bareText(textOf(node['headline']) ?? textOf(node['name']));
    return name.length > 3 && names.some((own) => own.includes(name) || name.includes(own));
  };
  const things = [...Map.groupBy(all, ({ syntax, side }) => `${syntax} ${side}`).values()].flatMap(
    (some) => {
      const [first] = some;
      if (first === undefined) return [];
      const fit = some.filter((each) => isOf(each, THING));
      // JSON-LD stands with its main entity first.
      if (first.syntax === 'JSON-LD') {
        const main = mainEntityOf(first.data);
        return [...some.filter(({ node }) => node === main), ...fit.filter(isNamed)];
      }
      const named = fit.filter(isNamed);
      return named.length > 0 ? named : fit.length === 1 ? fit : [];
    },
  );
  return [...new Set([...things, ...all.filter((each) => isOf(each, PAGE))])];
});

const plainly = (value: unknown): string =>
  Array.isArray(value)
    ? value.map(plainly).join(', ')
    : isNode(value)
      ? (textOf(value['name']) ?? typesOf(value).join(', '))
      : String(value);

/** The start of what a property says, as evidence: as JSON where it is written so. */
export function entityExhibit({ syntax, side }: Entity, key: string, value: unknown): Exhibit {
  const text =
    syntax === 'JSON-LD'
      ? `"${key}": ${JSON.stringify(value)?.slice(0, 300)}`
      : `${key.replace(/^@/, '')}: ${plainly(value).slice(0, 300)}`;
  return { label: syntax, text, from: side };
}

/** What the main entities say under some properties, entity by entity. */
export function entityFields(
  list: readonly Entity[],
  keys: readonly string[],
  read: (value: unknown) => string | undefined = textOf,
): Field[] {
  const fields: Field[] = [];
  for (const entity of list)
    for (const key of keys) {
      const held = entity.node[key];
      if (held === undefined) continue;
      for (const each of Array.isArray(held) ? held : [held]) {
        const value = resolved(entity.data, each);
        const text = plain(read(value) ?? '');
        if (text === '') continue;
        const evidence = entityExhibit(entity, key, value);
        fields.push({ value: text, from: `${entity.syntax} ${key}`, evidence });
      }
    }
  return fields;
}
