import type { Lists, Marks } from './gathered';
import { type Keys, keysOf } from './keys';
import { WITHIN_FORMATS } from './limits';

/**
 * Which elements the collector takes for what. Class names are those of common themes and of the formats
 * themselves (https://microformats.org/wiki/microformats2, read 2026-11-22).
 */

/** Roots of microformats2 in use, and the classic ones. Sizes of style frameworks look alike, as `h-full`. */
export const FORMATS =
  'h-adr,h-app,h-card,h-cite,h-entry,h-event,h-feed,h-geo,h-item,h-listing,h-product,h-recipe,h-resume,h-review,hentry,vcard,hrecipe,vevent,hevent,hreview,hproduct'.split(
    ',',
  );

/** Classic property classes by the kind of their value. */
export const CLASSIC: Record<string, 'p' | 'u' | 'dt'> = Object.fromEntries(
  Object.entries({
    p: 'entry-title,entry-summary,entry-content,author,fn,org,summary,description,location,ingredient,instructions,yield,price,rating,category,item,reviewer',
    u: 'url,photo,logo',
    dt: 'published,updated,dtstart,dtend,dtreviewed,bday',
  }).flatMap(([kind, names]) => names.split(',').map((name) => [name, kind as 'p' | 'u' | 'dt'])),
);

export const COMMENT_HOLDERS = '#comments,.comments,#disqus_thread';
const COMMENT =
  '.comment,.u-comment,[itemprop~=comment],[itemtype$="/Comment"],[id^=comment-],.commentlist>li,.comment-list>li';

const LANDMARKS =
  'header,nav,main,article,aside,footer,form,[role=banner],[role=navigation],[role=main],[role=complementary],[role=contentinfo]';
const ITEMS = '[itemscope],[itemprop],[typeof],[property],[vocab],[resource]';
const AUTHORS =
  'a[rel~=author],.p-author,.author,.fn,[class*=byline i],.author-name,.author-link,.post-author,.post-author-name,.entry-author,.article-author,.article__author,.meta-author,.story-author,.blog-author,.blog-post-author,.blog-single-author,.single-author,.by-author,.comment-author,cite';
const DATES =
  'time,.dt-published,.dt-updated,.published,.updated,[pubdate],[class*=date i],[class*=posted i],[class*=timestamp i]';
const LINKS =
  'a[rel],area[rel],link[rel~=me],link[rel~=author],link[rel~=license],link[rel~=webmention],link[rel~=bookmark],a[href*="creativecommons.org/"],a[href*=feed],a[href*=rss],a[href*=atom]';
const LINKBACKS = '.pingback,.trackback,.webmention,.u-like,.u-repost,.u-mention';
const PERMALINKS = ['#comments', '.comments', '.comment', '.u-comment', '[itemprop~=comment]'].map(
  (holder) => `${holder} a[href*="#"]`,
);
const HEADINGS = 'h1,h2,h3,h4,h5,h6';
const CAPTIONS =
  'video,audio,figure,figcaption,.wp-caption,.wp-caption-text,.credit,video source,audio source';
const PRESSED = 'a,button,summary,[role=button],[role=link],input[type=button],input[type=image]';

const roots = FORMATS.map((name) => `.${name}`).join();

export const MARKS: Marks = {
  formats: roots,
  // A landmark may be a property too, and then its text is the value.
  holders: `:is(${LANDMARKS},${COMMENT_HOLDERS},${COMMENT},video,audio,figure,section):not([itemprop],[property],[class*=p-],[class*=e-content],.entry-content,.entry-summary,.entry-title,${roots}),[itemscope]:not([itemprop],${roots})`,
  attributes:
    'class|id|item\\w+|typeof|property|vocab|about|resource|datatype|content|datetime|pubdate|href|src|data|value|title|alt|rel|name|role|action|inert',
  pressed: PRESSED,
  folds:
    'details:not([open]),dialog:not([open]),[hidden],[popover],[aria-hidden=true],[role=menu],[role=dialog]',
  frame: 'header, footer, nav, aside, [role=banner], [role=navigation], [role=contentinfo]',
};

/** Elements that mean something together with others. */
const NODES: Record<string, string> = {
  formats: roots,
  nodes: [
    LANDMARKS,
    ITEMS,
    roots,
    COMMENT_HOLDERS,
    COMMENT,
    AUTHORS,
    DATES,
    LINKS,
    LINKBACKS,
    ...PERMALINKS,
    HEADINGS,
    CAPTIONS,
    'section[id],div.section[id],textarea,[inert],:is(h1,h2,h3,h4,h5,h6) :is([id],a[name])',
  ].join(),
};

/** All of them but the parts of formats, which stand in one. */
export const NODE_SELECTOR = Object.values(NODES).join();

/** Classes that are properties of a format around them. */
const PROPERTY = `(^|\\s)((p|u|dt|e)-[a-z]|(value|${Object.keys(CLASSIC).join('|')})(\\s|$))`;

/** Lists of elements that are taken with their looks. */
export const LOOKS: Lists = {
  headings: HEADINGS,
  images: 'img',
  embeds: 'video,audio,iframe,object,embed',
  buttons:
    'button,[role=button],input[type=submit],input[type=button],a[class*=btn],a[class*=button],a[class*=cart]',
  prices: '[itemprop~=price],[class*=price i]',
  fields: 'input[readonly],textarea[readonly],input[type=password],input[autocomplete^=cc-]',
};

/** Starts the names of the lists of widgets. */
const WIDGET = 'widget:';

/** What the collector walks a page for, widgets and more candidates for controls included. */
export function pageKeys(widgets: Record<string, string>, candidates: string): Keys {
  return keysOf(
    {
      ...NODES,
      ...LOOKS,
      candidates: `${PRESSED},[aria-label],[onclick],[data-url],[data-href],${candidates}`,
      scripts: 'script[src]',
      ...Object.fromEntries(
        Object.entries(widgets).map(([id, selectors]) => [WIDGET + id, selectors]),
      ),
    },
    [[PROPERTY, WITHIN_FORMATS]],
  );
}

/** What is looked for in the document that the server sent. */
export const SERVED_KEYS: Keys = keysOf(NODES, [[PROPERTY, WITHIN_FORMATS]]);
