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
}

/** The nodes with links to the ones above them; an index that points nowhere or ahead is passed over. */
export function treeOf(nodes: readonly Sent<PageNode>[]): TreeNode[] {
  const tree: TreeNode[] = [];
  nodes.forEach((node, at) => {
    const parent = node.up === undefined || node.up >= at ? undefined : tree[node.up];
    tree.push({ ...node, at, classes: tokens(node.attrs['class']), ...(parent && { parent }) });
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
export const says = ({ attrs }: TreeNode, name: string, words: RegExp): boolean =>
  tokens(attrs[name]).some((word) => words.test(word));

const ROLES: Record<string, Region> = {
  banner: 'header',
  navigation: 'nav',
  main: 'main',
  complementary: 'aside',
  contentinfo: 'footer',
};
const REGIONS = /^(header|nav|main|article|aside|footer)$/;
const HOLDERS = COMMENT_HOLDERS.split(',');

const holdsComments = ({ attrs, classes }: TreeNode): boolean =>
  HOLDERS.includes(`#${attrs['id']}`) || classes.some((name) => HOLDERS.includes(`.${name}`));

/** Whether a node stands among comments. */
export const isInComments = (node: TreeNode): boolean =>
  above(node, holdsComments) !== undefined ||
  above(node, ({ classes }) => classes.some((name) => /^(comment|commentlist)$/.test(name))) !==
    undefined;

/** Landmark that a node is or stands in. */
export function regionOf(node: TreeNode | undefined): Region {
  const at = (test: (node: TreeNode) => boolean) => node && (test(node) ? node : above(node, test));
  if (at(holdsComments)) return 'comments';
  const roleOf = ({ tag, attrs }: TreeNode) =>
    ROLES[attrs['role'] ?? ''] ?? (REGIONS.test(tag) ? (tag as Region) : undefined);
  const holder = at((each) => roleOf(each) !== undefined);
  return (holder && roleOf(holder)) ?? 'none';
}
