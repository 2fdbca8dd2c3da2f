import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { discordPreviews } from '../../audit/sources/messengers';
import { xLargeImageCard, xSummaryCard } from '../../audit/sources/x';
import x from '../../networks/x';
import { cards } from '../../signals/card';
import { servedPage } from '../../signals/card-values';
import { declaredImages } from '../../signals/image-urls';
import { contentOf, exhibit, metaAll } from '../../signals/meta';

/** Least size in px of the picture of a `summary` card, as X wrote (read as quoted, checked 2026-11-22). */
const SMALL = { width: 144, height: 144 };
/** The same of `summary_large_image`, by the network's file. */
const LARGE = x.preview?.imageMin?.value ?? SMALL;

/** A picture that would fill a large card: this much wider than high, and as many px wide. Own choices. */
const WIDE = 1.6;
const WIDE_FROM = 600;
/** A picture less wide than this loses much of its height on a large card, which is 2:1. Own choice. */
const NARROW = 1.2;

export default defineRule({
  id: 'card-type-matches-image',
  pillar: 'travel',
  title: 'The kind of card suits the picture',
  kind: 'guard',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['x', 'discord'],
  needs: ['server'],
  dependsOn: ['twitter-card-valid'],
  topic: 'x-card',
  scope: 'public',
  messages: {
    tooSmall:
      'The picture is {width} × {height} px; a card of the kind “{card}” needs {least} px on X',
    wideInSmall:
      'The picture is wide ({width} × {height} px), but the card asked for is the small one, which shows a square of it',
    narrowInLarge:
      'The card asked for is the large one, but the picture is {width} × {height} px, so that much of its height is cut off',
  },
  why: 'A wide picture in a small card wastes the room it could have, and a logo in a large one is cut to a strip.',
  fix: {
    text: 'Ask for “summary_large_image” where the picture is wide, for “summary” where it is square, or change the picture.',
  },
  sources: [xLargeImageCard, xSummaryCard, discordPreviews],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    // X counts the last of several.
    const tag = metaAll(facts.head, 'twitter:card')
      .filter((each) => contentOf(each) !== '')
      .at(-1);
    const card = tag ? contentOf(tag).toLowerCase() : '';
    const isLarge = card === 'summary_large_image';
    if (!tag || (!isLarge && card !== 'summary')) return say.nothingToCheck();
    const shown = cards(snapshot).find(({ network }) => network === x.id)?.image?.value;
    const url = (shown ?? declaredImages(snapshot)[0]?.url)?.replace(/#.*$/s, '');
    if (url === undefined) return say.nothingToCheck();
    const probe = snapshot.images.find((each) => each.url === url);
    const { width = 0, height = 0 } = probe?.state === 'ok' ? probe : {};
    // A drawing without a size of its own measures nothing.
    if (width === 0 || height === 0) return say.cannotTell();

    const picture: Exhibit = { label: 'picture', text: url.slice(0, 500), from: 'server' };
    const evidence = [exhibit('twitter:card', tag), picture];
    const size = { width, height };
    const least = isLarge ? LARGE : SMALL;
    if (width < least.width || height < least.height) {
      const data = { ...size, card, least: `${least.width} × ${least.height}` };
      return say.fail('tooSmall', data, evidence);
    }
    if (isLarge && width / height < NARROW) return say.warn('narrowInLarge', size, evidence);
    return !isLarge && width / height >= WIDE && width >= WIDE_FROM
      ? say.warn('wideInSmall', size, evidence)
      : say.pass(evidence);
  },
});
