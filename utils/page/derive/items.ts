import { CLASSIC, FORMATS } from '../marks';
import { type Item, LIMITS } from '../snapshot';
import { resolve } from './resolve';
import { above, type TreeNode, tokens } from './tree';

/**
 * Embedded structured data: microdata (https://www.w3.org/TR/microdata/), RDFa Lite 1.1
 * (https://www.w3.org/TR/rdfa-lite/) and microformats (https://microformats.org/wiki/microformats2-parsing),
 * read 2026-11-22. Every property looks for its item upwards, so that nesting costs nothing.
 */

/** Address in the first of these attributes that is there, resolved. */
function urlIn({ attrs }: TreeNode, base: string, ...names: string[]): string | undefined {
  const written = names.map((name) => attrs[name]).find((value) => value !== undefined);
  return written === undefined ? undefined : (resolve(written.trim(), base) ?? written);
}

/** Address that an element stands for by its nature. */
function ownUrl(node: TreeNode, base: string): string | undefined {
  const { tag } = node;
  if (/^(a|area|link)$/.test(tag)) return urlIn(node, base, 'href');
  if (/^(audio|embed|iframe|img|source|track|video)$/.test(tag)) return urlIn(node, base, 'src');
  return tag === 'object' ? urlIn(node, base, 'data') : undefined;
}

/** Value of a property in microdata; `content` counts on every element, as the search engines have it. */
function microdataValue(node: TreeNode, base: string): string {
  const { attrs, tag, text } = node;
  return (
    attrs['content'] ??
    ownUrl(node, base) ??
    (tag === 'time' ? attrs['datetime'] : undefined) ??
    (/^(data|meter)$/.test(tag) ? attrs['value'] : undefined) ??
    text ??
    ''
  );
}

/** Value of a property in RDFa. With a datatype, or beside a `rel` with a prefix, it is never the address. */
function rdfaValue(node: TreeNode, base: string): string {
  const { attrs, text } = node;
  const isLiteral = attrs['datatype'] !== undefined || attrs['rel']?.includes(':');
  return (
    attrs['content'] ??
    attrs['datetime'] ??
    (isLiteral ? undefined : urlIn(node, base, 'resource', 'href', 'src')) ??
    text ??
    ''
  );
}

type Property = [name: string, value: () => string];

interface Syntax {
  name: Item['syntax'];
  isScope(node: TreeNode): boolean;
  types(node: TreeNode): string[];
  id?(node: TreeNode): string | undefined;
  owners(node: TreeNode): Iterable<TreeNode>;
  properties(node: TreeNode): Property[];
}

/** Adds the items of one syntax, and says which node became which. */
function add(items: Item[], tree: readonly TreeNode[], syntax: Syntax): Map<TreeNode, Item> {
  const index = new Map<TreeNode, number>();
  const found = new Map<TreeNode, Item>();
  for (const node of tree) {
    if (items.length >= LIMITS.items || !syntax.isScope(node)) continue;
    const id = syntax.id?.(node);
    const types = syntax.types(node).slice(0, LIMITS.small);
    const item: Item = { syntax: syntax.name, types, ...(id && { id }), properties: [] };
    index.set(node, items.length);
    found.set(node, item);
    items.push(item);
  }
  if (index.size === 0) return found;
  for (const node of tree) {
    const properties = syntax.properties(node);
    if (properties.length === 0) continue;
    for (const owner of syntax.owners(node)) {
      const isItself = owner === node;
      const item = isItself && syntax.name === 'microdata' ? undefined : found.get(owner);
      for (const [name, value] of properties) {
        if (item && item.properties.length < LIMITS.properties)
          item.properties.push([name, (isItself ? undefined : index.get(node)) ?? value()]);
      }
    }
  }
  return found;
}

function microdata(tree: readonly TreeNode[], base: string): Syntax {
  const isScope = ({ attrs }: TreeNode) => attrs['itemscope'] !== undefined;
  const byId = new Map<string, TreeNode>();
  for (const node of [...tree].reverse()) if (node.attrs['id']) byId.set(node.attrs['id'], node);
  // Nodes that items name as their parts, with these items.
  const parts = new Map<TreeNode, TreeNode[]>();
  for (const node of tree.filter(isScope)) {
    for (const id of tokens(node.attrs['itemref']).slice(0, LIMITS.small)) {
      const part = byId.get(id);
      if (part) parts.set(part, [...(parts.get(part) ?? []), node]);
    }
  }
  return {
    name: 'microdata',
    isScope,
    types: ({ attrs }) => tokens(attrs['itemtype']),
    id: (node) => urlIn(node, base, 'itemid'),
    owners: (node) => {
      const owner = above(node, isScope);
      const owners = new Set(owner && [owner]);
      for (let at: TreeNode | undefined = node; at && at !== owner; at = at.parent)
        for (const each of parts.get(at) ?? []) owners.add(each);
      return owners;
    },
    properties: (node) =>
      tokens(node.attrs['itemprop']).map((name) => [name, () => microdataValue(node, base)]),
  };
}

function rdfa(base: string): Syntax {
  const isScope = ({ attrs }: TreeNode) =>
    attrs['typeof'] !== undefined ||
    attrs['about'] !== undefined ||
    (attrs['resource'] !== undefined && attrs['property'] === undefined);
  const hasVocabulary = ({ attrs }: TreeNode) => attrs['vocab'] !== undefined;
  return {
    name: 'rdfa',
    isScope,
    types: (node) => {
      const holder = hasVocabulary(node) ? node : above(node, hasVocabulary);
      const vocabulary = holder?.attrs['vocab'] ?? '';
      return tokens(node.attrs['typeof']).map((type) =>
        type.includes(':') ? type : vocabulary + type,
      );
    },
    // What the page's frame is said to be, the page is.
    id: (node) =>
      urlIn(node, base, 'about', 'resource', 'href', 'src') ??
      (/^(html|head|body)$/.test(node.tag) ? resolve('', base) : undefined),
    owners: (node) => {
      // What it is about is said at the property itself, as content management systems write authors.
      const owner = node.attrs['about'] === undefined ? above(node, isScope) : node;
      return owner ? [owner] : [];
    },
    properties: (node) =>
      tokens(node.attrs['property']).map((name) => [name, () => rdfaValue(node, base)]),
  };
}

const ROOTS = new Set(FORMATS);
const isFormat = (name: string): boolean => ROOTS.has(name);
const isRoot = ({ classes }: TreeNode): boolean => classes.some(isFormat);

/** Names of the roots at a node: those of microformats2 alone where there are any. */
function rootNames({ classes }: TreeNode): string[] {
  const names = classes.filter(isFormat);
  const current = names.filter((name) => name.startsWith('h-'));
  return current.length > 0 ? current : names;
}

const isClassic = (node: TreeNode): boolean =>
  !rootNames(node).some((name) => name.startsWith('h-'));

/** A property's class: a maker's prefix may stand before its words. Sizes of style frameworks end in digits. */
const PROPERTY = /^(p|u|dt|e)-((?:[a-z\d]+-)?(?:[a-z]+-)*[a-z]+)$/;

const EVENT = 'summary,dtstart,dtend,description,url,category,location';

/** Classes and links that are properties of a classic root; in another they are but names of a style sheet. */
const PARTS: Record<string, string[]> = Object.fromEntries(
  Object.entries({
    hentry:
      'entry-title,entry-summary,entry-content,published,updated,author,category,bookmark,tag',
    vcard: 'fn,org,url,photo,logo,category,bday,tag',
    hrecipe: 'fn,ingredient,yield,instructions,photo,summary,author,published,category,tag',
    vevent: EVENT,
    hevent: EVENT,
    hreview: 'summary,item,rating,reviewer,dtreviewed,description,category,bookmark,tag',
    hproduct: 'fn,photo,description,url,category,price,tag',
  }).map(([root, names]) => [root, names.split(',')]),
);

/** Classic relations that are properties, by the name and kind of these. */
const RELATIONS: Record<string, [name: string, kind: string]> = {
  bookmark: ['url', 'u'],
  tag: ['category', 'p'],
};

/** Names and kinds of the properties that a node has for the root around it. */
function formatProperties(node: TreeNode, owner: TreeNode): [name: string, kind: string][] {
  if (!isClassic(owner))
    return node.classes.flatMap((each): [string, string][] => {
      const [, kind, name] = PROPERTY.exec(each) ?? [];
      return kind && name ? [[name, kind]] : [];
    });
  const isPart = (name: string) => rootNames(owner).some((root) => PARTS[root]?.includes(name));
  const links = tokens(node.attrs['rel']).filter(isPart);
  return [
    ...node.classes
      .filter(isPart)
      .map((name): [string, string | undefined] => [name, CLASSIC[name]]),
    ...links.map((rel): [string, string | undefined] => RELATIONS[rel] ?? [rel, undefined]),
  ].flatMap(([name, kind]): [string, string][] => (kind ? [[name, kind]] : []));
}

/** Date and time that stand in parts, whichever came first. */
const dateFirst = (parts: readonly string[]): string =>
  [...parts].sort((a, b) => Number(/^\d{4}/.test(b)) - Number(/^\d{4}/.test(a))).join(' ');

/** Parts of values, by the node whose value they are parts of. */
function valuesIn(tree: readonly TreeNode[]): Map<TreeNode | undefined, TreeNode[]> {
  const parts = new Map<TreeNode | undefined, TreeNode[]>();
  for (const node of tree)
    if (node.classes.includes('value'))
      parts.set(node.parent, [...(parts.get(node.parent) ?? []), node]);
  return parts;
}

function formatValue(
  values: ReturnType<typeof valuesIn>,
  node: TreeNode,
  kind: string,
  base: string,
) {
  const { attrs, tag, text = '' } = node;
  const titled = /^(abbr|link)$/.test(tag) ? attrs['title'] : undefined;
  const held = /^(data|input)$/.test(tag) ? attrs['value'] : undefined;
  if (kind === 'u') {
    const value = ownUrl(node, base) ?? titled ?? held ?? text;
    return resolve(value.trim(), base) ?? value;
  }
  const parts = (values.get(node) ?? []).map(
    (part) => part.attrs['datetime'] ?? part.attrs['title'] ?? part.text ?? '',
  );
  if (parts.length > 0 && kind !== 'e') return kind === 'dt' ? dateFirst(parts) : parts.join('');
  const own =
    kind === 'dt' && /^(time|ins|del)$/.test(tag)
      ? attrs['datetime']
      : /^(img|area)$/.test(tag)
        ? attrs['alt']
        : undefined;
  return own ?? titled ?? held ?? text;
}

function microformats(tree: readonly TreeNode[], base: string): Syntax {
  const values = valuesIn(tree);
  return {
    name: 'microformats2',
    isScope: isRoot,
    types: rootNames,
    owners: (node) => {
      const owner = above(node, isRoot);
      return owner ? [owner] : [];
    },
    properties: (node) => {
      const owner = above(node, isRoot);
      return owner
        ? formatProperties(node, owner).map(([name, kind]) => [
            name,
            () => formatValue(values, node, kind, base),
          ])
        : [];
    },
  };
}

/** What a root without properties of its own says all the same: its text, its only picture, its only link. */
function addImplied(tree: readonly TreeNode[], roots: Map<TreeNode, Item>, base: string): void {
  if (roots.size === 0) return;
  const inside = new Map<TreeNode, TreeNode[]>();
  for (const node of tree) {
    const owner = above(node, isRoot);
    const nodes = owner && inside.get(owner);
    if (nodes) nodes.push(node);
    else if (owner) inside.set(owner, [node]);
  }
  for (const [root, { properties }] of roots) {
    if (isClassic(root)) continue;
    const own = inside.get(root) ?? [];
    const kinds = own.flatMap(({ classes }) =>
      classes.map((each) => PROPERTY.exec(each)?.[1] ?? ''),
    );
    if (own.some(isRoot)) continue;
    const { tag, attrs } = root;
    const name =
      attrs[/^(img|area)$/.test(tag) ? 'alt' : tag === 'abbr' ? 'title' : ''] ||
      root.text ||
      root.alt;
    if (!kinds.some((kind) => /^[pe]$/.test(kind)) && name) properties.push(['name', name]);
    if (kinds.includes('u')) continue;
    // What stands in a part of it, as a link in the text of a post, is not its own.
    const isApart = (key: 'link' | 'image') =>
      own.some((node) => node.tag !== 'a' && node[key] === root[key] && node.text !== root.text);
    const picture = tag === 'img' ? attrs['src'] : tag === 'object' ? attrs['data'] : undefined;
    const photo = picture ?? (isApart('image') ? undefined : root.image);
    if (photo) properties.push(['photo', resolve(photo, base) ?? photo]);
    const isLink = /^(a|area)$/.test(tag);
    const only = root.links === 1 && !isApart('link') ? root.link : undefined;
    const url = isLink ? attrs['href'] : only;
    if (url) properties.push(['url', resolve(url, base) ?? url]);
  }
}

/** All items of a page, of all three syntaxes; addresses are resolved against `base`. */
export function itemsOf(tree: readonly TreeNode[], base: string): Item[] {
  const items: Item[] = [];
  add(items, tree, microdata(tree, base));
  add(items, tree, rdfa(base));
  addImplied(tree, add(items, tree, microformats(tree, base)), base);
  return items;
}
