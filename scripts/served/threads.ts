import { availableParallelism } from 'node:os';

/** Threads that judge at most; own choice. */
const MOST_THREADS = 8;

/** Threads that are worth starting on this machine. */
export const threadsAtMost = (): number => Math.min(availableParallelism(), MOST_THREADS);
