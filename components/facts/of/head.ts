import type { HeadFacts, LinkTag, MetaTag } from '../../../utils/page/snapshot';
import type { Said } from './compare';
import { folded, joined } from './fact';

const metaKey = (tag: MetaTag): string =>
  folded(
    tag.property ??
      tag.name ??
      (tag.httpEquiv ? `http-equiv ${tag.httpEquiv}` : undefined) ??
      (tag.itemprop ? `itemprop ${tag.itemprop}` : undefined) ??
      (tag.charset === undefined ? '' : 'charset'),
  ).toLowerCase();

/** What is odd about how a tag is written. */
const metaNote = ({ property, name, media, inHead }: MetaTag) =>
  joined(
    property !== undefined && name !== undefined && name !== property && `name ${folded(name)}`,
    media !== undefined && `media ${folded(media)}`,
    !inHead && 'in the body',
  );

const linkKey = ({ rel, hreflang, sizes, type }: LinkTag): string =>
  [folded(rel).toLowerCase(), hreflang ?? sizes ?? (/alternate/i.test(rel) ? type : undefined)]
    .filter(Boolean)
    .join(' ');

const linkNote = ({ title, media, inHead }: LinkTag) =>
  joined(
    title !== undefined && `title ${folded(title)}`,
    media !== undefined && `media ${folded(media)}`,
    !inHead && 'in the body',
  );

/** Everything a head says, in document order by kind. */
export function saidBy(head: HeadFacts): Said[] {
  return [
    ...head.titles.map(({ text, source, inHead }) => ({
      key: 'title',
      value: folded(text),
      source,
      note: inHead ? undefined : 'in the body',
    })),
    ...(head.lang === undefined ? [] : [{ key: 'html lang', value: head.lang }]),
    ...(head.base === undefined ? [] : [{ key: 'base', value: head.base }]),
    ...head.metas.map((tag) => ({
      key: metaKey(tag),
      value: folded(tag.content ?? tag.charset ?? ''),
      source: tag.source,
      note: metaNote(tag),
    })),
    ...head.links.map((tag) => ({
      key: linkKey(tag),
      value: tag.href.trim(),
      source: tag.source,
      note: linkNote(tag),
    })),
  ].filter(({ key }) => key !== '');
}
