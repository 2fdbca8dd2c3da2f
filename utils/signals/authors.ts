import type { Exhibit } from '../audit/finding';
import type { Snapshot } from '../page/snapshot';
import { dateIn } from './calendar';
import { BY, nameFrom } from './credits';
import { plain } from './field';
import {
  type JsonLd,
  type JsonLdNode,
  jsonLd,
  mainEntity,
  resolved,
  textOf,
  typesOf,
} from './json-ld';
import { contentOf, exhibit, linksOf, meta, metaAll, served } from './meta';
import { MONTHS } from './month-names';
import { BEYOND_ASCII, oneBlank, simple } from './plain-text';
import { signal } from './signal';
import { atText } from './targets';
import { webUrl } from './urls';

/** What is wrong with a name that stands where an author's should. */
type NameFlaw = 'account' | 'email' | 'site';

/** One place that names the author. */
export interface Author {
  name?: string;
  /** Page or profile of the author. */
  url?: string;
  from: 'json-ld' | 'meta' | 'link' | 'markup' | 'byline';
  /** The value as written, where it begins with a word such as “by”. */
  prefixed?: string;
  flaw?: NameFlaw;
  evidence: Exhibit;
}

/** Names of accounts that systems come with. */
export const ACCOUNT =
  /^(admin|administrator|webmaster|root|user|editor|author|staff|guest|test)\d*$/i;

/** Metas that name the author (of a recording: the musician). `citation_author` is Google Scholar's, `dc.creator` Dublin Core's. */
const META_KEYS = [
  'author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'parsely-author',
  'sailthru.author',
  'music:musician',
] as const;

/** Whether a text is a date and nothing else. */
const isDate = (text: string): boolean =>
  dateIn(text) !== undefined &&
  (simple(text).match(/\p{L}+/gu) ?? []).every(
    (word) => word in MONTHS || /^(st|nd|rd|th|de|of)$/.test(word),
  );

/** Whether a text can be a name: 2 to 60 characters with letters, and neither address, date nor code. */
export function canBeName(text: string): boolean {
  const { length } = [...text];
  return (
    length >= 2 &&
    length <= 60 &&
    /\p{L}{2}|[\p{Lo}]/u.test(text) &&
    !/^(https?:|\/\/|_:|#|www\.)|[{}<>]|^\d{4}-\d\d|\d{1,2}:\d\d/.test(text) &&
    !isDate(text)
  );
}

function flawOf(snapshot: Snapshot, name: string): NameFlaw | undefined {
  if (/^\S+@\S+\.\S+$/.test(name)) return 'email';
  if (ACCOUNT.test(name)) return 'account';
  const site = meta(served(snapshot)?.head ?? snapshot.page.head, 'og:site_name');
  return site && site.toLowerCase() === name.toLowerCase() ? 'site' : undefined;
}

function authorOf(
  snapshot: Snapshot,
  given: { text: string | undefined; url: string | undefined; isTyped?: boolean },
  rest: Pick<Author, 'from' | 'evidence'>,
): Author[] {
  const text = plain((given.text ?? '').normalize('NFKC'));
  const isAddress = webUrl(text) !== undefined;
  const name = isAddress ? '' : text.replace(BY, '').trim();
  const url = webUrl(given.url)?.href ?? (isAddress ? webUrl(text)?.href : undefined);
  const usable = canBeName(name);
  if (!usable && url === undefined) return [];
  const flaw = usable ? flawOf(snapshot, name) : undefined;
  return [
    {
      ...(usable ? { name } : {}),
      ...(url ? { url } : {}),
      ...(usable && name !== text ? { prefixed: text } : {}),
      ...(flaw && !(flaw === 'site' && given.isTyped) ? { flaw } : {}),
      ...rest,
    },
  ];
}

/** Properties of schema.org that name who made a thing. */
const AUTHOR_KEYS = ['author', 'creator', 'byArtist'] as const;

const isObject = (value: unknown): value is JsonLdNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Whether an id is the address of a page: with a fragment it names a thing, which has one only where the rest is
 * another page of the site that such words stand for, as in `/author/wera/#author`.
 */
function isPageOf({ page }: Snapshot, id: string | undefined): boolean {
  if (!id?.includes('#')) return true;
  const [address, own] = [webUrl(id), webUrl(page.url)];
  return (
    address !== undefined &&
    address.host === own?.host &&
    /\/(?:authors?|autor(?:en)?|people|person|profiles?|team|staff|users?|writers?|contributors?)\/./i.test(
      address.pathname,
    ) &&
    address.pathname !== own.pathname &&
    !address.hash.startsWith('#/')
  );
}

function fromJsonLd(snapshot: Snapshot, data: JsonLd, entity: JsonLdNode): Author[] {
  return AUTHOR_KEYS.flatMap((key) =>
    [entity[key]].flat(2).flatMap((value) => {
      const node = resolved(data, value);
      const evidence: Exhibit = {
        label: 'JSON-LD',
        text: `"${key}": ${JSON.stringify(node)?.slice(0, 300)}`,
        from: served(snapshot) ? 'server' : 'page',
      };
      const source = { from: 'json-ld' as const, evidence };
      if (typeof node === 'string')
        return authorOf(snapshot, { text: node, url: undefined }, source);
      if (!isObject(node)) return [];
      const isTyped = typesOf(node).length > 0;
      const id = textOf(node['@id']);
      // A reference may bring its own name along; the node that it refers to says the rest.
      const whole = id === undefined ? undefined : data.byId.get(id);
      const addresses = [
        ...[node['url'], node['sameAs'], whole?.['url'], whole?.['sameAs']]
          .flat(2)
          .map((each) => textOf(each)),
        ...(isPageOf(snapshot, id) ? [id] : []),
      ];
      const url = addresses.find((each) => webUrl(each) !== undefined);
      return authorOf(snapshot, { text: textOf(node['name']), url, isTyped }, source);
    }),
  );
}

/**
 * Everything that names the author: structured data, metas and `link rel=author` of the served HTML (of
 * the page while the server has not answered), then the bylines that a reader sees.
 */
export const authors = signal((snapshot): Author[] => {
  const facts = served(snapshot);
  const head = facts?.head ?? snapshot.page.head;
  const from = facts ? 'server' : 'page';
  const data = jsonLd(snapshot);
  const main = mainEntity(snapshot);
  // Plug-ins may describe the same article in two blocks and name the author in one of them only.
  const entities = [main, ...data.nodes].filter(
    (node) => node !== undefined && AUTHOR_KEYS.some((key) => key in node),
  );
  const entity = entities[0];
  return [
    ...(entity ? fromJsonLd(snapshot, data, entity) : []),
    ...META_KEYS.flatMap((key) =>
      metaAll(head, key).flatMap((tag) =>
        authorOf(
          snapshot,
          { text: contentOf(tag), url: undefined },
          { from: 'meta', evidence: exhibit(key, tag, from) },
        ),
      ),
    ),
    ...linksOf(head, 'author').flatMap((tag) =>
      authorOf(
        snapshot,
        { text: undefined, url: tag.url },
        { from: 'link', evidence: exhibit('link rel=author', tag, from) },
      ),
    ),
    ...snapshot.page.bylines.flatMap(({ text, href, from: mark }) =>
      authorOf(
        snapshot,
        { text: bylineName(text), url: href },
        {
          // Microformats, microdata and rel=author speak to machines and readers alike.
          from: /=author$|\bp-author\b/.test(mark) ? 'markup' : 'byline',
          evidence: { label: `byline (${mark})`, text, from: 'page', ...atText(snapshot, text) },
        },
      ),
    ),
  ];
});

/** The name in a byline: what follows “by”, up to a date, a role or the next person's mark. */
const bylineName = (text: string): string =>
  nameFrom(plain(text.normalize('NFKC')).replace(BY, '')).replace(
    /\s+(?:updated|published|posted|reviewed)(?![\p{L}\p{N}]).*$/iu,
    '',
  );

const folded = (text: string) => {
  const plain = BEYOND_ASCII.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;
  return oneBlank(plain.toLowerCase());
};

/** Words of three letters and more in a name; for scripts without blanks the name itself. */
const wordsOf = (name: string): string[] =>
  folded(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2);

/** Whether two forms of a name share a word, as “M. Moon” and “Mary Moon” do. */
function isSameName(a: string, b: string): boolean {
  const [x, y] = [folded(a), folded(b)];
  const words = wordsOf(b);
  return x.includes(y) || y.includes(x) || wordsOf(a).some((word) => words.includes(word));
}

/** Whether a reader meets this name: in a byline, a heading, a short text or the start of the page's text. */
export function isNameSeen(snapshot: Snapshot, name: string): boolean {
  const { page } = snapshot;
  // What stands in brackets behind a name, as an address, is no part of it.
  const wanted = folded(name.replace(/\s*\([^()]*\)$/, ''));
  // In Chinese and Japanese tags the house or place stands before the name, without a blank.
  const person = /^\p{Script=Han}{5,}$/u.test(name) ? name.slice(-3) : wanted;
  const isIn = (text: string) => text.includes(person) || folded(text).includes(wanted);
  return (
    page.bylines.some(({ text }) => text !== '' && isSameName(text, name)) ||
    page.headings.some(({ text }) => isIn(text)) ||
    isIn(page.text.start) ||
    isIn(served(snapshot)?.textStart ?? '') ||
    page.lines.some(isIn)
  );
}
