import { defineRule, type Leveled } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { htmlLinkTypes, textFragments } from '../../audit/sources/standards';
import type { Snapshot } from '../../page/snapshot';
import { short } from '../../signals/card-values';
import { type Section, sections } from '../../signals/sections';
import { atHeading } from '../../signals/targets';

/** Sections from which a page is long enough to link into. Own choice. */
const ENOUGH = 3;

/** Share of sections that can be linked from which all is well, and below which it is not. Own choice. */
const GOOD = 0.8;
const POOR = 0.4;

/** Ids that scripts count up or draw anew, by the prefixes of their makers, or a run of hex digits. */
const MADE =
  /^(?::r|react-|ember\d|__|radix-|headlessui-|mui-)|(?=[\da-f]*\d)(?=[\da-f]*[a-f])[\da-f]{8,}/i;

const idOf = ({ id, target }: Section) => id ?? target;

const tagOf = ({ level, text, id }: Section) =>
  `<h${level}${id ? ` id="${id}"` : ''}>${short(text)}</h${level}>`;

const shown = (snapshot: Snapshot, list: readonly Section[]): Exhibit[] =>
  list.slice(0, 3).map((section) => ({
    label: `h${section.level}`,
    text: tagOf(section),
    from: 'page',
    ...atHeading(snapshot, section),
  }));

export default defineRule({
  id: 'headings-have-ids',
  pillar: 'linkability',
  title: 'Sections can be linked directly',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'medium',
  networks: ['all'],
  needs: [],
  topic: 'headings',
  scope: ['article', 'document', 'recipe', 'dataset'],
  messages: {
    missing:
      'Headings with longer text below have no id, neither of their own nor inside nor at a section around, such as “{first}”',
    twice:
      'Headings with longer text below share the id “{id}”, so links lead to the first of them only',
    made: 'Ids such as “{id}” look as if a script made them, and may change',
  },
  why: 'With a link to a section people point at the passage they mean, instead of writing “scroll down to”.',
  fix: {
    text: 'Give each heading an id made of its words, and show a small link to it.',
    snippet:
      '<h2 id="words-of-the-heading">Words of the heading <a href="#words-of-the-heading" aria-label="Link to this section">#</a></h2>',
  },
  sources: [
    htmlLinkTypes,
    textFragments,
    { title: 'Thresholds of 80 and 40 percent', basis: 'own-choice', checked: '2026-11-22' },
  ],
  check(snapshot, say) {
    const all = sections(snapshot);
    const total = all.length;
    if (total < ENOUGH) return say.nothingToCheck();
    const without = all.filter((each) => idOf(each) === undefined);
    const problems: Leveled[] = [];
    const reached = (total - without.length) / total;
    if (reached < GOOD) {
      const level = reached < POOR ? 'fail' : 'warn';
      const data = { first: short(without[0]?.text ?? '') };
      problems.push(say.problem(level, 'missing', data, shown(snapshot, without)));
    }
    for (const [id, some] of Map.groupBy(all, ({ id }) => id)) {
      if (id !== undefined && some.length > 1)
        problems.push(say.problem('fail', 'twice', { id: short(id) }, shown(snapshot, some)));
    }
    const made = all.filter((each) => MADE.test(idOf(each) ?? ''));
    const [first] = made;
    if (first && made.length / total > 1 - GOOD) {
      const data = { id: short(idOf(first) ?? '') };
      problems.push(say.problem('warn', 'made', data, shown(snapshot, made)));
    }
    return say.worst(problems, shown(snapshot, all));
  },
});
