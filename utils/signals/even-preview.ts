import type { Fact, Preview } from '../networks/network';
import { PREVIEW_NETWORKS } from '../networks/registry';

/** What a fact says and how sure it is, without its sources. */
const evenFact = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null || !('value' in value)) return value;
  const fact = value as Fact<unknown>;
  return { value: fact.value, basis: fact.basis };
};

// Worked out when first needed.
let keys: readonly string[] | undefined;

const even = new WeakMap<Preview, Preview>();

/**
 * A network's preview with every property that any has, in one order. Tables name only what is known of a network,
 * and to read objects of as many shapes as there are networks takes an engine several times as long.
 */
export function evenPreview(preview: Preview): Preview {
  const known = even.get(preview);
  if (known) return known;
  keys ??= [...new Set(PREVIEW_NETWORKS.flatMap((each) => Object.keys(each.preview ?? {})))];
  const own = preview as unknown as Record<string, unknown>;
  const made = Object.fromEntries(
    [...new Set([...keys, ...Object.keys(own)])].map((key) => [key, evenFact(own[key])]),
  ) as unknown as Preview;
  even.set(preview, made);
  return made;
}
