import { defineRule } from '../../audit/define-rule';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import { discordPreviews, signalPreviewUtil } from '../../audit/sources/messengers';
import { openGraph } from '../../audit/sources/standards';
import type { Preview } from '../../networks/network';
import { PREVIEW_NETWORKS } from '../../networks/registry';
import type { MetaTag } from '../../page/snapshot';
import { cardTags } from '../../signals/card-tags';
import { cardMetas, isCardKey, keysOf, listed, servedPage } from '../../signals/card-values';
import { contentOf, exhibit, isSpeltOut } from '../../signals/meta';
import { quotesOf } from '../../signals/quotes';

/** Keys without which a parser draws no card. */
const CORE = /^(og:(title|image)|twitter:(card|title|image))$/;
/** Keys whose capitals matter; made-up ones such as `og:datePublished` are nobody's. */
const KNOWN =
  /^(og:(title|type|url|description|site_name|locale|image(:(url|secure_url|type|width|height|alt))?|video(:\w+)?|audio(:\w+)?)|twitter:(card|title|description|image(:alt)?|site|creator))$/;
/** Keys that only the property attribute carries, by the protocol. */
const PROPERTY_ONLY =
  /^((og|article|product|profile|video|music|book):|fb:(app_id|admins|pages|profile_id)$)/;
const ROOT = /^og:(image|video|audio)(:url)?$/;
const DETAIL = /^og:(image|video|audio):(width|height|type|alt|secure_url)$/;

interface Misplaced {
  orphans: { key: string; tag: MetaTag }[];
  /** Details that follow a later picture while the first has none. */
  late: { key: string; tag: MetaTag }[];
  /** A second, other value of one detail for one root. */
  repeated: { key: string; tag: MetaTag }[];
}

/** Walks roots and their details in document order. */
function misplaced(tags: { key: string; tag: MetaTag }[]): Misplaced {
  const result: Misplaced = { orphans: [], late: [], repeated: [] };
  for (const medium of ['image', 'video', 'audio']) {
    const own = tags.filter(({ key }) => key.startsWith(`og:${medium}`));
    const roots: { value: string; details: Map<string, string> }[] = [];
    const late: Misplaced['late'] = [];
    for (const { key, tag } of own) {
      const value = contentOf(tag);
      if (ROOT.test(key)) {
        // og:image:url with the same address names the same picture once more.
        if (roots.at(-1)?.value !== value) roots.push({ value, details: new Map() });
        continue;
      }
      if (!DETAIL.test(key) || value === '') continue;
      const root = roots.at(-1);
      if (!root) result.orphans.push({ key, tag });
      else {
        const before = root.details.get(key);
        if (before !== undefined && before !== value) result.repeated.push({ key, tag });
        root.details.set(key, value);
        if (roots.length > 1) late.push({ key, tag });
      }
    }
    if (roots[0]?.details.size === 0) result.late.push(...late);
  }
  return result;
}

const idsOf = (reads: (preview: Preview) => boolean): string[] =>
  PREVIEW_NETWORKS.filter(({ preview }) => preview && reads(preview)).map(({ id }) => id);

/** What a tag holds that has a value in no double quotes; few do. */
const UNQUOTED = /=\s*[^\s"]/;

function isUnquoted(startTag: string): boolean {
  const quotes = quotesOf(startTag);
  return ['property', 'content'].some((attribute) => (quotes[attribute] ?? '"') !== '"');
}

export default defineRule({
  id: 'og-syntax-correct',
  pillar: 'travel',
  title: 'Card tags are written so that every parser can read them',
  kind: 'guard',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['signal', 'discord', 'facebook', 'all'],
  needs: ['server'],
  topic: 'head',
  scope: 'public',
  messages: {
    nameCore:
      'In a name attribute, though Signal reads only property and the protocol asks for it: {keys}',
    nameSecondary: 'In a name attribute, where the protocol asks for property: {keys}',
    capitals: 'Written with capital letters, while Discord looks for small ones: {keys}',
    quotes:
      'Without double quotes around key or value, the only form that Signal on Android reads: {keys}',
    severalKeys:
      'One property attribute holds several keys (“{keys}”), and many parsers take them for one',
    fullAddress:
      'The key is spelt out as a web address, which is legal RDFa, but no network is known here to read it: {keys}',
    orphan: 'Placed ahead of og:{medium} instead of behind it: {keys}',
    secureOnly:
      'og:image:secure_url stands without an og:image, and Signal and Mastodon do not read it alone',
    detached: 'Describes an og:{medium} that is not there: {keys}',
    laterPicture: 'Placed behind a later og:image, and so not about the first picture: {keys}',
    repeated: 'Given twice for one picture, film or sound, with different values: {keys}',
  },
  why: 'Each network has its own parser: Signal reads only property, Discord tells capitals from small letters, and the protocol ties details to the tag before them.',
  fix: {
    text: 'Write the key in small letters into property, the values in double quotes, and details right behind the picture they describe.',
    snippet:
      '<meta property="og:title" content="{{title|attr}}">\n<meta property="og:image" content="{{image|attr}}">\n<meta property="og:image:alt" content="{{title|attr}}">',
  },
  sources: [signalPreviewUtil, discordPreviews, openGraph, mastodonLinkDetails],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const tags = cardMetas(facts.head);
    if (tags.length === 0) {
      return cardTags(snapshot).some(({ key, state }) => state === 'page-only' && isCardKey(key))
        ? say.reportedElsewhere()
        : say.nothingToCheck();
    }
    const written = tags.flatMap((tag) =>
      keysOf(tag)
        .filter(isCardKey)
        .map((raw) => ({ raw, key: raw.toLowerCase(), tag })),
    );
    type Found = (typeof written)[number];
    const names = (found: { key: string }[]) => listed(found.map(({ key }) => key));
    const shown = (found: { key: string; tag: MetaTag }[], mark?: (each: MetaTag) => string) =>
      found.slice(0, 6).map(({ key, tag }) => exhibit(key, tag, 'server', mark?.(tag)));
    // A well-written twin of the same key makes up for a badly written tag.
    const without = (found: Found[], isFine: (other: Found) => boolean) =>
      found.filter(({ key }) => !written.some((other) => other.key === key && isFine(other)));

    const inName = without(
      written.filter(({ key, tag }) => PROPERTY_ONLY.test(key) && tag.property === undefined),
      ({ tag }) => tag.property !== undefined,
    );
    const nameCore = inName.filter(({ key }) => CORE.test(key));
    const nameSecondary = inName.filter(({ key }) => !CORE.test(key));
    const capitals = without(
      written.filter(({ raw, key }) => raw !== key && KNOWN.test(key)),
      ({ raw, key }) => raw === key,
    );
    const spelt = without(
      written.filter(({ tag }) => isSpeltOut(tag)),
      ({ tag }) => !isSpeltOut(tag),
    );
    const several = tags.filter((tag) => keysOf(tag).length > 1);
    const unquoted = written.filter(
      ({ key, tag }) =>
        /^og:(title|description|image)$/.test(key) &&
        tag.property !== undefined &&
        tag.source !== undefined &&
        UNQUOTED.test(tag.source.text) &&
        isUnquoted(tag.source.text),
    );
    const { orphans, late, repeated } = misplaced(written);
    const hasRoot = (medium: string) =>
      written.some(({ key }) => key === `og:${medium}` || key === `og:${medium}:url`);

    const problems = [];
    if (nameCore.length > 0) {
      problems.push(
        say.problem(
          'fail',
          'nameCore',
          { keys: names(nameCore) },
          shown(nameCore, () => 'name='),
          idsOf((preview) => preview.keyFrom?.value.includes('name') === false),
        ),
      );
    }
    if (capitals.length > 0) {
      const level = capitals.some(({ key }) => CORE.test(key)) ? 'fail' : 'warn';
      problems.push(
        say.problem(
          level,
          'capitals',
          { keys: listed(capitals.map(({ raw }) => raw)) },
          capitals.slice(0, 6).map(({ raw, tag }) => exhibit(raw, tag, 'server', raw)),
          idsOf((preview) => preview.exactKeys?.value === true),
        ),
      );
    }
    if (spelt.length > 0) {
      const level = spelt.some(({ key }) => CORE.test(key)) ? 'fail' : 'warn';
      const keys = listed(spelt.map(({ tag }) => tag.property?.trim() ?? ''));
      problems.push(say.problem(level, 'fullAddress', { keys }, shown(spelt)));
    }
    if (nameSecondary.length > 0) {
      problems.push(
        say.problem(
          'warn',
          'nameSecondary',
          { keys: names(nameSecondary) },
          shown(nameSecondary, () => 'name='),
        ),
      );
    }
    if (several.length > 0) {
      const property = several[0]?.property ?? '';
      problems.push(
        say.problem(
          'warn',
          'severalKeys',
          { keys: property.trim().slice(0, 100) },
          several.slice(0, 6).map((tag) => exhibit(keysOf(tag)[0] ?? '', tag, 'server', property)),
        ),
      );
    }
    if (unquoted.length > 0) {
      problems.push(say.problem('warn', 'quotes', { keys: names(unquoted) }, shown(unquoted)));
    }
    for (const medium of ['image', 'video', 'audio']) {
      const orphaned = orphans.filter(({ key }) => key.startsWith(`og:${medium}:`));
      const secure = orphaned.filter(({ key }) => key === 'og:image:secure_url');
      if (secure.length > 0 && !hasRoot(medium)) {
        problems.push(say.problem('warn', 'secureOnly', {}, shown(secure)));
        continue;
      }
      if (orphaned.length === 0) continue;
      problems.push(
        hasRoot(medium)
          ? say.problem('warn', 'orphan', { keys: names(orphaned), medium }, shown(orphaned))
          : say.problem('warn', 'detached', { keys: names(orphaned), medium }, shown(orphaned)),
      );
    }
    if (late.length > 0) {
      problems.push(say.problem('warn', 'laterPicture', { keys: names(late) }, shown(late)));
    }
    if (repeated.length > 0) {
      problems.push(say.problem('warn', 'repeated', { keys: names(repeated) }, shown(repeated)));
    }
    return say.worst(problems);
  },
});
