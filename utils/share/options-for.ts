import type { ComposeOptions } from './compose';
import type { Draft } from './draft';
import type { ShareSettings } from './settings';
import type { Target } from './target';

/** A day as `YYYY-MM-DD`, where the user is. */
export function dayOf(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** How a draft is fitted to a target by the user's settings. `campaign`: another than theirs; `null` for none. */
export function optionsFor(
  settings: Pick<ShareSettings, 'campaigns' | 'campaign' | 'templates'>,
  { id }: Pick<Target, 'id'>,
  date: string,
  chosen: string | null = settings.campaign,
): ComposeOptions {
  const campaign = settings.campaigns.find((each) => each.id === chosen);
  const template = Object.hasOwn(settings.templates, id) ? settings.templates[id] : undefined;
  return {
    date,
    ...(campaign ? { campaign } : {}),
    ...(template ? { template } : {}),
  };
}

/** A draft that credits the user's own account, where they want that and it credits nobody yet. */
export const credited = (draft: Draft, { via }: Pick<ShareSettings, 'via'>): Draft =>
  via === '' || draft.via ? draft : { ...draft, via };
