import type { Snapshot } from '../page/snapshot';
import { feedLinks, isCommentFeed } from './feeds';
import { type Field, heads, metaFields, plain } from './field';
import { entities, entityFields, mainEntities } from './items';
import { typesOf } from './json-ld';
import { FORBIDS, licences } from './licences';
import { exhibit, titleExhibit } from './meta';
import { titleFields } from './page-title';
import { BEYOND_ASCII, lettersOf } from './plain-text';
import { remembered } from './remembered';
import { signal } from './signal';
import { isHomepage, webUrl } from './urls';

const bare = remembered((text): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ''),
);

/** Labels that say which part of a site it is, not whose. */
const PARTS =
  /^(news|blogs?|shop|store|media|info|home|forum|docs?|support|help|edition|share|open|live)$/;

/** Labels of the host without `www` and endings, each without hyphens. */
const hostNames = signal((snapshot): string[] => {
  const host = webUrl(snapshot.page.url)?.hostname ?? '';
  const labels = host.replace(/^(www\d?|m|mobile|amp)\./, '').split('.');
  return [...labels.slice(0, -1), labels.join('.'), labels.slice(-2).join('.')]
    .map(bare)
    .filter((label) => label.length > 2 && !PARTS.test(label));
});

/** Whether a name is that of the host: the label itself, with or without “the”, or its words run together. */
export function isHostName(snapshot: Snapshot, name: string): boolean {
  const own = bare(name);
  const short = bare(name.replace(/^the\s+/i, ''));
  return hostNames(snapshot).some((label) => label === own || label === short);
}

/** Whether a name holds the host's own label, as “Tide Mills Press” on tidemills.example. */
export function holdsHostName(snapshot: Snapshot, name: string): boolean {
  const own = bare(name);
  return hostNames(snapshot).some((label) => label.length > 4 && own.includes(label));
}

const SEPARATOR =
  /\s+[-–—|·•:»«›‹/~]+\s+|\s*[|·•»«›‹＜＞]\s*|:\s+|\s+[-–—]|[-–—]\s+|(?<=\P{ASCII})_(?=\P{ASCII})/u;

/** Titles as evidence, each with its parts. */
function titles(snapshot: Snapshot) {
  return heads(snapshot).flatMap(({ head, side }) => {
    const [evidence] = titleExhibit(head, side);
    const title = plain(head.titles[0]?.text ?? '');
    if (!evidence || title === '') return [];
    const parts = title.split(SEPARATOR).map(plain).filter(Boolean);
    const field = (value: string): Field => ({ value, from: 'title', evidence });
    return [{ title, parts, field }];
  });
}

/** The part of the title element that the page's own name leaves over, or that is the name of the host. */
function fromTitle(snapshot: Snapshot): Field[] {
  const names = titleFields(snapshot).filter(({ from }) => from !== 'title');
  return titles(snapshot).flatMap(({ title, parts, field }): Field[] => {
    const named = parts.find((part) => isHostName(snapshot, part));
    if (named) return [field(named)];
    for (const { value } of names) {
      const name = bare(value);
      if (name === '' || name === bare(title)) continue;
      const [first = '', last = ''] = [parts[0], parts.at(-1)];
      if (parts.length < 2) break;
      if (bare(parts.slice(0, -1).join('')) === name) return [field(last)];
      if (bare(parts.slice(1).join('')) === name) return [field(first)];
    }
    return [];
  });
}

/** Where nothing else tells: what stands last in a title of two parts that is no headline as a whole. */
function fromEnd(snapshot: Snapshot): Field[] {
  const whole = titleFields(snapshot)
    .filter(({ from }) => from !== 'title')
    .map(({ value }) => bare(value));
  return titles(snapshot).flatMap(({ title, parts, field }): Field[] => {
    const last = parts.at(-1);
    return last && parts.length > 1 && !whole.includes(bare(title)) ? [field(last)] : [];
  });
}

/** The name of the host where the page writes it out, as “Tide Mills” on tidemills.example. */
function fromWords(snapshot: Snapshot): Field[] {
  const texts: Field[] = [
    ...titles(snapshot).map(({ title, field }) => field(title)),
    ...metaFields(snapshot, ['og:title', 'og:description', 'description', 'twitter:description']),
    ...licences(snapshot)
      .filter(({ from }) => from === 'copyright' || from === 'holder')
      .map(({ value, evidence }): Field => ({ value, from: evidence.label, evidence })),
  ];
  return hostNameIn(snapshot, texts);
}

/** The same in the text of the page. */
const fromText = (snapshot: Snapshot): Field[] =>
  hostNameIn(
    snapshot,
    snapshot.page.lines.map((value) => ({
      value,
      from: 'text',
      evidence: { label: 'text', text: value, from: 'page' },
    })),
  );

/** Words that name the host when they are run together. */
function hostNameIn(snapshot: Snapshot, texts: readonly Field[]): Field[] {
  const wanted = hostNames(snapshot);
  return texts.flatMap((text): Field[] => {
    const start = text.value.slice(0, 1_000);
    // Words in ASCII are run together as their whole text is.
    if (!BEYOND_ASCII.test(start)) {
      const all = lettersOf(start.toLowerCase());
      if (!wanted.some((label) => all.includes(label))) return [];
    }
    const words = [...start.matchAll(/[\p{L}\p{N}'’&+]+/gu)];
    for (const [at, word] of words.entries()) {
      if (!/^[\p{Lu}\p{N}]/u.test(word[0])) continue;
      let run = '';
      for (const next of words.slice(at, at + 5)) {
        run += bare(next[0]);
        const isShort = run.length <= 3 && next[0] !== next[0].toUpperCase();
        if (wanted.includes(run) && !isShort) {
          const value = text.value.slice(word.index, next.index + next[0].length);
          return [{ ...text, value }];
        }
      }
    }
    return [];
  });
}

/** Titles of feeds are those of the site, with a word for the format. */
function fromFeeds(snapshot: Snapshot): Field[] {
  return heads(snapshot).flatMap(({ head, side }) =>
    feedLinks(head)
      .filter((link) => !isCommentFeed(link))
      .flatMap((link): Field[] => {
        const value = plain(link.title ?? '')
          .replace(
            /\s*(?:[-–—»|:(]\s*)?\b(?:rss|atom|feeds?|posts|main|xml|2\.0|1\.0|\)|\s)+$/i,
            '',
          )
          .replace(/^(?:rss|atom|feed|rss feed)(?:\s+(?:for|of|von|de)\b|\s*[-–—:|])?\s*/i, '')
          .trim();
        return /\p{L}{2}/u.test(value)
          ? [{ value, from: 'feed title', evidence: exhibit('feed', link, side) }]
          : [];
      }),
  );
}

const FORBIDDEN = new RegExp(`(?:${FORBIDS.source}).*$`, 'u');

/** The holder in a line that claims copyright. */
export function copyrightHolder(line: string): string | undefined {
  const text = plain(line)
    .replace(/^.*?(?:©|\(c\)|&copy;|copyright)/iu, '')
    .replace(/copyright|©|\(c\)/giu, '')
    .replace(
      /\b(?:all rights? reserved|alle rechte|tous droits|todos los derechos|tutti i diritti).*$/iu,
      '',
    )
    .replace(FORBIDDEN, '')
    .replace(/\b(?:19|20)\d\d\b(?:\s*[-–—,/]\s*(?:(?:19|20)?\d\d|present|today)\b)*/giu, '')
    .replace(/^[\s\p{P}\p{S}]+|[\s,;:|·•–—-]+$/gu, '')
    .replace(/^(?:by|von|par|por|di)\s+/iu, '')
    .split(/\s*[|·•]\s*|(?<!\b(?:\p{Lu}|Co|Inc|Ltd|Dr|St))\.\s+(?=\p{Lu})/u)[0]
    ?.replace(/(?<!\b(?:inc|ltd|co|corp|s\.a|s\.l|gmbh|llc))\.$/iu, '')
    .trim();
  return text && text.length > 1 && text.length <= 60 && /\p{L}{2}/u.test(text) ? text : undefined;
}

function fromCopyright(snapshot: Snapshot): Field[] {
  return licences(snapshot)
    .filter(({ from }) => from === 'copyright' || from === 'holder')
    .flatMap(({ value, evidence }): Field[] => {
      const holder = copyrightHolder(value);
      return holder ? [{ value: holder, from: evidence.label, evidence }] : [];
    });
}

const PUBLISHERS = ['publisher', 'sourceOrganization', 'provider'] as const;

/** Who publishes the site, by the names that the page gives it; of several, the plainest first. */
export const publisher = signal((snapshot): Field | null => {
  const sites = entities(snapshot).filter(({ node }) => typesOf(node).includes('WebSite'));
  const owners = entities(snapshot).filter(
    ({ node, syntax }) =>
      syntax === 'JSON-LD' &&
      typesOf(node).some((type) => /^(\w*Organization|Corporation|LocalBusiness)$/.test(type)),
  );
  const named = () => [
    ...metaFields(snapshot, ['og:site_name']),
    ...entityFields(
      mainEntities(snapshot).filter(({ syntax }) => syntax === 'JSON-LD'),
      PUBLISHERS,
    ),
    ...metaFields(snapshot, [
      'publisher',
      'dc.publisher',
      'dcterms.publisher',
      'citation_publisher',
      'application-name',
    ]),
    ...entityFields(mainEntities(snapshot), PUBLISHERS),
    ...entityFields([...sites, ...owners], ['name']),
    ...metaFields(snapshot, ['apple-mobile-web-app-title', 'twitter:app:name:iphone']),
  ];
  // Reading titles and texts costs; most pages name their publisher before that.
  const ways = [named, fromTitle, fromWords, fromFeeds, fromEnd, fromText, fromCopyright];
  for (const way of ways) {
    const sound = way(snapshot).find(
      ({ value }) => !/^https?:|^@|^\d+$/.test(value) && value.length <= 100,
    );
    if (sound) return sound;
  }
  return (isHomepage(snapshot.page.url) && titleFields(snapshot)[0]) || null;
});
