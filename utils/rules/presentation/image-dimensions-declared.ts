import { defineRule } from '../../audit/define-rule';
import { discordPreviews } from '../../audit/sources/messengers';
import { metaImages } from '../../audit/sources/meta';
import { openGraph } from '../../audit/sources/standards';
import { cardTag } from '../../signals/card-tags';
import { servedPage } from '../../signals/card-values';
import { imageProbe } from '../../signals/image-fit';
import { declaredImages } from '../../signals/image-urls';
import { exhibit, metaAll } from '../../signals/meta';

/** Shapes that differ by less are one shape scaled: picture servers round. Own choice. */
const SAME_SHAPE = 0.01;

export default defineRule({
  id: 'image-dimensions-declared',
  pillar: 'presentation',
  title: 'Image width and height are declared and true',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['facebook', 'discord'],
  needs: ['server'],
  dependsOn: ['og-image-present'],
  scope: 'public',
  messages: {
    absent: 'The preview image has no og:image:width and og:image:height',
    other:
      'Only another og:image has og:image:width and og:image:height; the first, which cards show, has none',
    half: 'The preview image has only one of og:image:width and og:image:height',
    wrong:
      'The preview image is declared as {width} × {height} px, but it has {realWidth} × {realHeight} px, another shape',
  },
  why: 'With both numbers Facebook shows the image to the very first person who shares, and Discord need not fetch it to learn its shape.',
  fix: {
    text: 'Print the real width and height right behind the image.',
    snippet:
      '<meta property="og:image" content="{{image|attr}}">\n<meta property="og:image:width" content="{{imageWidth}}">\n<meta property="og:image:height" content="{{imageHeight}}">',
  },
  sources: [metaImages, discordPreviews, openGraph],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const [image, ...others] = declaredImages(snapshot).filter(({ key }) => key.startsWith('og:'));
    if (!image) {
      return cardTag(snapshot, 'og:image')?.state === 'page-only'
        ? say.reportedElsewhere()
        : say.nothingToCheck();
    }
    const { key, tag, width, height } = image;
    const evidence = [
      exhibit(key, tag),
      ...['og:image:width', 'og:image:height'].flatMap((each) =>
        metaAll(facts.head, each)
          .slice(0, 1)
          .map((found) => exhibit(each, found)),
      ),
    ];
    if (width === undefined && height === undefined) {
      if (facts.cut) return say.cannotTell();
      const isOther = others.some((each) => each.width && each.height);
      return isOther
        ? say.warn('other', {}, evidence)
        : say.warn('absent', {}, evidence.slice(0, 1));
    }
    if (!width || !height) return facts.cut ? say.cannotTell() : say.warn('half', {}, evidence);
    const probe = imageProbe(snapshot);
    if (probe?.url !== image.url || !probe?.width || !probe.height) return say.pass(evidence);
    const data = { width, height, realWidth: probe.width, realHeight: probe.height };
    const isSame = Math.abs(probe.width - width) <= 1 && Math.abs(probe.height - height) <= 1;
    const shape = width / height / (probe.width / probe.height);
    return isSame || Math.abs(shape - 1) <= SAME_SHAPE
      ? say.pass(evidence)
      : say.fail('wrong', data, evidence);
  },
});
