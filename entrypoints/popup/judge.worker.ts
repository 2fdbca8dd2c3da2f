import { buildReport, type Judges } from '../../utils/audit/build-report';
import { guideOf } from '../../utils/audit/guide';
import type { Report } from '../../utils/audit/report';
import { reportLine } from '../../utils/export/line';
import { NETWORKS, PREVIEW_NETWORKS } from '../../utils/networks/registry';
import { RULES } from '../../utils/rules/registry';
import { shareLinks } from '../../utils/share/share-links';
import { cards } from '../../utils/signals/card';
import type { Answer, Question } from './judge';

/**
 * The judge: rules, signals and networks, in a thread of their own, so that the popup paints without waiting
 * for them and is not held up while they judge.
 */
const judges: Omit<Judges, 'version'> = {
  rules: RULES,
  networks: PREVIEW_NETWORKS,
  cards,
  links: shareLinks,
};

let last: Report | undefined;

function answerTo(question: Question): Answer {
  switch (question.kind) {
    case 'judge':
      last = buildReport(question.snapshot, { ...judges, version: question.version });
      return { kind: 'report', report: last };
    case 'line':
      return { kind: 'line', line: last && reportLine(last, RULES, question) };
    case 'again': {
      // A copy, as signals remember what they computed for a snapshot.
      const snapshot = structuredClone(last?.snapshot);
      const start = performance.now();
      if (snapshot) buildReport(snapshot, { ...judges, version: '' });
      return { kind: 'again', milliseconds: performance.now() - start };
    }
  }
}

const port = globalThis as unknown as {
  onmessage: (event: MessageEvent<{ id: number; question: Question }>) => void;
  postMessage(message: { id: number; answer: Answer }): void;
};

port.onmessage = ({ data: { id, question } }) =>
  port.postMessage({ id, answer: answerTo(question) });
port.postMessage({ id: 0, answer: { kind: 'guide', guide: guideOf(RULES, NETWORKS) } });
