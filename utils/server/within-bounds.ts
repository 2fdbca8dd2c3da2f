import type { Gathered, SeenControl, SeenNode, Sent } from '../page/gathered';
import type { PageNode } from '../page/nodes';
import { LIMITS } from '../page/snapshot';
import {
  attributes,
  type Check,
  control,
  gatheredBy,
  LONGEST_NAME,
  MOST_ATTRIBUTES,
  node,
  SHORT,
  seen,
} from '../page/validate';

/**
 * Bounds what the collector gathered in this very thread. It is of the right kind then, and nothing can have changed it,
 * so that what lies within the bounds is taken as it is.
 */

const isWithin = (value: string | undefined, most: number): boolean =>
  value === undefined || value.length <= most;

/** Attributes; they are texts. */
function ownAttributes(value: Record<string, string>): Record<string, string> {
  let left = MOST_ATTRIBUTES;
  for (const key in value) {
    left -= 1;
    if (left < 0 || key.length > LONGEST_NAME) return attributes(value);
    if (!isWithin(value[key], LIMITS.address)) return attributes(value);
  }
  return value;
}

/** A node of our own is the same object where nothing of it is out of bounds. */
const ownNode = (value: Sent<PageNode>): PageNode => {
  const { tag, attrs, text: own, link, image, alt } = value;
  return isWithin(tag, SHORT) &&
    isWithin(own, SHORT) &&
    isWithin(alt, SHORT) &&
    isWithin(link, LIMITS.address) &&
    isWithin(image, LIMITS.address) &&
    ownAttributes(attrs) === attrs
    ? (value as PageNode)
    : node(value);
};

const ownControl = (value: Sent<SeenControl>): SeenControl => {
  const { tag, names, attrs, group } = value;
  return isWithin(tag, SHORT) &&
    isWithin(group, SHORT) &&
    isWithin(names.labels, LIMITS.text) &&
    isWithin(names.content, SHORT) &&
    isWithin(names.pictures, SHORT) &&
    isWithin(names.titles, SHORT) &&
    ownAttributes(attrs) === attrs
    ? (value as SeenControl)
    : control(value);
};

const ownSeen = (value: Sent<SeenNode>): SeenNode => {
  const { tag, attrs, text: own, shown, size } = value;
  return isWithin(tag, SHORT) &&
    isWithin(own, SHORT) &&
    isWithin(shown, LIMITS.address) &&
    isWithin(size, SHORT) &&
    ownAttributes(attrs) === attrs
    ? (value as SeenNode)
    : seen(value);
};

const fromHere = gatheredBy({
  controls: ownControl as Check<SeenControl>,
  nodes: ownNode as Check<PageNode>,
  seen: ownSeen as Check<SeenNode>,
});

/**
 * The same for what the collector gathered in this thread, from nothing that could have changed what it hands over: its
 * texts are bounded, and what lies within the bounds is not copied.
 */
export const withinBounds = (gathered: Sent<Gathered>): Gathered => fromHere(gathered);
