import type { HeadFacts } from '../page/snapshot';
import { served } from './meta';
import { signal } from './signal';

/** A JSON-LD node as parsed; values are whatever the page wrote. */
export type JsonLdNode = Record<string, unknown>;

export interface JsonLd {
  /** All nodes with a type, those inside `@graph` and nested `mainEntity` included, in order. */
  nodes: JsonLdNode[];
  /** Blocks that could not be read even tolerantly. */
  broken: number;
  /** What had to be overlooked to read some block. */
  tolerated: string[];
}

const isNode = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Types of a node without vocabulary prefix. */
export function typesOf(node: JsonLdNode): string[] {
  return [node['@type']]
    .flat()
    .filter((type): type is string => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** First string in a value, its array, or its `@value`, `name` or `url`. */
export function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(textOf).find((text) => text !== undefined);
  if (typeof value === 'string') return value.trim() || undefined;
  if (isNode(value)) return textOf(value['@value'] ?? value['name'] ?? value['url']);
  return undefined;
}

/** Parses a block, step by step more tolerantly; `undefined` when nothing helps. */
function parseBlock(text: string, tolerated: Set<string>): unknown {
  const steps: [string, (raw: string) => string][] = [
    ['', (raw) => raw],
    [
      'comment or CDATA wrapper',
      (raw) =>
        raw
          .replace(/^\s*(\/\/|\/\*)?\s*<!\[CDATA\[\s*(\*\/)?/, '')
          .replace(/(\/\/|\/\*)?\s*\]\]>\s*(\*\/)?\s*$/, '')
          .replace(/^\s*<!--/, '')
          .replace(/(\/\/)?\s*-->\s*$/, ''),
    ],
    ['semicolon at the end', (raw) => raw.replace(/;\s*$/, '')],
    // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are what is mended here
    ['control characters', (raw) => raw.replace(/[\u0000-\u001f]+/g, ' ')],
    ['trailing commas', (raw) => raw.replace(/,(\s*[\]}])/g, '$1')],
  ];
  let raw = text;
  const used: string[] = [];
  for (const [name, mend] of steps) {
    const mended = mend(raw);
    if (name && mended !== raw) used.push(name);
    raw = mended;
    try {
      const value: unknown = JSON.parse(raw);
      for (const each of used) tolerated.add(each);
      return value;
    } catch {
      // The next step may help.
    }
  }
  return undefined;
}

/** Reads all JSON-LD of a head. */
export function readJsonLd(head: HeadFacts): JsonLd {
  const tolerated = new Set<string>();
  const nodes: JsonLdNode[] = [];
  let broken = 0;
  const walk = (value: unknown, depth: number): void => {
    if (depth > 6 || nodes.length > 300) return;
    if (Array.isArray(value)) for (const each of value) walk(each, depth + 1);
    else if (isNode(value)) {
      if (typesOf(value).length > 0) nodes.push(value);
      walk(value['@graph'], depth + 1);
      walk(value['mainEntity'], depth + 1);
    }
  };
  for (const block of head.jsonLd) {
    const value = block.cut ? undefined : parseBlock(block.text, tolerated);
    if (value === undefined) broken += block.text.trim() === '' ? 0 : 1;
    else walk(value, 0);
  }
  return { nodes, broken, tolerated: [...tolerated] };
}

/** JSON-LD of the served HTML, or of the page while the server has not answered. */
export const jsonLd = signal((snapshot) =>
  readJsonLd(served(snapshot)?.head ?? snapshot.page.head),
);

/** Types that can be what a page is about, as far as cards and authorship go. */
const MAIN_ENTITY =
  /^(Article|NewsArticle|BlogPosting|TechArticle|Report|ScholarlyArticle|Product|ProductGroup|VideoObject|PodcastEpisode|AudioObject|MusicRecording|Recipe|Event|Dataset|DiscussionForumPosting|QAPage|ProfilePage|ImageObject|WebApplication|SoftwareApplication|\w+Event|LiveBlogPosting|AnalysisNewsArticle|OpinionNewsArticle|ReportageNewsArticle|Review|Book|Movie)$/;

/** First node that describes what the page is about. */
export const mainEntity = signal((snapshot): JsonLdNode | undefined => {
  const { nodes } = jsonLd(snapshot);
  return nodes.find((node) => typesOf(node).some((type) => MAIN_ENTITY.test(type)));
});
