import { LIMITS, type PageFacts } from '../snapshot';
import { resolve } from './resolve';
import { above, says, type TreeNode } from './tree';

const urlOf = ({ attrs }: TreeNode, base: string): string | undefined =>
  attrs['href'] === undefined ? undefined : resolve(attrs['href'].trim(), base);

/** What resolving an address may change letters of: a host in other letters or escapes, breaks in lines. */
const ODD = /[^!-~]|%/;

/** Whether the address of a link may hold a word once it is resolved; most need not be. */
const mayLeadTo = ({ attrs }: TreeNode, base: string, word: RegExp): boolean => {
  const written = attrs['href'];
  return written !== undefined && (word.test(written) || ODD.test(written) || word.test(base));
};

const AUTHOR_CLASS =
  /^(p-author|(post-|entry-|article-|article__|meta-|story-|blog-|blog-post-|blog-single-|single-|by-)?author|author-(name|link)|post-author-name)$|byline/i;

/** Elements with an author role outside comments. */
export function bylinesOf(tree: readonly TreeNode[], base: string): PageFacts['bylines'] {
  return tree
    .filter(
      (node) =>
        (says(node, 'itemprop', /^author$/i) ||
          (node.tag === 'a' && says(node, 'rel', /^author$/i)) ||
          says(node, 'class', AUTHOR_CLASS)) &&
        !node.isCommented,
    )
    .slice(0, LIMITS.small)
    .map((node) => {
      const href = urlOf(node, base) ?? (node.link && resolve(node.link, base));
      const from = ['rel', 'itemprop'].find((key) => says(node, key, /^author$/i));
      return {
        text: (node.text || node.attrs['content'] || '').slice(0, 200),
        from: from ? `${from}=author` : (node.attrs['class'] ?? '').slice(0, 100),
        ...(href && { href }),
      };
    });
}

const DATE_PROP = /^(datePublished|dateModified|dateCreated|uploadDate)$/;

/** Dates outside comments. What only its class makes one must be short, hold a digit and hold no `time`. */
export function timesOf(tree: readonly TreeNode[]): PageFacts['times'] {
  const inTime = (node: TreeNode) => above(node, ({ tag }) => tag === 'time') !== undefined;
  const withTime = new Set(
    tree
      .filter(({ tag }) => tag === 'time')
      .flatMap((node) => {
        const holders: TreeNode[] = [];
        for (let at = node.parent; at; at = at.parent) holders.push(at);
        return holders;
      }),
  );
  return tree
    .filter((node) => {
      const { tag, attrs, text = '' } = node;
      if (node.isCommented) return false;
      if (tag === 'time' || attrs['pubdate'] !== undefined || says(node, 'itemprop', DATE_PROP))
        return true;
      return (
        says(node, 'class', /date|posted|timestamp|^(dt-)?(published|updated)$/i) &&
        /\d/.test(text) &&
        text.length <= 100 &&
        !withTime.has(node) &&
        !inTime(node)
      );
    })
    .slice(0, LIMITS.small)
    .map((node) => {
      const { attrs, region, text = '' } = node;
      const datetime = attrs['datetime'] ?? attrs['content'];
      return {
        ...(datetime !== undefined && { datetime: datetime.slice(0, 100) }),
        text: text.slice(0, 100),
        from: (
          attrs['itemprop'] ??
          (attrs['pubdate'] === undefined ? attrs['class'] : 'pubdate') ??
          ''
        ).slice(0, 100),
        ...(region !== 'none' && { region }),
      };
    });
}

/** Licence links, and the page's copyright line. */
export function licensesOf(
  tree: readonly TreeNode[],
  base: string,
  copyright: string | undefined,
): PageFacts['licenses'] {
  const links = tree.flatMap((node) => {
    if (node.tag !== 'a') return [];
    const rel = says(node, 'rel', /^license$/i);
    if (!rel && !mayLeadTo(node, base, /creativecommons/i)) return [];
    const href = urlOf(node, base);
    const isOne = href && (rel || href.includes('creativecommons.org/'));
    return isOne ? [{ text: (node.text ?? '').slice(0, 200), href, rel }] : [];
  });
  return [...links, ...(copyright ? [{ text: copyright, rel: false }] : [])].slice(0, LIMITS.small);
}

/** Links with a rel that means something for sharing; language versions stand in the head's own list. */
export function relLinksOf(tree: readonly TreeNode[], base: string): PageFacts['relLinks'] {
  return tree
    .filter(
      (node) =>
        says(node, 'rel', /^(me|author|tag|license|webmention|alternate|bookmark)$/i) &&
        node.attrs['href'] !== undefined,
    )
    .slice(0, LIMITS.outLinks)
    .map((node) => ({
      rel: (node.attrs['rel'] ?? '').slice(0, 200),
      url: urlOf(node, base) ?? '',
      text: (node.text ?? '').slice(0, 200),
    }));
}

/** Links in the body whose address looks like that of a feed, or of a list of feeds. */
export function feedLinksOf(tree: readonly TreeNode[], base: string): PageFacts['feedLinks'] {
  return tree
    .filter((node) => node.tag === 'a' && mayLeadTo(node, base, /feed|rss|atom/i))
    .map((node) => ({ url: urlOf(node, base) ?? '', text: (node.text ?? '').slice(0, 200) }))
    .filter(({ url }) => /[/.=?&](feeds?|rss2?|atom)([_-]?feeds?)?([/?#=.]|$)/i.test(url))
    .slice(0, LIMITS.small);
}
