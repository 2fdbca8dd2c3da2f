import { defineRule } from '../../audit/define-rule';
import { lighthouseConfig } from '../../audit/sources/google';
import { mastodonLinkDetails } from '../../audit/sources/mastodon';
import { graphemes } from '../../signals/card-text';
import { servedPage, short, standing } from '../../signals/card-values';
import { titleExhibit, titleOf } from '../../signals/meta';
import { letters, oneLine } from '../../signals/plain-text';

/** Letters below which a title says next to nothing; East Asian ones count twice. Own choice. */
const SHORTEST = 5;

const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/u;

const widthOf = (text: string): number =>
  graphemes(text).reduce((sum, each) => sum + (WIDE.test(each) ? 2 : 1), 0);

export default defineRule({
  id: 'title-element-ok',
  pillar: 'bookmarking',
  title: 'The page has a title of its own',
  kind: 'achievement',
  severity: 'critical',
  weight: 8,
  confidence: 'high',
  networks: ['all'],
  needs: ['server'],
  topic: 'title',
  scope: 'any',
  messages: {
    missing: 'The served HTML has no <title>',
    empty: 'The served HTML has a <title>, but nothing stands in it',
    emptyFirst:
      'The first <title> is empty, and it is the one that counts; “{second}” only follows',
    short: 'The title “{title}” is too short to tell the page from others',
    several: 'There are {count} different titles; “{first}” comes first, then “{second}”',
  },
  why: 'Bookmarks, tabs, history, mails and every card without a social title print it.',
  fix: {
    text: 'Give the page one title that names what it is about.',
    snippet: '<title>{{title|attr}}</title>',
  },
  sources: [
    lighthouseConfig,
    mastodonLinkDetails,
    {
      title: 'HTML Standard: the title element',
      url: 'https://html.spec.whatwg.org/multipage/semantics.html#the-title-element',
      basis: 'memory',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const facts = servedPage(snapshot);
    if (!facts) return say.cannotTell();
    const title = titleOf(facts.head);
    if (title === undefined) {
      // no-js-only-card reports a title that only a script sets.
      if (standing(snapshot, 'title').state === 'page-only') return say.reportedElsewhere();
      if (facts.cut) return say.cannotTell();
      if (facts.head.titles.length === 0) return say.fail('missing');
      const second = facts.head.titles.find(({ text }) => text.trim() !== '');
      return second
        ? say.fail('emptyFirst', { second: short(second.text) }, titleExhibit(facts.head))
        : say.fail('empty', {}, titleExhibit(facts.head));
    }
    // Titles in the body are those of pictures that lost their <svg>; the first one counts anyway.
    const titles = facts.head.titles.filter(({ inHead }) => inHead);
    // Another dash or quotation mark makes no other title.
    const texts = [
      ...new Map(titles.map(({ text }) => [letters(text), oneLine(text)])).values(),
    ].filter(Boolean);
    const [first = '', second] = texts;
    const problems = [];
    if (widthOf(title) < SHORTEST)
      problems.push(
        say.problem('warn', 'short', { title: short(title) }, titleExhibit(facts.head)),
      );
    if (second !== undefined) {
      problems.push(
        say.problem(
          'warn',
          'several',
          { count: texts.length, first: short(first), second: short(second) },
          titles.slice(0, 3).map((tag) => ({
            label: 'title',
            text: `<title>${short(tag.text)}</title>`,
            from: 'server' as const,
            ...(tag.source ? { line: tag.source.line, byte: tag.source.byte } : {}),
          })),
        ),
      );
    }
    return say.worst(problems, titleExhibit(facts.head));
  },
});
