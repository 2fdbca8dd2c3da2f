import type { FullFacts, Snapshot } from '../../utils/page/snapshot';

/** What is left of an audit that was given up: what waits for an answer will get none, and is taken out. */
export function answered({ full, crawlers, images }: Snapshot): Partial<Snapshot> {
  const isHere = (each: { state: string } | undefined) =>
    each !== undefined && each.state !== 'pending';
  const kept = Object.entries(full ?? {}).flatMap(([probe, evidence]) => {
    if (!Array.isArray(evidence)) return isHere(evidence) ? [[probe, evidence]] : [];
    const list = evidence.filter(isHere);
    return list.length > 0 ? [[probe, list]] : [];
  });
  return {
    ...(full ? { full: Object.fromEntries(kept) as FullFacts } : {}),
    ...(crawlers ? { crawlers: crawlers.filter(({ answer }) => isHere(answer)) } : {}),
    images: images.filter(isHere),
  };
}
