import type { Snapshot } from '../page/snapshot';
import { ACCOUNT, authors, canBeName } from './authors';
import { BY, credits, nameFrom } from './credits';
import { type Field, metaFields, plain } from './field';
import { type Entity, entities, entityFields, mainEntities } from './items';
import { isNode, typesOf } from './json-ld';
import { titleFields } from './page-title';
import { pageType } from './page-type';
import { holdsHostName, isHostName, publisher } from './publisher';
import { signal } from './signal';
import { atText } from './targets';
import { webUrl } from './urls';

/** Names that stand for the whole house: the site with or without a word for its people. */
function isOffice(snapshot: Snapshot, name: string): boolean {
  const rest = name
    .replace(
      /\b(?:staff(?: writers?)?|editors?|editorial|team|redaktion|redacción|rédaction|redazione|desk|newsroom|news)\b/giu,
      '',
    )
    .trim();
  return rest === '' || isHostName(snapshot, rest) || holdsHostName(snapshot, rest);
}

/** What stands where a name should and is none. */
const NOBODY =
  /^(?:unknown|anonymous|anonym|unbekannt|n\/a|none|null|undefined|about(?: me)?|profile|posts? by|view all posts.*|more posts.*)$/i;

/** An account as titles of networks name it: “Wera (@wera) on Site”, “Film - wera on Site: …”. */
function accountIn(snapshot: Snapshot): Field[] {
  const site = publisher(snapshot)?.value ?? '';
  return titleFields(snapshot).flatMap((each): Field[] => {
    const at = site === '' ? -1 : each.value.lastIndexOf(` on ${site}`);
    const part =
      at < 0
        ? undefined
        : each.value
            .slice(0, at)
            .split(/\s[-–—|]\s/)
            .at(-1);
    const handle = /^(.{1,60}?)\s*\((@\w{2,30})\)/.exec(part ?? each.value);
    const contact = /\bcontact (@\w{2,30})$/i.exec(each.value)?.[1];
    const name = (handle?.[1] ?? part ?? contact)?.trim();
    return name && name.length <= 60 && name.split(/\s+/).length <= 3 + Number(handle !== null) * 4
      ? [{ ...each, value: name }]
      : [];
  });
}

/** The one person or house whose card (h-card) stands alone on a page, as on their own site. */
function onlyCard(snapshot: Snapshot): Field[] {
  const cards = entities(snapshot).filter(({ node }) => typesOf(node).includes('h-card'));
  const names = entityFields(cards, ['name']);
  return new Set(names.map(({ value }) => value)).size === 1 ? names.slice(0, 1) : [];
}

/** Reviews and comments of a thing, whose authors are not that of the page. */
function innerOf(entity: Entity): Entity[] {
  return ['review', 'reviews', 'comment', 'itemReviewed'].flatMap((key) =>
    [entity.node[key]].flat().flatMap((node) => (isNode(node) ? [{ ...entity, node }] : [])),
  );
}

/** Metas of house styles and of cards that name a person where those of `META_KEYS` are silent. */
const MORE_KEYS = [
  'og:article:author',
  'article:author_name',
  'article.author',
  'dable:author',
  'author_name',
  'byl',
  'writer',
  'dc:creator',
  'citation_authors',
  'twitter:audio:artist_name',
  'twitter:creator',
  'og:author',
];

/** Page types whose text has an author that a reader finds beside the headline. */
const TEXTS = /^(article|document|generic|scholarly|recipe|discussion)$/;

/** Page types that belong to the account that their title names. */
const ACCOUNTS = /^(profile|video|image|audio|discussion|homepage)$/;

/** More different names than this are those of teasers, not of the page. Own choice. */
const MOST_BYLINES = 2;

/** Every name that something calls the author, declared ones first. */
function namesIn(snapshot: Snapshot): Field[] {
  const stated = authors(snapshot).flatMap(({ name, from, evidence }) =>
    name === undefined ? [] : [{ kind: from, value: name, from: evidence.label, evidence }],
  );
  const of = (...kinds: string[]): Field[] => stated.filter(({ kind }) => kinds.includes(kind));
  const items = mainEntities(snapshot).filter(({ syntax }) => syntax !== 'JSON-LD');
  const others = new Set(
    entityFields(entities(snapshot).flatMap(innerOf), ['author', 'creator']).map(
      ({ value }) => value,
    ),
  );
  const bylines = of('byline').map(cut);
  const isList = new Set(bylines.map(({ value }) => value)).size > MOST_BYLINES;
  return [
    ...[
      ...of('json-ld', 'meta'),
      ...entityFields(items, ['author', 'creator', 'byArtist']),
      ...metaFields(snapshot, MORE_KEYS).filter(
        // Handles are of the site as often as of the author.
        ({ value, from }) => from !== 'twitter:creator' || /^[^@]\S*\s|[^\p{ASCII}]/u.test(value),
      ),
    ].map((each) => ({ ...each, value: plain(each.value).replace(BY, '') })),
    ...of('markup').map(cut),
    ...fromLines(snapshot, 'by'),
    ...(isList ? [] : bylines),
  ].filter((each) => isUsable(each) && !others.has(each.value));
}

const cut = (each: Field): Field => ({ ...each, value: nameFrom(each.value.replace(BY, '')) });

const isUsable = ({ value }: Field) =>
  canBeName(value) && !NOBODY.test(value) && !value.startsWith('@');

/** Names in the lines around the headline. */
const fromLines = (snapshot: Snapshot, wanted: 'by' | 'beside'): Field[] =>
  credits(snapshot)
    .names.filter(({ how }) => how === wanted)
    .map(({ name, line }) => ({
      value: name,
      from: 'byline',
      evidence: { label: 'byline', text: line, from: 'page', ...atText(snapshot, line) },
    }));

/** The account of cards when it is called as the host is, as on a person's own site. */
function ownHandle(snapshot: Snapshot): Field | undefined {
  const labels = (webUrl(snapshot.page.url)?.hostname ?? '').split('.');
  return metaFields(snapshot, ['twitter:creator']).find(
    ({ value }) => value.startsWith('@') && labels.includes(value.slice(1).toLowerCase()),
  );
}

/** Who is credited with the page: the first name of a person, else that of the house. */
export const pageAuthor = signal((snapshot): Field | null => {
  const all = namesIn(snapshot);
  const names = all.filter(({ value }) => !ACCOUNT.test(value));
  const [first] = names;
  const { type } = pageType(snapshot);
  const beside = TEXTS.test(type) ? fromLines(snapshot, 'beside').find(isUsable) : undefined;
  if (first) {
    const site = publisher(snapshot)?.value.toLowerCase();
    const isHouse = ({ value }: Field) => isOffice(snapshot, value) || value.toLowerCase() === site;
    if (!isHouse(first)) return first;
    // A person is named beside the house, unless it is the same name in more words.
    const person = names.find(
      (each) => !isHouse(each) && !each.value.includes(first.value) && !each.value.includes('@'),
    );
    return person ?? (first.from === 'byline' ? first : (beside ?? first));
  }
  const [account] = accountIn(snapshot);
  return (
    (ACCOUNTS.test(type) ? account : undefined) ??
    beside ??
    account ??
    onlyCard(snapshot)[0] ??
    all[0] ??
    ownHandle(snapshot) ??
    null
  );
});
