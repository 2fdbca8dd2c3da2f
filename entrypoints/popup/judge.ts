import type { Guide } from '../../utils/audit/guide';
import type { Report } from '../../utils/audit/report';
import type { ReportLine } from '../../utils/export/line';
import type { Snapshot } from '../../utils/page/snapshot';

/** What the judge's thread can be asked. */
export type Question =
  | { kind: 'judge'; snapshot: Snapshot; version: string }
  /** The last report with words, for the command line. */
  | { kind: 'line'; snapshot: boolean }
  /** Judge the last snapshot once more, from scratch, for measuring. */
  | { kind: 'again' };

export type Answer =
  | { kind: 'guide'; guide: Guide }
  | { kind: 'report'; report: Report }
  | { kind: 'line'; line: ReportLine | undefined }
  | { kind: 'again'; milliseconds: number };

type AnswerOf<Kind extends Answer['kind']> = Extract<Answer, { kind: Kind }>;

export interface Judge {
  guide: Promise<Guide>;
  judge(snapshot: Snapshot, version: string): Promise<Report>;
  line(options: { snapshot: boolean }): Promise<ReportLine | undefined>;
  again(): Promise<number>;
}

/** Starts the judge's thread. Questions are answered in order; all reject when the thread breaks. */
export function startJudge(): Judge {
  const worker = new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(cause: Error): void }>();
  let next = 0;

  const wait = <Kind extends Answer['kind']>(id: number) =>
    new Promise<AnswerOf<Kind>>((resolve, reject) => {
      waiting.set(id, { resolve: resolve as (answer: Answer) => void, reject });
    });
  const ask = <Kind extends Answer['kind']>(question: Question) => {
    const id = ++next;
    const answer = wait<Kind>(id);
    worker.postMessage({ id, question });
    return answer;
  };

  worker.onmessage = ({ data }: MessageEvent<{ id: number; answer: Answer }>) => {
    waiting.get(data.id)?.resolve(data.answer);
    waiting.delete(data.id);
  };
  worker.onerror = ({ message }) => {
    const cause = new Error(`The judge broke: ${message ?? 'no reason given'}`);
    for (const { reject } of waiting.values()) reject(cause);
    waiting.clear();
  };

  return {
    guide: wait<'guide'>(0).then(({ guide }) => guide),
    judge: (snapshot, version) =>
      ask<'report'>({ kind: 'judge', snapshot, version }).then(({ report }) => report),
    line: ({ snapshot }) => ask<'line'>({ kind: 'line', snapshot }).then(({ line }) => line),
    again: () => ask<'again'>({ kind: 'again' }).then(({ milliseconds }) => milliseconds),
  };
}
