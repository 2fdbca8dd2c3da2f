import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { googleArticle } from '../../audit/sources/google';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import { pinterestRichPins } from '../../audit/sources/networks';
import type { HeadFacts, Snapshot } from '../../page/snapshot';
import { listed, servedPage, short } from '../../signals/card-values';
import { type Entity, entities, entityExhibit } from '../../signals/items';
import {
  isNode,
  type JsonLdNode,
  readJsonLd,
  textOf,
  typesOf,
  withoutVocabulary,
} from '../../signals/json-ld';
import { escapedAddresses } from '../../signals/json-ld-escapes';
import { type PageType, pageType } from '../../signals/page-type';
import { TYPE_NAMES } from '../../signals/type-names';

/** Types of schema.org that say what a kind of page is (https://schema.org/, from memory, 2026-11-22). */
const FITTING: Partial<Record<PageType, RegExp>> = {
  article: /^(\w*Article|\w*Posting|Report|\w*Review|CreativeWork|Claim|HowTo)$/,
  product: /^(\w*Product|ProductGroup|ProductModel|Car|Vehicle|Offer|Book|\w*SoftwareApplication)$/,
  video: /^(VideoObject|Movie|TVEpisode|Clip|Episode|MusicVideoObject|BroadcastEvent)$/,
  audio: /^(PodcastEpisode|RadioEpisode|Episode|AudioObject|Music(Recording|Album|Playlist))$/,
  recipe: /^Recipe$/,
  event: /^(\w*Event|Festival|EventSeries)$/,
  dataset: /^(Dataset|DataCatalog)$/,
  profile: /^(ProfilePage|Person|\w*Organization|\w*Group|\w*Business|Brand)$/,
  discussion: /^(DiscussionForumPosting|SocialMediaPosting|QAPage|Question|Conversation|Article)$/,
  homepage: /^(WebSite|Blog|\w*Organization|Corporation|Person|\w*(Business|Store)|\w*Group)$/,
};

/** Kinds of page whose types also stand beside any other, as the maker or the site. */
const BESIDE: readonly PageType[] = ['homepage', 'profile'];

/** Whether a node says that a page is of some kind, whichever. */
const isContent = (node: JsonLdNode): boolean =>
  Object.entries(FITTING).some(
    ([type, pattern]) =>
      !BESIDE.includes(type as PageType) && typesOf(node).some((each) => pattern.test(each)),
  );

/** Steps from an item to what it holds, as from a page to its main entity. Own choice. */
const DEEPEST = 3;

/** Whether a node has a type that fits. */
function isA(node: JsonLdNode, fitting: RegExp): boolean {
  const type = node['@type'];
  if (type === undefined) return false;
  if (typeof type === 'string') return fitting.test(withoutVocabulary(type));
  return typesOf(node).some((each) => fitting.test(each));
}

/** Every node with a fitting type in an item, itself first. */
function fittingIn(
  node: JsonLdNode,
  fitting: RegExp,
  found: JsonLdNode[] = [],
  depth = 0,
): JsonLdNode[] {
  if (isA(node, fitting)) found.push(node);
  if (depth === DEEPEST) return found;
  for (const key of Object.keys(node)) {
    const value = node[key];
    if (Array.isArray(value)) {
      for (const each of value) if (isNode(each)) fittingIn(each, fitting, found, depth + 1);
    } else if (isNode(value)) fittingIn(value, fitting, found, depth + 1);
  }
  return found;
}

/** The types of a node, for a message. */
const typesIn = (node: JsonLdNode): string => listed(typesOf(node).map((type) => short(type)));

/**
 * Whether a tag names the page in microdata, but belongs to no item that was read. Some write `itemtype` without the
 * `itemscope` that makes an item of it, and who reads that cannot be told.
 */
const hasStrayProperty = ({ page }: Snapshot, head: HeadFacts): boolean => {
  const naming = head.metas.filter(
    ({ itemprop }) => itemprop !== undefined && /^(?:name|headline)$/.test(itemprop.trim()),
  );
  if (naming.length === 0) return false;
  const read = new Set(
    page.items.flatMap(({ properties }) => properties.map(([, value]) => value)),
  );
  return naming.some(({ content = '' }) => !read.has(content) && !read.has(content.trim()));
};

/** What has to be overlooked to read some block and is more than the wrapper that XHTML asked for. */
const oddities = (head: HeadFacts): string[] =>
  readJsonLd(head).tolerated.filter((name) => name !== 'comment or CDATA wrapper');

/** Blocks that nobody can read; one that was cut on its way here may be sound. */
const brokenIn = (head: HeadFacts): number =>
  readJsonLd(head).broken - head.jsonLd.filter(({ cut, text }) => cut && text.trim() !== '').length;

export default defineRule({
  id: 'jsonld-main-entity',
  pillar: 'travel',
  title: 'Structured data can be read and says what the page is',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['google', 'pinterest', 'mastodon'],
  needs: ['server'],
  topic: 'structured-data',
  scope: [
    'article',
    'product',
    'video',
    'audio',
    'profile',
    'recipe',
    'event',
    'dataset',
    'discussion',
    'homepage',
  ],
  messages: {
    none: 'The page looks like {page}, but no schema.org data or microformat was found that says what it is',
    others: 'The page looks like {page}; the structured data speaks of {types}, but not of that',
    otherKind: 'The structured data says {types}, while other signs of the page speak of {page}',
    buried:
      'What could say what this page is ({types}) stands within something that has no type, where few readers look',
    broken: 'A block of JSON-LD cannot be read, as it is no JSON',
    brokenToo:
      'One block of JSON-LD cannot be read, as it is no JSON; other structured data says what the page is',
    pageOnly:
      'The structured data that says what this page is ({types}) is only there once scripts ran',
    microformats:
      'Of the structured data, only microformats tell of {page} here; search engines and networks read JSON-LD or microdata',
    nameless:
      'The structured data says what kind of thing this is ({types}), but not what it is called',
    noneHome: 'No schema.org data was found that speaks of the site or of who is behind it',
    othersHome: 'The structured data speaks of {types}, but not of the site or of who is behind it',
    namelessHome: 'The structured data speaks of the site ({types}), but does not name it',
    odd: 'A block of JSON-LD is only readable to those who overlook errors: {errors}',
    escaped: 'An address in the JSON-LD is escaped as for HTML, under “{property}”: “{value}”',
  },
  why: 'Rich Pins and results in search are made of it, and Mastodon takes the title of news from it.',
  fix: {
    text: 'Add one block that describes the main thing, and try it in a validator.',
    snippet:
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":{{schemaType|json}},"{{nameKey}}":{{thing|json}},"url":{{canonical|json}},"image":{{image|json}}}</script>',
  },
  sources: [
    googleArticle,
    pinterestRichPins,
    mastodonLinkDetails,
    {
      title: 'schema.org',
      url: 'https://schema.org/',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    const { type } = pageType(snapshot);
    const fitting = FITTING[type];
    if (!facts) return say.cannotTell();
    if (!fitting) return say.nothingToCheck();
    const page = TYPE_NAMES[type]?.page ?? 'such a page';
    // Nobody writes “home page” there: it is the site, or its maker, that structured data can name.
    const isHome = type === 'homepage';
    const all = entities(snapshot);
    const fits = all.flatMap((entity) =>
      fittingIn(entity.node, fitting).map((node) => ({ ...entity, node })),
    );
    const shown = (entity: Entity): Exhibit => entityExhibit(entity, '@type', entity.node['@type']);
    // Posts of a discussion have a text, and need no title.
    const naming = ['headline', 'name', ...(type === 'discussion' ? ['text', 'articleBody'] : [])];
    const nameOf = ({ node }: Entity) => naming.map((key) => textOf(node[key])).find(Boolean);
    const best =
      fits.find(
        (each) => each.side === 'server' && each.syntax !== 'microformats' && nameOf(each),
      ) ??
      fits.find(({ side, syntax }) => side === 'server' && syntax !== 'microformats') ??
      fits.find(({ syntax }) => syntax !== 'microformats') ??
      fits[0];

    const broken = brokenIn(facts.head);
    const isCut = facts.cut || facts.head.jsonLd.some(({ cut }) => cut);
    if (!best) {
      if (broken > 0) return say.fail('broken');
      if (isCut) return say.cannotTell();
      const buried = readJsonLd(facts.head)
        .roots.flat()
        .flatMap((node) => fittingIn(node, fitting))[0];
      if (buried) {
        const text = `"@type": ${JSON.stringify(buried['@type'])?.slice(0, 200)}`;
        return say.warn('buried', { types: typesIn(buried) }, [
          { label: 'JSON-LD', text, from: 'server' },
        ]);
      }
      if (hasStrayProperty(snapshot, facts.head)) return say.cannotTell();
      const others = all.filter(({ syntax }) => syntax !== 'microformats');
      const ofContent = others.filter(({ node }) => isContent(node));
      const named = ofContent.length > 0 ? ofContent : others;
      const types = listed(named.flatMap(({ node }) => typesOf(node)).map((type) => short(type)));
      if (!types) return isHome ? say.fail('noneHome') : say.fail('none', { page });
      const evidence = named.filter(({ node }) => typesOf(node).length > 0).slice(0, 3);
      if (isHome && ofContent.length === 0)
        return say.fail('othersHome', { types }, evidence.map(shown));
      const data = { types, page };
      // What kind of page it is may be seen either way, so the page's own word is not called wrong.
      return ofContent.length > 0
        ? say.warn('otherKind', data, evidence.map(shown))
        : say.fail('others', data, evidence.map(shown));
    }
    const problems = [];
    const evidence = [shown(best)];
    // Data of the page itself may bear the name of what stands on it.
    const isNamedElsewhere = all.some(
      (each) => typesOf(each.node).some((one) => /^\w*Page$/.test(one)) && nameOf(each),
    );
    if (best.syntax === 'microformats')
      problems.push(say.problem('warn', 'microformats', { page }, evidence));
    else if (best.side === 'page' && !isCut)
      problems.push(say.problem('warn', 'pageOnly', { types: typesIn(best.node) }, evidence));
    else if (!nameOf(best) && !isNamedElsewhere) {
      const message = isHome ? 'namelessHome' : 'nameless';
      problems.push(say.problem('warn', message, { types: typesIn(best.node) }, evidence));
    }
    if (broken > 0) problems.push(say.problem('warn', 'brokenToo'));
    const errors = oddities(facts.head);
    if (errors.length > 0) problems.push(say.problem('warn', 'odd', { errors: listed(errors) }));
    // An id is compared, never fetched.
    const escaped = escapedAddresses(snapshot).find(({ property }) => property !== '@id');
    if (escaped) {
      const data = { property: short(escaped.property), value: short(escaped.value) };
      const text = `"${escaped.property}": ${JSON.stringify(escaped.value)}`.slice(0, 500);
      problems.push(
        say.problem('warn', 'escaped', data, [{ label: 'JSON-LD', text, from: 'server' }]),
      );
    }
    return say.worst(problems, evidence);
  },
});
