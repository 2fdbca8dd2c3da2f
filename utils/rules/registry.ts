import type { Rule } from '../audit/define-rule';

const files = import.meta.glob<Rule>('./*/*.ts', { eager: true, import: 'default' });

/** Every rule, found by its file (`rules/<pillar>/<id>.ts`), sorted by id. */
export const RULES: readonly Rule[] = Object.values(files).sort((a, b) => (a.id < b.id ? -1 : 1));
