import type { Note } from './explain.ts';

const NO_ROBOTS: Note = {
  why: 'Saved pages come without robots.txt, and none forbids nothing.',
  looked:
    'the replay, which answers 404 for every robots.txt; blocked crawlers are in the rule’s own cases.',
};

const NO_PICTURES: Note = {
  why: 'The pictures were not saved, so there is nothing to measure.',
  looked: 'the findings: each is unknown, or steps aside for image-reachable.',
};

const NO_SCRIPTS: Note = {
  why: 'Pages were saved with what they held at that time, and the scripts that would add more are not there to run.',
  looked: 'ten passing pages: the served HTML holds what the rendered page shows.',
};

const SERVED_ONCE: Note = {
  why: 'Each saved page is served at its own address, with 200 and no way on.',
  looked: 'the replay; error answers, gates and redirects are in the rule’s own cases.',
};

/** Why rules fire on nearly all pages or on none, by rule; see `isConspicuous`. */
export const NOTES: Readonly<Record<string, Note>> = {
  'bot-wall-not-served': SERVED_ONCE,
  'card-type-matches-image': NO_PICTURES,
  'citation-metadata': {
    why: 'Only two pages are scholarly, and both come from publishers that Google Scholar reads.',
    looked: 'both: title, authors, date and file are tagged.',
  },
  'comments-credit-people': {
    why: 'Few saved pages hold comments that can be told apart, and blog software names and links each.',
    looked: 'all six that pass: every comment has a link of its own.',
  },
  'copy-link-available': {
    why: 'Most sites offer networks and no button for the link, and most of these pages are older than the clipboard API for scripts.',
    looked:
      'the source of every page where it fails, searched for words for copying a link and for “clipboard”: what there is stands in the text, in frames’ permissions or in data, and belongs to no button.',
  },
  'embed-code-offered': {
    why: 'Of twenty pages with a player seven show a code. The others have menus that scripts fill, or announce oEmbed, so a code may be there.',
    looked: 'all twenty: each of the seven has a control or text that names the embed code.',
  },
  'feed-valid': {
    why: 'It reads the feed in a full audit, which saved pages do not get; on some the feed itself is in doubt.',
    looked: 'the reasons of all unknown findings.',
  },
  'https-page': {
    why: 'That https holds for all ways to the page only a full audit can tell; before that it speaks of addresses that begin with http: alone.',
    looked: 'the address or tag of nine findings: all begin with http:.',
  },
  'image-alt-present': {
    why: 'Hardly any publisher writes a text alternative for the preview picture, and few tools make one.',
    looked:
      'the source of every page where it says so, searched for og:image:alt and twitter:image:alt in any form: none holds a text.',
  },
  'image-format-supported': NO_PICTURES,
  'image-large-enough': NO_PICTURES,
  'image-license-metadata': NO_PICTURES,
  'image-light-enough': NO_PICTURES,
  'image-reachable': {
    why: 'The pictures were not saved: every request for one is answered with 404.',
    looked:
      'ten findings: each names the status of the replay, or that the browser could not draw the picture.',
  },
  'image-shape': NO_PICTURES,
  'images-usable-elsewhere': NO_PICTURES,
  'license-declared': {
    why: 'Nearly all sites have a line of copyright at most, which no program can read; it only warns of that.',
    looked:
      'the source of every page where it fires, searched for licence links, Creative Commons, structured data and ©: but for a misspelt “all right reserved” and a copyright holder in microdata, the hits are addresses, comments in the code, and credits of pictures.',
  },
  'linkbacks-shown': {
    why: 'WordPress announces pingback unasked and themes hide what comes in, so it only warns there.',
    looked:
      'the source of all pages where it fires, searched for pingbacks and trackbacks: no list of them.',
  },
  'main-content-in-html': NO_SCRIPTS,
  'mobile-host-canonicalised': {
    why: 'No page of the collection was saved from a mobile host or as AMP.',
    looked: 'all 230 addresses.',
  },
  'no-fragment-router': {
    why: 'No page of the collection has a route behind the # of its address.',
    looked: 'all 230 addresses, and the share of links to fragments on ten pages.',
  },
  'no-horizontal-overflow': {
    why: 'A wide window says nothing about a phone, and the pages were opened in a wide one.',
    looked: 'the findings: each is unknown for want of a narrow window.',
  },
  'no-js-only-card': NO_SCRIPTS,
  'no-redirect-chain': SERVED_ONCE,
  'page-publicly-fetchable': SERVED_ONCE,
  'permalink-per-item': {
    why: 'Few lists of items are among the pages, and lists of links are what most of them are.',
    looked: 'all six that pass: each item found is linked.',
  },
  'rel-me-links': {
    why: 'One home page or profile links to an account in the fediverse, and it proves it.',
    looked: 'that page: the link carries rel=me.',
  },
  'robots-allows-chat-previews': NO_ROBOTS,
  'robots-allows-facebook': NO_ROBOTS,
  'robots-allows-linkedinbot': NO_ROBOTS,
  'robots-allows-pinterestbot': NO_ROBOTS,
  'robots-allows-twitterbot': NO_ROBOTS,
  'robots-image-path-allowed': NO_ROBOTS,
  'share-audience-fit': {
    why: 'Nearly every page offers a network that suits its language, and in a window as wide as this one a button for phones is not missed.',
    looked:
      'the four pages in Spanish and Italian with other networks only: one of them has the button, in a script for phones.',
  },
  'text-fragments-work': {
    why: 'It fires on a header that hardly any site sends, and the headers were not saved.',
    looked: 'ten passing pages: the text stands in the served HTML.',
  },
  'webmention-endpoint': {
    why: 'Hardly any site outside the IndieWeb takes Webmentions; the rule is a minor one for that.',
    looked:
      'the source of every page where it fires, searched for the word “webmention”: not one hit.',
  },
};
