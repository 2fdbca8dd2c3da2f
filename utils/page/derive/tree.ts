import type { Sent } from '../gathered';
import { COMMENT_HOLDERS } from '../marks';
import type { PageNode } from '../nodes';
import type { Region } from '../snapshot';

/** Words of a list that has white space between them. */
export const tokens = (text: string | undefined): string[] => text?.match(/\S+/g) ?? [];

/** A node that knows its place. */
export interface TreeNode extends Sent<PageNode> {
  at: number;
  parent?: TreeNode;
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
const HOLDERS = new Set(COMMENT_HOLDERS.split(','));

const roleOf = ({ tag, attrs }: Sent<PageNode>): Region | undefined =>
  ROLES.get(attrs['role'] ?? '') ?? (REGIONS.test(tag) ? (tag as Region) : undefined);

const holdsComments = (attrs: Sent<PageNode>['attrs'], classes: readonly string[]): boolean =>
  HOLDERS.has(`#${attrs['id']}`) || classes.some((name) => HOLDERS.has(`.${name}`));

/** The nodes with links to the ones above them; an index that points nowhere or ahead is passed over. */
export function treeOf(nodes: readonly Sent<PageNode>[]): TreeNode[] {
  const tree: TreeNode[] = [];
  nodes.forEach((node, at) => {
    const parent = node.up === undefined || node.up >= at ? undefined : tree[node.up];
    const classes = tokens(node.attrs['class']);
    const around = parent?.region ?? 'none';
    const placed: TreeNode = {
      ...node,
      at,
      classes,
      region:
        around === 'comments' || holdsComments(node.attrs, classes)
          ? 'comments'
          : (roleOf(node) ?? around),
      isCommented:
        parent !== undefined &&
        (parent.isCommented ||
          holdsComments(parent.attrs, parent.classes) ||
          parent.classes.some((name) => name === 'comment' || name === 'commentlist')),
    };
    if (parent) placed.parent = parent;
    tree.push(placed);
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
