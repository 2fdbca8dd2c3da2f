import { defineNetwork } from './network';

export default defineNetwork({
  id: 'instagram',
  name: 'Instagram',
  tile: 'Ig',
  status: {
    value: 'alive',
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'No address takes a link from the web. Cards are only seen in direct messages; Meta’s page on crawlers names it beside Facebook.',
  },
  picture: {
    kind: 'post',
    size: {
      value: { width: 1080, height: 1350 },
      source:
        'https://developers.facebook.com/docs/instagram/ads-api/reference/media-requirements/; https://docs.getlate.dev/resources/media-guidelines/instagram',
      checked: '2026-11-25',
      basis: 'reported',
      note: 'Meta’s page for ads takes 4:5 to 1.91:1 and advises a width of 1080; the height of 1350 is what third parties make of it.',
    },
    caption: {
      value: { max: 2200, unit: 'characters' },
      source:
        'https://developers.facebook.com/docs/instagram/ads-api/reference/media-requirements/',
      checked: '2026-11-25',
      basis: 'reported',
      note: 'Meta says it of ads; third parties name the same length for posts.',
    },
    opens: {
      value: 'https://www.instagram.com/',
      source: 'https://www.instagram.com/',
      checked: '2026-11-25',
      basis: 'memory',
      note: 'A post is begun there with “Create”; no address leads to the form. Stories are not made on the web.',
    },
  },
  recognise: {
    value: {
      share: [/^instagram:\/\/(?:library|share|story-camera)/i],
      profile: [
        /^https?:\/\/(?:www\.|m\.)?(?:instagram\.com|instagr\.am)\/(?!(?:p|reel|reels|tv|explore|stories|accounts|about|developer|legal|_n|share|direct|s|web|graphql|api|oauth|challenge|press|privacy|ads|lite|download|directory|topics|embed\.js|ar|emails|hashtag|locations?)(?:[/?#]|$))(?:_u\/)?(?<handle>[\w.]{2,30})\/?(?:[?#].*)?$/i,
      ],
    },
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94; apify/crawlee:packages/utils/src/internals/social.ts@031efa46',
    checked: '2026-11-22',
    basis: 'source-code',
  },
});
