import type { Exhibit, Status } from '../../utils/audit/finding.ts';
import type { Judged } from './judged.ts';
import { sample } from './random.ts';

/** A finding to be judged by a person, who looks at the page. */
export interface Drawn {
  /** Address of the page. */
  page: string;
  rule: string;
  status: Status;
  /** Ids of the messages, and what they say of this page, in the same order. */
  messages: string[];
  texts: string[];
  evidence: Exhibit[];
}

/** All findings that warn or fail, by address and rule, so that the order of the reports does not matter. */
export function statements(pages: Judged[]): Drawn[] {
  const all = pages.flatMap(({ report }) =>
    report.findings
      .filter(({ status }) => status === 'warn' || status === 'fail')
      .map(({ rule, status, problems, evidence }) => ({
        page: report.url,
        rule,
        status,
        messages: problems.map(({ message }) => message),
        texts: problems.map(({ text }) => text),
        evidence,
      })),
  );
  const key = ({ page, rule }: Drawn) => `${page}\n${rule}`;
  return all.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Findings drawn at random; the same for the same reports, count and seed. */
export const draw = (pages: Judged[], count: number, seed: number): Drawn[] =>
  sample(statements(pages), count, seed);
