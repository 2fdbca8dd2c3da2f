import type { Snapshot } from '../../page/snapshot';
import { isWallTitle } from '../bot-wall';
import { consentWall } from '../consent-wall';
import { served, titleExhibit, titleOf } from '../meta';
import type { PageTypeSignal } from './types';
import { type View, viewOf } from './view';

/** A page with less text than this shows nothing but a notice, in characters. */
const THIN = 400;

/** Words by which a page says that there is none. */
const NOT_FOUND =
  /^\W*(error\s)?404\b|\b(404 (error|not found)|error 404)\b|not found|page unavailable|(page|site|content) (isn['’]t|is no longer|is not) available|nicht gefunden|existiert nicht|introuvable|n['’]existe (pas|plus)|no encontrad[ao]|no existe|não encontrad[ao]|non trovat[ao]|niet gevonden|nie znaleziono|hittades inte|не найден[ао]?|не существует|bulunamadı|見つかりません|找不到|不存在|찾을 수 없/i;

/** A heading that says so of the page itself, however much menu stands around it. A car may be called 404. */
const OWN_ERROR =
  /^\W*(error\s)?404\W*$|^\W*(error\s)?404\b.{0,20}\b(error|not found|page|oops|sorry|seite|página|pagina)\b|^\W*(sorry|oops|hoppla|ups)?\W*(this |the |that |diese |die )?(page|site|seite|página|pagina|strona|страница|url|link)\b.{0,60}(not found|n[o']t be found|not available|does(n['’]t| not) exist|nicht gefunden|introuvable|no encontrada|não encontrada|non trovata|не найдена)/i;

/** Notices that stand in place of the page: no fit browser, no right to be here, out of order. */
const NOTICE =
  /unsupported browser|browser (is )?(not supported|unsupported)|update your browser|browser wird nicht unterstützt|navigateur (non|pas) (supporté|compatible)|navegador no compatible|access (denied|forbidden)|^\W*(403|forbidden|unauthori[sz]ed)\b|service unavailable|internal server error|bad gateway|under maintenance|wartungsarbeiten|temporarily (down|unavailable|closed)|account suspended/i;

const SIGN_IN =
  /\b(log ?-?in|sign ?-?in|log ?on|sign into)\b|anmelden|anmeldung|einloggen|connexion|se connecter|identifi|iniciar sesión|inicia sesión|entrar|accedi|inloggen|zaloguj|logga in|войти|вход|giriş|ログイン|登录|登入|로그인/i;

const ACCOUNT = /\/(account|settings|inbox|admin|dashboard|messages)(\/|$)/i;
const BASKET = /\/(cart|checkout|basket|warenkorb|kasse|panier|carrito|carrello)(\/|$|\.\w+$)/i;

/** Last part of the path, or the first one when it is a folder of legal texts. */
const LEGAL =
  /^\/([a-z]{2}(-[a-z]{2})?\/)?((privacy|terms|imprint|impressum|legal|cookies?)(\/|(\.\w+)?$)|([\w-]+\/)*((privacy|cookies?)-(policy|notice|statement)|terms-(of|and)-[\w-]+|terms-conditions|legal-notice|impressum|datenschutz(erklaerung)?|mentions-legales|aviso-legal|agb)(\.\w+)?\/?$)/i;

const SEARCH =
  /search|results|suche|ergebnis|recherche|résultats|buscar|búsqueda|resultad|cerca|ricerca|zoek|sök|wyszuk|поиск|検索|搜索|검색/i;

const because = (type: PageTypeSignal['type'], why: string): PageTypeSignal => ({ type, why });

/**
 * A page that merely mentions “404” is no error: the words must stand in title or heading, with next to no
 * text, or make up the heading of a page without paragraphs.
 */
function softError(snapshot: Snapshot, { title, h1 }: View): PageTypeSignal | undefined {
  const { main, text } = snapshot.page;
  const saying = [h1, title].find((words) => NOT_FOUND.test(words));
  const isOwn = () => main.paragraphs <= 2 && OWN_ERROR.test(h1);
  if (saying !== undefined && (text.characters < THIN || isOwn())) {
    return because('error', `it says “${saying.slice(0, 80)}”`);
  }
  const noticeIn = () =>
    NOTICE.test(title) ? title : NOTICE.test(h1) && NOTICE.test(text.start) ? h1 : '';
  const notice = text.characters < THIN && noticeIn();
  if (notice) return because('error', `it shows the notice “${notice.slice(0, 80)}”`);
  if (text.characters < 2 * THIN && isWallTitle(title)) {
    return because('error', `it shows the challenge “${title.slice(0, 80)}”`);
  }
  return undefined;
}

function error(snapshot: Snapshot, view: View): PageTypeSignal | undefined {
  const { title } = view;
  const facts = served(snapshot);
  if (facts && !facts.redirected) {
    const { status, head } = facts;
    // 401, 403, 429 and 503 are answers of gates to a visitor without cookies, not proof of a missing page.
    // A broken server is one for all, if the visitor reads a page of the same title.
    const isBroken =
      status >= 500 && status !== 503 && title !== '' && (titleOf(head) ?? '') === title;
    if ([404, 410, 451].includes(status) || isBroken) {
      const evidence = [{ label: 'Status', text: `HTTP ${status}`, from: 'header' as const }];
      return { ...because('error', `the server answers ${status}`), evidence };
    }
  }
  const consent = consentWall(snapshot);
  if (consent?.where === 'page') return because('error', `it asks for consent: ${consent.sign}`);
  return softError(snapshot, view);
}

/** A login form in place of the page, or a page whose address belongs to one visitor. */
function own(snapshot: Snapshot, { path, isHome, title, h1 }: View): PageTypeSignal | undefined {
  const { counts, main, head } = snapshot.page;
  const facts = served(snapshot);
  const isForm = counts.passwordFields > 0 && main.paragraphs === 0 && main.characters < 3 * THIN;
  const words = isForm && !isHome ? [h1, title, path.split('/').filter(Boolean).join(' ')] : [];
  const gate = words.find((each) => SIGN_IN.test(each));
  if (gate !== undefined) {
    return because('private', `it asks to sign in: “${gate.slice(0, 80)}”`);
  }
  if (ACCOUNT.test(path) && facts && (titleOf(facts.head) ?? '') !== title) {
    return {
      ...because('private', 'its address and title belong to one signed-in visitor'),
      evidence: titleExhibit(head, 'page'),
    };
  }
  return undefined;
}

/**
 * A parameter `q` or `s` alone proves nothing (`?s=20` is a share mark): the words looked for, or the word
 * for a search, must stand in title or heading.
 */
function search({ url, path, title, h1 }: View): string | undefined {
  if (/\/search(\/?$|\/?\?|\/results|\.\w+$)/i.test(path)) return path;
  if (!url?.search) return undefined;
  const text = `${title} ${h1}`.toLowerCase();
  const found = [...url.searchParams].find(
    ([name, value]) =>
      /^(q|s|query|search|keywords?|suche?|buscar)$/i.test(name) &&
      value.trim() !== '' &&
      (SEARCH.test(text) || (value.trim().length > 2 && text.includes(value.trim().toLowerCase()))),
  );
  return found && `?${found[0]}=${found[1]}`;
}

/** A type that is decided before points are counted: what nobody is meant to share. */
export function flagOf(snapshot: Snapshot): PageTypeSignal | undefined {
  const view = viewOf(snapshot);
  const { path, isHome } = view;
  const { counts } = snapshot.page;
  const early = error(snapshot, view) ?? own(snapshot, view);
  if (early) return early;
  if (BASKET.test(path)) return because('checkout', 'its address is that of a basket');
  if (counts.cardNumberFields > 0 && !isHome && !view.isText) {
    return because('checkout', 'it asks for the number of a payment card');
  }
  const query = search(view);
  if (query !== undefined) {
    return because('search-results', `its address is that of a search: ${query.slice(0, 80)}`);
  }
  if (LEGAL.test(path))
    return because('legal', `its address is that of a legal page: ${path.slice(0, 80)}`);
  return undefined;
}
