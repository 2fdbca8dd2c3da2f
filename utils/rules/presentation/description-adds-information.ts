import { defineRule } from '../../audit/define-rule';
import { xLargeImageCard, xSummaryCard } from '../../audit/sources/x';
import type { Snapshot } from '../../page/snapshot';
import { brandingOf } from '../../signals/branding';
import { cardDescription } from '../../signals/card-description';
import { saidOnPage, servedPage, short } from '../../signals/card-values';
import { entities, entityFields } from '../../signals/items';
import { typesOf } from '../../signals/json-ld';
import { exhibit } from '../../signals/meta';
import { pageType } from '../../signals/page-type';
import { letters } from '../../signals/plain-text';
import { isSameText } from '../../signals/similarity';
import { socialTitle } from '../../signals/social-title';
import { isHomepage } from '../../signals/urls';

/** What tools, themes and notices leave where a description should stand. Own list. */
const BOILERPLATE: readonly RegExp[] = [
  /^lorem ipsum dolor\b/i,
  /^just another wordpress site\.?$/i,
  /\bskip to (?:main |primary )?(?:content|navigation)\b/i,
  /\b(?:we|this (?:web)?site|our (?:web)?site|diese (?:web)?seite|ce site) (?:uses?|verwendet|nutzt|utilise) cookies\b/i,
  /\b(?:please )?(?:enable|turn on|activate) javascript\b/i,
  /\bjavascript (?:is|must be) (?:required|disabled|enabled)\b/i,
  /^(?:share this|read more|click here|menu|home)\b.{0,20}$/i,
  /(?:^|[.…]\s*)(?:read more|continue reading|weiterlesen|lire la suite)\W*$/i,
];

/** Marks between the entries of a menu; so many of them, and no sentence, are one. Own choice. */
const MENU_MARKS = 5;

/** Commas that make a list of keywords where the parts between are short. Own choice. */
const LIST_COMMAS = 6;
const LIST_WORDS = 3;

/** A title as short as this may well open the sentence that explains it. In characters; own choice. */
const NAME = 25;

const SENTENCE = /[.!?。！？](?:\s|$|["”’»)])/;

function boilerplateIn(snapshot: Snapshot, text: string): string | undefined {
  const pattern = BOILERPLATE.find((each) => each.test(text));
  const found = pattern?.exec(text)?.[0];
  // A page about the thing says it in a heading, too.
  const isTopic =
    found !== undefined &&
    snapshot.page.headings.some(({ text: heading }) => letters(heading).includes(letters(found)));
  return isTopic || pageType(snapshot).type === 'legal' ? undefined : found;
}

function isMenu(text: string): boolean {
  return (text.match(/[|·»•｜]/g)?.length ?? 0) >= MENU_MARKS && !SENTENCE.test(text);
}

function isKeywords(text: string): boolean {
  if (text.split(',').length <= LIST_COMMAS) return false;
  const parts = text.split(/\s*,\s*/);
  const words = parts.reduce((sum, part) => sum + part.split(/\s+/).length, 0);
  return words / parts.length <= LIST_WORDS && !SENTENCE.test(text);
}

/** Whether the page itself trails off with these words; then it is the author who does. */
function trailsOffOnPage(snapshot: Snapshot, text: string): boolean {
  const plain = (each: string) => each.replace(/\.{3}/g, '…');
  const end = plain(text).slice(-30);
  return (
    saidOnPage(snapshot, text) || snapshot.page.lines.some((line) => plain(line).includes(end))
  );
}

/** Whether the page goes on with the very word at which the text ends. */
function isCutInWord(snapshot: Snapshot, text: string): boolean {
  const end = text.length >= 60 && /[\p{L}\p{N}]$/u.test(text.slice(-2)) ? text.slice(-40) : '';
  // Without blanks between words nobody sees where one ends.
  if (!/\s/.test(end)) return false;
  const { page } = snapshot;
  const starts = [page.main.start, page.text.start, servedPage(snapshot)?.textStart ?? ''];
  return [...starts, ...page.lines].some((place) => {
    const at = place.indexOf(end);
    return at >= 0 && /^[\p{L}\p{N}]/u.test(place.slice(at + end.length));
  });
}

/** Characters of the end of a text that a message quotes. Own choice. */
const TAIL = 60;

/** The end of a text, from the start of a word on where its words are parted. */
function tailOf(value: string): string {
  if (value.length <= TAIL) return value;
  const end = value.slice(-TAIL - 1);
  return `…${(/\s.+$/su.exec(end)?.[0] ?? end.slice(1)).trim()}`;
}

export default defineRule({
  id: 'description-adds-information',
  pillar: 'presentation',
  title: 'The description says something new and is real prose',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  dependsOn: ['og-description-present'],
  topic: 'social-description',
  scope: 'public',
  messages: {
    title: '{which} only repeats the title: “{text}”',
    tagline: '{which} is that of the whole site: “{text}”',
    boilerplate: '{which} holds “{part}”, which is no word about the page',
    menu: '{which} is made of the entries of a menu: “{text}”',
    ellipsis: '{which} ends in an ellipsis, as if it were cut off: “{text}”',
    cutWord: '{which} ends in the middle of a word: “{text}”',
    startsWithTitle: '{which} starts with the whole title once more: “{text}”',
    keywords: '{which} is a list of keywords: “{text}”',
  },
  why: 'X asks not to reuse the title as the description: a reader who sees the same line twice learns nothing from the second.',
  fix: {
    text: 'Write a sentence or two that say what the reader gets.',
    snippet: '<meta property="og:description" content="TODO: a sentence on what the page tells">',
  },
  sources: [
    xLargeImageCard,
    xSummaryCard,
    {
      title: 'Our own list of what is no description; no network publishes one',
      basis: 'own-choice',
      checked: '2026-11-25',
    },
  ],
  check(snapshot, say) {
    const found = cardDescription(snapshot);
    if (found.state === 'unknown') return say.cannotTell();
    if (found.state === 'page-only') return say.reportedElsewhere();
    if (found.state === 'absent') return say.nothingToCheck();

    const { key, tag, value } = found;
    const evidence = [exhibit(key, tag)];
    const which = key === 'description' ? 'The meta description' : `The description in ${key}`;
    const text = short(value);
    const whole = socialTitle(snapshot);
    const { headline } = brandingOf(snapshot, whole);
    const isFront = isHomepage(snapshot.page.url) || pageType(snapshot).type === 'homepage';
    if ([whole, headline].some((title) => isSameText(value, title))) {
      return say.fail('title', { which, text }, evidence);
    }
    const sites = entities(snapshot).filter(({ node }) => typesOf(node).includes('WebSite'));
    const taglines = isFront ? [] : entityFields(sites, ['description']);
    if (taglines.some((tagline) => letters(tagline.value) === letters(value))) {
      return say.fail('tagline', { which, text }, evidence);
    }
    const part = boilerplateIn(snapshot, value);
    if (part !== undefined) {
      return say.fail('boilerplate', { which, part: short(part) }, [
        exhibit(key, tag, 'server', part),
      ]);
    }
    if (isMenu(value)) return say.fail('menu', { which, text }, evidence);

    const end = tailOf(value);
    const problems = [];
    if (/(?:…|\.{3}|\[…\]|\[\.{3}\])$/.test(value) && !trailsOffOnPage(snapshot, value)) {
      problems.push(say.problem('warn', 'ellipsis', { which, text: end }, evidence));
    } else if (isCutInWord(snapshot, value)) {
      problems.push(say.problem('warn', 'cutWord', { which, text: end }, evidence));
    }
    const start = letters(headline);
    // The title of a short post is often the start of its text.
    const isPost = pageType(snapshot).type === 'discussion';
    if (!isPost && headline.length > NAME && letters(value).startsWith(start)) {
      problems.push(say.problem('warn', 'startsWithTitle', { which, text }, evidence));
    }
    if (isKeywords(value))
      problems.push(say.problem('warn', 'keywords', { which, text }, evidence));
    return say.worst(problems, evidence);
  },
});
