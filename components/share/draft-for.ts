import type { ComposeOptions } from '../../utils/share/compose';
import type { Draft } from '../../utils/share/draft';
import { credited, optionsFor } from '../../utils/share/options-for';
import type { ShareSettings } from '../../utils/share/settings';
import type { Target } from '../../utils/share/target';
import { textFragment } from '../../utils/share/text-fragment';
import type { Written } from './written';

/** The page with the user's words in place of those that it brings along. */
export function draftFor(
  draft: Draft,
  { text, hashtags = draft.hashtags, via, accounts: credits, passage }: Written,
  settings: Pick<ShareSettings, 'via'>,
  accounts: Draft['accounts'] = {},
): Draft {
  const { via: own, text: _, ...rest } = credited(draft, settings);
  const words = text?.trim() ?? '';
  const named = via ?? own ?? '';
  return {
    ...rest,
    ...(passage === undefined ? {} : { url: textFragment(draft.url, passage) }),
    hashtags,
    ...(words === '' ? {} : { text: words }),
    ...(named === '' ? {} : { via: named }),
    ...(credits ? { accounts } : {}),
  };
}

/** How a draft is fitted to a target, by the user's settings and what they chose for this post. */
export const pressOptions = (
  settings: ShareSettings,
  target: Target,
  { campaign, untagged = [] }: Written,
  date: string,
): ComposeOptions =>
  optionsFor(settings, target, date, untagged.includes(target.id) ? null : campaign);
