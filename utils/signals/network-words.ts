import type { Control } from '../page/snapshot';
import { remembered } from './remembered';

/**
 * How scripts, classes and button names call networks and other ways to share. Common knowledge of the web's
 * markup, gathered on 2026-11-22. Those behind `=` are short and count only as whole words.
 */
const WORDS: readonly [id: string, words: string][] = [
  ['messenger', 'messenger'],
  ['whatsapp', 'whats-?app|wapp|=wa'],
  ['googlebookmarks', 'google-?bookmarks?|button-google(?!-)'],
  ['googlebuzz', 'google-?buzz'],
  ['yahoobuzz', 'yahoo-?buzz|y!-?buzz|button-buzz'],
  ['line', 'btn-line|share-line|line-share|line-it'],
  ['googleplus', 'google-?(?:plus|\\+)|g-?plus|plus-?one|=gp|구글(?:\\+|플러스)'],
  ['tencentweibo', 'tencent-?weibo|tqq|tmblog|腾讯微博'],
  ['qzone', 'q-?zone|qq空间'],
  ['weibo', 'weibo|=sina|新浪'],
  ['wechat', 'wei-?xin|we-?chat|=wx|微信'],
  ['qq', '=qq|qq好友'],
  ['renren', 'renren|人人'],
  ['douban', 'douban|豆瓣'],
  ['facebook', 'face-?book|=fb|페이스북|フェイスブック'],
  [
    'x',
    'twitter|twittear|tweets?|twittern|=(?:twit|tw|twt)|(?<![a-z])(?:btn|share|icon|social)-x(?![a-z])|^x$|트위터|ツイート',
  ],
  ['linkedin', 'linked-?in'],
  ['pinterest', 'pinterest|pin-?it|=pin'],
  ['instagram', 'instagram'],
  ['reddit', 'reddit'],
  ['tumblr', 'tumblr'],
  ['telegram', 'telegram'],
  ['flipboard', 'flip-?board'],
  ['pocket', '=pocket'],
  ['xing', '=xing'],
  ['vk', 'vkontakte|=vk|вконтакте'],
  ['odnoklassniki', 'odnoklassniki|=ok-?ru'],
  ['digg', 'digg'],
  ['delicious', 'delicious|del-icio-us'],
  ['stumbleupon', 'stumble-?upon|stumble'],
  ['hackernews', 'hacker-?news|y-?combinator'],
  ['buffer', '=buffer'],
  ['meneame', 'men[eé]ame'],
  ['tuenti', 'tuenti'],
  ['cyworld', 'cyworld'],
  ['me2day', 'me2day'],
  ['naver', 'naver'],
  ['band', '=band'],
  ['kakao', 'kakao(?:-?talk|-?story)?'],
  ['line', '=line'],
  ['myspace', 'my-?space'],
  ['orkut', 'orkut'],
  ['fark', '=fark'],
  ['mixx', '=mixx'],
  ['slashdot', 'slashdot'],
  ['technorati', 'technorati'],
  ['evernote', 'evernote'],
  ['viber', '=viber'],
  ['skype', 'skype'],
  ['live', 'button-live'],
  ['bluesky', 'blue-?sky|bsky'],
  ['mastodon', 'mastodon|fediverse'],
  ['threads', '=threads'],
  ['diaspora', 'diaspora'],
  ['slack', '=slack'],
  ['hatena', 'hatena|はてな'],
  ['mixi', '=mixi'],
  ['email', 'e-?mail|=mail(?:to)?|이메일'],
  ['copy', 'copy-?(?:link|url)|clip-?board|=copy'],
  ['sms', '=sms'],
  ['print', '=print|printer|=druck(?:en)?|=imprimir|인쇄'],
];

const compiled = WORDS.map(([id, words]): [string, RegExp] => {
  // A bar inside brackets does not part alternatives.
  const alternatives = (words.match(/(?:\([^)]*\)|[^|(])+/g) ?? []).map((word) =>
    word.startsWith('=') ? `(?<![a-z])(?:${word.slice(1)})(?![a-z])` : word,
  );
  return [id, new RegExp(alternatives.join('|'), 'u')];
});

/** Class and id of a control with the names of its data. */
export function codeOf({ marks, data }: Pick<Control, 'marks' | 'data'>): string {
  let code = marks;
  for (const key in data) code += ` ${key}`;
  return code;
}

/** Words of names in code and classes set apart by hyphens: `jsShareFb` and `js_share fb` read alike. */
export const codeWords = remembered((text): string =>
  text
    .slice(0, 3_000)
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[\s_./:]+/g, '-'),
);

/** The network, or the way to share (`email`, `copy`, `sms`, `print`), that words set apart by `codeWords` name. */
export const wayIn = remembered(
  (words): string | undefined => compiled.find(([, pattern]) => pattern.test(words))?.[0],
);
