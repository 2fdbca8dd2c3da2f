import type { Rule } from '../../utils/audit/define-rule';
import { RULES } from '../../utils/rules/registry';

const byId = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rule behind a finding; `undefined` where it no longer exists (a report saved earlier). */
export const ruleOf = (id: string): Rule | undefined => byId.get(id);
