import type { Snapshot } from '../../page/snapshot';
import type { Clue } from './types';
import { viewOf } from './view';

const PERSON =
  /^\/@[\w.-]+\/?$|\/(authors?|users?|people|profiles?|members?|u)\/[^/]+\/?$|^\/in\/[^/]+\/?$/i;
/** One thread of a forum: its id stands behind the word, or in the query of old boards. */
const THREAD =
  /\/(comments|threads?|discussions?|questions)\/[^/]*\d[^/]*(\/|$)|\/(topics?|t\/[^/]+)\/(?!(19|20)\d\d\b)\d{2,}|(viewtopic|showthread|showtopic)\.\w+$|\/(threads?|discussions?)\/[^/]+-[^/]+\/?$/i;
/** One post of an account. */
const POST = /\/(status(es)?|profile\/[^/]+\/post|@[\w.-]+(@[\w.-]+)?)\/\w*\d\w*\/?$/i;
const FORUM = /(^|\/)(forums?|community|board)\//i;
const DOCS_HOST = /^(docs?|help|wiki|developers?|support|manual|api|learn|kb)\./i;
const WIKI_HOST = /(^|\.)wiki(pedia|versity|books|source|voyage)?\./i;
const DOCS =
  /\/(docs?|documentation|help|wiki|manual|reference|handbook|guides?|api|tutorials?|faq|kb|blob)\/./i;
const LISTING =
  /\/(category|categories|tags?|topics?|archives?|kategorien?|collections?|section)\//i;
const POST_PATH =
  /\/(19|20)\d\d[-/]?\d\d?([-/]?\d\d?)?\/|\/(blog|news|posts?|articles?|story|stories|essays?|nachrichten|artikel|actualites?|noticias?)\/./i;
const EPISODE = /\/(podcasts?|episodes?|shows?|radio|folge)\/[^/]+/i;
const PICTURE = /\/(photos?|pin|gifs?|wallpapers?|comics?|artwork)\/[^/]/i;
const EVENT = /\/(events?|concerts?|termine?|veranstaltung(en)?)\/[^/]+/i;
const RECIPE = /\/(recipes?|rezepte?|recettes?|recetas?|ricett[ae])\/[^/]+/i;
const PRODUCT = /\/(products?|produkte?|produits?|productos?|prodotti|item|dp|p)\/[^/]+/i;

/** A further page of a list. */
export const isPaged = (path: string): boolean => /\/page\/\d+\/?$/i.test(path);

/** What the address says. Words in paths are those of common systems; their points are our own choice. */
export function addressed(snapshot: Snapshot): Clue[] {
  const { url, path, isHome, isDated, title } = viewOf(snapshot);
  if (!url) return [];
  const clues: Clue[] = [];
  const shown = path.slice(0, 80);
  const add = (type: Clue['type'], points: number, what: string) =>
    clues.push({ type, points, why: `its address is that of ${what}: ${shown}` });
  if (isHome) {
    clues.push({
      type: 'homepage',
      points: 6,
      why: `its address is the root of the site: ${shown}`,
    });
    return clues;
  }
  const account = /^\/([\w.-]{3,})\/\d+\/?$/.exec(path)?.[1];
  const isAccount = account !== undefined && new RegExp(`@${account}\\b`, 'i').test(title);
  const isThread = THREAD.test(path);
  if (POST.test(path) || isAccount) add('discussion', 4, 'one post of an account');
  else if (isThread) add('discussion', 4, 'a thread');
  else if (FORUM.test(path)) add('discussion', 2, 'a forum');
  if (PERSON.test(path)) add('profile', 3, 'a person');
  const isPost = POST_PATH.test(path) && !isPaged(path);
  const isDocsHost = DOCS_HOST.test(url.hostname) || WIKI_HOST.test(url.hostname);
  if (!isPost && (isDocsHost || DOCS.test(path))) {
    add('document', 3, 'documentation');
  }
  if (isPaged(path)) add('listing', 4, 'a further page of a list');
  else if (LISTING.test(path) && !isThread) add('listing', 3, 'a list');
  if (isDated) add('article', 2, 'a dated post');
  else if (isPost) add('article', 1, 'a post');
  if (EPISODE.test(path)) add('audio', 2, 'an episode');
  if (PICTURE.test(path)) add('image', 2, 'a picture');
  if (EVENT.test(path)) add('event', 1, 'an event');
  if (RECIPE.test(path)) add('recipe', 2, 'a recipe');
  if (PRODUCT.test(path)) add('product', 1, 'a product');
  return clues;
}
