import { describe, expect, it } from 'vitest';
import { queueOf } from '../../../../scripts/served/hosts.ts';

const jobs = (...names: string[]) => names.map((name) => ({ name, host: name.charAt(0) }));

function taken<Job>(next: { job: Job } | { wait: number } | undefined): Job {
  if (next === undefined || !('job' in next)) throw new Error(`no job: ${JSON.stringify(next)}`);
  return next.job;
}

describe('turns of hosts', () => {
  it('lets other hosts go ahead while one must wait', () => {
    const queue = queueOf(jobs('a1', 'a2', 'a3', 'b1'), { atOnce: 1, delay: 100 });
    const first = taken(queue.take(0));
    expect(first.name).toBe('a1');
    expect(taken(queue.take(0)).name).toBe('b1');
    queue.done(first);
    expect(queue.take(40)).toEqual({ wait: 60 });
    expect(taken(queue.take(100)).name).toBe('a2');
    expect(queue.take(500)).toEqual({ wait: 1_000 });
  });

  it('asks a host for no more at once than it may', () => {
    const queue = queueOf(jobs('a1', 'a2', 'a3'), { atOnce: 2, delay: 0 });
    const one = taken(queue.take(0));
    taken(queue.take(0));
    expect(queue.take(0)).toEqual({ wait: 1_000 });
    queue.done(one);
    expect(taken(queue.take(0)).name).toBe('a3');
    expect(queue.take(0)).toBeUndefined();
  });

  it('lets a host rest, and tries what failed before the others', () => {
    const queue = queueOf(jobs('a1', 'a2'), { atOnce: 1, delay: 0 });
    const job = taken(queue.take(0));
    queue.rest('a', 0, 5_000);
    queue.again(job);
    expect(queue.take(4_000)).toEqual({ wait: 1_000 });
    expect(taken(queue.take(5_000)).name).toBe('a1');
  });

  it('slows down where robots.txt asks for it, and never speeds up', () => {
    const queue = queueOf(jobs('a1', 'a2', 'a3'), { atOnce: 3, delay: 100 });
    queue.slow('a', 3_000);
    queue.slow('a', 0);
    taken(queue.take(0));
    expect(queue.take(100)).toEqual({ wait: 2_900 });
  });
});
