import { describe, expect, test } from 'vitest';
import { type Item, LIMITS } from '../../../utils/page/snapshot';
import { formatsOracle, modern } from '../../fixtures/oracle/formats';
import { type Found, ours, plainItems } from '../../fixtures/oracle/plain';
import { microdataOracle, rdfaOracle, spelledOut } from '../../fixtures/oracle/rdf';
import { snapshotOf } from '../../fixtures/snapshot';

/**
 * Our reader of structured data beside well-kept parsers, which are too large for a script that goes into
 * every page: microdata-rdf-streaming-parser, rdfa-streaming-parser and microformats-parser.
 */

const ADDRESS = 'https://site.test/blog/post';

const page = (html: string): string =>
  html.startsWith('<html') || html.startsWith('<head')
    ? `<!doctype html>${html}`
    : `<!doctype html><html><head><title>t</title></head><body>${html}</body></html>`;

/** What we read: of the page as rendered and of the HTML as served, which must be the same. */
function read(html: string): Item[] {
  const snapshot = snapshotOf({ html, url: ADDRESS });
  if (snapshot.server.state !== 'ok') throw new Error('No answer');
  expect(snapshot.server.facts.items).toEqual(snapshot.page.items);
  return snapshot.page.items;
}

const READERS: Record<
  Item['syntax'],
  { mine(html: string): Found[]; theirs(html: string): Promise<Found[]> | Found[] }
> = {
  microdata: {
    mine: (html) => ours(read(html), 'microdata'),
    theirs: (html) => microdataOracle(html, ADDRESS),
  },
  rdfa: {
    mine: (html) => spelledOut(ours(read(html), 'rdfa'), html),
    theirs: (html) => rdfaOracle(html, ADDRESS),
  },
  microformats2: {
    mine: (html) => modern(ours(read(html), 'microformats2')),
    theirs: (html) => formatsOracle(html, ADDRESS),
  },
};

async function both(syntax: Item['syntax'], fragment: string) {
  const html = page(fragment);
  const reader = READERS[syntax];
  return { mine: plainItems(reader.mine(html)), theirs: plainItems(await reader.theirs(html)) };
}

const SCHEMA = 'https://schema.org';

const MICRODATA: Record<string, string> = {
  'an article': `<article itemscope itemtype="${SCHEMA}/Article"><h1 itemprop="headline">How mills turn</h1>
    <p itemprop="description">Wind,
      water and <b>mice</b>.</p><meta itemprop="wordCount" content="812"></article>`,
  'a product with two offers': `<div itemscope itemtype="${SCHEMA}/Product"><h2 itemprop="name">Grinder</h2>
    <div itemprop="offers" itemscope itemtype="${SCHEMA}/Offer"><span itemprop="price">12.50</span><meta itemprop="priceCurrency" content="EUR"></div>
    <div itemprop="offers" itemscope itemtype="${SCHEMA}/Offer"><span itemprop="price">11.00</span><link itemprop="availability" href="${SCHEMA}/InStock"></div></div>`,
  'an event at a place': `<div itemscope itemtype="${SCHEMA}/Event"><b itemprop="name">Mill day</b>
    <time itemprop="startDate" datetime="2026-05-25T10:00">25 May</time>
    <p itemprop="location" itemscope itemtype="${SCHEMA}/Place"><i itemprop="name">Old mill</i>
      <span itemprop="address" itemscope itemtype="${SCHEMA}/PostalAddress"><span itemprop="addressLocality">Delft</span></span></p></div>`,
  'a recipe with several ingredients': `<div itemscope itemtype="${SCHEMA}/Recipe"><h1 itemprop="name">Bread</h1>
    <ul><li itemprop="recipeIngredient">500 g flour</li><li itemprop="recipeIngredient">water</li><li itemprop="recipeIngredient">salt</li></ul>
    <time itemprop="cookTime" datetime="PT45M">45 minutes</time></div>`,
  'a person': `<p itemscope itemtype="${SCHEMA}/Person"><a itemprop="url" href="/ada"><span itemprop="name">Ada Mill</span></a>
    <a itemprop="email" href="mailto:ada@site.test">mail</a></p>`,
  'a trail of breadcrumbs': `<ol itemscope itemtype="${SCHEMA}/BreadcrumbList">
    <li itemprop="itemListElement" itemscope itemtype="${SCHEMA}/ListItem"><a itemprop="item" href="/"><span itemprop="name">Home</span></a><meta itemprop="position" content="1"></li>
    <li itemprop="itemListElement" itemscope itemtype="${SCHEMA}/ListItem"><a itemprop="item" href="/blog/"><span itemprop="name">Blog</span></a><meta itemprop="position" content="2"></li></ol>`,
  'a rating': `<div itemscope itemtype="${SCHEMA}/Product"><div itemprop="aggregateRating" itemscope itemtype="${SCHEMA}/AggregateRating">
    <meter itemprop="ratingValue" value="4.5" max="5">four and a half</meter> of <span itemprop="reviewCount">12</span></div></div>`,
  'three items inside each other':
    '<div itemscope itemtype="https://v.test/A"><div itemprop="b" itemscope itemtype="https://v.test/B"><div itemprop="c" itemscope itemtype="https://v.test/C"><i itemprop="deep">3</i></div><i itemprop="middle">2</i></div><i itemprop="top">1</i></div>',
  'an item that only stands in another': `<div itemscope itemtype="${SCHEMA}/WebPage"><i itemprop="name">Page</i><div itemscope itemtype="${SCHEMA}/Person"><i itemprop="name">Ada</i></div></div>`,
  'parts from elsewhere': `<p id="one" itemprop="name">Grinder</p><div itemscope itemtype="${SCHEMA}/Product" itemref="one two"><i itemprop="sku">7</i></div><p id="two"><b itemprop="color">red</b></p>`,
  'an item from elsewhere': `<div itemscope itemtype="${SCHEMA}/Product" itemref="maker"><i itemprop="name">Grinder</i></div><div id="maker" itemprop="brand" itemscope itemtype="${SCHEMA}/Brand"><b itemprop="name">Mills</b></div>`,
  'one part of two items': `<div itemscope itemtype="${SCHEMA}/Offer" itemref="seller"><i itemprop="price">1</i></div><div itemscope itemtype="${SCHEMA}/Offer" itemref="seller"><i itemprop="price">2</i></div><p id="seller" itemprop="seller">Mills</p>`,
  'an item with an address as its id': `<div itemscope itemtype="${SCHEMA}/Book" itemid="urn:isbn:0-330-34032-8"><i itemprop="name">Mills</i></div>`,
  'an item with a relative id': `<div itemscope itemtype="${SCHEMA}/Book" itemid="#book"><i itemprop="name">Mills</i></div>`,
  'an item with an id inside another': `<div itemscope itemtype="${SCHEMA}/Article"><div itemprop="author" itemscope itemtype="${SCHEMA}/Person" itemid="/ada"><i itemprop="name">Ada</i></div></div>`,
  'two items of one id': `<div itemscope itemtype="${SCHEMA}/Book" itemid="/b"><i itemprop="name">Mills</i></div><div itemscope itemtype="${SCHEMA}/Book" itemid="/b"><i itemprop="genre">Craft</i></div>`,
  'values of links, pictures and players': `<div itemscope itemtype="${SCHEMA}/Article"><link itemprop="mainEntityOfPage" href="/m"><img itemprop="image" src="a.png" alt="A"><a itemprop="sameAs" href="?q=1">x</a><map><area itemprop="citation" href="/c"></map>
    <object itemprop="encoding" data="/d.pdf">text</object><video itemprop="video" src="/v.mp4"></video><audio itemprop="audio" src="/a.mp3"></audio><iframe itemprop="embedUrl" src="//play.test/1"></iframe><embed itemprop="contentUrl" src="/e"></div>`,
  'values of data, meters and times': `<div itemscope itemtype="${SCHEMA}/Product"><data itemprop="sku" value="7">seven</data><meter itemprop="score" value="3">three</meter>
    <time itemprop="releaseDate" datetime="2026-01-02">2 Jan</time><time itemprop="added">2026-01-03</time></div>`,
  'content before the text': `<div itemscope itemtype="${SCHEMA}/Offer"><span itemprop="price" content="9.99">$9.99</span></div>`,
  'landmarks as properties': `<article itemscope itemtype="${SCHEMA}/Article"><header itemprop="name">Mills</header><section itemprop="articleBody"><p>Long text</p></section><nav itemprop="breadcrumb">Home</nav></article>`,
  'an address on an element that has none': `<div itemscope itemtype="${SCHEMA}/Thing"><p itemprop="name" href="/no" resource="/no" src="/no">Text</p><b itemprop="alternateName" datetime="2026" value="4">More</b></div>`,
  'several types': `<div itemscope itemtype="${SCHEMA}/Article ${SCHEMA}/TechArticle"><i itemprop="name">Two</i></div>`,
  'several names for one value': `<div itemscope itemtype="${SCHEMA}/Article"><h1 itemprop="name headline">Mills</h1></div>`,
  'names that are addresses': `<div itemscope itemtype="${SCHEMA}/Article"><h1 itemprop="https://other.test/ns/title">Mills</h1></div>`,
  'no type at all': '<div itemscope><i itemprop="name">Nobody</i></div>',
  'one value said twice': `<div itemscope itemtype="${SCHEMA}/Article"><i itemprop="keywords">mill</i><b itemprop="keywords">mill</b></div>`,
  'addresses against a base': `<head><base href="https://cdn.test/x/"><title>t</title></head><body><div itemscope itemtype="${SCHEMA}/Article"><a itemprop="url" href="y">y</a><img itemprop="image" src="/z.png"></div></body>`,
  'the whole page as an item': `<html itemscope itemtype="${SCHEMA}/WebPage"><head><meta itemprop="name" content="Mills"><meta itemprop="image" content="/i.png"><title>t</title></head><body><p itemprop="about">All</p></body></html>`,
  'properties outside of items': '<p itemprop="name">Nobody</p>',
};

const RDFA: Record<string, string> = {
  'an article': `<article vocab="${SCHEMA}/" typeof="Article"><h1 property="headline">How mills turn</h1><p property="description">Wind
    and <b>water</b></p></article>`,
  'items inside each other': `<div vocab="${SCHEMA}/" typeof="Product"><span property="name">Grinder</span><div property="offers" typeof="Offer"><span property="price">12.50</span><meta property="priceCurrency" content="EUR"></div></div>`,
  'an event at a place': `<div vocab="${SCHEMA}/" typeof="Event"><b property="name">Mill day</b><time property="startDate" datetime="2026-05-25">25 May</time><p property="location" typeof="Place"><i property="name">Old mill</i></p></div>`,
  'a resource of its own': `<div vocab="${SCHEMA}/" resource="#mill" typeof="Place"><span property="name">Mill</span></div>`,
  'a resource without a type': `<div vocab="${SCHEMA}/" resource="/mill"><span property="name">Mill</span></div>`,
  'a resource as the value': `<div vocab="${SCHEMA}/" typeof="Article"><span property="about" resource="/mill">the mill</span><i property="name">x</i></div>`,
  'a typed link': `<div vocab="${SCHEMA}/" typeof="Article"><a property="author" typeof="Person" href="/ada"><span property="name">Ada</span></a></div>`,
  'a typed link at the top': `<a vocab="${SCHEMA}/" typeof="Person" href="/ada"><span property="name">Ada</span></a>`,
  'values of links and pictures': `<div vocab="${SCHEMA}/" typeof="Article"><a property="url" href="m">x</a><img property="image" src="/i.png" alt="I"><link property="license" href="https://cc.test/by"><meta property="wordCount" content="812"></div>`,
  'content and times': `<div vocab="${SCHEMA}/" typeof="Article"><time property="datePublished" datetime="2026-01-02">today</time><time property="dateModified" content="2026-01-03" datetime="2020">later</time><span property="name" content="Mills">Mill…</span></div>`,
  'elements that only HTML gives a value': `<div vocab="${SCHEMA}/" typeof="Offer"><data property="price" value="9.99">$9.99</data><meter property="score" value="3">three</meter><object property="encoding" data="/d">text</object></div>`,
  'a subject by about': `<div vocab="${SCHEMA}/" typeof="Article" about="/m"><i property="name">Mills</i></div>`,
  'an author who is named where he is mentioned':
    '<div typeof="schema:Article" about="/m"><h1 property="schema:name">Mills</h1><a about="/user/1" typeof="schema:Person" property="schema:name" datatype="" href="/user/1">Ada</a></div>',
  'a vocabulary inside another': `<div vocab="${SCHEMA}/" typeof="Person"><i property="name">Ada</i><div vocab="http://xmlns.com/foaf/0.1/" typeof="Person"><i property="name">Ada too</i></div></div>`,
  'prefixes known and declared': `<div prefix="dct: http://purl.org/dc/terms/" vocab="${SCHEMA}/" typeof="foaf:Document dct:Text"><i property="dct:title">Mills</i><i property="foaf:topic schema:about">mill</i></div>`,
  'several types and properties': `<div vocab="${SCHEMA}/" typeof="Article BlogPosting"><h1 property="name headline">Mills</h1></div>`,
  'a type that is an address':
    '<div typeof="https://schema.org/Article"><i property="https://schema.org/name">Mills</i></div>',
  'a rel beside a property': `<div vocab="${SCHEMA}/" typeof="Article"><a rel="nofollow" property="url" href="/m">x</a></div>`,
  'landmarks as properties': `<article vocab="${SCHEMA}/" typeof="Article"><section property="articleBody"><p>Long text</p></section></article>`,
  'addresses against a base': `<head><base href="https://cdn.test/x/"><title>t</title></head><body><div vocab="${SCHEMA}/" typeof="Article" resource="#a"><a property="url" href="y">y</a></div></body>`,
  'the body as an item': `<html><head><title>t</title></head><body vocab="${SCHEMA}/" typeof="WebPage"><h1 property="name">Mills</h1></body></html>`,
};

const FORMATS: Record<string, string> = {
  'an entry': `<article class="h-entry"><h1 class="p-name">Mills</h1><a class="u-url" href="/m">#</a><time class="dt-published" datetime="2026-01-02T10:00:00Z">2 Jan</time><p class="p-summary">Short
    and  good</p><div class="e-content"><p>Long <b>text</b></p></div></article>`,
  'an entry with its author':
    '<article class="h-entry"><h1 class="p-name">Mills</h1><a class="p-author h-card" href="/ada">Ada</a></article>',
  'an author by address':
    '<article class="h-entry"><h1 class="p-name">Mills</h1><a class="u-author h-card" href="/ada"><img src="/a.png" alt="Ada"></a></article>',
  'a card':
    '<div class="h-card"><img class="u-photo" src="/a.png" alt=""><a class="p-name u-url" href="https://ada.test">Ada</a> <a class="u-email" href="mailto:a@ada.test">mail</a><p class="p-note">Miller</p></div>',
  'a feed of entries':
    '<div class="h-feed"><h1 class="p-name">Blog</h1><div class="h-entry"><a class="p-name u-url" href="/1">One</a></div><div class="h-entry"><a class="p-name u-url" href="/2">Two</a></div></div>',
  'an event':
    '<div class="h-event"><b class="p-name">Mill day</b><time class="dt-start" datetime="2026-05-25 10:00">10</time><time class="dt-end" datetime="2026-05-25 12:00">12</time><span class="p-location h-adr"><i class="p-locality">Delft</i></span></div>',
  'a recipe':
    '<div class="h-recipe"><h1 class="p-name">Bread</h1><ul><li class="p-ingredient">flour</li><li class="p-ingredient">water</li></ul><time class="dt-duration" datetime="PT45M">45 min</time><data class="p-yield" value="2">two loaves</data><div class="e-instructions"><p>Bake</p></div></div>',
  'a review':
    '<div class="h-review"><p class="p-item h-product"><a class="u-url p-name" href="/g">Grinder</a></p><data class="p-rating" value="4">four</data><abbr class="p-category" title="kitchen">k</abbr></div>',
  'a cited page':
    '<div class="h-entry"><p class="p-name">Re</p><div class="u-in-reply-to h-cite"><a class="u-url p-name" href="https://b.test/1">Their post</a><i class="p-author">Bo</i></div></div>',
  'an answer and a like':
    '<div class="h-entry"><p class="p-name">Re</p><a class="u-in-reply-to" href="https://b.test/1">x</a><a class="u-like-of" href="https://b.test/2">y</a></div>',
  'categories in a list':
    '<div class="h-entry"><p class="p-name">x</p><ul><li class="p-category">mills</li><li><a class="p-category u-tag-of" href="/tag/wind">wind</a></li><li class="p-category">mills</li></ul></div>',
  'landmarks as properties':
    '<article class="h-entry"><header class="p-name">Mills</header><section class="e-content"><p>Long <a href="/x">text</a></p></section></article>',
  'a landmark that is all of an item': '<section class="h-card">Ada</section>',
  'times of all kinds':
    '<div class="h-entry"><p class="p-name">x</p><time class="dt-published">2026-01-02</time><abbr class="dt-updated" title="2026-01-03">3 Jan</abbr><ins class="dt-added" datetime="2026-01-04">4</ins><data class="dt-read" value="2026-01-05">5</data><span class="dt-seen" datetime="2026-01-06">sixth</span></div>',
  'a time in parts':
    '<div class="h-event"><p class="p-name">x</p><p class="dt-start"><span class="value">2026-05-25</span> at <span class="value">10:00</span></p></div>',
  'a time in parts, hour first':
    '<div class="h-event"><p class="p-name">x</p><p class="dt-start"><time class="value">10:00</time> on <time class="value" datetime="2026-05-25">Monday</time></p></div>',
  'text in parts':
    '<div class="h-card"><p class="p-name">x</p><p class="p-tel"><span class="value">+31</span> <i>home</i> <span class="value">123</span></p></div>',
  'a name implied by text': '<p class="h-card">Ada <b>Mill</b></p>',
  'a name and address implied by a link': '<a class="h-card" href="/ada">Ada</a>',
  'a name and photo implied by a picture': '<img class="h-card" src="/a.png" alt="Ada">',
  'a name implied by a long form': '<abbr class="h-card" title="Ada Mill">AM</abbr>',
  'all implied by a linked picture':
    '<div class="h-card"><a href="/ada"><img src="/a.png" alt="Ada"></a></div>',
  'an address implied by the only link': '<div class="h-card"><a href="/ada">Ada</a></div>',
  'an implied address of an area': '<map><area class="h-card" href="/ada" alt="Ada"></map>',
  'nothing implied beside a property': '<p class="h-card"><b class="p-note">x</b> Ada</p>',
  'no name implied beside an item':
    '<div class="h-entry">Read <a class="h-card" href="/ada">Ada</a></div>',
  'addresses of players and data':
    '<div class="h-entry"><p class="p-name">x</p><video class="u-video" src="/v.mp4"></video><audio class="u-audio" src="a.mp3"></audio><object class="u-file" data="/d"></object><data class="u-uid" value="/uid">u</data><span class="u-syndication">https://b.test/3</span></div>',
  'an address on an element that has none':
    '<div class="h-entry"><p class="p-name">x</p><div class="u-url" data="/no" title="/no">/yes</div></div>',
  'several properties at once':
    '<div class="h-entry"><a class="u-url p-name u-uid" href="/m">Mills</a></div>',
  'properties of a maker':
    '<div class="h-entry"><p class="p-name">x</p><p class="p-x-mood p-2nd-life">calm</p></div>',
  'sizes of style frameworks inside':
    '<div class="h-entry"><p class="p-name">x</p><p class="p-4 p-lg-2 e-2 u-1/2">y</p></div>',
  'addresses against a base':
    '<head><base href="https://cdn.test/x/"><title>t</title></head><body><div class="h-entry"><a class="u-url p-name" href="y">y</a><img class="u-photo" src="/z.png"></div></body>',
  'a classic entry':
    '<div class="hentry"><h2 class="entry-title">Mills</h2><abbr class="updated" title="2009-01-01">then</abbr><span class="author vcard"><a class="url fn" href="/ada">Ada</a></span><div class="entry-content"><p>Text</p></div><a rel="bookmark" href="/m">#</a><a rel="tag" href="/tag/wind">wind</a></div>',
  'a classic card':
    '<div class="vcard"><a class="url fn" href="https://ada.test">Ada</a><span class="org">Mills</span><img class="photo" src="/a.png"></div>',
  'a classic event':
    '<div class="vevent"><b class="summary">Mill day</b><abbr class="dtstart" title="2009-05-25">25 May</abbr><span class="location">Delft</span></div>',
  'a classic product':
    '<div class="hproduct"><b class="fn">Grinder</b><i class="price">12</i><a class="url" href="/g">#</a><p class="description">Good</p></div>',
  'classes of a style sheet in a classic entry':
    '<div class="hentry"><h2 class="entry-title">Mills</h2><p class="description">x</p><img class="photo" src="/p.png"><a class="url" href="/other">o</a><b class="price rating summary">1</b></div>',
  'both generations at once':
    '<article class="h-entry hentry"><h1 class="p-name entry-title">Mills</h1><time class="dt-published published" datetime="2026-01-02">2</time></article>',
};

describe.each([
  ['microdata', MICRODATA],
  ['rdfa', RDFA],
  ['microformats2', FORMATS],
] as const)('%s as the parser reads it', (syntax, fragments) => {
  test.for(Object.entries(fragments))('%s', async ([name, html]) => {
    const { mine, theirs } = await both(syntax, html);
    if (!/outside/.test(name)) expect(theirs).not.toEqual([]);
    expect(mine).toEqual(theirs);
  });
});

/** Where we read something else than the parser, and why. Each stands here once. */
const DIFFERENCES: {
  what: string;
  syntax: Item['syntax'];
  html: string;
  /** What we read. */
  mine: object[];
  why: string;
}[] = [
  {
    what: 'content and an address or time',
    syntax: 'microdata',
    html: `<div itemscope itemtype="${SCHEMA}/Offer"><a itemprop="url" content="https://site.test/c" href="/h">x</a><time itemprop="validFrom" content="2026" datetime="2025">y</time></div>`,
    mine: [
      {
        types: [`${SCHEMA}/Offer`],
        properties: { url: ['https://site.test/c'], validFrom: ['2026'] },
      },
    ],
    why: 'A property has one value; the parser takes both.',
  },
  {
    what: 'a type without an item',
    syntax: 'microdata',
    html: `<div itemscope itemtype="${SCHEMA}/Offer"><link itemprop="itemCondition" itemtype="${SCHEMA}/OfferItemCondition" href="/new"></div>`,
    mine: [
      { types: [`${SCHEMA}/Offer`], properties: { itemCondition: ['https://site.test/new'] } },
    ],
    why: 'itemtype means nothing without itemscope; the parser gives it to the item around.',
  },
  {
    what: 'an item without type and properties',
    syntax: 'microdata',
    html: '<div itemscope>text</div>',
    mine: [{ types: [], properties: {} }],
    why: 'It is there, though no statement can be made of it.',
  },
  {
    what: 'a type that is no address',
    syntax: 'microdata',
    html: '<div itemscope itemtype="Article"><i itemprop="name">Mills</i></div>',
    mine: [{ types: ['Article'], properties: { name: ['Mills'] } }],
    why: 'Types are kept as written, so that a rule can say what is wrong with them.',
  },
  {
    what: 'the reverse of a property',
    syntax: 'microdata',
    html: `<div itemscope itemtype="${SCHEMA}/Person"><i itemprop="name">Ada</i><a itemprop-reverse="author" href="/m">x</a></div>`,
    mine: [{ types: [`${SCHEMA}/Person`], properties: { name: ['Ada'] } }],
    why: 'itemprop-reverse is an extension that no reader of shared pages follows.',
  },
  {
    what: 'more items than are kept',
    syntax: 'microdata',
    html: '<i itemscope><b itemprop="n">x</b></i>'.repeat(LIMITS.items + 1),
    mine: Array.from({ length: LIMITS.items }, () => ({ types: [], properties: { n: ['x'] } })),
    why: 'Everything that is taken from a page is bounded.',
  },
  {
    what: 'card tags of the head',
    syntax: 'rdfa',
    html: '<head><meta property="og:title" content="Mills"><title>t</title></head><body></body>',
    mine: [],
    why: 'They are read as metas; they make no item of the page.',
  },
  {
    what: 'rel and rev',
    syntax: 'rdfa',
    html: `<div vocab="${SCHEMA}/" typeof="Article"><i property="name">Mills</i><a rel="license" href="/by">x</a></div>`,
    mine: [{ types: [`${SCHEMA}/Article`], properties: { name: ['Mills'] } }],
    why: 'They are no part of RDFa Lite.',
  },
  {
    what: 'a prefixed rel beside a property',
    syntax: 'rdfa',
    html: '<p typeof="v:Breadcrumb"><a rel="v:url" property="v:title" href="/">Home</a></p>',
    mine: [
      { types: ['http://rdf.data-vocabulary.org/#Breadcrumb'], properties: { title: ['Home'] } },
    ],
    why: 'rel is no part of RDFa Lite, but it takes the address away from the property.',
  },
  {
    what: 'a property inside a link',
    syntax: 'rdfa',
    html: `<div vocab="${SCHEMA}/" typeof="Article"><a href="/m"><span property="name">Mills</span></a></div>`,
    mine: [{ types: [`${SCHEMA}/Article`], properties: { name: ['Mills'] } }],
    why: 'To the letter it speaks of what is linked to; whoever writes it means the item around.',
  },
  {
    what: 'an address beside content or a datatype',
    syntax: 'rdfa',
    html: `<div vocab="${SCHEMA}/" typeof="Article"><img property="image" src="/i.png" content="/j.png"></div>`,
    mine: [{ types: [`${SCHEMA}/Article`], properties: { image: ['/j.png'] } }],
    why: 'To the letter it speaks of what stands at the address; whoever writes it means the item around.',
  },
  {
    what: 'no vocabulary',
    syntax: 'rdfa',
    html: '<div typeof="Article"><i property="name">Mills</i></div>',
    mine: [{ types: ['Article'], properties: { name: ['Mills'] } }],
    why: 'Types are kept as written, so that a rule can say what is wrong with them.',
  },
  {
    what: 'a format that nobody has registered',
    syntax: 'microformats2',
    html: '<div class="h-full h-menu">text</div>',
    mine: [],
    why: 'Style frameworks have classes that look like formats; only known ones are taken for them.',
  },
  {
    what: 'an item outside of a review',
    syntax: 'microformats2',
    html: '<div class="item">text</div>',
    mine: [],
    why: 'The class is a format in classic reviews alone; everywhere else it is a list entry.',
  },
  {
    what: 'a classic feed, address or place',
    syntax: 'microformats2',
    html: '<div class="hfeed">text</div><div class="adr"><i class="locality">Delft</i></div>',
    mine: [],
    why: 'No rule asks for them, and their classes stand in many style sheets.',
  },
  {
    what: 'when a classic entry was published',
    syntax: 'microformats2',
    html: '<div class="hentry"><b class="entry-title">Mills</b><abbr class="published" title="2009-01-01">then</abbr></div>',
    mine: [{ types: ['h-entry'], properties: { name: ['Mills'], published: ['2009-01-01'] } }],
    why: 'The class belongs to the format; the parser’s list lacks it.',
  },
  {
    what: 'classic properties that no rule asks for',
    syntax: 'microformats2',
    html: '<div class="vcard"><b class="fn">Ada</b><i class="note">Miller</i></div>',
    mine: [{ types: ['h-card'], properties: { name: ['Ada'] } }],
    why: 'Their classes stand in many style sheets, and each would be looked for on every page.',
  },
  {
    what: 'sizes of style frameworks on a property',
    syntax: 'microformats2',
    html: '<div class="h-entry"><b class="p-name p-4 p-md-4">Mills</b></div>',
    mine: [{ types: ['h-entry'], properties: { name: ['Mills'] } }],
    why: 'Names of properties end in letters; the parser forgets it where one of the classes does.',
  },
  {
    what: 'a fragment as address',
    syntax: 'microformats2',
    html: '<div class="h-entry"><a class="u-url p-name" href="#m">Mills</a></div>',
    mine: [
      {
        types: ['h-entry'],
        properties: { name: ['Mills'], url: ['https://site.test/blog/post#m'] },
      },
    ],
    why: 'Every address is resolved; the parser leaves fragments as they are.',
  },
  {
    what: 'pictures in a text',
    syntax: 'microformats2',
    html: '<div class="h-entry"><b class="p-name">x</b><p class="e-content">Wind <img src="/i.png" alt="mill"> turns</p></div>',
    mine: [{ types: ['h-entry'], properties: { name: ['x'], content: ['Wind turns'] } }],
    why: 'Texts are what stands between the tags: all three syntaxes share them.',
  },
  {
    what: 'scripts in a text',
    syntax: 'microformats2',
    html: '<div class="h-entry"><b class="p-name">x</b><p class="e-content">Wind <script>turn()</script></p></div>',
    mine: [{ types: ['h-entry'], properties: { name: ['x'], content: ['Wind turn()'] } }],
    why: 'The same: the text content of an element, which microdata and RDFa are defined by.',
  },
  {
    what: 'the only link, however deep',
    syntax: 'microformats2',
    html: '<div class="h-entry"><b class="p-name">x</b><ul><li><a class="p-category" href="/tag">wind</a></li></ul></div>',
    mine: [
      {
        types: ['h-entry'],
        properties: { name: ['x'], category: ['wind'], url: ['https://site.test/tag'] },
      },
    ],
    why: 'Of an only link we do not know how deep it stands, unless it stands in a property.',
  },
  {
    what: 'an implied name without text',
    syntax: 'microformats2',
    html: '<a class="h-card" href="/ada"></a>',
    mine: [{ types: ['h-card'], properties: { url: ['https://site.test/ada'] } }],
    why: 'An empty name is none.',
  },
];

describe('where we differ', () => {
  test.for(DIFFERENCES)('$syntax: $what ($why)', async ({ syntax, html, mine }) => {
    const read = await both(syntax, html);
    expect(read.mine).toEqual(mine);
    expect(read.theirs).not.toEqual(mine);
  });
});
