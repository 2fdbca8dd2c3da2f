import type { NetworkWords } from '../../utils/audit/guide';
import type { TextLimit } from '../../utils/networks/network';
import { weigh } from '../../utils/signals/card-text';

/** How a text fares with the limit of one or more networks. */
export interface Count {
  networks: string[];
  limit: TextLimit;
  /** Length in the limit's own unit. */
  length: number;
  isOver: boolean;
}

/** The limits that networks have for a text, tightest first; those alike are one. */
export function countsOf(
  text: string,
  networks: readonly NetworkWords[],
  which: 'titleMax' | 'descriptionMax',
): Count[] {
  const folded = text.replace(/\s+/g, ' ').trim();
  const counts = new Map<string, Count>();
  for (const { name, preview } of networks) {
    const limit = preview?.[which]?.value;
    // How much fits on a line depends on the screen.
    if (!limit || limit.unit === 'lines') continue;
    const key = `${limit.max} ${limit.unit}`;
    const length = weigh(folded, limit.unit);
    const known = counts.get(key);
    if (known) known.networks.push(name);
    else counts.set(key, { networks: [name], limit, length, isOver: length > limit.max });
  }
  return [...counts.values()].sort((a, b) => a.limit.max - b.limit.max);
}
