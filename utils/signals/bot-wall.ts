import type { Exhibit } from '../audit/finding';
import { cardImage } from './card-tags';
import { meta, served, titleExhibit, titleOf } from './meta';
import { signal } from './signal';

/** Signs that the server sent a challenge screen instead of the page. */
export interface BotWall {
  /** The sign in words, for a message. */
  sign: string;
  /** `weak`: the sign also stands on ordinary pages, and only the thin page around it speaks for a wall. */
  strength: 'strong' | 'weak';
  /** Whether at least two of og:title, og:image and description are there all the same. */
  hasCardTags: boolean;
  /** The status, where nothing else speaks for a wall: who comes too often or too early may only have to wait. */
  status?: number;
  evidence: Exhibit[];
}

/**
 * Marks of challenge screens. From memory of the products named and of the rule catalogue (2026-11-22), not
 * from a vendor's page: none of them promises these strings. Cloudflare documents only its header
 * (https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/).
 */
const TITLES =
  /^\s*(just a moment|attention required|access denied|verify you are human|pardon our interruption)/i;
/** Addresses of scripts and frames. The first set belongs to walls, the second also to plain forms. */
const WALL_SCRIPTS = /challenge-platform|captcha-delivery\.com|_Incapsula_Resource|px-captcha/i;
const FORM_SCRIPTS = /hcaptcha\.com\/captcha|recaptcha\/enterprise/i;

/** Whether a title is that of a challenge screen and nothing more; articles have titles that start like one. */
export function isWallTitle(title: string): boolean {
  const rest = title.replace(TITLES, '');
  return rest !== title && /^[\s.!…]*($|[|·–—-])/.test(rest);
}

/** Statuses with which a gate sends visitors away for now. A 403 may as well be meant for good. */
const GATES = [429, 503];

/** A page with more text than this is no challenge screen, in characters. Our own choice. */
const THIN = 400;

const same = (a: string | undefined, b: string | undefined) =>
  (a ?? '').replace(/\s+/g, ' ').trim() === (b ?? '').replace(/\s+/g, ' ').trim();

/** The challenge that an anonymous visitor gets; `undefined` where there is none or no answer yet. */
export const botWall = signal((snapshot): BotWall | undefined => {
  const facts = served(snapshot);
  if (!facts) return undefined;
  const { head, headers, status } = facts;
  const title = titleOf(head);
  const isRefused = status < 200 || status >= 300;
  // The visitor reads a page of that very title: it is an article’s, not a challenge’s.
  const isOther = isRefused || !same(title, titleOf(snapshot.page.head));
  const tags = [
    meta(head, 'og:title'),
    cardImage(head),
    meta(head, 'description') || meta(head, 'og:description'),
  ];
  const hasCardTags = tags.filter(Boolean).length >= 2;
  const wall = (sign: string, evidence: Exhibit[], strength: BotWall['strength'] = 'strong') => ({
    sign,
    strength,
    hasCardTags,
    evidence,
  });

  if (/^\s*challenge/i.test(headers['cf-mitigated'] ?? '')) {
    const text = `cf-mitigated: ${headers['cf-mitigated']?.slice(0, 100)}`;
    return wall('the header cf-mitigated', [{ label: 'cf-mitigated', text, from: 'header' }]);
  }
  if (title && TITLES.test(title) && isOther) {
    return wall(`the title “${title.slice(0, 80)}”`, titleExhibit(head));
  }
  if (GATES.includes(status)) {
    const answer: Exhibit = { label: 'Status', text: `HTTP ${status}`, from: 'header' };
    return { ...wall(`the status ${status}`, [answer], 'weak'), status };
  }
  if (hasCardTags || facts.textLength >= THIN || !isOther) return undefined;
  const addresses = [...facts.scripts, ...facts.frames];
  const found = (pattern: RegExp) => addresses.find((address) => pattern.test(address));
  const script = found(WALL_SCRIPTS) ?? found(FORM_SCRIPTS);
  return script === undefined
    ? undefined
    : wall(
        'a script of a challenge',
        [{ label: 'script', text: script.slice(0, 300), from: 'server' }],
        WALL_SCRIPTS.test(script) ? 'strong' : 'weak',
      );
});
