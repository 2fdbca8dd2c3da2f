/**
 * Words that name sharing, copying and following, by what they are. Common knowledge of the languages,
 * gathered on 2026-11-22; a phrase counts only as a whole, never as a part of other words.
 */

/**
 * Source of the pattern by which the collector picks links and buttons that may be share controls, in names,
 * classes and addresses. Stems, and too many rather than too few: the signals decide what counts.
 */
export const SHARE_STEMS =
  'shar(e|ing)|tweet|teilen|weitersagen|partag|compart|condivid|partilh|delen|\\bdela\\b|udost[eę]p|sd[ií]let|megoszt|payla[sş]|подел|κοινοπ|שתף|مشارك|साझा|แชร์|chia s|bagikan|分享|共有|シェア|공유|copy|kopier|copi(a|er)|clipboard|复制|複製|コピー|복사|bookmark|digg|stumble|delicious|add[-_]?(this|to[-_]?any)|a2a|pin-?it|(^|[-_ ])social';

/** Names that mean “share” when they are the whole name. Too short or too common to count inside one. */
const SHARE_ALONE =
  'share|shares|sharing|share me|del|dela|jaa|delen|teilen|partage|partages|compartir|condividi|comparte|partagez|paylaş|поделиться|שתף|مشاركة|شارك|แชร์|分享|共有|シェア|シェアする|공유|공유하기|साझा करें|share it|tell a friend|spread the word|send to a friend|email a friend|teilen mit|weitersagen';

/** What may follow the English verb: “share price” and “share capital” are no controls. */
const SHARE_TAIL =
  'this|the (?:page|link|article|post|story|video|recipe|product|love|news|word)|on|via|with|by|to|it|now|link|url|page|article|post|story|video|photo|image|recipe|product|content|news|episode|listing|event|options|menu|button|buttons|icon|icons|tools|bar|sheet|dialog|more|facebook|twitter|x|linkedin|pinterest|whatsapp|reddit|email|e-mail';

/** Verbs that open the phrase. */
const SHARE_FIRST =
  'partager?|partagez|compartir|comparte|compártelo|compartilhar|compartilhe|partilhar|condividi|condividere|udostępnij|sdílet|zdieľať|megosztás|поделиться|поделись|поделитесь|поділитися|κοινοποίηση|κοινοποιήστε|bagikan|chia sẻ|dela på|dela via|del på|del via|jaa|deel|delen|weitersagen|paylaş|شارك|مشاركة|שתף|שתפו|แชร์|分享|共有|シェア|공유|साझा करें';

/** Verbs that close the phrase. */
const SHARE_LAST =
  '(?:auf|bei|über|per|via|mit) [^ ]+(?: [^ ]+)? teilen|(?:seite|artikel|beitrag|link|inhalt|meldung|video|rezept|diesen? [^ ]+) teilen|(?:jetzt|nun) teilen|(?:op|via|met) [^ ]+ delen|(?:artikel|pagina|bericht) delen|paylaş|megosztása?|分享|共有|で共有|シェア|でシェア|にシェア|공유|공유하기';

/** Names of a control that copies the page's address. */
const COPY =
  "copy (?:the |this |page |article |share |permanent |short )*(?:link|url|address|permalink)|(?:link|url|adresse) kopieren|kopiere link|copier (?:le lien|l[’']adresse|l[’']url|lien)|copiar (?:el |o )?(?:enlace|link|url)|copia (?:il )?(?:link|url)|link kopi[ëe]ren|kopieer (?:de )?link|kopiera länk(?:en)?|kopi[eé]r link(?:et)?|kopioi linkki|kopiuj (?:link|adres)|skopiuj link|kopírovat odkaz|kopírovať odkaz|link másolása|bağlantıyı kopyala|скопировать ссылку|копировать ссылку|скопіювати посилання|αντιγραφή συνδέσμου|העתק(?:ת)? קישור|نسخ الرابط|คัดลอกลิงก์|sao chép liên kết|salin tautan|复制链接|複製連結|リンクをコピー|urlをコピー|링크 복사|url 복사";

/** What follows when only a part of the page, or something else, is copied. */
const COPY_OF_PART =
  /\b(section|heading|anchor|comment|highlight|code|snippet|line|reply|paragraph)\b/;

const FOLLOW =
  "follow|subscribe|find us|like us|join us|visit (?:us|our)|connect with|folgen?|folge uns|abonnieren|suivre|suivez|s[’']abonner|seguir|síguenos|segui(?:ci)?|volg|volgen|följ|obserwuj|takip et|подписаться|关注|フォロー|구독";

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

/** The name in lower case without pictures, numbers (counters) and punctuation around it. */
export function plainName(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{So}\p{Sk}\p{Co}\p{Cf}\p{Cn}]/gu, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
    .replace(/\s+/g, ' ');
}

/** Whether a name, taken as a whole, offers to share the page. */
export function saysShare(name: string): boolean {
  const plain = plainName(name);
  if (plain === '' || plain.length > 80) return false;
  return (
    ALONE.test(plain) ||
    ENGLISH.test(plain) ||
    FIRST.test(plain) ||
    LAST.test(plain) ||
    UNSPACED.test(plain)
  );
}

/** Whether a name offers to copy the page's address. */
export function saysCopy(name: string): boolean {
  const plain = plainName(name);
  return plain.length <= 60 && COPIES.test(plain) && !COPY_OF_PART.test(plain);
}

/** Whether a name invites to follow or visit an account. */
export function saysFollow(name: string): boolean {
  return FOLLOWS.test(plainName(name));
}
