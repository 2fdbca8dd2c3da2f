import { defineNetwork } from './network';

export default defineNetwork({
  id: 'digg',
  name: 'Digg',
  tile: 'Dg',
  status: {
    value: 'dead',
    source:
      'https://www.agent-wars.com/news/2026-03-15-diggs-open-beta-shuts-down-after-two-months-overwhelmed-by-ai-bot-spam',
    checked: '2026-11-22',
    basis: 'reported',
    note: 'The day the second community closed; the share form of the first Digg ended in 2012. Since May 2026 an AI news site without link submission.',
  },
  closed: {
    value: '2026-03-13',
    source:
      'https://www.agent-wars.com/news/2026-03-15-diggs-open-beta-shuts-down-after-two-months-overwhelmed-by-ai-bot-spam',
    checked: '2026-11-22',
    basis: 'reported',
  },
  recognise: {
    value: {
      share: [
        /^https?:\/\/(?:[\w-]+\.)*digg\.com\/(?:submit|tools\/diggthis|remote-submit|story\/submit)/i,
        /^https?:\/\/widgets\.digg\.com\/buttons\.js/i,
        /^https?:\/\/(?:www\.)?addtoany\.com\/add_to\/digg\b/i,
      ],
      profile: [/^https?:\/\/(?:www\.)?digg\.com\/(?:@|users\/|u\/)(?<handle>[\w-]+)/i],
    },
    source:
      'common-repository/sassy-social-share:includes/class-sassy-social-share-sharing-networks.php@2454af94; bradvin/social-share-urls:README.md@00af60b4 (tested 2013-2020); easylist/easylist:fanboy-addon/fanboy_social_thirdparty.txt@0056d352',
    checked: '2026-11-22',
    basis: 'source-code',
    note: 'Account addresses are from memory.',
  },
});
