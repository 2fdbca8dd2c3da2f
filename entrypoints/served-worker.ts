import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
// First of all: the readers of pages take hold of the DOM as they find it.
import './runner/dom-first';
import { judgedOf } from '../utils/batch/results/judged-of';
import { servedSnapshot } from '../utils/server/served-snapshot';
import { guide, judge } from './popup/judgement';
import { LOOK_FOR } from './popup/look-for-all';
import type { ServedOutcome, ServedTask } from './runner/served-task';

function outcomeOf({ answer, robots, requests, version }: ServedTask): ServedOutcome {
  try {
    const snapshot = { ...servedSnapshot(answer, robots, LOOK_FOR), requests };
    return judgedOf(judge(snapshot, version), guide);
  } catch (cause) {
    return { error: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** A worker: from the bytes of an answer to the report, away from every page, so that nothing there waits for it. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as {
    onmessage: (event: MessageEvent<ServedTask>) => void;
    postMessage(outcome: ServedOutcome, handedOver: Transferable[]): void;
  };
  scope.onmessage = ({ data }) => {
    const outcome = outcomeOf(data);
    scope.postMessage(outcome, 'json' in outcome ? [outcome.json.buffer] : []);
  };
});
