import type { ComposeOptions } from '../../utils/share/compose';
import type { Draft } from '../../utils/share/draft';
import { type Remedy, remedies } from '../../utils/share/remedies';
import type { Target } from '../../utils/share/target';

/** A way to make a post fit. */
export interface RowRemedy {
  words: string;
  onPress(): void;
}

const WORDS: Readonly<Record<Remedy['leaveOut'], string>> = {
  campaign: 'Leave the campaign tags out here',
  via: 'Leave the credit out',
  hashtags: 'Leave the hashtags out',
};

/** What can be left out of a post that is too long for a target: the least that makes it fit, else all that helps. */
export function remediesFor(
  target: Target,
  draft: Draft,
  options: ComposeOptions,
  leaveOut: (what: Remedy['leaveOut']) => void,
): RowRemedy[] {
  const all = remedies(target, draft, options);
  const fitting = all.find(({ fits }) => fits);
  return (fitting ? [fitting] : all).map(({ leaveOut: what, saves }) => ({
    words: `${WORDS[what]}, −${saves}`,
    onPress: () => leaveOut(what),
  }));
}
