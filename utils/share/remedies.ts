import { type ComposeOptions, compose } from './compose';
import type { Draft } from './draft';
import type { Target } from './target';

/** Something to leave out that makes a post shorter. */
export interface Remedy {
  leaveOut: 'campaign' | 'hashtags' | 'via';
  /** What it saves by the network's own counting. */
  saves: number;
  /** Nothing has to be cut any more. */
  fits: boolean;
}

/**
 * What would make a post fit that is too long, the least loss first: tags of a campaign, which readers do not see,
 * then the account, then hashtags. Empty where it fits, and where nothing of these helps.
 */
export function remedies(target: Target, draft: Draft, options: ComposeOptions): Remedy[] {
  const { count } = compose(target, draft, options);
  if (!count || count.length <= count.max) return [];
  const { campaign: _, ...untagged } = options;
  const { via: __, accounts: ___, ...uncredited } = draft;
  const shorter: [Remedy['leaveOut'], Draft, ComposeOptions][] = [
    ['campaign', draft, untagged],
    ['via', uncredited, options],
    ['hashtags', { ...draft, hashtags: [] }, options],
  ];
  return shorter.flatMap(([leaveOut, less, chosen]) => {
    const composed = compose(target, less, chosen);
    const saves = count.length - (composed.count?.length ?? count.length);
    return saves > 0 ? [{ leaveOut, saves, fits: !composed.cut }] : [];
  });
}
