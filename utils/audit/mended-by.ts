import type { Card } from '../signals/card';
import { type Finding, isToMend } from './finding';
import { isAboutRobots } from './is-about-robots';

/** What keeps a card from being complete; `fit`: the size of its picture. */
export type Defect = Card['lacks'][number] | 'fit';

/** Rules about tags that are there and still are not read. */
const UNREAD = ['no-js-only-card', 'card-tags-in-head', 'card-tags-in-first-32kb'];

/** Rules that tell how a defect is mended, likeliest first. */
const MENDED_BY: Partial<Record<Defect, readonly string[]>> = {
  'no-answer': ['page-publicly-fetchable', 'bot-wall-not-served'],
  noindex: ['indexable-page'],
  'required-tag': [...UNREAD, 'og-title-present', 'og-description-present', 'og-url-present'],
  'no-title': [...UNREAD, 'og-title-present'],
  'no-image': [...UNREAD, 'og-image-present', 'image-reachable', 'image-absolute-https'],
  'small-image-card': ['twitter-card-valid', 'card-type-matches-image', 'max-image-preview-large'],
  'page-only-tags': ['no-js-only-card'],
  fit: ['image-large-enough', 'image-shape'],
};

/** The finding to mend that is behind a defect of the network's card; `undefined` where none is. */
export function findingBehind(
  findings: readonly Finding[],
  network: string,
  defect: Defect,
): Finding | undefined {
  const isAbout = ({ rule, networks, problems }: Finding) =>
    UNREAD.includes(rule)
      ? problems.some((problem) => problem.networks?.includes(network))
      : defect !== 'small-image-card' || networks.includes(network);
  const open = findings.filter((finding) => isToMend(finding) && isAbout(finding));
  if (defect === 'blocked-by-robots')
    return open.find((finding) => isAboutRobots(finding, network));
  for (const rule of MENDED_BY[defect] ?? []) {
    const found = open.find((finding) => finding.rule === rule);
    if (found) return found;
  }
  return undefined;
}
