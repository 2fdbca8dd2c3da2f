import type { Judged } from '../../utils/batch/judged';
import type { ServedOutcome, ServedTask } from './served-task';

/**
 * From a server's answer to the report, as batches and the bench do it: in workers, with the parser and the document
 * of the command line (`utils/server/dom`), so that both ways give the same reports and a page that takes for ever
 * can be given up.
 */

/** Workers at most; own choice: each holds the judge and the page that it reads, some 50 MB. */
const MOST_WORKERS = 4;
/** Milliseconds that a page may take; own choice, a hundred times what the largest of 230 pages does. */
const PATIENCE = 20_000;

interface Turn {
  task: ServedTask;
  done(judged: Judged): void;
  failed(why: Error): void;
}

interface Hand {
  worker: Worker;
  turn: Turn;
  timer: ReturnType<typeof setTimeout>;
}

const idle: Worker[] = [];
const waiting: Turn[] = [];
const busy = new Set<Hand>();

function next(worker: Worker): void {
  const turn = waiting.shift();
  if (turn) begin(worker, turn);
  else idle.push(worker);
}

function begin(worker: Worker, turn: Turn): void {
  const end = () => {
    clearTimeout(hand.timer);
    busy.delete(hand);
  };
  const giveUp = (why: string) => {
    end();
    worker.terminate();
    turn.failed(new Error(why));
    const waits = waiting.shift();
    if (waits) begin(new Worker('/served-worker.js'), waits);
  };
  const hand: Hand = {
    worker,
    turn,
    timer: setTimeout(() => giveUp(`It was not judged within ${PATIENCE / 1_000} s.`), PATIENCE),
  };
  busy.add(hand);
  worker.onmessage = ({ data }: MessageEvent<ServedOutcome>) => {
    end();
    if ('error' in data) turn.failed(new Error(data.error));
    else turn.done(data);
    next(worker);
  };
  worker.onerror = (event) => giveUp(event.message || 'It was not judged.');
  // What is no memory of its own is copied: handing it over would take it from others.
  const { bytes } = turn.task.answer;
  const isOwn = bytes.byteLength === bytes.buffer.byteLength;
  worker.postMessage(turn.task, isOwn ? [bytes.buffer as ArrayBuffer] : []);
}

/** Reads and judges an answer, whose bytes are gone then. Rejects where it cannot be read, in words. */
export function servedPage(task: ServedTask): Promise<Judged> {
  return new Promise((done, failed) => {
    const turn: Turn = { task, done, failed };
    const worker = idle.pop();
    const most = Math.min(navigator.hardwareConcurrency || 1, MOST_WORKERS);
    if (worker) begin(worker, turn);
    else if (busy.size < most) begin(new Worker('/served-worker.js'), turn);
    else waiting.push(turn);
  });
}
