import type { NetworkWords } from '../../utils/audit/guide';
import type { Report, Verdict } from '../../utils/audit/report';
import type { Card } from '../../utils/signals/card';
import { meta, served } from '../../utils/signals/meta';
import type { Edits } from '../../utils/signals/what-if';

/** What stands in the fields. */
export interface Draft {
  title: string;
  description: string;
  image: string;
  large: boolean;
}

/** The page's own words, as its card tags say them, else as it says them anywhere. */
export function draftOf({ snapshot, page }: Report): Draft {
  const head = served(snapshot)?.head ?? snapshot.page.head;
  const image = meta(head, 'og:image');
  const base = served(snapshot)?.finalUrl ?? snapshot.page.url;
  const address = image && URL.canParse(image, base) ? new URL(image, base).href : undefined;
  return {
    title: meta(head, 'og:title') || page.title || '',
    description: meta(head, 'og:description') || page.description || '',
    image: address ?? page.image ?? '',
    large: meta(head, 'twitter:card')?.toLowerCase() === 'summary_large_image',
  };
}

/** The draft as far as it differs from the page. */
export function editsOf(draft: Draft, own: Draft, size?: Edits['imageSize']): Edits | undefined {
  const edits: Edits = {
    ...(draft.title === own.title ? {} : { title: draft.title }),
    ...(draft.description === own.description ? {} : { description: draft.description }),
    ...(draft.image === own.image || draft.image === '' ? {} : { image: draft.image }),
    ...(draft.large === own.large
      ? {}
      : { card: draft.large ? ('summary_large_image' as const) : ('summary' as const) }),
  };
  if (Object.keys(edits).length === 0) return undefined;
  return edits.image !== undefined && size ? { ...edits, imageSize: size } : edits;
}

const RANK: Readonly<Record<Verdict, number>> = { nothing: 0, unknown: 1, flawed: 2, ready: 3 };
const LAYOUT: Readonly<Record<Card['layout'], number>> = { none: 0, text: 1, small: 2, large: 3 };

/** What edited tags make of the cards, counted. */
export function outcomeOf(before: Report, after: Report) {
  let [better, worse, changed] = [0, 0, 0];
  for (const card of after.cards) {
    const then = before.cards.find(({ network }) => network === card.network);
    if (!then) continue;
    const rank = (report: Report, { network, layout }: Card) =>
      RANK[report.score.networks[network]?.verdict ?? 'unknown'] * 4 + LAYOUT[layout];
    const gain = rank(after, card) - rank(before, then);
    const words = (each: Card) =>
      JSON.stringify([each.title?.value, each.description?.value, each.image?.value]);
    if (gain > 0) better += 1;
    else if (gain < 0) worse += 1;
    else if (words(card) !== words(then)) changed += 1;
  }
  return { better, worse, changed, same: after.cards.length - better - worse - changed };
}

/** The outcome in words. */
export function outcomeWords({ better, worse, changed, same }: ReturnType<typeof outcomeOf>) {
  const some = (count: number, one: string, many: string) =>
    count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  return [
    ...some(better, 'card better', 'cards better'),
    ...some(worse, 'worse', 'worse'),
    ...some(changed, 'with other words', 'with other words'),
    ...some(same, 'as before', 'as before'),
  ].join(', ');
}

/** Names of the networks whose cards twitter:card decides about. */
export const choosers = (networks: readonly NetworkWords[]): string[] =>
  networks.flatMap(({ name, preview }) =>
    preview?.layout.value === 'choice' || preview?.layout.value === 'unless-summary' ? [name] : [],
  );
