/**
 * Ids of networks by the names that widgets give them, where these differ from the id. Sources, checked
 * 2026-11-22: Automattic/jetpack:projects/plugins/jetpack/modules/sharedaddy/sharing-sources.php@02fd8a09,
 * ampproject/amphtml:extensions/amp-social-share/0.1/amp-social-share-config.js@0d642a0e,
 * addtoany.com/add_to/{service}, heiseonline/shariff:src/js/services/*.js@193cd834.
 */
export const SERVICE_NAMES: Readonly<Record<string, string>> = {
  facebook_messenger: 'messenger',
  fb: 'facebook',
  get_pocket: 'pocket',
  gmail: 'email',
  google: 'googleplus',
  google_gmail: 'email',
  google_plus: 'googleplus',
  google_plusone: 'googleplus',
  'google-plus': 'googleplus',
  'google-plus-1': 'googleplus',
  gplus: 'googleplus',
  'hacker-news': 'hackernews',
  hacker_news: 'hackernews',
  'jetpack-whatsapp': 'whatsapp',
  mail: 'email',
  microsoft_teams: 'teams',
  pinterest_share: 'pinterest',
  raindrop_io: 'raindrop',
  sina_weibo: 'weibo',
  sms: 'imessage',
  system: 'webshare',
  twitter: 'x',
  vkontakte: 'vk',
  'x-twitter': 'x',
};
