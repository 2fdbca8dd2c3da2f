import { SERVICE } from '../limits';
import type { CommentFacts, WidgetMatch } from '../snapshot';
import { above, says, type TreeNode } from './tree';

/** The class also stands on links to the comments, the name on their form. */
const CAN_BE = /^(li|div|article|section|dd|dt|tr|.+-.+)$/;

function isComment(node: TreeNode): boolean {
  const { tag, attrs, classes } = node;
  const listed = tag === 'li' && node.parent !== undefined && isList(node.parent);
  return (
    CAN_BE.test(tag) &&
    (classes.includes('comment') ||
      classes.includes('u-comment') ||
      says(node, 'itemprop', /^comment$/) ||
      /\/Comment$/.test(attrs['itemtype'] ?? '') ||
      /^comment-.*\d$/.test(attrs['id'] ?? '') ||
      listed)
  );
}

const isList = ({ classes }: TreeNode): boolean =>
  classes.some((name) => /^comment-?list$/.test(name));

/** Comments as rendered, and where one could be written. */
export function commentsOf(
  tree: readonly TreeNode[],
  widgets: readonly WidgetMatch[],
  reactions: number,
): CommentFacts {
  // Themes mark a comment and the box in it alike.
  const found = new Set(
    tree.filter((node) => isComment(node) && !(node.parent && isComment(node.parent))),
  );
  const holding = (test: (node: TreeNode) => boolean): number =>
    found.size === 0
      ? 0
      : new Set(tree.filter(test).flatMap((node) => above(node, (each) => found.has(each)) ?? []))
          .size;
  return {
    count: found.size,
    withAuthor: holding(
      (node) =>
        node.tag === 'cite' ||
        says(node, 'class', /^(fn|author|p-author|comment-author)$/) ||
        says(node, 'rel', /^author$/i) ||
        says(node, 'itemprop', /^(author|creator)$/),
    ),
    withTime: holding(
      (node) =>
        node.tag === 'time' ||
        says(node, 'itemprop', /^date(Created|Published)$/) ||
        says(node, 'class', /^dt-published$|date|timestamp/i),
    ),
    withPermalink: holding((node) => {
      const id = node.tag === 'a' && /#([^#]+)$/.exec(node.attrs['href'] ?? '')?.[1];
      return Boolean(id) && above(node, ({ attrs }) => attrs['id'] === id) !== undefined;
    }),
    form: tree.some(
      (node) =>
        node.tag === 'textarea' &&
        (node.isCommented ||
          /comment/i.test(node.attrs['name'] ?? '') ||
          above(
            node,
            ({ tag, attrs }) =>
              tag === 'form' &&
              /comment|respond/i.test(`${attrs['id']} ${attrs['class']} ${attrs['action']}`),
          ) !== undefined),
    ),
    containers: widgets
      .filter(({ widget }) => widget.startsWith(SERVICE))
      .map(({ html, width, height }) => ({
        marks: [...html.matchAll(/\s(?:class|id)="([^"]*)"/g)].map(([, mark]) => mark).join(' '),
        width,
        height,
      })),
    linkbacks: Math.max(
      reactions,
      tree.filter(
        (node) =>
          says(node, 'class', /^(pingback|trackback|webmention|u-like|u-repost|u-mention)$/) ||
          (node.classes.includes('h-cite') &&
            above(node, (each) => says(each, 'class', /^u-(like|repost)-of$/)) !== undefined),
      ).length,
    ),
  };
}
