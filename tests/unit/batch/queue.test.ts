import { describe, expect, it } from 'vitest';
import { queueOf } from '../../../utils/batch/queue';

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

  it('spaces the next request from the last one, once robots.txt is known', () => {
    const queue = queueOf(jobs('a1', 'a2'), { atOnce: 2, delay: 100 });
    taken(queue.take(1_000));
    queue.slow('a', 3_000);
    expect(queue.take(1_500)).toEqual({ wait: 2_500 });
    expect(taken(queue.take(4_000)).name).toBe('a2');
  });

  it('gives a certain job out of turn, but no sooner', () => {
    const queue = queueOf(jobs('a1', 'a2', 'b1'), { atOnce: 1, delay: 100 });
    const isIt = ({ name }: { name: string }) => name === 'a2';
    const job = taken(queue.take(0, isIt));
    expect(job.name).toBe('a2');
    expect(queue.take(50, ({ name }) => name === 'a1')).toEqual({ wait: 1_000 });
    queue.done(job);
    expect(queue.take(50, ({ name }) => name === 'a1')).toEqual({ wait: 50 });
    expect(queue.take(500, isIt)).toBeUndefined();
  });

  it('leaves a host alone, what is under way included once it is over', () => {
    const queue = queueOf(jobs('a1', 'a2', 'a3', 'b1'), { atOnce: 1, delay: 0 });
    const job = taken(queue.take(0));
    expect(queue.leave('a').map(({ name }) => name)).toEqual(['a2', 'a3']);
    queue.done(job);
    expect(queue.leave('a')).toEqual([]);
    expect(taken(queue.take(0)).name).toBe('b1');
    expect(queue.take(0)).toBeUndefined();
  });
});
