import { describe, expect, test } from 'vitest';
import type { HeadFacts } from '../../../utils/page/snapshot';
import {
  mainEntityOf,
  readJsonLd,
  resolved,
  textOf,
  typesOf,
} from '../../../utils/signals/json-ld';

const head = (...texts: string[]): HeadFacts => ({
  titles: [],
  metas: [],
  links: [],
  jsonLd: texts.map((text) => ({ text })),
});
const read = (...data: unknown[]) => readJsonLd(head(...data.map((each) => JSON.stringify(each))));
const NODE = '{"@type":"Article","headline":"A"}';

describe('tolerance', () => {
  test.for<[string, string, string[]]>([
    ['plain', NODE, []],
    ['white space', `\n\t${NODE}\n`, []],
    ['CDATA', `<![CDATA[${NODE}]]>`, ['comment or CDATA wrapper']],
    ['CDATA behind slashes', `//<![CDATA[\n${NODE}\n//]]>`, ['comment or CDATA wrapper']],
    ['CDATA in a comment', `/*<![CDATA[*/${NODE}/*]]>*/`, ['comment or CDATA wrapper']],
    ['HTML comment', `<!-- ${NODE} -->`, ['comment or CDATA wrapper']],
    ['both', `<!--//--><![CDATA[//><!--\n${NODE}\n//--><!]]>`, ['comment or CDATA wrapper']],
    ['semicolon', `${NODE};`, ['semicolon at the end']],
    ['trailing commas', '{"@type":"Article","headline":"A","b":[1,2,],}', ['trailing commas']],
    ['raw line feed', '{"@type":"Article","headline":"A","b":"x\ny"}', ['control characters']],
    ['no-break space', `\u00a0${NODE.replace('{', '{\u00a0')}`, ['control characters']],
    [
      'several at once',
      `<!--{"@type":"Article",\n"headline":"A","b":"x\ty",};-->`,
      ['comment or CDATA wrapper', 'semicolon at the end', 'control characters', 'trailing commas'],
    ],
  ])('%s', ([, text, tolerated]) => {
    const found = readJsonLd(head(text));
    expect(found.broken).toBe(0);
    expect(found.nodes[0]).toMatchObject({ '@type': 'Article', headline: 'A' });
    expect(found.tolerated).toEqual(tolerated);
  });

  test('mends nothing inside strings', () => {
    const found = readJsonLd(
      head('{"@type":"Article","a":"a,]","b":"c, }","c":"\\",]","d":"<!-- // ;",}'),
    );
    expect(found.nodes[0]).toMatchObject({ a: 'a,]', b: 'c, }', c: '",]', d: '<!-- // ;' });
    expect(found.tolerated).toEqual(['trailing commas']);
  });

  test('line feeds between strings are no fault', () => {
    expect(readJsonLd(head('{\n"@type":"Article",\n}')).tolerated).toEqual(['trailing commas']);
  });

  test('a broken block does not take the others with it', () => {
    const found = readJsonLd(head('{"@type":', '', NODE));
    expect([found.broken, found.nodes.length]).toEqual([1, 1]);
  });

  test('a block that was cut is broken', () => {
    const facts = { ...head(), jsonLd: [{ text: NODE, cut: true as const }] };
    expect(readJsonLd(facts)).toMatchObject({ nodes: [], broken: 1 });
  });

  // No clock: what is not linear does not come back from these before the runner gives up.
  test('comes back from hostile text', () => {
    for (const text of [
      ' '.repeat(100_000),
      ';'.repeat(100_000),
      '"\\'.repeat(50_000),
      '//'.repeat(50_000),
    ])
      expect(readJsonLd(head(`${text}x`)).nodes).toEqual([]);
    expect(() => textOf(JSON.parse(`${'['.repeat(5_000)}"x"${']'.repeat(5_000)}`))).not.toThrow();
  });
});

describe('nodes', () => {
  test('of graphs, arrays, several blocks and main entities, in order', () => {
    const found = read(
      {
        '@graph': [{ '@type': 'WebPage', mainEntity: { '@type': 'Recipe' } }, { name: 'no type' }],
      },
      [{ '@type': 'Person' }, [{ '@type': 'Event' }]],
      'text',
      null,
      7,
    );
    expect(found.nodes.flatMap(typesOf)).toEqual(['WebPage', 'Recipe', 'Person', 'Event']);
  });

  test.for<[unknown, string[]]>([
    ['Article', ['Article']],
    [
      ['Article', 'schema:Report'],
      ['Article', 'Report'],
    ],
    ['https://schema.org/NewsArticle', ['NewsArticle']],
    ['http://schema.org#Thing', ['Thing']],
    [{ odd: true }, []],
    [7, []],
    [undefined, []],
  ])('types of %j', ([type, types]) => expect(typesOf({ '@type': type })).toEqual(types));

  test('references lead to their node, wherever it stands', () => {
    const found = read({
      '@type': 'Article',
      author: { '@id': '#w' },
      publisher: { '@type': 'Organization', founder: { '@id': '#w', name: 'Wera' } },
    });
    expect(resolved(found, { '@id': '#w' })).toMatchObject({ name: 'Wera' });
    expect(resolved(found, { '@id': '#w', name: 'Own' })).toEqual({ '@id': '#w', name: 'Own' });
    expect(resolved(found, { '@id': '#nobody' })).toEqual({ '@id': '#nobody' });
    expect(resolved(found, 'text')).toBe('text');
  });
});

test.for<[unknown, string | undefined]>([
  [' a ', 'a'],
  [['', 'b'], 'b'],
  [{ '@value': 'c' }, 'c'],
  [{ name: '', url: 'https://d.test/' }, 'https://d.test/'],
  [{ name: ['e'] }, 'e'],
  [{}, undefined],
  [7, undefined],
  [null, undefined],
])('textOf(%j)', ([value, text]) => expect(textOf(value)).toBe(text));

test.for<[string, unknown, string | undefined]>([
  ['the first that a page can be about', [{ '@type': 'WebSite' }, { '@type': 'Recipe' }], 'Recipe'],
  ['a text before its film', [{ '@type': 'VideoObject' }, { '@type': 'Article' }], 'Article'],
  ['a film by itself', [{ '@type': 'ImageObject' }, { '@type': 'VideoObject' }], 'VideoObject'],
  ['a picture that stands alone', { '@type': 'ImageObject' }, 'ImageObject'],
  [
    'not a picture beside a page',
    { '@graph': [{ '@type': 'WebPage' }, { '@type': 'ImageObject' }] },
    undefined,
  ],
  [
    'the one that the page names',
    {
      '@graph': [
        { '@type': 'Article' },
        { '@type': 'WebPage', mainEntity: { '@id': '#v' } },
        { '@type': 'VideoObject', '@id': '#v' },
      ],
    },
    'VideoObject',
  ],
  ['nothing', [{ '@type': 'BreadcrumbList' }], undefined],
])('main entity: %s', ([, data, type]) => {
  expect(mainEntityOf(read(data))?.['@type']).toBe(type);
});
