import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import { discordPreviews, signalPreviewUtil } from '../../audit/sources/messengers';
import { pinterestProductPins } from '../../audit/sources/networks';
import { PREVIEW_NETWORKS } from '../../networks/registry';
import type { HeadFacts, Snapshot } from '../../page/snapshot';
import { cardTags } from '../../signals/card-tags';
import { listed, saidOnPage, servedPage, short, tagOf } from '../../signals/card-values';
import { cardsTaking } from '../../signals/cards-concerned';
import { contentOf, exhibit, meta, titleExhibit } from '../../signals/meta';
import { oneLine } from '../../signals/plain-text';

const KEYS = [
  'og:title',
  'og:description',
  'og:site_name',
  'twitter:title',
  'twitter:description',
  'description',
];

/** A second layer of entities, after the parser took off the first. */
const ENTITY =
  /&(amp|quot|apos|lt|gt|nbsp|hellip|copy|reg|trade|bull|[lr][sd]quo|[lr]aquo|[mn]dash|#\d{2,6}|#x[0-9a-f]{2,5});/i;
const ESCAPE = /\\u[0-9a-f]{4}|\w%20\w+%20\w|(%[C-F][0-9A-F]%[89AB][0-9A-F]){2}/i;
const HTML =
  /<\/(a|b|i|p|em|strong|span|div|u|h[1-6]|li|ul|ol)>|<(br|hr)\s*\/?>|<(p|div|span|em|strong|b|i|u|h[1-6])(\s[^<>]*)?>|<(a|img|iframe|script)\s[^<>]*>/i;
/**
 * Shortcodes of content systems. A bare word in brackets is no proof, since “[Update]” and “[video]” are
 * ordinary headlines: it takes a closing form, attributes, or a name that only a system uses.
 */
const SHORTCODE =
  /\[\/[a-z][\w-]*\]|\[[a-z][\w-]*(\s+[\w-]+\s*=\s*["'“”″][^\]]*)\]|\[(vc_\w+|et_pb_\w+|contact-form-7|wpforms|gallery ids|caption id)[^\]]*\]/i;
const MARKDOWN = /\[[^[\]]{1,100}\]\(https?:[^()\s]+\)/;
/** Zero-width space, word joiner and byte order mark; joiners that scripts need are left alone. */
const INVISIBLE = /[\u200b\u2060\ufeff]/;
/** Scripts written without blanks use the zero-width space between words. */
const NO_BLANKS = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
/** White space that a reader of one line would notice. Descriptions may well have paragraphs. */
const UNTIDY: readonly [what: string, pattern: RegExp, descriptions: boolean][] = [
  ['line breaks', /[\n\r]/, false],
  ['tabs', /\S[^\S\n\r]*\t[^\S\n\r]*\S/, true],
  ['runs of blanks', /\S[ \u00a0]{3,}\S/, true],
];

type Kind = 'encodedTwice' | 'code';

/** The first piece of a text that readers should not see. */
function unclean(value: string, snapshot: Snapshot): { kind: Kind; part: string } | undefined {
  const kinds: [Kind, RegExp][] = [
    ['encodedTwice', ENTITY],
    ['encodedTwice', ESCAPE],
    ['code', HTML],
    ['code', SHORTCODE],
    ['code', MARKDOWN],
  ];
  for (const [kind, pattern] of kinds) {
    const part = pattern.exec(value)?.[0];
    // A page about code may show code.
    if (part !== undefined && !saidOnPage(snapshot, part)) return { kind, part };
  }
  return undefined;
}

/** A value for a message, begun late enough to hold the part that is wrong. */
function around(value: string, part: string): string {
  const at = value.indexOf(part);
  return short(at + part.length > 95 ? `…${value.slice(Math.max(0, at - 40))}` : value);
}

interface Text {
  key: string;
  /** Trimmed. */
  value: string;
  evidence: (mark?: string) => Exhibit[];
}

function textsOf(head: HeadFacts): Text[] {
  const texts = KEYS.flatMap((key): Text[] => {
    const tag = tagOf(head, key);
    const value = tag ? contentOf(tag) : '';
    return tag && value !== ''
      ? [{ key, value, evidence: (mark) => [exhibit(key, tag, 'server', mark)] }]
      : [];
  });
  const title = oneLine(head.titles[0]?.text ?? '');
  return title
    ? [
        ...texts,
        {
          key: 'title',
          value: title,
          evidence: (mark) =>
            titleExhibit(head).map((each) => ({ ...each, ...(mark ? { mark } : {}) })),
        },
      ]
    : texts;
}

/** Networks that undo what was encoded twice. */
const DECODING_TWICE = PREVIEW_NETWORKS.filter(
  ({ preview }) => preview?.decodesTwice?.value === true,
).map(({ id }) => id);

export default defineRule({
  id: 'card-text-clean',
  pillar: 'travel',
  title: 'Titles and descriptions are clean text, not code',
  kind: 'guard',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  scope: 'public',
  messages: {
    encodedTwice: '{key} is encoded twice, so that “{part}” can be shown as it stands: “{value}”',
    code: '{key} holds code instead of words (“{part}”): “{value}”',
    invisible: 'There are invisible characters in {keys}',
    untidy: 'There are {what} in {keys}',
  },
  why: 'Mastodon and Signal decode a second time, Pinterest strips tags and Discord shows them, so the fault hides in one test and stands on the card of the next.',
  fix: {
    text: 'Strip markup and shortcodes first, then escape once, where the tag is written.',
  },
  sources: [mastodonLinkDetails, signalPreviewUtil, discordPreviews, pinterestProductPins],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const { head } = facts;
    const texts = textsOf(head);
    if (texts.length === 0) {
      return cardTags(snapshot).some(({ state }) => state === 'page-only')
        ? say.reportedElsewhere()
        : say.nothingToCheck();
    }
    /** Whether cards take their text from here: the plain ones only stand in for missing og tags. */
    const isOnCards = (key: string) =>
      key === 'title' || key === 'description' ? !meta(head, `og:${key}`) : key !== 'og:site_name';

    const problems = texts.flatMap(({ key, value, evidence }) => {
      const found = unclean(value, snapshot);
      return found
        ? [
            say.problem(
              isOnCards(key) ? 'fail' : 'warn',
              found.kind,
              { key, part: short(found.part), value: around(value, found.part) },
              evidence(found.part),
              cardsTaking(snapshot, key).filter(
                (id) => found.kind !== 'encodedTwice' || !DECODING_TWICE.includes(id),
              ),
            ),
          ]
        : [];
    });
    const shown = texts.filter(({ key }) => isOnCards(key) || key === 'og:site_name');
    const keysIn = (found: Text[]) => listed(found.map(({ key }) => key));
    const proof = (found: Text[]) => found.slice(0, 4).flatMap(({ evidence }) => evidence());
    const invisible = shown.filter(({ value }) => INVISIBLE.test(value) && !NO_BLANKS.test(value));
    if (invisible.length > 0) {
      const data = { keys: keysIn(invisible) };
      problems.push(say.problem('warn', 'invisible', data, proof(invisible)));
    }
    for (const [what, pattern, descriptions] of UNTIDY) {
      const found = shown.filter(
        ({ key, value }) => pattern.test(value) && (descriptions || !key.endsWith('description')),
      );
      if (found.length === 0) continue;
      problems.push(say.problem('warn', 'untidy', { what, keys: keysIn(found) }, proof(found)));
    }
    return say.worst(problems);
  },
});
