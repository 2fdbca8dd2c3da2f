import { defineRule } from '../../audit/define-rule';
import { short } from '../../signals/card-values';
import { hasUnloadedImages, largeImages, strayCredit } from '../../signals/image-credits';
import { atImage } from '../../signals/targets';

/** Shares of credited pictures from which the rule passes, and warns. Own choice. */
const MOST = 0.8;
const SOME = 0.3;

export default defineRule({
  id: 'image-license-metadata',
  pillar: 'mashup',
  title: 'Large pictures carry credit or licence',
  kind: 'achievement',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['google', 'pinterest'],
  needs: [],
  scope: ['article', 'image'],
  contested: 'A site that shows only its own pictures may see no need to say so under each.',
  messages: {
    some: 'For {bare} of {all} large pictures looked at, neither caption nor structured data was found to name maker or licence',
    most: 'Few large pictures name maker or licence: for {bare} of {all} looked at, neither caption nor structured data was found to do so',
  },
  why: 'Pictures with a credit are taken over with that credit, and image search shows it beside them.',
  fix: {
    text: 'Put a caption with the credit into the figure, and an ImageObject into the structured data.',
    snippet:
      '{"@context":"https://schema.org","@type":"ImageObject","contentUrl":{{image|json}},"license":"https://…","acquireLicensePage":"https://…","creditText":{{siteName|json}}}',
  },
  sources: [
    {
      title: 'Google: image licence metadata',
      url: 'https://developers.google.com/search/docs/appearance/structured-data/image-license-metadata',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const images = largeImages(snapshot);
    if (images.length === 0)
      return hasUnloadedImages(snapshot) ? say.cannotTell() : say.nothingToCheck();
    const bare = images.filter(({ credit }) => credit === undefined);
    const shown = bare.slice(0, 5).map(({ image }) => ({
      label: image.caption ? 'picture with caption' : 'picture',
      text: short(image.caption ? `${image.url} – ${image.caption}` : image.url),
      from: 'page' as const,
      ...atImage(snapshot, image),
    }));
    const share = 1 - bare.length / images.length;
    if (share >= MOST)
      return say.pass(
        images.slice(0, 3).map(({ image, credit }) => ({
          label: credit ?? 'picture',
          text: short(credit === 'caption' ? (image.caption ?? '') : image.url),
          from: 'page',
          ...atImage(snapshot, image),
        })),
      );
    // A credit that stands below a picture without a figure around it may be that of any.
    if (strayCredit(snapshot) !== undefined) return say.cannotTell();
    const data = { bare: bare.length, all: images.length };
    return share >= SOME ? say.warn('some', data, shown) : say.fail('most', data, shown);
  },
});
