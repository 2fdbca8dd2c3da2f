import type { HeadFacts } from '../page/snapshot';
import { served, titleOf } from './meta';
import { signal } from './signal';
import { webUrl } from './urls';

/** A screen that asks for consent in place of the page. */
export interface ConsentWall {
  /** Whether the visitor sees it, or only who comes without cookies. */
  where: 'page' | 'server';
  /** The signs in words, for a message. */
  sign: string;
}

/**
 * Marks of consent walls. From walls met in saved pages and from the rule catalogue (2026-11-22): nobody
 * documents them, so each alone proves nothing, and two of different kinds are asked for.
 */
const HOST = /(^|[.-])(consent|cookiewall|cookie-wall|privacy-?gate)\./i;
const PATH =
  /(^|\/)(collect-?consent|cookie-?(wall|consent)|consent(-?wall|-?manager)?|privacy-?(gate|wall)|gdpr(-?consent)?|zustimmung|cookiemuur)(\/|\.|$)/i;
/** Parameters that hold the address of the page asked for. */
const ONWARD =
  /^(continue|return(_?(to|url|uri))?|redirect(_?(to|url|uri))?|callback(_?url)?|dest(ination)?|next|url|from|ref(errer)?)$/i;
const TITLE =
  /before you continue|bevor (sie|du) (fortfahren|fortfährst|zu)|weiter mit (werbung|cookies)|avant de continuer|avant d['’]accéder|antes de (ir|continuar|acceder)|prima di (continuare|andare)|voordat je verder|innan du fortsätter|zanim przejdziesz|прежде чем|we value your privacy|your privacy choices|manage your consent|cookie consent|cookie-einstellungen|we(re)? care about your privacy/i;
const COOKIES =
  /cookie|personal data|daten(schutz|verarbeitung)|données personnelles|datos personales/i;
const ACCEPT =
  /accept|agree|akzeptier|zustimm|einverstanden|accepter|j['’]accepte|acept|accetta|aceit|accepteren|akkoord|godkänn|zgadzam|zaakceptuj|принять|согла|consent/i;

/** A page with more paragraphs than a wall needs is one about consent. Own choice. */
const MOST = 8;

function signsOf(address: string, head: HeadFacts, h1: string, text: string): string[] {
  const url = webUrl(address);
  if (!url) return [];
  const title = [titleOf(head) ?? '', h1].find((words) => TITLE.test(words));
  const onward = (url.search === '' ? [] : [...url.searchParams]).find(
    ([name, value]) => ONWARD.test(name) && webUrl(value) !== undefined,
  );
  // A page about cookies has one of these at most: its own words or its own address.
  return [
    ...(HOST.test(url.hostname) ? [`the host ${url.hostname}`] : []),
    ...(PATH.test(url.pathname) ? [`the path ${url.pathname.slice(0, 60)}`] : []),
    ...(onward ? [`the way on in “${onward[0]}”`] : []),
    ...(title ? [`the words “${title.slice(0, 80)}”`] : []),
    ...(COOKIES.test(text) && ACCEPT.test(text) ? ['a text on cookies to accept'] : []),
  ];
}

/** The consent wall that stands in place of the page; `undefined` where there is none. */
export const consentWall = signal((snapshot): ConsentWall | undefined => {
  const { page } = snapshot;
  const named = (signs: string[]) =>
    signs.some((sign) => /^the (host|path|words)/.test(sign)) && signs.length >= 2
      ? signs.join(', ')
      : undefined;
  const h1 = page.headings.find(({ level }) => level === 1)?.text ?? '';
  const buttons = page.actions.map(({ text }) => text).join(' ');
  const shown = named(
    signsOf(page.url, page.head, h1, `${page.main.start} ${page.text.start} ${buttons}`),
  );
  if (shown && page.main.paragraphs <= MOST) return { where: 'page', sign: shown };
  const facts = served(snapshot);
  if (!facts || facts.finalUrl === page.url) return undefined;
  const sent = named(signsOf(facts.finalUrl, facts.head, facts.h1 ?? '', facts.textStart));
  return sent ? { where: 'server', sign: sent } : undefined;
});
