import type { Exhibit } from '../audit/finding';
import type { Snapshot } from '../page/snapshot';
import { type JsonLdNode, readJsonLd, textOf, typesOf } from './json-ld';
import { contentOf, exhibit, linksOf, metaAll, served } from './meta';
import { signal } from './signal';

/** One place that states terms of re-use. */
export interface Licence {
  /**
   * `link`: rel=license, `json-ld`: `license` of the page's main thing, `meta`: Dublin Core. `mention`: a
   * link to a Creative Commons deed without rel. `copyright`: a line that reserves rights.
   */
  from: 'link' | 'json-ld' | 'meta' | 'mention' | 'copyright';
  /** Address or words of the terms. */
  value: string;
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
      ...linksOf(head, 'license')
        .filter(({ href }) => href.trim() !== '')
        .map(
          (tag): Licence => ({
            from: 'link',
            value: tag.url ?? tag.href,
            evidence: exhibit('link rel=license', tag, from),
          }),
        ),
      ...LICENCE_METAS.flatMap((key) => metaAll(head, key))
        .filter((tag) => contentOf(tag) !== '')
        .map((tag): Licence => {
          const value = contentOf(tag);
          return {
            from: reserves(value) && !ccOfAddress(value) ? 'copyright' : 'meta',
            value,
            evidence: exhibit(tag.name ?? tag.property ?? 'meta', tag, from),
          };
        }),
      ...metaAll(head, 'copyright')
        .filter((tag) => contentOf(tag) !== '')
        .map(
          (tag): Licence => ({
            from: 'copyright',
            value: contentOf(tag),
            evidence: exhibit('copyright', tag, from),
          }),
        ),
      ...readJsonLd(head)
        .nodes.filter((node) => !typesOf(node).includes('ImageObject'))
        .flatMap((node): Licence[] => {
          const value = addressIn(node['license']);
          const notice = textOf(node['copyrightNotice']);
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
                    evidence: shown('copyrightNotice', notice),
                  },
                ]
              : []),
          ];
        }),
    ];
  });
}

/** Statements on re-use, of head and structured data first, then those that a reader sees. */
export const licences = signal((snapshot): Licence[] => {
  const seen = snapshot.page.licenses.flatMap(({ text, href, rel }): Licence[] => {
    if (href === undefined) {
      return [
        {
          from: 'copyright',
          value: text,
          evidence: { label: 'copyright line', text, from: 'page' },
        },
      ];
    }
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
        },
      },
    ];
  });
  return [...fromHead(snapshot), ...seen];
});
