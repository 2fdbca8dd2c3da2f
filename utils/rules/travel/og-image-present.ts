import { defineRule } from '../../audit/define-rule';
import { applePreviews } from '../../audit/sources/messengers';
import { metaImages, whatsappPreviews } from '../../audit/sources/meta';
import { openGraph } from '../../audit/sources/standards';
import { IMAGE_KEYS, keyExhibit, servedPage, short, standing } from '../../signals/card-values';
import { cardsWithout } from '../../signals/cards-concerned';
import { entityFields, mainEntities } from '../../signals/items';
import { addressOf } from '../../signals/main-image';
import { exhibit, linksOf, meta } from '../../signals/meta';

export default defineRule({
  id: 'og-image-present',
  pillar: 'travel',
  title: 'The page has a preview image',
  kind: 'achievement',
  severity: 'critical',
  weight: 10,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  topic: 'social-image',
  scope: 'public',
  contested:
    'A picture named only by og:image:secure_url counts: Discord and Apple say they read it. Signal and Mastodon do not, by their source code, so a plain og:image is the safer form.',
  messages: {
    missing:
      'The served HTML names no preview image; where a network looks for og:image, links to this page show without one',
    otherOnly:
      'There is no og:image; the {source} names a picture (“{image}”), which what reads og:image alone does not see',
    unusable: 'The og:image “{image}” is not an address that can be opened',
    empty: 'The og:image is empty',
  },
  why: 'The image decides whether networks draw a large card, a small one or a bare line of text.',
  fix: {
    text: 'Add og:image with a picture of this page, and its width, height and alt text.',
    snippet:
      '<meta property="og:image" content="{{image|attr}}">\n<meta property="og:image:alt" content="{{title|attr}}">',
  },
  sources: [openGraph, metaImages, applePreviews, whatsappPreviews],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const { head } = facts;
    const found = standing(snapshot, 'og:image');
    switch (found.state) {
      case 'unknown':
        return say.cannotTell();
      case 'filled': {
        const key = IMAGE_KEYS.find((each) => meta(head, each));
        const evidence = key ? keyExhibit(head, key) : [];
        return URL.canParse(found.value, facts.finalUrl)
          ? say.pass(evidence)
          : say.fail(
              'unusable',
              { image: short(found.value) },
              evidence,
              cardsWithout(snapshot, 'image'),
            );
      }
      case 'page-only':
        return say.reportedElsewhere();
      case 'empty':
        return say.fail('empty', {}, found.evidence, cardsWithout(snapshot, 'image'));
      case 'absent': {
        for (const key of ['twitter:image', 'twitter:image:src']) {
          const value = meta(head, key);
          if (value) {
            return say.warn(
              'otherOnly',
              { source: `${key} tag`, image: short(value) },
              keyExhibit(head, key),
            );
          }
        }
        const [image] = entityFields(mainEntities(snapshot), ['image', 'thumbnailUrl'], addressOf);
        if (image) {
          const data = { source: 'structured data', image: short(image.value) };
          return say.warn('otherOnly', data, [image.evidence]);
        }
        const link = linksOf(head, 'image_src').find(({ href }) => href.trim() !== '');
        return link
          ? say.warn('otherOnly', { source: 'image_src link', image: short(link.href) }, [
              exhibit('image_src', link),
            ])
          : say.fail('missing', {}, [], cardsWithout(snapshot, 'image'));
      }
    }
  },
});
