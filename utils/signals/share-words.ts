import { remembered } from './remembered';

/**
 * Words that name sharing, copying and following, by what they are. Common knowledge of the languages,
 * gathered on 2026-11-22; a phrase counts only as a whole, never as a part of other words.
 */

/**
 * Source of the pattern by which the collector picks links and buttons that may be share controls, in names,
 * classes and addresses. Stems, and too many rather than too few: the signals decide what counts.
 */
export const SHARE_STEMS =
  'shar(e|ing)|sharrre|tweet|teilen|weiter(sagen|empfehl)|partag|compart|condivid|partilh|delen|\\bdela\\b|udost[eę]p|sd[ií]let|megoszt|payla[sş]|подел|κοινοπ|שתף|مشارك|साझा|แชร์|chia s|bagikan|分享|共有|シェア|ツイート|공유|copy|kopier|copi(a|er)|clipboard|复制|複製|コピー|복사|bookmark|digg|stumble|delicious|add[-_]?(this|to[-_]?any)|a2a|pin[- ]?(it|this)|(^|[-_ ])social|\\bsns|send2|\\bst_|\\bbds_|\\bs_[a-z]|plusone|\\bg-plus|\\bg:|\\bfb[-_:]|\\bsu:|print|druck|imprim|stampa|인쇄|印刷|打印|e-?mail|to-?friend|versenden|envia|enviar|envoyer|recommend|recomendar|empfehlen|whats-?app|follow|facebook|twitter|\\bqr|二维码';

/**
 * Elements that are neither link nor button but share all the same: what a network's or service's script turns
 * into one, and boxes whose class says so. Parts of the selector list stand without spaces.
 */
export const SHARE_MARKUP =
  '[class*=share i],[class*=sharing i],[class*=sharrre],.fb-like,.fb-send,.fb-save,.g-plus,.g-plusone,.g-follow,[class^=st_],[data-share],[data-network],[data-sharer],[data-social-service]';

/** Names that mean “share” when they are the whole name. Too short or too common to count inside one. */
const SHARE_ALONE =
  'share|shares|sharing|share me|del|dela|jaa|delen|teilen|partage|partages|compartir|condividi|comparte|partagez|paylaş|поделиться|שתף|مشاركة|شارك|แชร์|分享|共有|シェア|シェアする|공유|공유하기|साझा करें|share it|more sharing options|sharing options|show more sharing options|tell a friend|spread the word|send to a friend|email a friend|teilen mit|weitersagen';

/** What may follow the English verb: “share price” and “share capital” are no controls. */
const SHARE_TAIL =
  'this|the (?:page|link|article|post|story|video|recipe|product|love|news|word)|on|via|with|by|to|it|now|link|url|page|article|post|story|video|photo|image|recipe|product|content|news|episode|listing|event|track|song|playlist|album|podcast|quiz|concert|profile|review|all|all sharing options|options|menu|button|buttons|icon|icons|tools|bar|sheet|dialog|more|facebook|twitter|x|linkedin|pinterest|whatsapp|reddit|email|e-mail';

/** Verbs that open the phrase. */
const SHARE_FIRST =
  'partager?|partagez|compartir|comparte|compártelo|compartilhar|compartilhe|partilhar|condividi|condividere|udostępnij|sdílet|zdieľať|megosztás|поделиться|поделись|поделитесь|поділитися|κοινοποίηση|κοινοποιήστε|bagikan|chia sẻ|dela på|dela via|del på|del via|jaa|deel|delen|weitersagen|paylaş|شارك|مشاركة|שתף|שתפו|แชร์|分享|共有|シェア|공유|साझा करें';

/** Verbs that close the phrase. */
const SHARE_LAST =
  '(?:auf|bei|über|per|via|mit) [^ ]+(?: [^ ]+)? teilen|(?:seite|artikel|beitrag|link|inhalt|meldung|video|rezept|diesen? [^ ]+) teilen|(?:jetzt|nun) teilen|(?:op|via|met) [^ ]+ delen|(?:artikel|pagina|bericht) delen|paylaş|megosztása?|分享|共有|で共有|シェア|でシェア|にシェア|공유|공유하기';

/** Names of a control that copies the page's address. */
const COPY =
  "copy (?:the |this |page |article |share |permanent |short )*(?:link|url|address|permalink|shortlink)|(?:link|url|adresse) kopieren|kopiere link|copier (?:le lien|l[’']adresse|l[’']url|lien)|copiar (?:el |o )?(?:enlace|link|url)|copia (?:il )?(?:link|url)|link kopi[ëe]ren|kopieer (?:de )?link|kopiera länk(?:en)?|kopi[eé]r link(?:et)?|kopioi linkki|kopiuj (?:link|adres)|skopiuj link|kopírovat odkaz|kopírovať odkaz|link másolása|bağlantıyı kopyala|скопировать ссылку|копировать ссылку|скопіювати посилання|αντιγραφή συνδέσμου|העתק(?:ת)? קישור|نسخ الرابط|คัดลอกลิงก์|sao chép liên kết|salin tautan|复制链接|複製連結|リンクをコピー|urlをコピー|링크 ?복사|url ?복사";

/** What follows when only a part of the page, or something else, is copied. */
const COPY_OF_PART =
  /\b(section|heading|anchor|comment|highlight|code|snippet|line|reply|paragraph)\b/;

/** Whole names of a control that prints the page, counters and “this page” aside. */
const PRINT =
  "print(?: (?:this|page|article|story|it|post|this (?:page|article|story|post|recipe)|friendly|version|recipe))?|printer[- ]friendly(?: (?:version|page))?|printable(?: (?:version|page))?|print/pdf|(?:seite |artikel |diese seite |beitrag )?drucken|druckversion|druckansicht|druck|imprimer(?: (?:l[’']article|cette page))?|imprimir(?: (?:art[ií]culo|p[aá]gina|noticia))?|stampa(?: (?:pagina|articolo))?|afdrukken|skriv ut|udskriv|tulosta|drukuj|tisk|nyomtatás|yazdır|печать|распечатать|версия для печати|(?:이 기사를 )?인쇄(?:하기)?|프린트|印刷(?:する)?|打印|列印";

/** Whole names of a control that mails the page. */
const MAIL =
  'e-?mail|mail|(?:send |share )?(?:this )?(?:by|via|per) e-?mail|e-?mail (?:this|page|link|article|story|post|to a friend|a friend|this (?:page|article|story|post|link|to a friend))|e-?mailthis|send (?:this )?(?:e-?mail|to (?:a )?friend|link)|(?:tell|mail|e-?mail) (?:a|to) friend|forward(?: this)?|转寄朋友|转发|(?:e-?mail)?轉寄(?:(?:給)?朋友)?|寄給朋友|轉發|(?:artikel |seite |per (?:e-?)?mail |beitrag )?(?:versenden|verschicken|weiterempfehlen|weiterleiten|empfehlen)|(?:via|per) e-?mail (?:empfehlen|teilen|senden|versenden)|als e-?mail versenden|e-?mail senden|enviar(?: (?:por (?:correo|e-?mail|mail)|a un amigo|noticia))?|por (?:correo|e-?mail)|envoyer(?: (?:par (?:e-?mail|mail|courriel)|à un ami))?|par e-?mail|invia (?:per|via|a) ?\\w*|mailen|doorsturen|(?:이)?메일(?: ?보내기)?|이메일|メール(?:で送る)?|发送邮件|邮件';

const FOLLOW =
  "follow|subscribe|find us|suivez|join [^ ]+ [^ ]+ on|join our|become a fan|subscribed|like us|like (?:this |our )?(?:page )?on|join us|join (?:the|our)|visit (?:us|our)|connect with|folgen?|folge uns|abonnieren|suivre|suivez|s[’']abonner|seguir|síguenos|segui(?:ci)?|volg|volgen|följ|obserwuj|takip et|подписаться|关注|フォロー|구독";

const whole = (words: string) => new RegExp(`^(?:${words})$`, 'u');
const opening = (words: string) => new RegExp(`^(?:${words})(?![\\p{L}\\p{N}])`, 'u');
const closing = (words: string) => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${words})$`, 'u');

const ALONE = whole(SHARE_ALONE);
const ENGLISH = opening(`(?:please )?share (?:${SHARE_TAIL})`);
const FIRST = opening(SHARE_FIRST);
const LAST = closing(SHARE_LAST);
// Chinese, Japanese and Korean write no spaces: 分享到微博 opens with the verb, 微博分享 closes with it.
const UNSPACED = /^(分享到?|共有|シェア|공유)|(分享|共有|シェア|공유)(する|하기)?$/u;
const COPIES = opening(COPY);
const FOLLOWS = opening(FOLLOW);
const FOLLOWS_LAST = closing('follow|follow us|suivre|folgen|seguir|volgen|takip et');
const FOLLOWS_UNSPACED = /订阅|訂閱|关注|關注|フォロー|구독/u;
const PRINTS = whole(PRINT);
const MAILS = whole(MAIL);

const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
};

/** `plainName` of a text of ASCII alone, in lower case; its only signs of Unicode's class Sk are `^` and the backtick. */
function plainAscii(lower: string): string {
  let from = 0;
  let to = lower.length;
  while (from < to && !isLetter(lower, from)) from++;
  while (to > from && !isLetter(lower, to - 1)) to--;
  const text = lower.slice(from, to);
  return /[\^`]|\s\s|[^\S ]/.test(text) ? text.replace(/[\s^`]+/g, ' ') : text;
}

const BEYOND_ASCII = /[^\0-\x7f]/;

/** A name in lower case, accents joined to their letters. */
const lowerOf = (name: string): string => name.normalize('NFC').toLowerCase();

const plainOf = (name: string): string =>
  !BEYOND_ASCII.test(name)
    ? plainAscii(name.toLowerCase())
    : lowerOf(name)
        .replace(/[\p{So}\p{Sk}\p{Co}\p{Cf}\p{Cn}]/gu, ' ')
        .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
        .replace(/\s+/g, ' ');

/** What a name says; each answer is found when it is first asked for. */
interface Said {
  plain: string;
  share: boolean | undefined;
  copy: boolean | undefined;
  follow: boolean | undefined;
  print: boolean | undefined;
  mail: boolean | undefined;
  any: boolean | undefined;
}

/** One place for all that is asked of a name: to look it up costs as much as most answers. */
const said = remembered(
  (name): Said => ({
    plain: plainOf(name),
    share: undefined,
    copy: undefined,
    follow: undefined,
    print: undefined,
    mail: undefined,
    any: undefined,
  }),
);

/** Characters after its first letter by which it is told how a name begins: many times the longest of the words. */
const START = 64;

/** The start of a name; lines of a page are asked, too, and to bring all of them to one form costs most. */
const startOf = (name: string): string =>
  name.length <= START ? name : name.slice(0, Math.max(0, name.search(/\p{L}/u)) + START);

/**
 * A cheap question before one of those below: whether a name begins in one of some ways, once the signs before its
 * first letter are left out. Most lines and names of a page are done with by it.
 */
export function beginsLike(words: string): (name: string) => boolean {
  const ascii = new RegExp(`^[^a-z]*(?:${words})`, 'i');
  const beyond = new RegExp(`^\\P{L}*(?:${words})`, 'u');
  return (name) =>
    BEYOND_ASCII.test(name) ? beyond.test(lowerOf(startOf(name))) : ascii.test(name);
}

function answer(
  known: Said,
  question: Exclude<keyof Said, 'plain'>,
  find: (plain: string) => boolean,
): boolean {
  known[question] ??= find(known.plain);
  return known[question];
}

/** The name in lower case without pictures, numbers (counters) and punctuation around it. */
export const plainName = (name: string): string => said(name).plain;

/** What every name that closes with a verb ends in, so that most names are not searched for one. */
const MAY_CLOSE = /(?:teilen|delen)$|[^\0-\x7f]/;

function shares(plain: string): boolean {
  if (plain === '' || plain.length > 200) return false;
  // A button may name what it shares behind the verb, which takes room.
  if (plain.length > 80) return FIRST.test(plain);
  return (
    ALONE.test(plain) ||
    ENGLISH.test(plain) ||
    FIRST.test(plain) ||
    (MAY_CLOSE.test(plain) && LAST.test(plain)) ||
    UNSPACED.test(plain)
  );
}

/** Whether a name, taken as a whole, offers to share the page. */
export const saysShare = (name: string): boolean => answer(said(name), 'share', shares);

/** Whether a name may copy: how all such names begin. */
const mayCopy = beginsLike(
  'cop[iy]|kop[iíy]|link|url|adresse|bağ|с?коп|skop|αντ|העתק|نسخ|คัด|sao|salin|复制|複製|リンク|링크',
);

const copies = (plain: string): boolean =>
  plain.length <= 60 && COPIES.test(plain) && !COPY_OF_PART.test(plain);

/** Whether a name offers to copy the page's address. */
export const saysCopy = (name: string): boolean =>
  mayCopy(name) && answer(said(name), 'copy', copies);

const follows = (plain: string): boolean =>
  FOLLOWS.test(plain) || FOLLOWS_UNSPACED.test(plain) || FOLLOWS_LAST.test(plain);

/** Whether a name invites to follow or visit an account. */
export const saysFollow = (name: string): boolean => answer(said(name), 'follow', follows);

const prints = (plain: string): boolean => PRINTS.test(plain);
const mails = (plain: string): boolean => MAILS.test(plain);

/** Whether a name, taken as a whole, offers to print the page. */
export const saysPrint = (name: string): boolean => answer(said(name), 'print', prints);

/** Whether a name may mail: how all such names begin. */
const mayMail = beginsLike(
  'e-?mail|mail|send|share|this|by|via|per|tell|forward|[转轉]|寄給|artikel|seite|beitrag|versenden|verschicken|weiter|empfehlen|als|enviar|por|envoyer|par|invia|doorsturen|이?메일|メール|发送|邮件',
);

/** Whether a name, taken as a whole, offers to mail the page. “E-mail” alone may also be a contact link. */
export const saysMail = (name: string): boolean =>
  mayMail(name) && answer(said(name), 'mail', mails);

/** Whole names of a button that posts on X. */
const TWEETS =
  /^(?:re)?tweet(?:s|er|ear|n|it)?(?: this)?$|^twittear$|^twittern$|^ツイート(?:する)?$/i;

/** Whether a name, taken as a whole, offers to post the page on X. */
export const saysTweet = (name: string): boolean => TWEETS.test(name.trim());

/** How all names in ASCII begin that share, copy, print, mail or post, and how those end that close with the verb. */
const MAY_SHARE =
  /^[^a-z]*(?:please|shar|more|show|tell|spread|send|e-?mail|del|jaa|deel|teilen|partag|partilh|compart|condivid|weiter|bagikan|cop[iy]|s?kop|link|url|adresse|salin|print|seite|artikel|diese|beitrag|druck|imprim|stampa|afdrukken|skriv|udskriv|tulosta|drukuj|tisk|mail|this|by|via|per|forward|versenden|verschicken|empfehlen|als|enviar|por|envoyer|par|invia|doorsturen|(?:re)?tweet|twitt)|(?:teilen|delen)[^a-z]*$/i;

/** Whether a name offers to share, copy, print, mail or post the page. */
export function saysAnyShare(name: string): boolean {
  if (!MAY_SHARE.test(name) && !BEYOND_ASCII.test(name)) return false;
  const known = said(name);
  known.any ??=
    answer(known, 'share', shares) ||
    (mayCopy(name) && answer(known, 'copy', copies)) ||
    answer(known, 'print', prints) ||
    answer(known, 'mail', mails) ||
    saysTweet(name);
  return known.any;
}
