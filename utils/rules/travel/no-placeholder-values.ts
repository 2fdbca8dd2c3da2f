import { defineRule } from '../../audit/define-rule';
import type { Snapshot } from '../../page/snapshot';
import { cardTags } from '../../signals/card-tags';
import {
  IMAGE_KEYS,
  isCardKey,
  keysOf,
  listed,
  saidOnPage,
  servedPage,
  short,
} from '../../signals/card-values';
import { cardsTaking } from '../../signals/cards-concerned';
import { contentOf, exhibit, metaAll, misplacedContent } from '../../signals/meta';
import { webUrl } from '../../signals/urls';

const TEXT_KEYS = [
  'og:title',
  'og:description',
  'og:site_name',
  'twitter:title',
  'twitter:description',
  'description',
];
const ADDRESS_KEYS = [...IMAGE_KEYS, 'og:url', 'twitter:image', 'twitter:image:src', 'twitter:url'];
/** Keys whose emptiness the rule on their presence reports. */
const PRESENCE = ['og:title', 'og:description', 'og:image', 'og:url', 'twitter:card'];
/** Keys of which an empty copy beside a filled one is reported as a duplicate. */
const SINGLE = [...TEXT_KEYS, 'og:url', 'og:type', 'twitter:card', 'twitter:image'];

/** Tags that some network reads; an empty tag of any other key does no harm. */
const READ =
  /^(description|og:(title|description|site_name|type|url|locale|determiner|(image|video|audio)(:(url|secure_url|type|width|height|alt))?)|twitter:(card|site|creator|title|description|url|image(:(src|alt))?|player(:\w+)?|label[12]|data[12])|(article|product|profile|video|music|book):.+)$/;

/** Whole values that a program or a theme leaves behind. */
const STAND_IN =
  /^(undefined|null|none|nan|todo|tbd|lorem ipsum\b.*|\[object object\]|default title|your (site|page|website)( title| name)?|(site|page) title( goes)? here)$/is;
/** Marks of template languages: Mustache, ERB, JavaScript, Yoast, Drupal, Windows style, CMS tokens. */
const MARK =
  /\{\{[^{}]{0,80}\}\}|\{%[^{}]{0,80}%\}|<%[^<>]{0,80}%>|\$\{[^{}]{0,80}\}|%%[a-z_]+%%|__[A-Z]{2,}[A-Z_]*__|\[\[?[a-z]+:[a-z_:-]+\]\]?|%[A-Z][A-Z_]{2,}%|\[object Object\]/;
/** The same for addresses, in which `%AB%` can be an escape. */
const ADDRESS_MARK =
  /\{\{|%7B%7B|\$\{|%24%7B|<%|%%[a-z_]+%%|\[object(%20| )object\]|\/(undefined|null)$|^(undefined|null|none)$/i;
/** Reserved for examples by RFC 2606. */
const EXAMPLE_HOST = /(^|\.)example\.(com|org|net)$/i;

/** The part of a text that was never filled in. */
function unfilledText(value: string, snapshot: Snapshot): string | undefined {
  const found = STAND_IN.test(value) ? value : MARK.exec(value)?.[0];
  return found !== undefined && !saidOnPage(snapshot, found) ? found : undefined;
}

function unfilledAddress(value: string, snapshot: Snapshot): string | undefined {
  const mark = ADDRESS_MARK.exec(value)?.[0];
  if (mark !== undefined) return mark;
  const host = webUrl(value)?.hostname;
  if (host === undefined || !EXAMPLE_HOST.test(host)) return undefined;
  return EXAMPLE_HOST.test(webUrl(snapshot.page.url)?.hostname ?? '') ? undefined : host;
}

export default defineRule({
  id: 'no-placeholder-values',
  pillar: 'travel',
  title: 'No card tag is empty or an unfilled template',
  kind: 'guard',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  scope: 'public',
  messages: {
    placeholder: '{key} holds “{value}”: “{part}” was never filled in',
    placeholderUrl: '{key} leads to “{value}”: “{part}” was never filled in',
    emptyOne: 'A tag that is there, but whose content is empty: {keys}',
    empty: 'Tags that are there, but whose content is empty: {keys}',
    beside: 'Empty beside a filled tag of the same name: {keys}',
    valueAttribute: 'In an attribute called “value”, while parsers look for “content”: {keys}',
  },
  why: 'Networks print what the tag says, so an unfilled template stands in bold on every card.',
  fix: {
    text: 'Fill the tag from the page, or leave it out where there is no value.',
    snippet:
      '<meta property="og:title" content="{{title|attr}}">\n<meta property="og:description" content="{{description|attr}}">',
  },
  sources: [
    {
      title: 'Our own choice of what counts as left over; no network publishes a list',
      basis: 'own-choice',
      checked: '2026-11-22',
    },
    {
      title: 'RFC 2606: reserved names for examples',
      url: 'https://www.rfc-editor.org/rfc/rfc2606',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const { head } = facts;
    const tags = head.metas.filter((tag) =>
      keysOf(tag).some((key) => isCardKey(key) || key.toLowerCase() === 'description'),
    );
    if (tags.length === 0) {
      return cardTags(snapshot).some(({ state }) => state === 'page-only')
        ? say.reportedElsewhere()
        : say.nothingToCheck();
    }

    const problems = [];
    for (const key of [...TEXT_KEYS, ...ADDRESS_KEYS]) {
      const isAddress = ADDRESS_KEYS.includes(key);
      for (const tag of metaAll(head, key)) {
        const value = contentOf(tag);
        const part = isAddress ? unfilledAddress(value, snapshot) : unfilledText(value, snapshot);
        if (value === '' || part === undefined) continue;
        problems.push(
          say.problem(
            'fail',
            isAddress ? 'placeholderUrl' : 'placeholder',
            { key, value: short(value), part: short(part) },
            [exhibit(key, tag, 'server', part)],
            cardsTaking(snapshot, key),
          ),
        );
        break;
      }
    }

    const empty = tags.flatMap((tag) => {
      if (contentOf(tag) !== '') return [];
      const key = (keysOf(tag)[0] ?? '').toLowerCase();
      const isFilled = metaAll(head, key).some((other) => contentOf(other) !== '');
      const elsewhere = isFilled ? SINGLE.includes(key) : PRESENCE.includes(key);
      const message =
        misplacedContent(tag) !== undefined ? 'valueAttribute' : isFilled ? 'beside' : 'empty';
      return elsewhere || !READ.test(key) ? [] : [{ key, tag, message }];
    });
    for (const message of ['empty', 'beside', 'valueAttribute'] as const) {
      const found = empty.filter((each) => each.message === message);
      if (found.length === 0) continue;
      const keys = new Set(found.map(({ key }) => key));
      const isOne = message === 'empty' && keys.size === 1;
      problems.push(
        say.problem(
          'warn',
          isOne ? 'emptyOne' : message,
          { keys: listed(keys) },
          found.slice(0, 6).map(({ key, tag }) => exhibit(key, tag)),
        ),
      );
    }
    return say.worst(problems);
  },
});
