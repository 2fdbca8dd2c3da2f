import type { Exhibit } from '../audit/finding';
import type { Snapshot } from '../page/snapshot';
import { areLinesCut } from './cut-lines';
import { type JsonLdNode, readJsonLd, resolved, textOf, typesOf } from './json-ld';
import { contentOf, exhibit, keyOf, linksOf, metaAll, served } from './meta';
import { signal } from './signal';
import { atText } from './targets';

/** One place that states terms of re-use. */
export interface Licence {
  /**
   * `link`: rel=license or its older synonym copyright, `json-ld`: `license` in structured data, `meta`: Dublin Core. `mention`: a
   * link to a Creative Commons deed without rel. `copyright`: a line that reserves rights.
   * `holder`: structured data that only names who holds the copyright.
   */
  from: 'link' | 'json-ld' | 'meta' | 'mention' | 'copyright' | 'holder';
  /** Address or words of the terms; the name of a holder. */
  value: string;
  /** What says it, at the start of a sentence, where readers do not see it. */
  where?: string;
  /** Visible words of a link. */
  text?: string;
  evidence: Exhibit;
}

/** A Creative Commons licence: `by-nc-sa`, `zero` or `mark`, and the version where one stands. */
export interface CcLicence {
  code: string;
  version?: string;
}

const DEED =
  /creativecommons\.org\/(?:licenses\/([a-z-]+)|publicdomain\/(zero|mark))(?:\/(\d\.\d))?/i;
const WORDS =
  /\bCC[ -]?(0|zero)\b(?:[ -](\d\.\d))?|\bCC[ -](BY(?:[ -](?:NC|SA|ND))*)(?:[ -](\d\.\d))?/i;

/** The licence that the address of a deed names. */
export function ccOfAddress(address: string): CcLicence | undefined {
  const [, licence, dedication, version] = DEED.exec(address) ?? [];
  const code = (licence ?? dedication)?.toLowerCase();
  return code ? { code, ...(version ? { version } : {}) } : undefined;
}

/** The licence that words such as “CC BY-SA 4.0” name. */
export function ccOfWords(text: string): CcLicence | undefined {
  const match = WORDS.exec(text);
  if (!match) return undefined;
  const [, zero, zeroVersion, parts = '', partsVersion] = match;
  const version = zero ? zeroVersion : partsVersion;
  return {
    code: zero ? 'zero' : parts.toLowerCase().replace(/ /g, '-'),
    ...(version ? { version } : {}),
  };
}

/** Whether two statements name one licence; a missing version contradicts none. */
export function sameLicence(a: CcLicence, b: CcLicence): boolean {
  return (
    a.code === b.code &&
    (a.version === undefined || b.version === undefined || a.version === b.version)
  );
}

/** Dublin Core names that state a licence, and those that only state rights. */
const LICENCE_METAS = ['dcterms.license', 'dc.license', 'dcterms.rights', 'dc.rights', 'dc:rights'];

/** Properties of structured data that state one. */
const STATED = ['license', 'copyrightNotice', 'copyrightHolder'] as const;

const addressIn = (value: unknown): string | undefined => {
  const node = [value].flat()[0];
  const id = typeof node === 'object' && node !== null ? (node as JsonLdNode)['@id'] : undefined;
  const own = typeof node === 'object' && node !== null ? (node as JsonLdNode)['url'] : undefined;
  return textOf(own) ?? textOf(id) ?? textOf(value);
};

const reserves = (text: string) =>
  /©|\(c\)|copyright|all rights|alle rechte|tous droits/i.test(text);

function fromHead(snapshot: Snapshot): Licence[] {
  const heads = [
    ['server', served(snapshot)?.head],
    ['page', snapshot.page.head],
  ] as const;
  return heads.flatMap(([from, head]): Licence[] => {
    if (!head) return [];
    return [
      // The HTML Standard takes copyright for a synonym (html.spec.whatwg.org/multipage/links.html#link-type-license).
      ...['license', 'copyright'].flatMap((rel) =>
        linksOf(head, rel)
          .filter(({ href }) => href.trim() !== '')
          .map(
            (tag): Licence => ({
              from: 'link',
              value: tag.url ?? tag.href,
              evidence: exhibit(`link rel=${rel}`, tag, from),
            }),
          ),
      ),
      ...LICENCE_METAS.flatMap((key) => metaAll(head, key))
        .filter((tag) => contentOf(tag) !== '')
        .map((tag): Licence => {
          const value = contentOf(tag);
          return {
            from: reserves(value) && !ccOfAddress(value) ? 'copyright' : 'meta',
            value,
            where: `The tag ${keyOf(tag)}`,
            evidence: exhibit(tag.name ?? tag.property ?? 'meta', tag, from),
          };
        }),
      ...metaAll(head, 'copyright')
        .filter((tag) => contentOf(tag) !== '')
        .map(
          (tag): Licence => ({
            from: 'copyright',
            value: contentOf(tag),
            where: 'The copyright tag',
            evidence: exhibit('copyright', tag, from),
          }),
        ),
      ...readJsonLd(head)
        .nodes.filter((node) => !typesOf(node).includes('ImageObject'))
        .flatMap((node): Licence[] => {
          if (STATED.every((key) => node[key] === undefined)) return [];
          const value = addressIn(node['license']);
          const notice = textOf(node['copyrightNotice']);
          const holder = textOf(resolved(readJsonLd(head), node['copyrightHolder']));
          const shown = (key: string, text: string): Exhibit => ({
            label: 'JSON-LD',
            text: `"${key}": ${JSON.stringify(text.slice(0, 300))}`,
            from,
          });
          return [
            ...(value
              ? [{ from: 'json-ld' as const, value, evidence: shown('license', value) }]
              : []),
            ...(notice
              ? [
                  {
                    from: 'copyright' as const,
                    value: notice,
                    where: 'The JSON-LD',
                    evidence: shown('copyrightNotice', notice),
                  },
                ]
              : []),
            ...(holder
              ? [
                  {
                    from: 'holder' as const,
                    value: holder,
                    evidence: shown('copyrightHolder', holder),
                  },
                ]
              : []),
          ];
        }),
    ];
  });
}

/**
 * Words that forbid re-use. “Without permission” in Chinese only counts with what is forbidden behind it: alone
 * it may be of anything.
 */
export const FORBIDS =
  /無断転載|무단 ?전재|(?:不得|禁止)(?:擅自|任意)?[轉转][載载]|[未非][經经](?:授[權权]|[許许]可)[^。]{0,12}?(?:[轉转][載载]|[複复重][製制])/u;

/** Words by which a line reserves rights or forbids re-use, in larger languages. */
const RESERVES = new RegExp(
  `rights reserved|alle rechte|tous droits|todos los derechos|derechos reservados|tutti i diritti|direitos reservados|все права|版[權权]所有|${FORBIDS.source}`,
  'iu',
);

/** What a line of copyright looks like; a menu’s “Copyright policy” and “copyright free” claim nothing. */
const CLAIM =
  /©\s*(?:\p{L}|\d{4}|copyright)|\(c\)\s*(?:(?:19|20)\d\d|\p{Lu}\p{Ll})|(?:19|20)\d\d\s*(?:©|\(c\))|copyright\s*(?:©|\(c\)|by\s|of\s|(?:19|20)\d\d)|copyright\p{P}?\s.*©/iu;

/** Agencies and words of picture credits, whose © is for one picture. */
const PICTURE =
  /getty|alamy|shutterstock|istock|\bafp\b|\bdpa\b|\bepa\b|imago|unsplash|\b(?:photo|foto|bild|image)s?\b/i;

/** The words of a line before code or a tag that the page left in it; nothing where it begins with code. */
function words(text: string): string {
  const [before = ''] = text.split(/[{}<]|=>|["'\\]\s*:|window\.|\s=\s/);
  return before.trim();
}

/** The words that reserve rights, with something else set right behind them, as entries of a menu are. */
const RESERVED_AND_MORE = new RegExp(`(?:${RESERVES.source})[.。]?(?=[\\p{L}\\p{N}])`, 'iu');

/** Characters within which the words that reserve rights still belong to the line before. Own choice. */
const NEAR = 80;

const RESERVED = new RegExp(`(?:${RESERVES.source})[.。]?`, 'iu');

/** Where the words that reserve rights end in a text, with the full stop; 0 where there are none. */
function reservedBy(text: string): number {
  const match = RESERVED.exec(text);
  return match ? match.index + match[0].length : 0;
}

/** A word set right behind another; the names of some firms are written so, too. */
const JOINTS = /(?<=\p{Ll}{3})(?=\p{Lu}\p{Ll})/gu;

/** Joints from which a text is several that stand beside one another. Own choice. */
const MANY_JOINTS = 3;

/** The start of a text without what stands in the next element: the collector reads on over their ends. */
function alone(text: string, lines: readonly string[]): string {
  const isEnd = (at: number) => /[\p{L}\p{N}]/u.test(text.charAt(at)) || text[at - 1] === '.';
  const line = lines.find(
    (each) => text.startsWith(each) && claims(each) > 0 && isEnd(each.length),
  );
  if (line) {
    // Another holder may stand between this sentence and the words that reserve rights.
    const end = reservedBy(text.slice(line.length, line.length + NEAR));
    return text.slice(0, line.length + end);
  }
  const reserved = RESERVED_AND_MORE.exec(text);
  if (reserved && /\p{Ll}$/u.test(reserved[0].replace(/[.。]$/, '')))
    return text.slice(0, reserved.index + reserved[0].length);
  const joints = [...text.matchAll(JOINTS)];
  return joints.length >= MANY_JOINTS ? text.slice(0, joints[0]?.index) : text;
}

/** Characters before the words that reserve rights from which somebody is named there. */
const LATE = 5;

/** Characters from which a line is a sentence of its own and no holder's name. Own choice. */
const SENTENCE = 40;

/** Short texts behind the bare sign within which the holder stands: the years, a dash. Own choice. */
const SOON = 4;

/**
 * The line whose last word begins the holder's name where the source breaks within that name and each part of
 * the line has a tag of its own.
 */
function brokenOff(start: string, lines: readonly string[]): string | undefined {
  const [, before, last] = /^(©.*\s)(\p{Lu}\S*)$/u.exec(start) ?? [];
  const sign = lines.lastIndexOf('©');
  if (last === undefined || sign < 0) return undefined;
  const holder = lines
    .slice(sign + 1, sign + 1 + SOON)
    .find((line) => line.startsWith(`${last} `) && line.length < SENTENCE);
  return holder && `${before}${holder}`;
}

/** The line as the reader sees it where the collected text is a part of it: the source may break off within. */
function whole(text: string, lines: readonly string[]): string {
  const start = alone(text, lines);
  const begun = `${start} `;
  return (
    lines
      .filter((line) => line.startsWith(begun) && !/[.。]$/.test(start))
      .map(words)
      .find((line) => line.length > start.length) ??
    brokenOff(start, lines) ??
    // “All” stands before the words.
    lines.find((line) => line.endsWith(start) && (RESERVES.exec(start)?.index ?? LATE) < LATE) ??
    start
  );
}

/** What stands behind the claim in one line: parts set off by a bar, and makers of the site. */
const AFTERWARDS = /\s+[|•]\s|\s+(?:Powered|Designed|Built|Hosted) by\b/i;

/** A line of copyright without what stands beside it; as it is where that would leave no claim. */
function claimOnly(text: string, lines: readonly string[]): string {
  let end = text.length;
  const endsAt = (at: number) => {
    if (at > 0 && at < end) end = at;
  };
  endsAt(AFTERWARDS.exec(text)?.index ?? -1);
  for (const line of lines) {
    if (line.length < SENTENCE || text.length <= SENTENCE) continue;
    const at = text.indexOf(line.slice(0, SENTENCE));
    if (at > 0 && claims(line) === 0) endsAt(at);
  }
  const start = text.slice(0, end).trim();
  return claims(start) > 0 ? start : text;
}

/** How sure a line claims copyright in the page: 2 with a year or reserved rights, 1 with a name alone. */
function claims(line: string): 0 | 1 | 2 {
  const isReserved = RESERVES.test(line);
  if (!isReserved && !CLAIM.test(line)) return 0;
  if (isReserved || /(?:19|20)\d\d/.test(line)) return 2;
  return PICTURE.test(line) ? 0 : 1;
}

const SIGN = /©|copyright/i;

/** Lines that may be of copyright: what the collector took for it, then short texts with the sign. */
const copyrightLines = signal((snapshot): string[] => {
  const { licenses, lines } = snapshot.page;
  return [
    // The collector reads on over the ends of elements: the credit of a picture may stand before the line.
    ...licenses.flatMap(({ text, href }) => {
      if (href !== undefined) return [];
      const parts = text.split(/(?<=©.*)(?=(?:copyright\s*)?©)/i);
      return claims(parts[0] ?? '') === 2 ? [text] : parts;
    }),
    ...lines.filter((line) => SIGN.test(line)),
    ...lines.filter((line) => FORBIDS.test(line)),
  ];
});

/** The line by which the page itself claims copyright. */
const copyrightLine = signal((snapshot): string | undefined => {
  const lines = copyrightLines(snapshot).map(words);
  const line = lines.find((each) => claims(each) === 2) ?? lines.find((each) => claims(each) === 1);
  return line && claimOnly(whole(line, snapshot.page.lines), snapshot.page.lines);
});

/** Words of terms in a text, in more languages than a line can be recognised by; “licence” alone may be any. */
const TERMS =
  /©|\(c\)|copyright|copyleft|creative ?commons|licen[sc]ed? under|public domain|rights? reserved|may not be (?:reproduced|copied|republished|redistributed|distributed)|without (?:[\w ,]{0,40} )?permission|urheberrecht|nutzungsrecht|rechte vorbehalten|droits? (?:réservés|d.auteur)|derechos|diritti riservati|direitos reservados|prawa zastrzeżone|авторск|права|авторські|tüm hakları|rechten voorbehouden|rättigheter|rettigheter|rettigheder|oikeudet|vyhrazena|jogok fenntartva|drepturi|quellenangabe|honorarfrei|저작권|무단|[版著][權权作][^。]{0,4}|[轉转][載载]|無断|حقوق|זכויות|सर्वाधिकार|ลิขสิทธิ์|bản quyền|hak cipta/iu;

/** Names under which structured data state terms or their holder, anywhere and whatever the type. */
const TERM_KEYS =
  /["'](?:\w+:)?(?:license|copyright(?:Holder|Year|Notice)|usageInfo|conditionsOfAccess|acquireLicensePage)["']\s*:/i;

/** Marks of metas that speak of rights, whatever their vocabulary. */
const TERM_META = /licen[sc]e|copyright|rights/i;

/** Whether something on the page may state terms or claim copyright, and it cannot be told what. */
export const mayStateTerms = signal((snapshot): boolean => {
  const { page } = snapshot;
  return (
    // Another line may stand where the texts were cut.
    areLinesCut(snapshot) ||
    page.licenses.some(({ text }) => TERMS.test(text)) ||
    page.lines.some((line) => TERMS.test(line)) ||
    page.items.some(({ properties }) => properties.some(([name]) => TERM_META.test(name))) ||
    [served(snapshot)?.head, page.head].some(
      (head) =>
        head?.jsonLd.some(({ text }) => TERM_KEYS.test(text)) ||
        head?.metas.some((tag) => TERM_META.test(keyOf(tag)) && contentOf(tag) !== ''),
    )
  );
});

/** Licence and copyright in microdata and RDFa; of pictures they are left out. */
function fromItems({ page }: Snapshot): Licence[] {
  return page.items
    .filter(({ types }) => !types.some((type) => /ImageObject$/.test(type)))
    .flatMap(({ syntax, properties }) =>
      properties.flatMap(([name, value]): Licence[] => {
        const key = /(?:^|[/#:])(license|copyrightHolder)$/.exec(name)?.[1];
        if (key === undefined || typeof value !== 'string' || value.trim() === '') return [];
        const evidence: Exhibit = {
          label: syntax,
          text: `"${key}": ${JSON.stringify(value.slice(0, 300))}`,
          from: 'page',
        };
        return key === 'license'
          ? [{ from: 'json-ld', value, evidence }]
          : [{ from: 'holder', value: value.trim(), evidence }];
      }),
    );
}

/** Statements on re-use, of head and structured data first, then those that a reader sees. */
export const licences = signal((snapshot): Licence[] => {
  const line = copyrightLine(snapshot);
  const copyright: Licence[] =
    line === undefined
      ? []
      : [
          {
            from: 'copyright',
            value: line,
            evidence: {
              label: 'copyright line',
              text: line,
              from: 'page',
              ...atText(snapshot, line),
            },
          },
        ];
  const seen = snapshot.page.licenses.flatMap(({ text, href, rel }): Licence[] => {
    if (href === undefined) return [];
    // An anchor without a usable address, or a link to the organisation itself, states nothing.
    if (!/^https?:/.test(href) || (!rel && !ccOfAddress(href))) return [];
    return [
      {
        from: rel ? 'link' : 'mention',
        value: href,
        text,
        evidence: {
          label: rel ? 'rel=license' : 'link',
          text: `${text} → ${href}`.slice(0, 300),
          from: 'page',
          target: { tag: 'a', address: href },
        },
      },
    ];
  });
  return [...fromHead(snapshot), ...fromItems(snapshot), ...seen, ...copyright];
});
