import { Worker } from 'node:worker_threads';
import type { Judged, Task } from './worker.ts';

/** Threads that judge pages. */
export interface Pool {
  /** Judges a page; never rejects. */
  judge(task: Task): Promise<Judged>;
  close(): Promise<void>;
}

/** Milliseconds that a page may take; own choice, a hundred times what the largest of 230 pages does. */
const PATIENCE = 20_000;
/**
 * Memory of one thread in MB, at most: much is made and thrown away for each page. How far the old may grow decides how
 * often all of it is looked through, long before it is full. Own choice, by measuring.
 */
const YOUNG = 96;
const OLD = 1_536;

interface Thread {
  worker: Worker;
  answer?: (judged: Judged) => void;
  timer?: NodeJS.Timeout;
}

/** Starts so many threads; one that a page brings to a halt is replaced. */
export function startPool(count: number, data: { path: string; version: string }): Pool {
  const idle: Thread[] = [];
  const waiting: ((thread: Thread) => void)[] = [];
  const threads = new Set<Thread>();
  let closed = false;

  const free = (thread: Thread) => {
    const next = waiting.shift();
    if (next) next(thread);
    else idle.push(thread);
  };
  const finish = (thread: Thread, judged: Judged) => {
    clearTimeout(thread.timer);
    const { answer } = thread;
    delete thread.answer;
    answer?.(judged);
  };
  const start = () => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: data,
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG, maxOldGenerationSizeMb: OLD },
    });
    const thread: Thread = { worker };
    threads.add(thread);
    let hasBegun = false;
    let words = 'The page was not judged.';
    worker.on('message', (message: Judged | 'ready') => {
      if (message === 'ready') hasBegun = true;
      else finish(thread, message);
      free(thread);
    });
    worker.on('error', (error) => {
      words = error.message;
    });
    worker.on('exit', () => {
      threads.delete(thread);
      const at = idle.indexOf(thread);
      if (at >= 0) idle.splice(at, 1);
      finish(thread, { error: words });
      if (closed) return;
      if (hasBegun) start();
      else if (threads.size === 0) throw new Error(words);
    });
  };
  for (let at = 0; at < count; at += 1) start();

  return {
    async judge(task) {
      const thread = idle.pop() ?? (await new Promise<Thread>((take) => waiting.push(take)));
      return new Promise((answer) => {
        thread.answer = answer;
        thread.timer = setTimeout(() => {
          finish(thread, { error: `The page was not judged within ${PATIENCE / 1_000} s.` });
          void thread.worker.terminate();
        }, PATIENCE);
        // What is no memory of its own is copied: transferring it would take it from others.
        const { bytes } = task.answer;
        const isOwn = bytes.byteLength === bytes.buffer.byteLength;
        thread.worker.postMessage(task, isOwn ? [bytes.buffer as ArrayBuffer] : []);
      });
    },
    async close() {
      closed = true;
      await Promise.all([...threads].map(({ worker }) => worker.terminate()));
    },
  };
}
