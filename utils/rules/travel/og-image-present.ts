import { defineRule } from '../../audit/define-rule';
import { IMAGE_KEYS, keyExhibit, servedPage, short, standing } from '../../signals/card-values';
import { mainImage } from '../../signals/main-image';
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
  scope: 'public',
  contested:
    'A picture named only by og:image:secure_url counts: Discord and Apple say they read it. Signal and Mastodon do not, by their source code, so a plain og:image is the safer form.',
  messages: {
    missing: 'The served HTML names no preview image, so most links to this page show as text',
    otherOnly:
      'There is no og:image; only the {source} names a picture (“{image}”), and networks that look for og:image show none',
    unusable: 'The og:image “{image}” is not an address that can be opened',
    empty: 'The og:image is empty',
  },
  why: 'The image decides whether networks draw a large card, a small one or a bare line of text.',
  fix: {
    text: 'Add og:image with a picture of this page, and its width, height and alt text.',
    snippet:
      '<meta property="og:image" content="{{image|attr}}">\n<meta property="og:image:alt" content="{{title|attr}}">',
  },
  sources: [
    {
      title: 'The Open Graph protocol',
      url: 'https://ogp.me/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Meta: images in link shares',
      url: 'https://developers.facebook.com/docs/sharing/webmasters/images/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Apple TN3156: create rich previews for Messages',
      url: 'https://developer.apple.com/documentation/technotes/tn3156-create-rich-previews-for-messages',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'WhatsApp: link previews',
      url: 'https://developers.facebook.com/documentation/business-messaging/whatsapp/link-previews/',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
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
          : say.fail('unusable', { image: short(found.value) }, evidence);
      }
      case 'page-only':
        return say.reportedElsewhere();
      case 'empty':
        return say.fail('empty', {}, found.evidence);
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
        const image = mainImage(snapshot);
        if (image) {
          return say.warn('otherOnly', { source: 'structured data', image: short(image) }, [
            { label: 'JSON-LD image', text: image.slice(0, 500), from: 'server' },
          ]);
        }
        const link = linksOf(head, 'image_src').find(({ href }) => href.trim() !== '');
        return link
          ? say.warn('otherOnly', { source: 'image_src link', image: short(link.href) }, [
              exhibit('image_src', link),
            ])
          : say.fail('missing');
      }
    }
  },
});
