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
