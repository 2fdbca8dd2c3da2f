import { defineRule, type Leveled } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { fiveRules } from '../../audit/sources/observers';
import { LEAST_TEXT } from '../../signals/main-text';

/** Share of paragraphs that may be locked without harm, and from which the page is. Own choice. */
const FEW = 0.05;
const MANY = 0.5;

/** Paragraphs under something else from which it is no coincidence, as a fixed header is one. Own choice. */
const COVERED = 3;

/** Handlers without which no text can be marked or copied; the rest keeps visitors from the menu only. */
const COPYING = /\[on(?:copy|cut|selectstart)\]/;

export default defineRule({
  id: 'text-selectable',
  pillar: 'linkability',
  title: 'Visitors can select and copy text',
  kind: 'guard',
  severity: 'major',
  weight: 4,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  rendering: 'needed',
  scope: ['article', 'document', 'recipe', 'product', 'profile', 'discussion'],
  contested: 'Some sites guard text against copying; it stops readers more than machines.',
  messages: {
    locked: '{count} of {total} paragraphs looked at cannot be selected (user-select: none)',
    handler: 'A handler of the page stops visitors from copying or selecting: {handlers}',
    menu: 'A handler of the page takes away the context menu, which offers to copy: {handlers}',
    covered:
      '{count} of {total} paragraphs looked at lie under another element, so that a mouse cannot select them',
  },
  why: 'To quote is the oldest way to share and to give credit; blocking it only hurts those who spread the page.',
  fix: {
    text: 'Take the style or the handler away.',
    snippet: 'main, article { -webkit-user-select: text; user-select: text; }',
  },
  sources: [
    fiveRules,
    { title: 'Thresholds of 5 and 50 percent', basis: 'own-choice', checked: '2026-11-22' },
  ],
  check(snapshot, say) {
    const { selection, overlays, main } = snapshot.page;
    const { sampled: total, unselectable, covered, handlers } = selection;
    // Text that stands in no paragraphs was not looked at.
    if (total === 0 && handlers.length === 0)
      return main.characters >= LEAST_TEXT ? say.cannotTell() : say.nothingToCheck();
    const problems: Leveled[] = [];
    const shown = (names: string[]): Exhibit[] =>
      names.map((text) => ({ label: 'handler', text, from: 'page' }));
    const [copying, menu] = [true, false].map((want) =>
      handlers.filter((each) => COPYING.test(each) === want),
    ) as [string[], string[]];
    if (copying.length > 0)
      problems.push(
        say.problem('fail', 'handler', { handlers: copying.join(', ') }, shown(copying)),
      );
    if (unselectable > total * FEW) {
      const level = unselectable > total * MANY ? 'fail' : 'warn';
      problems.push(say.problem(level, 'locked', { count: unselectable, total }));
    }
    if (menu.length > 0)
      problems.push(say.problem('warn', 'menu', { handlers: menu.join(', ') }, shown(menu)));
    // A banner or dialog covers text as long as it is open, which is no lock.
    if (covered >= COVERED && overlays.length === 0)
      problems.push(say.problem('warn', 'covered', { count: covered, total }));
    return say.worst(problems);
  },
});
