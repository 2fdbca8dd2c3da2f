import { simple } from './plain-text';

/** Names of months in the languages of most of the web, as the browser knows them. */

const LANGUAGES =
  'en de fr es pt it nl sv da nb fi pl cs sk hu ro hr sr sl bg ru uk be el tr az ar ar-EG ar-SY he fa hi bn th vi id ms ca gl eu et lv lt is ko ja zh'.split(
    ' ',
  );

/** Abbreviations that the lists of the languages do not hold. */
const OTHERS: Record<string, number> = { sept: 9, jänner: 1, ene: 1, agos: 8, févr: 2, janv: 1 };

function monthNames(): Record<string, number> {
  const byName = new Map(Object.entries(OTHERS));
  for (const language of LANGUAGES) {
    for (const options of [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, {
        ...options,
        timeZone: 'UTC',
      });
      for (let month = 1; month <= 12; month++) {
        const part = format
          .formatToParts(Date.UTC(2026, month - 1, 5))
          .find(({ type }) => type === 'month');
        const name = simple(part?.value ?? '').replace(/\.$/, '');
        if (/\p{L}{2}/u.test(name) && !byName.has(name)) byName.set(name, month);
      }
    }
  }
  return Object.fromEntries(byName);
}

/**
 * Number of the month by its name in lower case. Asking for the names of forty languages takes longer than
 * judging a page, so the build works them out beforehand (`wxt.config.ts`).
 */
export const MONTHS: Readonly<Record<string, number>> = monthNames();
