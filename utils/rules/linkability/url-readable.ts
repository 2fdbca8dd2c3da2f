import { defineRule, type Leveled } from '../../audit/define-rule';
import { googleUrlStructure } from '../../audit/sources/google';
import type { Snapshot } from '../../page/snapshot';
import { addressWords } from '../../signals/address-words';
import { short } from '../../signals/card-values';
import { pageAddress, pageAddressCalled } from '../../signals/page-address';
import { titleFields } from '../../signals/page-title';
import { BEYOND_ASCII, lettersOf } from '../../signals/plain-text';
import { isHomepage, webUrl } from '../../signals/urls';

/** Words in an earlier part of the path that can only be the page's own. Own choice. */
const SLUG = 3;

const decomposed = (text: string) => (BEYOND_ASCII.test(text) ? text.normalize('NFKD') : text);

/** Letters and digits only, accents dropped. */
const bare = (text: string) => lettersOf(decomposed(text).toLowerCase());

/** Whether a text stands in one of the page's names. */
function isInTitle(snapshot: Snapshot, text: string): boolean {
  const wanted = bare(text);
  return (
    wanted.length > 2 && titleFields(snapshot).some(({ value }) => bare(value).includes(wanted))
  );
}

/** What stands before the query's values: `?p=123` tells this page from others, and nothing else does. */
const KEY_IN_QUERY = /[?&][^=&#]*=[^&#]*\d/;

export default defineRule({
  id: 'url-readable',
  pillar: 'linkability',
  title: 'The address says what the page is about',
  kind: 'achievement',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['all'],
  needs: [],
  topic: 'address',
  scope: ['article', 'product', 'profile', 'recipe', 'event', 'video', 'dataset'],
  messages: {
    opaque: '{which} ends in “{segment}”, which does not tell what the page is about',
    inQuery: 'The page is named by “{query}”; no word in the path says what it is about',
    underscores:
      'More underscores than hyphens stand between the words in “{segment}”; Google asks for hyphens',
    doubled:
      '“{segment}” has two or more hyphens in a row, which writing programs turn into a dash',
    technique: '{which} ends in “{ending}”, which only says how the page is made today',
  },
  why: 'Where a link has no preview, in a comment or a spoken hint, people judge it by its words.',
  fix: {
    text: 'Put a few words of the headline into the address, joined by hyphens, and redirect the old one.',
  },
  sources: [
    googleUrlStructure,
    { title: 'What counts as readable', basis: 'own-choice', checked: '2026-11-22' },
  ],
  check(snapshot, say) {
    const { value, evidence } = pageAddress(snapshot);
    const found = addressWords(value);
    if (!found || isHomepage(value)) return say.nothingToCheck();
    const { segment, words, before } = found;
    const which = pageAddressCalled(snapshot);
    const shown = { segment: short(segment) };
    const [nearest = []] = before;
    const isOwn =
      isInTitle(snapshot, segment.replace(/\.\w{2,5}$/, '')) ||
      before.some((each) => each.length >= SLUG) ||
      nearest.some((word) => word.length > 3 && isInTitle(snapshot, word));
    if (words.length === 0 && !isOwn) {
      const query = webUrl(value)?.search ?? '';
      const marked = [{ ...evidence, mark: segment }];
      return KEY_IN_QUERY.test(query)
        ? say.fail('inQuery', { query: short(query) }, [{ ...evidence, mark: query }])
        : say.fail('opaque', { which, ...shown }, marked);
    }
    const problems: Leveled[] = [];
    const joins = (mark: RegExp) => segment.match(mark)?.length ?? 0;
    // One underscore among hyphens sets a number or a section apart.
    if (joins(/\p{L}_+(?=\p{L})/gu) > joins(/-+/g))
      problems.push(say.problem('warn', 'underscores', shown, [evidence]));
    if (/[\p{L}\p{N}]--+[\p{L}\p{N}]/u.test(segment))
      problems.push(say.problem('warn', 'doubled', shown, [evidence]));
    const [ending] = /\.(?:php\d?|phtml|aspx?|jspx?|cfml?|cgi|do)$/i.exec(segment) ?? [];
    if (ending) problems.push(say.problem('warn', 'technique', { which, ending }, [evidence]));
    return say.worst(problems, [evidence]);
  },
});
