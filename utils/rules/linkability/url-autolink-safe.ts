import { defineRule } from '../../audit/define-rule';
import { canonical } from '../../signals/addresses';
import { short } from '../../signals/card-values';
import { metaFields } from '../../signals/field';
import { pageAddress } from '../../signals/page-address';

/** What no link in a text contains: it ends there (RFC 3986, appendix C, and the characters it leaves out). */
const BREAKS = /[\s"<>|^`{}\\]/;

/** Punctuation that the end of a sentence is taken for (GFM, section 6.9). */
const ENDS = /[?!.,:*_~]+$/;

/** An entity at the end is taken for one (GFM, section 6.9). */
const ENTITY = /&[a-z\d]+;$/i;

/** How many more closing parentheses than opening ones there are. */
const unmatched = (text: string) =>
  [...text].reduce((sum, char) => sum + (char === ')' ? 1 : char === '(' ? -1 : 0), 0);

/** The address as GitHub's rules would link it in a text. */
export function linkedPart(address: string): string {
  let text = address.split(BREAKS)[0] ?? '';
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(ENDS, '').replace(ENTITY, '');
    if (text.endsWith(')') && unmatched(text) > 0) text = text.slice(0, -1);
  }
  return text;
}

/** Signs at which programs differ, as shown in a message. */
const DOUBTFUL: readonly [pattern: RegExp, shown: string][] = [
  [/\([^)]*\)/, 'parentheses'],
  [/'/, 'an apostrophe'],
  [/;$/, 'a semicolon at the end'],
];

const NAMES: Readonly<Record<string, string>> = { ' ': 'a space', '"': 'a quotation mark' };

export default defineRule({
  id: 'url-autolink-safe',
  pillar: 'linkability',
  title: 'The address survives being pasted into text',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  topic: 'address',
  scope: 'public',
  messages: {
    end: 'The address ends with “{sign}”, which many programs leave out of the link: they link to “{linked}”',
    inside:
      'The address contains {sign}, where many programs end the link: they link to “{linked}”',
    doubtful: 'The address contains {signs}, where some programs end the link',
  },
  why: 'Chats, comments and mails find links by their letters, and what they cut off makes a dead link.',
  fix: {
    text: 'Leave the sign out of the page’s address and redirect the old one, or write it escaped (%28 for an opening parenthesis).',
  },
  sources: [
    {
      title: 'GitHub Flavored Markdown: autolinks',
      url: 'https://github.github.com/gfm/#autolinks-extension-',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'RFC 3986: URI syntax',
      url: 'https://www.rfc-editor.org/rfc/rfc3986',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const { value, from, evidence } = pageAddress(snapshot);
    const written =
      from === 'canonical'
        ? canonical(snapshot)?.value
        : from === 'og:url'
          ? metaFields(snapshot, ['og:url'])[0]?.value
          : undefined;
    // Both as written, which share controls print, and as the address bar gives it.
    for (const address of [value, ...(written === undefined ? [] : [written])]) {
      const bare = address.replace(/#.*$/s, '');
      const linked = linkedPart(bare);
      if (linked === bare) continue;
      const sign = bare.slice(linked.length);
      const inside = BREAKS.exec(bare)?.[0];
      const data = { linked: short(linked) };
      const marked = [{ ...evidence, mark: inside ?? sign }];
      return inside === undefined
        ? say.fail('end', { sign: short(sign), ...data }, marked)
        : say.fail('inside', { sign: NAMES[inside] ?? `“${inside}”`, ...data }, marked);
    }
    const bare = value.replace(/#.*$/s, '');
    const signs = DOUBTFUL.filter(([pattern]) => pattern.test(bare)).map(([, shown]) => shown);
    return signs.length > 0
      ? say.warn('doubtful', { signs: signs.join(' and ') }, [evidence])
      : say.pass([evidence]);
  },
});
