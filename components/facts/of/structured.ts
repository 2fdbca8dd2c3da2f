import type { HeadFacts, Item } from '../../../utils/page/snapshot';
import { readJsonLd, typesOf } from '../../../utils/signals/json-ld';
import type { Said } from './compare';
import { counted, folded } from './fact';

/** Properties and characters of an item written out. Own choice. */
const PROPERTIES = 12;
const VALUE = 120;

/** What the JSON-LD blocks are about, one value a block, and what had to be overlooked to read it. */
export const jsonLdSaid = (head: HeadFacts): Said[] =>
  head.jsonLd.map((block, index) => {
    const { nodes, broken, tolerated } = readJsonLd({ ...head, jsonLd: [block] });
    const types = [...new Set(nodes.flatMap(typesOf))];
    const value =
      broken > 0 || block.cut
        ? block.cut
          ? 'Too long to be read here'
          : 'Cannot be read'
        : types.join(', ') || 'No type';
    return {
      key: `JSON-LD ${index + 1}`,
      value,
      note: tolerated.length > 0 ? `read in spite of: ${tolerated.join(', ')}` : undefined,
    };
  });

const SYNTAX: Readonly<Record<Item['syntax'], string>> = {
  microdata: 'microdata',
  rdfa: 'RDFa',
  microformats2: 'microformats2',
};

const bare = (type: string) => type.replace(/^https?:\/\/(www\.)?schema\.org\//, '');

/** Items of microdata, RDFa and microformats2: their types, and what they hold. */
export const itemsSaid = (items: readonly Item[]): Said[] =>
  items.map(({ syntax, types, properties }) => {
    const shown = properties.slice(0, PROPERTIES).map(([name, value]) => {
      const text = typeof value === 'number' ? `item ${value + 1}` : folded(value);
      return `${name}: ${text.length > VALUE ? `${text.slice(0, VALUE)}…` : text}`;
    });
    const more = properties.length - PROPERTIES;
    return {
      key: SYNTAX[syntax],
      value: types.map(bare).join(', ') || 'No type',
      note:
        [
          ...shown,
          ...(more > 0 ? [`and ${counted(more, 'more property', 'more properties')}`] : []),
        ].join('; ') || undefined,
    };
  });
