import { defineRule, type Leveled } from '../../audit/define-rule';
import { xCardMarkup } from '../../audit/sources/x';
import { servedPage, short } from '../../signals/card-values';
import { contentOf, exhibit, metaAll, misplacedContent } from '../../signals/meta';
import { webUrl } from '../../signals/urls';

const KEYS = ['twitter:site', 'twitter:creator'] as const;

/** 1 to 15 word characters (from memory, 2026-11-22). */
const HANDLE = /^@[A-Za-z0-9_]{1,15}$/;

/** What templates are shipped with. `@twitter` is X's own account, left over from its examples. */
const SAMPLE =
  /^@?(username|user|site|yoursite|sitename|site_account|handle|yourhandle|twitter_?handle|your_?twitter|twitterid|publisher_handle|author_handle|individual_account|twitter|undefined|null|none)$/i;

export default defineRule({
  id: 'x-handles-valid',
  pillar: 'community',
  title: 'The account tags for X are real handles',
  kind: 'guard',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['x'],
  needs: ['server'],
  topic: 'x-card',
  scope: 'public',
  messages: {
    noAt: '{key} says “{value}”, without the @ that X asks for',
    empty: '{key} has no content',
    misplaced: '{key} bears “{value}” in an attribute called “value” instead of “content”',
    address: '{key} is the address “{value}”, not a handle such as @name',
    number: '{key} is the number “{value}”; numbers belong into {key}:id',
    sample: '{key} still says “{value}”, as in an example',
    invalid: '{key} says “{value}”, which cannot be a handle of X',
  },
  why: 'X credits the site and the author by these tags, and passes over anything that is no handle.',
  fix: {
    text: 'Write the handle with @, 1 to 15 letters, digits or underscores, and nothing else.',
    snippet: '<meta name="twitter:site" content="@…">',
  },
  sources: [xCardMarkup],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    // Of several tags of one key the first with content is the one that counts.
    const tags = KEYS.flatMap((key) => {
      const all = metaAll(facts.head, key);
      const tag = all.find((each) => contentOf(each) !== '') ?? all[0];
      return tag ? [{ key, tag, value: contentOf(tag) }] : [];
    });
    if (tags.length === 0) return say.nothingToCheck();
    const isOwnSample = /(^|\.)(x|twitter)\.com$/.test(webUrl(snapshot.page.url)?.hostname ?? '');
    const problems = tags.flatMap(({ key, tag, value }): Leveled[] => {
      const data = { key, value: short(value) };
      const shown = [exhibit(key, tag, 'server', value)];
      const misplaced = misplacedContent(tag);
      if (misplaced)
        return [
          say.problem('fail', 'misplaced', { key, value: short(misplaced) }, [
            exhibit(key, tag, 'server', misplaced),
          ]),
        ];
      if (value === '') return [say.problem('fail', 'empty', { key }, shown)];
      if (SAMPLE.test(value) && !isOwnSample) return [say.problem('fail', 'sample', data, shown)];
      if (HANDLE.test(value)) return [];
      if (/^\d+$/.test(value)) return [say.problem('fail', 'number', data, shown)];
      if (HANDLE.test(`@${value}`)) return [say.problem('warn', 'noAt', data, shown)];
      if (webUrl(value) || /^(www\.|\/\/)|(twitter|x)\.com\//i.test(value))
        return [say.problem('fail', 'address', data, shown)];
      return [say.problem('fail', 'invalid', data, shown)];
    });
    return say.worst(
      problems,
      tags.map(({ key, tag }) => exhibit(key, tag)),
    );
  },
});
