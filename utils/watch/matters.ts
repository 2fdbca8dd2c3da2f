import type { Guide } from '../audit/guide';
import type { Report, Verdict } from '../audit/report';
import { namesOf } from '../history/changes/networks';
import type { Matter } from './matter';

/** Whether the picture of a card comes; `unknown`: none is named, or nobody could ask. */
export function pictureOf({ page, snapshot }: Pick<Report, 'page' | 'snapshot'>) {
  const own = page.image?.replace(/#.*$/s, '');
  // The first that was asked for is that of the first card.
  const probe = snapshot.images.find(({ url }) => url === own) ?? snapshot.images[0];
  return probe?.state === 'ok' || probe?.state === 'broken' ? probe.state : 'unknown';
}

const verdictIn = ({ score: { networks } }: Report, id: string): Verdict =>
  Object.hasOwn(networks, id) ? (networks[id]?.verdict ?? 'unknown') : 'unknown';

/**
 * Whether a score fell by the amount and not only by what is not known this time: then the best that it could be would
 * have stayed. Half the amount is asked of that, as the two are rounded apart. Own choice.
 */
function fallen({ score: before }: Report, { score: after }: Report, amount: number) {
  if (before.overall === null || after.overall === null) return undefined;
  const best = (before.range?.[1] ?? before.overall) - (after.range?.[1] ?? after.overall);
  const by = before.overall - after.overall;
  return by >= amount && best >= amount / 2
    ? { was: before.overall, is: after.overall }
    : undefined;
}

interface Mattering {
  /** Points that a score must fall by. */
  amount: number;
  guide: Guide;
}

/**
 * What of two audits of a page a user wants to hear of: changes for the worse only, and only those that are certain.
 * Both must be judged by today's rules, or a new rule would be taken for a change of the page.
 */
export function whatMatters(before: Report, after: Report, { amount, guide }: Mattering): Matter[] {
  const matters: Matter[] = [];
  const fell = fallen(before, after, amount);
  if (fell) matters.push({ kind: 'score', ...fell });
  const lost = after.cards
    .map(({ network }) => network)
    .filter((id) => {
      const was = verdictIn(before, id);
      return verdictIn(after, id) === 'nothing' && (was === 'ready' || was === 'flawed');
    });
  if (lost.length > 0) matters.push({ kind: 'networks', names: namesOf(lost, guide) });
  if (pictureOf(before) === 'ok' && pictureOf(after) === 'broken')
    matters.push({ kind: 'picture' });
  return matters;
}

/**
 * Whether the newer audit is what the next is compared with. Where nothing was told and the page is a little worse, or
 * less is known of it, the older one stays: a page that loses a point a week is told once the amount is reached.
 */
export function isNewBaseline(before: Report, after: Report, told: readonly Matter[]): boolean {
  if (told.length > 0) return true;
  const [was, is] = [before.score.overall, after.score.overall];
  if (was !== null && (is === null || is < was)) return false;
  if (pictureOf(before) === 'ok' && pictureOf(after) === 'unknown') return false;
  return Object.entries(before.score.networks).every(
    ([id, { verdict }]) => verdict === 'unknown' || verdictIn(after, id) !== 'unknown',
  );
}
