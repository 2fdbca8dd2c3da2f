import type { Sent } from '../gathered';
import { COMMENT_HOLDERS } from '../marks';
import type { PageNode } from '../nodes';
import type { Region } from '../snapshot';

/** Words of a list that has white space between them. */
export const tokens = (text: string | undefined): string[] => text?.match(/\S+/g) ?? [];

/** A node that knows its place. */
export interface TreeNode extends Sent<PageNode> {
  at: number;
  parent: TreeNode | undefined;
  classes: string[];
  /** Landmark that it is or stands in. */
  region: Region;
  /** Whether it stands among comments. */
  isCommented: boolean;
}

const ROLES: ReadonlyMap<string, Region> = new Map([
  ['banner', 'header'],
  ['navigation', 'nav'],
  ['main', 'main'],
  ['complementary', 'aside'],
  ['contentinfo', 'footer'],
]);
const REGIONS = /^(header|nav|main|article|aside|footer)$/;
const holdersBy = (mark: string): ReadonlySet<string> =>
  new Set(
    COMMENT_HOLDERS.split(',').flatMap((each) => (each.startsWith(mark) ? [each.slice(1)] : [])),
  );
const HOLDER_IDS = holdersBy('#');
const HOLDER_CLASSES = holdersBy('.');

const roleOf = ({ tag, attrs }: Sent<PageNode>): Region | undefined =>
  ROLES.get(attrs['role'] ?? '') ?? (REGIONS.test(tag) ? (tag as Region) : undefined);

const holdsComments = (attrs: Sent<PageNode>['attrs'], classes: readonly string[]): boolean =>
  HOLDER_IDS.has(attrs['id'] ?? '') || classes.some((name) => HOLDER_CLASSES.has(name));

/** The nodes with links to the ones above them; an index that points nowhere or ahead is passed over. */
export function treeOf(nodes: readonly Sent<PageNode>[]): TreeNode[] {
  const tree: TreeNode[] = [];
  nodes.forEach((node, at) => {
    const { up, tag, attrs, text, link, links, image, alt } = node;
    const parent = up === undefined || up >= at ? undefined : tree[up];
    const classes = tokens(attrs['class']);
    const around = parent?.region ?? 'none';
    // Named one by one, so that all of them have the same members.
    tree.push({
      up,
      tag,
      attrs,
      text,
      link,
      links,
      image,
      alt,
      at,
      parent,
      classes,
      region:
        around === 'comments' || holdsComments(attrs, classes)
          ? 'comments'
          : (roleOf(node) ?? around),
      isCommented:
        parent !== undefined &&
        (parent.isCommented ||
          holdsComments(parent.attrs, parent.classes) ||
          parent.classes.some((name) => name === 'comment' || name === 'commentlist')),
    });
  });
  return tree;
}

/** Nearest node above that passes. */
export function above(node: TreeNode, test: (node: TreeNode) => boolean): TreeNode | undefined {
  let at = node.parent;
  while (at && !test(at)) at = at.parent;
  return at;
}

/** Whether a space-separated attribute holds a word, case ignored. */
export function says({ attrs, classes }: TreeNode, name: string, words: RegExp): boolean {
  if (attrs[name] === undefined) return false;
  return (name === 'class' ? classes : tokens(attrs[name])).some((word) => words.test(word));
}
