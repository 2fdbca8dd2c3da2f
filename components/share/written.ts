import type { ShareSettings } from '../../utils/share/settings';

/** What the user has written and chosen in the composer. What they left alone is absent. */
export interface Written {
  text?: string;
  hashtags?: readonly string[];
  /** Empty: nobody is credited. */
  via?: string;
  /** The accounts that the page names as its own are credited. */
  accounts?: boolean;
  trackers?: ShareSettings['trackers'];
  fragment?: ShareSettings['fragment'];
  /** Text of the page that the link leads to. */
  passage?: string;
  /** Id of a campaign; `null`: without campaign tags. */
  campaign?: string | null;
  /** Ids of targets whose link goes out without campaign tags all the same. */
  untagged?: readonly string[];
}

const words = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : undefined;
const list = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;

/** What was kept, as far as it can be read; `undefined` where there is nothing. */
export function readWritten(kept: unknown): Written | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { text, hashtags, via, accounts, trackers, fragment, passage, campaign, untagged } =
    kept as Record<keyof Written, unknown>;
  const found = {
    text: words(text),
    hashtags: list(hashtags),
    via: words(via),
    accounts: accounts === true ? true : undefined,
    trackers: trackers === 'keep' || trackers === 'strip' ? trackers : undefined,
    fragment: fragment === 'keep' || fragment === 'drop' ? fragment : undefined,
    passage: words(passage),
    campaign: campaign === null ? null : words(campaign),
    untagged: list(untagged),
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  ) as Written;
}
