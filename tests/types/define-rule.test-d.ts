/**
 * What the compiler must refuse in a rule. `tsc` fails when one of these lines stops being an error.
 */
import { defineRule } from '../../utils/audit/define-rule';

const words = {
  id: 'x',
  pillar: 'travel',
  title: 'X',
  kind: 'guard',
  severity: 'minor',
  weight: 1,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  scope: 'any',
  why: 'X.',
  sources: [{ title: 'X', basis: 'own-choice', checked: '2026-11-22' }],
} as const;

export const good = defineRule({
  ...words,
  messages: { plain: 'Plain', counted: '{count} of {total}' },
  fix: { text: 'Do', snippet: '<title>{{title}}</title> {{canonical|enc}}' },
  check: (_, say) =>
    say.worst([
      say.problem('warn', 'counted', { count: 1, total: 'two' }),
      say.problem('fail', 'plain'),
    ]),
});

export const unknownMessage = defineRule({
  ...words,
  messages: { plain: 'Plain' },
  fix: { text: 'Do' },
  // @ts-expect-error: no such message
  check: (_, say) => say.fail('other'),
});

export const missingValue = defineRule({
  ...words,
  messages: { counted: '{count} of {total}' },
  fix: { text: 'Do' },
  // @ts-expect-error: total is missing
  check: (_, say) => say.fail('counted', { count: 1 }),
});

export const noValues = defineRule({
  ...words,
  messages: { counted: '{count}' },
  fix: { text: 'Do' },
  // @ts-expect-error: values are missing altogether
  check: (_, say) => say.warn('counted'),
});

export const unknownFixValue = defineRule({
  ...words,
  messages: { plain: 'Plain' },
  // @ts-expect-error: no such fix value
  fix: { text: 'Do', snippet: '{{titel}}' },
  check: (_, say) => say.fail('plain'),
});
