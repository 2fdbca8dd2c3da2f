import { defineRule } from '../../audit/define-rule';
import { googleDiscover } from '../../audit/sources/google';
import { seventeenRules } from '../../audit/sources/observers';
import type { Snapshot } from '../../page/snapshot';
import { brandingOf } from '../../signals/branding';
import { cardTag } from '../../signals/card-tags';
import { graphemes } from '../../signals/card-text';
import { keyExhibit, servedPage, short } from '../../signals/card-values';
import { meta, titleExhibit, titleOf } from '../../signals/meta';

/** Letters from which capitals are a way to shout, and how many of them must be capitals. Own choice. */
const SHOUT_LETTERS = 12;
const SHOUT_SHARE = 0.8;

/** Words up to this length in capitals may be names (NASA, OLED), unless there are many. Own choice. */
const ACRONYM = 5;
const MANY = 6;

/** Fewer words than this may be the name of a song or an artist, who write themselves in capitals. Own choice. */
const FEW = 3;

/** More emoji than this are decoration. Own choice. */
const EMOJI = 2;

/** Phrases that promise instead of telling. Own list, English only. */
const BAIT =
  /\byou (?:won['’]t|will not|will never|wouldn['’]t) believe\b|\bthis one (?:weird |simple )?trick\b|\b\d+\b.{0,60}\bwill (?:shock|blow|amaze)\b|\bwhat happens? next\b.{0,20}\b(?:shock|surprise|amaze|blow)|\bdoctors hate\b|\bwill blow your mind\b/i;

/** Whether the words are written in capitals, acronyms, names of few words and numbers of parts aside. */
function isShouted(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  if (capitals < SHOUT_LETTERS * SHOUT_SHARE) return false;
  const words = text
    .split(/\s+/)
    .filter((word) => !/\d/.test(word) && (word.match(/\p{L}/gu)?.length ?? 0) > 0);
  if (words.length < FEW) return false;
  const isLong = (word: string) => (word.match(/\p{L}/gu)?.length ?? 0) > ACRONYM;
  if (words.length < MANY && !words.some(isLong)) return false;
  const cased = words.join('').match(/\p{Lu}|\p{Ll}/gu) ?? [];
  const upper = cased.filter((letter) => /\p{Lu}/u.test(letter));
  return cased.length >= SHOUT_LETTERS && upper.length / cased.length > SHOUT_SHARE;
}

const IS_EMOJI = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f/u;

const emojiIn = (text: string) =>
  IS_EMOJI.test(text) ? graphemes(text).filter((each) => IS_EMOJI.test(each)) : [];

/** The title that cards show, and where it stands. */
function titleIn(snapshot: Snapshot) {
  const facts = servedPage(snapshot);
  if (!facts) return undefined;
  const key = ['og:title', 'twitter:title'].find((each) => meta(facts.head, each));
  const title = ((key && meta(facts.head, key)) || titleOf(facts.head)) ?? '';
  const evidence = (mark?: string) =>
    key ? keyExhibit(facts.head, key, mark) : titleExhibit(facts.head);
  return { title, evidence };
}

export default defineRule({
  id: 'title-calm',
  pillar: 'presentation',
  title: 'The title does not shout',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['all'],
  needs: ['server'],
  topic: 'social-title',
  scope: 'public',
  contested: 'Where emphasis ends and shouting begins is a matter of taste.',
  messages: {
    capitals: 'The social title is written in capitals: “{title}”',
    marks: 'The social title piles up punctuation: “{marks}”',
    emoji: 'The social title holds {count} emoji',
    bait: 'The social title promises instead of telling: “{words}”',
  },
  why: 'Readers and moderators take a title that shouts for advertising, and Google warns against titles that exaggerate in Discover.',
  fix: {
    text: 'Write the title as a plain sentence; a site that likes capitals can set them in its style sheet.',
    snippet: '<meta property="og:title" content="TODO: the title in plain words">',
  },
  sources: [googleDiscover, seventeenRules],
  check(snapshot, say) {
    const found = titleIn(snapshot);
    if (!found) return say.cannotTell();
    const { title, evidence } = found;
    if (title === '') {
      const isAdded = (['title', 'og:title'] as const).some(
        (key) => cardTag(snapshot, key)?.state === 'page-only',
      );
      return isAdded ? say.reportedElsewhere() : say.nothingToCheck();
    }
    const { headline } = brandingOf(snapshot, title);
    const problems = [];
    if (isShouted(headline)) {
      problems.push(say.problem('fail', 'capitals', { title: short(title) }, evidence()));
    }
    // Two signs that stand apart from words may be those of a programming language.
    const [marks] =
      /(?<=[\p{L}\p{N}"”’)])[!?！？]{2,}|(?<=[\p{L}\p{N}"”’)]\s)[!?！？]{3,}(?=\s|$)/u.exec(
        title,
      ) ?? [];
    const isPile = marks !== undefined && !/^[?？][!！]$|^[!！][?？]$/.test(marks);
    if (isPile) {
      problems.push(say.problem('warn', 'marks', { marks: marks.slice(0, 20) }, evidence(marks)));
    }
    const emoji = emojiIn(title);
    if (emoji.length > EMOJI) {
      problems.push(say.problem('warn', 'emoji', { count: emoji.length }, evidence(emoji[0])));
    }
    const bait = BAIT.exec(title)?.[0];
    if (bait) problems.push(say.problem('warn', 'bait', { words: short(bait) }, evidence(bait)));
    return problems.length > 1
      ? say.worst(problems.map((each) => ({ ...each, level: 'fail' })))
      : say.worst(problems, evidence());
  },
});
