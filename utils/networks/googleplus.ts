import { defineNetwork } from './network';

export default defineNetwork({
  id: 'googleplus',
  name: 'Google+',
  tile: 'G+',
  status: {
    value: 'dead',
    source: 'https://www.mercurynews.com/2019/01/31/still-using-google-you-wont-be-after-april-2/',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'Consumer accounts.',
  },
  closed: {
    value: '2019-04-02',
    source: 'https://www.mercurynews.com/2019/01/31/still-using-google-you-wont-be-after-april-2/',
    checked: '2026-11-22',
    basis: 'reported',
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/plus(?:one)?\.google\.com\/(?:share|_\/\+1|up\/\?)/i,
        /^https?:\/\/(?:www\.)?google\.com\/_\/\+1/i,
        /^https?:\/\/apis\.google\.com\/js\/plusone\.js/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/google_plus\b/i,
      ],
      profile: [
        /^https?:\/\/plus\.google\.com\/(?:u\/\d\/)?(?:b\/\d+\/)?(?:(?<handle>\+[\w-]+|\d{15,})|communities\/\d+)/i,
        /^https?:\/\/plus\.google\.com\/u\/\d\/b\/(?<handle>\d{15,})\/?$/i,
        /^https?:\/\/(?:www\.)?google\.com\/(?<handle>\+[\w-]+)/i,
      ],
      self: [/[?&]share=google-plus-1(?:&|#|$)/i],
    },
    source:
      'bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020); ampproject/amphtml:extensions/amp-social-share/0.1/amp-social-share-config.js@0d642a0e; easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
