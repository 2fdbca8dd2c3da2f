import { defineRule } from '../../audit/define-rule';
import { fiveRules } from '../../audit/sources/observers';
import { openGraph } from '../../audit/sources/standards';
import type { Snapshot } from '../../page/snapshot';
import { listed, short } from '../../signals/card-values';
import { heads, metaFields } from '../../signals/field';
import { publisher } from '../../signals/publisher';
import { metaKeywords, ownTopics, topicSources } from '../../signals/topics';

/** Topics of one place from which a list is too short, long, and too long to mean anything. Own choice. */
const FEW = 2;
const MANY = 12;
const MOST = 25;

/** Places that list topics of this page for machines; links may stand there for other pages, too. */
const isDeclared = (from: string) => from !== 'rel=tag' && from !== 'p-category';

/** Headings of lists of tags, in the words that stand for nothing else. Own list, 2026-11-26. */
const OVER_TAGS =
  /^(?:tags?|tagged(?: (?:with|as|in))?|post tags|schlagw(?:orte?|örter)|stichw(?:orte?|örter)|mots[- ]cl(?:é|e)s|etiquetas|etichette|trefwoorden|tagi|теги|метки|标签|標籤|タグ|태그|keywords?)\s*[:：]?$/iu;

/** Whether structured data says under `about` or `keywords` what was not taken for topics, such as a sentence. */
const isUnread = (snapshot: Snapshot): boolean =>
  heads(snapshot).some(({ head }) =>
    head.jsonLd.some(({ text }) =>
      /"(?:\w+:)?(?:about|keywords|genre|tags?|topics?)"\s*:\s*(?:\[\s*)?(?:"[^"]|\{\s*"(?!@id"\s*:\s*"Text"))/i.test(
        text,
      ),
    ),
  );

export default defineRule({
  id: 'tags-declared',
  pillar: 'bookmarking',
  title: 'The article declares topics',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'medium',
  networks: ['bookmarks', 'facebook', 'mastodon', 'indieweb'],
  needs: [],
  topic: 'tags',
  scope: ['article', 'video', 'recipe', 'dataset', 'product'],
  contested:
    'Few services take ready-made topics today; most let their users or a machine find them.',
  messages: {
    none: 'No tags that programs can read were found: none by article:tag and its like, by structured data under keywords, about or category, or by links with rel=tag',
    sectionOnly: 'A section is named, “{topic}”, but no tags that programs can read were found',
    keywordsOnly:
      'The keywords tag is filled ({topics}), but Google ignores it, and no other tags that programs can read were found',
    shownOnly:
      'The page says “{line}”, so it may show tags, but none that programs can read were found',
    one: 'One tag that programs can read was found, “{topic}”, sections aside',
    many: '{from} names {count} topics; up to {good} say what a page is about',
    tooMany: '{from} names {count} topics, so many that they tell nothing',
  },
  why: 'Whoever saves the page gets its tags ready-made, and tags that readers can press lead on to more pages.',
  fix: {
    text: 'Name two to twelve topics in article:tag, and show them as links.',
    snippet:
      '<meta property="article:tag" content="TODO: topic">\n<a rel="tag" href="TODO: address of its list">TODO: topic</a>',
  },
  sources: [
    fiveRules,
    openGraph,
    {
      title: 'Microformats: rel=tag',
      url: 'https://microformats.org/wiki/rel-tag',
      basis: 'memory',
      checked: '2026-11-22',
    },
    {
      title: 'Google does not use the keywords meta tag in web ranking',
      url: 'https://developers.google.com/search/blog/2009/09/google-does-not-use-keywords-meta-tag',
      basis: 'quoted',
      checked: '2026-11-25',
    },
    { title: 'Thresholds of 2, 12 and 25 topics', basis: 'own-choice', checked: '2026-11-22' },
  ],
  check(snapshot, say) {
    const sources = topicSources(snapshot);
    const evidence = sources.map((each) => each.evidence).slice(0, 4);
    const all = new Map(
      sources.flatMap(({ topics }) => topics.map((topic) => [topic.toLowerCase(), topic])),
    );
    const [only] = all.values();
    // A tag of the house's own may be one that programs read.
    if (all.size < FEW && ownTopics(snapshot).some((topic) => !all.has(topic)))
      return say.cannotTell();
    if (only === undefined) {
      const keywords = metaKeywords(snapshot);
      if (keywords && isUnread(snapshot)) return say.cannotTell();
      if (keywords)
        return say.warn('keywordsOnly', { topics: short(listed(keywords.topics)) }, [
          keywords.evidence,
        ]);
      const shown = snapshot.page.lines.find((line) => OVER_TAGS.test(line.trim()));
      // The section of a paper is a topic, if a wide one.
      const [section] = metaFields(snapshot, ['article:section']);
      return section && section.value !== publisher(snapshot)?.value
        ? say.warn('sectionOnly', { topic: short(section.value) }, [section.evidence])
        : isUnread(snapshot)
          ? say.cannotTell()
          : shown
            ? say.warn('shownOnly', { line: short(shown.trim()) })
            : say.fail('none');
    }
    if (all.size < FEW) return say.warn('one', { topic: short(only) }, evidence);
    // The shortest list decides: a long one beside it may serve a search of the site's own.
    const declared = sources
      .filter(({ from, topics }) => isDeclared(from) && topics.length >= FEW)
      .sort((a, b) => a.topics.length - b.topics.length);
    const [shortest] = declared;
    if (!shortest || shortest.topics.length <= MANY) return say.pass(evidence);
    const { from, topics } = shortest;
    const data = { from, count: topics.length };
    return topics.length > MOST
      ? say.fail('tooMany', data, [shortest.evidence])
      : say.warn('many', { ...data, good: MANY }, [shortest.evidence]);
  },
});
