import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
// First of all: the readers of pages take hold of the DOM as they find it.
import './runner/dom-first';
import { servedSnapshot } from '../utils/server/served-snapshot';
import { judge } from './popup/judgement';
import { LOOK_FOR } from './popup/look-for-all';
import type { ServedOutcome, ServedTask } from './runner/served-task';

function outcomeOf({ answer, robots, requests, version }: ServedTask): ServedOutcome {
  try {
    const snapshot = { ...servedSnapshot(answer, robots, LOOK_FOR), requests };
    return { report: judge(snapshot, version) };
  } catch (cause) {
    return { error: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** A worker: from the bytes of an answer to the report, away from every page, so that nothing there waits for it. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as {
    onmessage: (event: MessageEvent<ServedTask>) => void;
    postMessage(outcome: ServedOutcome): void;
  };
  scope.onmessage = ({ data }) => scope.postMessage(outcomeOf(data));
});
