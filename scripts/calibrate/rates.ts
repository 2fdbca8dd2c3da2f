import type { Pillar, Status } from '../../utils/audit/finding.ts';
import type { Judged } from './judged.ts';

/** How often a rule said what. */
export interface Rate {
  rule: string;
  pillar: Pillar;
  counts: Record<Status, number>;
  /** Share of the judged pages on which it warns or fails, 0 to 1; `null` where it judged none. */
  fires: number | null;
  /** It judged no page, and each time only a full audit was wanting. */
  waitsForFullAudit: boolean;
}

/** Pages that the rule came to a verdict on. */
export const judgedBy = ({ counts }: Rate) => counts.pass + counts.warn + counts.fail;

/** Pages that have what the rule is about, whether it came to a verdict or not. */
export const appliesTo = (rate: Rate) => judgedBy(rate) + rate.counts.unknown + rate.counts.error;

/** The counts of every rule, by id. */
export function ratesOf(pages: Judged[]): Rate[] {
  const rates = new Map<string, Rate>();
  const withoutFull = new Map<string, number>();
  for (const { report } of pages) {
    for (const { rule, pillar, status, because } of report.findings) {
      const rate = rates.get(rule) ?? {
        rule,
        pillar,
        counts: { pass: 0, warn: 0, fail: 0, unknown: 0, notApplicable: 0, error: 0 },
        fires: null,
        waitsForFullAudit: false,
      };
      rates.set(rule, rate);
      rate.counts[status] += 1;
      if (because === 'full-audit') withoutFull.set(rule, (withoutFull.get(rule) ?? 0) + 1);
    }
  }
  for (const rate of rates.values()) {
    const { warn, fail, unknown } = rate.counts;
    const judged = judgedBy(rate);
    rate.fires = judged === 0 ? null : (warn + fail) / judged;
    rate.waitsForFullAudit = judged === 0 && unknown > 0 && unknown === withoutFull.get(rate.rule);
  }
  return [...rates.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
