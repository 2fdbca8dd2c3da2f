import type { Snapshot } from '../page/snapshot';
import { servedPage } from './card-values';
import { heads } from './field';
import { isNode, readJsonLd, withoutVocabulary } from './json-ld';
import { contentOf, keyOf, meta } from './meta';
import { letters } from './plain-text';
import { signal } from './signal';
import { webUrl } from './urls';

/**
 * What tags and structured data say of people anywhere, in whatever key, type or depth. It is no answer to who wrote
 * the page, but enough to not call an answer missing.
 */
interface Named {
  /** Letters of the name. */
  name: string;
  /** Whether the same thing has an address. */
  linked: boolean;
}

/** Parts of keys that are of who made the page. */
const MAKER = /author|byline?$|writer|creator|contributor|reporter|journalist|person|uploader/i;

/** Names of properties that hold an address of a thing itself. */
const ADDRESS = /^(?:url|sameas|@id|id|mainentityofpage|link)$/i;
const NAME = /^(?:name|alternatename|givenname|fn)$/i;

const isNaming = (key: string) => NAME.test(key) || MAKER.test(key);

/** Objects in JSON-LD below which nobody looks for a name. Own choice. */
const MOST_OBJECTS = 20_000;

/** With a fragment it names a node. */
const isAddress = (value: unknown) => typeof value === 'string' && /^https?:[^#]+$/i.test(value);

const namedInData = signal((snapshot): Named[] => {
  const found: Named[] = [];
  let seen = 0;
  const walk = (value: unknown, depth: number): void => {
    if (depth > 12 || ++seen > MOST_OBJECTS) return;
    if (Array.isArray(value)) for (const each of value) walk(each, depth + 1);
    else if (isNode(value)) {
      const entries = Object.entries(value);
      const linked = entries.some(([key, each]) => {
        if (!ADDRESS.test(withoutVocabulary(key))) return false;
        return Array.isArray(each) ? each.some(isAddress) : isAddress(each);
      });
      for (const [written, each] of entries) {
        const key = withoutVocabulary(written);
        const isMaker = MAKER.test(key);
        if (typeof each === 'string' && (isMaker || NAME.test(key)))
          found.push({ name: letters(each), linked: linked && !isMaker });
        else if (isMaker)
          for (const text of [each].flat())
            if (typeof text === 'string') found.push({ name: letters(text), linked: false });
        walk(each, depth + 1);
      }
    }
  };
  for (const { head } of heads(snapshot)) for (const root of readJsonLd(head).roots) walk(root, 0);
  for (const items of [servedPage(snapshot)?.items ?? [], snapshot.page.items]) {
    for (const { properties, id } of items) {
      const linked = isAddress(id) || properties.some(([, value]) => isAddress(value));
      for (const [key, value] of properties)
        if (typeof value === 'string' && isNaming(withoutVocabulary(key)))
          found.push({ name: letters(value), linked });
    }
  }
  return found.filter(({ name }) => name.length > 1);
});

/** Whether any tag or piece of structured data holds this name. */
export function isNameInData(snapshot: Snapshot, name: string): boolean {
  const wanted = letters(name);
  return (
    namedInData(snapshot).some((each) => each.name.includes(wanted)) ||
    heads(snapshot).some(({ head }) =>
      head.metas.some((tag) => letters(contentOf(tag)).includes(wanted)),
    )
  );
}

/** Whether a tag gives an account of whoever wrote the page, other than that of the site: a name of theirs, if not the name. */
export function hasAuthorAccount(snapshot: Snapshot): boolean {
  return heads(snapshot).some(({ head }) => {
    const account = meta(head, 'twitter:creator')?.toLowerCase();
    return account !== undefined && account !== meta(head, 'twitter:site')?.toLowerCase();
  });
}

/** Whether a meta tag of any form names somebody as a maker of the page, be it the house. */
export const hasMakerTag = (snapshot: Snapshot): boolean =>
  heads(snapshot).some(({ head }) =>
    head.metas.some(
      (tag) =>
        MAKER.test(keyOf(tag)) &&
        !keyOf(tag).includes('fediverse') &&
        /\p{L}{2}/u.test(contentOf(tag)),
    ),
  );

/** Whether something with this name has an address in structured data, or a tag of makers holds any address. */
export function mayLinkInData(snapshot: Snapshot, name: string): boolean {
  const wanted = letters(name);
  return (
    namedInData(snapshot).some((each) => each.linked && each.name.includes(wanted)) ||
    heads(snapshot).some(({ head }) =>
      head.metas.some((tag) => MAKER.test(keyOf(tag)) && webUrl(contentOf(tag)) !== undefined),
    )
  );
}

/** Words that go before the name of who made a page, as a line begins with them. */
const BY_LINE =
  /^\W*(?:(?:written|posted|published|uploaded|created|reported|presented|hosted|taped|recorded|story|text|words)\s+)?by\b|^\W*(?:von|par|por|door|autor\w*|authors?|auteurs?|autore|escrito por|publicado por|uploader|artist|speakers?|hosts?|more (?:from|by) (?:this|the) (?:user|author|channel))\b/i;

/** Who made something else. */
const NOT_THIS =
  /powered|website|design|sponsored|created by wordpress|by the way|by (?:unknown|anonymous|admin|staff)$/i;

/** Characters of a line that can be a byline. Own choice. */
const BYLINE = 60;

/**
 * Whether something may name who made the page, in a form that is not read: a tag or property for makers, an element
 * marked as a byline, or a line that begins as bylines do.
 */
export const mayNameAuthor = signal((snapshot): boolean => {
  const { page } = snapshot;
  return (
    page.bylines.some(({ text }) => /\p{L}{3}/u.test(text) && !/\d:\d\d/.test(text)) ||
    page.lines.some(
      (line) => line.length <= BYLINE && BY_LINE.test(line) && !NOT_THIS.test(line),
    ) ||
    page.items.some(({ properties }) =>
      properties.some(([key, value]) => MAKER.test(withoutVocabulary(key)) && value !== ''),
    ) ||
    hasMakerTag(snapshot) ||
    heads(snapshot).some(({ head }) =>
      head.jsonLd.some(({ text }) =>
        /"(?:\w+:)?(?:author|creator|contributor)"\s*:\s*[[\s]*(?:"[^"]|\{[^}]*"(?:alternateName|name)"\s*:\s*"[^"])/i.test(
          text,
        ),
      ),
    )
  );
});
