/**
 * Words and marks that the page collector picks candidates by, beside those of sharing. Common knowledge of
 * the languages and of the services' own markup, gathered on 2026-11-22. They only pick; signals judge.
 */

/** Names of buttons that buy, save or comment. */
export const ACTION_WORDS =
  'add to (cart|basket|bag|list|favou?rites|wish)|buy|bookmark|read later|\\bsave\\b|warenkorb|kaufen|merken|speichern|panier|acheter|enregistrer|comprar|carrito|guardar|carrello|acquista|\\bsalva|carrinho|winkelwagen|bestellen|bewaren|kundvagn|\\bspara\\b|koszyka|zapisz|sepete|kaydet|корзин|купить|сохранить|收藏|保存|购物车|購入|カート|ブックマーク|저장|장바구니|comment|reply|kommentar|antworten|commenter|répondre|comentar|responder|commenta|rispondi|reageer|комментар|ответить|评论|コメント|댓글';

/** Amounts of money: a sign or code of a currency beside a number. */
export const PRICE_PATTERN =
  '\\p{Sc}\\s?\\d|\\d\\s?(\\p{Sc}|kr|zł|kč|ft|lei|лв|руб|tl|円|元|원|usd|eur|gbp|chf|pln|sek|nok|dkk|czk|huf)(?!\\p{L})|(?<!\\p{L})(usd|eur|gbp|chf|cad|aud|rs|r\\$|kr|fr)\\.?\\s?\\d';

/** Marks and texts of consent banners. */
export const CONSENT_WORDS =
  'cookie|consent|gdpr|dsgvo|datenschutz|privacy|privacidad|privacidade|confidentialité|accept all|alle akzeptieren|tout accepter|aceptar tod|accetta tutt|aceitar tod|alles accepteren|zgod|onetrust|usercentrics|didomi|quantcast|qc-cmp|sourcepoint|sp_message|\\bcmp|iubenda|borlabs|klaro|truste|osano|complianz';

/** Headings over reactions from other sites. */
export const LINKBACK_WORDS =
  '^\\W*(\\d+ )?(web)?(mentions|reactions|responses|trackbacks|pingbacks|linked from|likes and reposts)\\b';

/** Code that shares by the browser's own means, and code that copies. */
export const SHARE_CODE: [webShare: string, clipboard: string] = [
  'navigator\\.(can)?share\\b',
  'clipboard\\.write(text)?\\b|execcommand\\(.copy',
];

/** The line in which a site claims its rights. */
export const COPYRIGHT_LINE =
  '(?:©|\\(c\\)\\s|copyright|all rights reserved|alle rechte|tous droits)[^\\n]{0,120}';

/** Containers that comment services fill, by service. */
export const COMMENT_SERVICES: Record<string, string> = {
  disqus: '#disqus_thread',
  facebook: '.fb-comments',
  giscus: '.giscus',
  utterances: '.utterances',
  remark42: '#remark42',
  commento: '#commento',
  cusdis: '#cusdis_thread',
  hyvor: '#hyvor-talk-view, hyvor-talk-comments',
  isso: '#isso-thread',
  graphcomment: '#graphcomment',
  intensedebate: '#IDCommentsContent, #idc-container',
  livefyre: '#livefyre-comments, .livefyre',
  echo: '#echo-comments',
  google: '.g-comments',
  coral: '#coral_thread',
  openweb: '#spotim-specific, [data-spotim-module]',
  vk: '#vk_comments',
};
