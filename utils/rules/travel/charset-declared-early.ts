import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import type { HeadFacts } from '../../page/snapshot';
import { keyExhibit, saidOnPage, servedPage, short } from '../../signals/card-values';
import { exhibit, meta, titleExhibit, titleOf } from '../../signals/meta';

/** Bytes in which a browser looks for the encoding (HTML standard, “prescan”, checked 2026-11-22). */
const PRESCAN = 1_024;

/**
 * What UTF-8 looks like when it is read as windows-1252: “Ã©” for “é”, “â€™” for a quotation mark; and the
 * replacement character. “Ã” before a blank or a quotation mark is Portuguese.
 */
const SPOILT =
  /\ufffd|\u00c3[\u0080-\u009f\u00a1-\u00aa\u00ac-\u00ba\u00bc-\u00bf]|\u00e2\u20ac[\u2122\u0153\u009d\u201c\u201d\u02dc\u00a6]/;

/** Keys whose text stands on cards. */
const KEYS = ['og:title', 'og:description', 'description', 'twitter:title', 'twitter:description'];

/** Texts of the card with the tags that hold them. */
const texts = (head: HeadFacts): { text: string; evidence(mark: string): Exhibit[] }[] => [
  ...KEYS.map((key) => ({
    text: meta(head, key) ?? '',
    evidence: (mark: string) => keyExhibit(head, key, mark),
  })),
  {
    text: titleOf(head) ?? '',
    evidence: (mark) => titleExhibit(head).map((each) => ({ ...each, mark })),
  },
];

export default defineRule({
  id: 'charset-declared-early',
  pillar: 'travel',
  title: 'The encoding is UTF-8 and declared at once',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  topic: 'head',
  scope: 'public',
  messages: {
    spoilt: 'Text of the card was decoded with the wrong encoding: “{text}”',
    undeclared: 'Neither the header nor the HTML declares an encoding that browsers know',
    late: 'The encoding is declared {byte} bytes into the page; browsers look for it in the first 1,024',
    other: 'By what is declared, browsers read the page as {encoding}, not UTF-8',
  },
  why: 'A reader who guesses the encoding wrongly turns quotation marks and accents of every card into garbage.',
  fix: {
    text: 'Name the encoding in the Content-Type header and in the first tag of the head.',
    snippet: '<meta charset="utf-8">',
  },
  sources: [
    {
      title: 'webhint: use charset utf-8',
      url: 'https://webhint.io/docs/user-guide/hints/hint-meta-charset-utf-8/',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'HTML standard: determining the character encoding',
      url: 'https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding',
      basis: 'memory',
      checked: '2026-11-25',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const { head, encoding, encodingFrom, charsetByte, headers } = facts;
    for (const { text, evidence } of texts(head)) {
      const [mark] = SPOILT.exec(text) ?? [];
      // A page about wrong encodings shows them on purpose.
      if (mark === undefined || saidOnPage(snapshot, text)) continue;
      const at = Math.max(0, text.indexOf(mark) - 20);
      return say.fail('spoilt', { text: short(text.slice(at, at + 60)) }, evidence(mark));
    }

    const tag = head.metas.find(
      ({ charset, content }) => charset !== undefined || /charset\s*=/i.test(content ?? ''),
    );
    const header: Exhibit[] = headers['content-type']
      ? [{ label: 'Content-Type', text: headers['content-type'].slice(0, 200), from: 'header' }]
      : [];
    const shown = [
      ...(encodingFrom === 'header' ? header : []),
      ...(tag ? [exhibit('charset', tag)] : []),
    ];
    if (encodingFrom === 'default') {
      if (charsetByte !== undefined && charsetByte > PRESCAN)
        return say.warn('late', { byte: charsetByte }, shown);
      // XML is UTF-8 unless it says otherwise, and a tag in reach names an encoding that no browser knows.
      if (/xml/i.test(headers['content-type'] ?? '')) return say.pass(header);
      return say.fail('undeclared', {}, [...header, ...shown]);
    }
    return encoding === 'utf-8' ? say.pass(shown) : say.warn('other', { encoding }, shown);
  },
});
