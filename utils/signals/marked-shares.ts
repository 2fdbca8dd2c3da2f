import { SERVICE_NAMES } from '../networks/widgets/registry';
import type { Control } from '../page/snapshot';
import { networkOfProfile } from './network-of';
import { codeWords, wayIn } from './network-words';
import { remembered } from './remembered';
import { saysCopy, saysFollow, saysMail, saysPrint, saysShare, saysTweet } from './share-words';
import { sameHost } from './shared-address';
import { webUrl } from './urls';

/** What a control is known to share to by its name, marks and place alone. */
export interface MarkedShare {
  /** Network id, or `email`, `copy`, `sms`, `print`, `qr`; absent where a choice is offered or nothing tells. */
  way?: string;
}

const SHARE_CODE =
  /shar(?:e|ing)(?!d|holder|point|ware|-?(?:price|capital|our|screen))|sharrre|send-?2|(?<![a-z])sns(?![a-z])|(?<![a-z])re-?tweet|(?<![a-z])tweet|compart(?:e|ir)|partag(?!(?:es|és|ées|ees)(?![a-z]))|condivid|teilen|weitersagen|分享/;
const SOCIAL_CODE =
  /(?<![a-z])social|(?<![a-z])(?:bds|st)-|servicio|add-?this|recommend|prettysocial/;
/** Handlers that mail a page to somebody. */
const FORWARD_CODE = /send-?forward|(?:to|2)-?a?-?friends?(?![a-z])/;
const FOLLOW_CODE = /(?<![a-z])(?:un)?follow|subscri/;
const OTHER_CODE =
  /log-?in(?![a-z])|sign-?(?:in|up)(?![a-z])|o-?auth|(?<![a-z])close(?![a-z])|newsletter|comment|(?<![a-z])reply-(?:link|button)/;
const OTHER_NAME =
  /^(?:close|cancel|back|go to|view comments|next|schließen|cerrar|fermer|log in|sign in|sign up|login|search|submit|play|pause|menu|×|x)(?![a-z])/i;
/** What a box that is neither link nor button must say of itself, besides “share”. */
const PRESSABLE_CODE = /btn|button|toggle|trigger|expander|opener|(?<![a-z])more(?![a-z])/;
/** Parts of a share bar that are no controls. */
const PART_CODE =
  /(?<![a-z])(?:count|counter|title|headline|label|wrapper|wrap|container|list|bar|box|holder|group|inner|content|heading|text|tooltip|popup|overlay|modal|menu|panel|message|success|input|field|url|icon|img|image|svg)s?(?![a-z])/;

/** Addresses of print views; those that might also be a section of the site need a name. */
const PRINT_PATH = /\/(?:print|printout|drucken|imprimir|imprimer)(?:[/._?-]|$)/i;
const PRINT_VIEW =
  /[?&](?:print(?:able|page|er)?(?:=(?!pdf)[^&#]*)?(?:[&#]|$)|(?:view|format|action|mode)=print)|\/(?:print-?view|print-?post|print_?article|story-?print|print-?story|printfriendly)(?:[/._?-]|$)|\/print(?!f\.)\w*\.(?:cfm|php|asp|jsp|html?)/i;
const MAIL_PATH =
  /tell-?_?a-?_?friend|e?mail-?_?(?:url)?(?:to|2)?-?_?a?-?_?friend|send-?_?(?:e?mail|friend|to_?friend)(?:[/.?]|$)|print-?mail|(?:e?mail|send)-?_?(?:article|story|this|post|page)|(?:article|story)-?_?e?mail|envia(?:r)?[-_]?(?:noticia|amigo)|[?&]view=mail|\/email\/?(?:[?#]|$)|\/e?mail\.(?:asp|php|cfm|jsp)/i;
const MAIL_SCRIPT = /^\/cdn-cgi\/l\/email-protection/;
/** What each of these and of the names above holds, so that all other addresses are done with at once. */
const PRINT_OR_MAIL = /print|drucken|imprim|mail|friend|send|envia/i;

/** Boxes of networks that show or follow something. */
const OTHER_BOX =
  /fb-(?:page|like-box|follow|comments|post|video|login|customerchat|quote|embed)|twitter-(?:tweet|timeline|follow)|g-(?:follow|page|person|post)/;
const MORE =
  /^(?:more|more options|show more|mehr|más|plus|plus d[’']options|meer|altro|mais|еще|ещё|更多|もっと見る|더보기|\+|…|\.{3})$/i;

/** Elements that are never a control themselves. */
const NO_CONTROL: ReadonlySet<string> = new Set(
  'script form select textarea label section svg line path g use h1 h2 h3 h4 h5 h6 img li'.split(
    ' ',
  ),
);

/** What class and id say, set apart by `codeWords`. One place for all: to look them up costs as much as most answers. */
const said = remembered((marks) => {
  const words = codeWords(marks);
  return {
    words,
    isShare: SHARE_CODE.test(words),
    isOther: OTHER_BOX.test(words) || OTHER_CODE.test(words),
  };
});

/** Whether class and id speak of sharing. */
export const isShareCode = (marks: string): boolean => said(marks).isShare;

const isLink = ({ tag }: Control) => tag === 'a' || tag === 'area';
const isBox = ({ tag, role, onclick }: Control) =>
  !/^(?:a|button|input|summary|area)$/.test(tag) &&
  !/^(?:button|link)$/.test(role ?? '') &&
  !onclick;

const short = (values: readonly string[]) => values.filter((value) => value.length < 120).join(' ');

/** Everything that a control's code says of it, its address left out. */
function codeOf(control: Control): string {
  const { marks, data, onclick = '', href = '' } = control;
  const script = /^\s*javascript:/i.test(href) ? href.slice(0, 500) : '';
  const named = Object.entries(data).filter(([key]) => !/^(?:react|v-|ga-|title$|text$)/.test(key));
  return codeWords(
    `${marks} ${named.map(([key]) => key).join(' ')} ${short(named.map(([, value]) => value))} ${onclick.slice(0, 500)} ${script}`,
  );
}

/** The way a control's data names outright, as `data-network="facebook"`. */
function wayOfData(data: Control['data']): string | undefined {
  for (const key of [
    'sharer',
    'share',
    'network',
    'sharesns',
    'social-service',
    'service',
    'type',
    'key',
  ]) {
    const value = data[key]?.toLowerCase();
    if (!value || value.length > 30) continue;
    const way = wayIn(codeWords(SERVICE_NAMES[value] ?? value));
    if (way) return way;
  }
  return undefined;
}

/**
 * Tells a share control whose target does not show that it is one. `hasTarget`: it leads somewhere else by
 * itself. Cautious with names alone: contact and account links bear the same.
 */
export function markedShare(
  control: Control,
  hasTarget: boolean,
  pageAddress: string,
): MarkedShare | undefined {
  const name = control.name.trim();
  if (NO_CONTROL.has(control.tag) || OTHER_NAME.test(name)) return undefined;
  const { words: marks, isShare, isOther } = said(control.marks);
  if (isOther || saysFollow(name)) return undefined;
  if (hasTarget && isLink(control))
    return targetShare(control, pageAddress, isShare ? marks : undefined);
  if (FOLLOW_CODE.test(marks)) return undefined;
  return isBox(control) ? boxShare(control, name, marks) : buttonShare(control, name, marks);
}

/** A box that is neither link nor button, and that a script may make one. */
function boxShare(control: Control, name: string, marks: string): MarkedShare | undefined {
  const { data, url } = control;
  const keys = codeWords(Object.keys(data).join(' '));
  if (saysPrint(name) && (/action|btn|button|link/.test(marks) || keys !== ''))
    return { way: 'print' };
  if (saysCopy(name)) return { way: 'copy' };
  const target = data['href'] ?? url;
  if (name.length > 60 || (target && networkOfProfile(target))) return undefined;
  const code = codeWords(`${control.marks} ${Object.keys(data).join(' ')}`);
  const isShared = SHARE_CODE.test(code);
  const stated = data['url'] ?? data['href'] ?? data['counturl'];
  const way = wayOfData(data) ?? wayIn(marks) ?? (isShared ? wayIn(codeWords(name)) : undefined);
  if (way && stated !== undefined) return { way };
  if (!isShared) return undefined;
  const isPressable = PRESSABLE_CODE.test(marks);
  if (way && isPressable && !PART_CODE.test(marks)) return { way };
  if (Object.keys(data).some((key) => /^share(?:bar)?-(?:url|buttons|networks)$/.test(key)))
    return {};
  if (isPressable && stated !== undefined && saysShare(name)) return {};
  return isPressable && /toggle|trigger|expander|opener|mobile/.test(marks) ? {} : undefined;
}

/** A link without target, or a button. */
function buttonShare(control: Control, name: string, marks: string): MarkedShare | undefined {
  const { group = '', tag, href = '', data, onclick = '' } = control;
  if (
    /(?<![a-z])(?:like|embed|save|count)s?$|hidden-input|(?<![a-z-])tabs?-|js-tab/.test(marks) ||
    /^javascript:\s*showmenu/i.test(href) ||
    /^(?:embed|\d+ likes?|edit|delete)$/i.test(name)
  )
    return undefined;
  if (saysPrint(name) || /print mode$/i.test(name)) return { way: 'print' };
  if (saysCopy(name)) return { way: 'copy' };
  if (
    /clip-?(?:board|btn|button|it)(?![a-z])/.test(marks) &&
    /^(?:copy|복사|复制|コピー|kopieren)?$/i.test(name)
  )
    return { way: 'copy' };
  if (PRINT_VIEW.test(onclick)) return { way: 'print' };
  if (MAIL_PATH.test(onclick)) return { way: 'email' };
  const code = codeOf(control);
  const isShared = SHARE_CODE.test(code);
  const inShareGroup = saysShare(group);
  const isSocial = isShared || SOCIAL_CODE.test(code) || inShareGroup || saysShare(name);
  const given = wayOfData(data) ?? wayIn(code);
  const named = wayIn(codeWords(name));
  // Code calls both services of Google “google”; the name tells which.
  const way = given === 'googlebookmarks' && named === 'googleplus' ? named : (given ?? named);
  if (saysTweet(name)) return { way: 'x' };
  if (name.length > 80) return undefined;
  if (tag !== 'input') {
    if (
      saysMail(name) &&
      (isSocial || /mail|send|enviar|versenden/.test(marks) || FORWARD_CODE.test(code))
    )
      return { way: 'email' };
    if (name === '' && (way === 'print' || way === 'email') && wayIn(marks) === way) return { way };
    if (inShareGroup && /^(?:send|senden|enviar|envoyer)$/i.test(name)) return { way: 'email' };
  }
  if (/^copied\b/i.test(group) && tag === 'a') return { way: 'copy' };
  if (/\bqr\b|二维码/i.test(name) && isSocial) return { way: 'qr' };
  if (way && isSocial && (tag !== 'input' || way !== 'email' || SHARE_CODE.test(marks)))
    return { way };
  if (way === 'print' && /^\s*javascript:/i.test(href)) return { way };
  const isMarkedMore = name === '' && /(?<![a-z])more(?![a-z])/.test(marks);
  if ((MORE.test(name) || isMarkedMore) && isSocial) return {};
  return isShared && tag !== 'input' && name.length < 40 ? {} : undefined;
}

/** A link to a view for printing, or to a form that mails the page. */
function printOrMail(
  control: Control,
  path: string,
  isOwn: boolean,
): 'print' | 'email' | undefined {
  const name = control.name.trim();
  const isPaper = /edition|subscri|shop|poster|magazine/i.test(name);
  const isPlainMail = /^\/e?mail\/?$/i.test(path);
  if (PRINT_VIEW.test(path) && !isPaper && !/pdf/i.test(name)) return 'print';
  if (
    PRINT_PATH.test(path) &&
    (saysPrint(name) || name === '' || /(?<![a-z])print/.test(said(control.marks).words))
  )
    return 'print';
  if (isOwn && saysPrint(name) && /print(?!f\b)/i.test(`${path} ${control.marks}`)) return 'print';
  if (MAIL_PATH.test(path) && !isPlainMail && !/newsletter|alert|subscri|contact/i.test(name))
    return 'email';
  if (MAIL_SCRIPT.test(path) && saysShare(name)) return 'email';
  return saysMail(name) && name.length > 6 && /mail|friend/i.test(path) ? 'email' : undefined;
}

const QR_IMAGE = /chart\.googleapis\.com\/chart\?.*\bcht=qr|[/.]qr-?(?:code|server)/i;

/** Both at once: every link of a page is asked. */
const ANY_OF_THEM = new RegExp(`${PRINT_OR_MAIL.source}|${QR_IMAGE.source}`, 'i');

/** Whether an address may be that of a view for printing, of a form that mails the page, or of a code for phones. */
export const mayPrintOrMail = (url: string): boolean => ANY_OF_THEM.test(url);

/** A link to a page of the site, or to a place that no registry knows. `marks`: those that speak of sharing. */
function targetShare(
  control: Control,
  pageAddress: string,
  marks: string | undefined,
): MarkedShare | undefined {
  const { url = '', group = '' } = control;
  const name = control.name.trim();
  const address = webUrl(url);
  if (!address || networkOfProfile(url)) return undefined;
  const isOwn = sameHost(url, pageAddress);
  const path = `${address.pathname}${address.search}`;
  if (PRINT_OR_MAIL.test(path)) {
    const way = printOrMail(control, path, isOwn);
    if (way) return { way };
  } else if (isOwn && saysPrint(name) && /print(?!f\b)/i.test(control.marks)) {
    return { way: 'print' };
  }
  if (QR_IMAGE.test(url)) return { way: 'qr' };
  if (saysTweet(name) && /redirect|\/r(?:ed|v)?[=/]|rdsig|go\b|out\b/i.test(url))
    return { way: 'x' };
  const way = saysShare(name) && (wayIn(codeWords(name)) ?? wayOfData(control.data));
  if (way) return { way };
  const marked = marks === undefined ? undefined : wayIn(marks);
  if (marked && isOwn && name.length < 20) return { way: marked };
  const here = webUrl(pageAddress);
  if (saysShare(name) && isOwn && address.hash === '' && here?.pathname === address.pathname)
    return {};
  if (
    saysShare(name) &&
    !isOwn &&
    /^(?:share|teilen|partager|シェアする?|分享|공유)$|^share (?:on|to|via|with|in)\b/i.test(name)
  )
    return {};
  const inGroup = saysShare(group) && !isOwn ? wayIn(codeWords(address.host)) : undefined;
  return inGroup && name.length < 20 ? { way: inGroup } : undefined;
}

/** Names of a button that brings up the rest of a row of share buttons, told by its neighbours. */
export function isMore({ name, marks }: Control): boolean {
  return (
    MORE.test(name.trim()) ||
    (name.trim() === '' && /(?<![a-z])more(?![a-z])/.test(codeWords(marks)))
  );
}

/** The network that a button without target names, where its neighbours are share buttons. */
export function namedWay(control: Control): string | undefined {
  const name = control.name.trim();
  if (saysFollow(name) || OTHER_NAME.test(name) || name.length > 30) return undefined;
  return wayIn(codeWords(control.marks)) ?? (saysMail(name) ? 'email' : wayIn(codeWords(name)));
}
