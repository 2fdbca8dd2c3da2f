import { defineNetwork } from './network';

export default defineNetwork({
  id: 'lemmy',
  name: 'Lemmy',
  tile: 'Le',
  status: {
    value: 'alive',
    source: 'LemmyNet/lemmy:crates/api/api_utils/src/request.rs@439734dd (2026-08-12)',
    checked: '2026-11-22',
    basis: 'reported',
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/[^/?#\s]+\/create_post\/?\?(?:[^#]*&)?(?:url|title)=/i,
        /^https?:\/\/lemmy\.[\w.-]+\/create_post(?:[/?#]|$)/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/lemmy\b/i,
      ],
      profile: [
        /^https?:\/\/lemmy\.[\w.-]+\/[uc]\/(?<handle>\w+(?:@[\w.-]+)?)\/?$/i,
        /^https?:\/\/(?!(?:[\w-]+\.)*(?:(?:twitter|x|facebook|fb|linkedin|tumblr|snapchat|reddit|pinterest|addtoany|sharethis|addthis|shareaholic|nextdoor|skype|slack|microsoft|live|whatsapp|line|kakao|google|threads|instagram|vk|weibo|youtube)\.(?:com|net|me|ru)|t\.me|telegram\.(?:me|dog))[/:?#])[^/?#\s]+\/[uc]\/(?<handle>\w+@[\w.-]+)\/?$/i,
      ],
    },
    source:
      'LemmyNet/lemmy:crates/api/api_utils/src/request.rs@439734dd (2026-08-12); LemmyNet/lemmy:crates/utils/src/utils/validation.rs@439734dd',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
