import { existsSync, readFileSync } from 'node:fs';
import type { Truth } from './compare.ts';
import { FIELDS, type Field } from './values.ts';

export type PageTruth = Partial<Record<Field, Truth>>;

/** Faults of the truth itself, each as `page field: what is wrong`; empty when all is adjudicated. */
export function truthFaults(truths: Record<string, PageTruth>, pages: string[]): string[] {
  const known = new Set(pages);
  const faults = Object.keys(truths)
    .filter((page) => !known.has(page))
    .map((page) => `${page}: is not in the manifest`);
  for (const page of pages) {
    const truth = truths[page];
    if (truth === undefined) {
      faults.push(`${page}: no field is adjudicated`);
      continue;
    }
    for (const field of FIELDS) {
      const each = truth[field];
      if (each === undefined) faults.push(`${page} ${field}: is not adjudicated`);
      else if (each !== null && each.accept.length === 0 && field !== 'feeds')
        faults.push(`${page} ${field}: accepts nothing; null says that the page declares none`);
    }
    for (const field of Object.keys(truth)) {
      if (!FIELDS.includes(field as Field)) faults.push(`${page} ${field}: is no field`);
    }
  }
  return faults;
}

/** The labels at a path; an empty object where nobody has written any yet. */
export function readLabels<Labels extends object>(path: string): Labels {
  return (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {}) as Labels;
}
