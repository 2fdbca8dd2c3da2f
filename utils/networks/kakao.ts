import { defineNetwork } from './network';

export default defineNetwork({
  id: 'kakao',
  name: 'KakaoTalk / KakaoStory',
  tile: 'K',
  status: {
    value: 'unconfirmed',
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'KakaoTalk needs its own script and a key; whether the KakaoStory form lives could not be confirmed.',
  },
  share: {
    name: 'KakaoStory',
    template: {
      value: 'https://story.kakao.com/share?url={url}',
      source:
        'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
      checked: '2026-11-22',
      basis: 'source-code',
      note: 'KakaoStory. KakaoTalk takes links by a script with a key only.',
    },
    text: {
      value: 'ignored',
      source:
        'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
      checked: '2026-11-22',
      basis: 'source-code',
    },
    onRequest: {
      value: true,
      source:
        'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
      checked: '2026-11-22',
      basis: 'reported',
      note: 'One plug-in of 2024 still has it; whether it works in 2026 could not be confirmed.',
    },
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/story\.kakao\.com\/share(?:[/?#]|$)/i,
        /^https?:\/\/sharer\.kakao\.com\//i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/kakao\b/i,
      ],
      profile: [
        /^https?:\/\/pf\.kakao\.com\/_\w+/i,
        /^https?:\/\/open\.kakao\.com\/(?:o|me)\/\w+/i,
      ],
    },
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
