/** How much one host is asked of. */
export interface Manners {
  /** Requests to one host at once. */
  atOnce: number;
  /** Milliseconds between the beginnings of two requests to one host. */
  delay: number;
}

interface Host<Job> {
  name: string;
  waiting: Job[];
  running: number;
  /** When the next request may begin, in milliseconds since the epoch. */
  next: number;
  delay: number;
}

/** Jobs in an order that is polite to every host. */
export interface Queue<Job> {
  /** A job that may begin now, or the milliseconds until one may; `undefined` when nothing waits. */
  take(now: number): { job: Job } | { wait: number } | undefined;
  /** A job that was taken is over. */
  done(job: Job): void;
  /** Puts a job that was taken back, before the others of its host. */
  again(job: Job): void;
  /** Lets a host rest for so many milliseconds. */
  rest(host: string, now: number, milliseconds: number): void;
  /** Spaces the requests to a host at least so many milliseconds apart. */
  slow(host: string, milliseconds: number): void;
}

/** No host of a list, however it is sorted, keeps the others waiting: they take turns. */
export function queueOf<Job extends { host: string }>(
  jobs: Iterable<Job>,
  { atOnce, delay }: Manners,
): Queue<Job> {
  const hosts = new Map<string, Host<Job>>();
  const hostOf = (name: string): Host<Job> => {
    const host = hosts.get(name) ?? { name, waiting: [], running: 0, next: 0, delay };
    hosts.set(name, host);
    return host;
  };
  for (const job of jobs) hostOf(job.host).waiting.push(job);
  // Taken from the end.
  for (const host of hosts.values()) host.waiting.reverse();
  const turns = [...hosts.values()];

  return {
    take(now) {
      let soonest = Number.POSITIVE_INFINITY;
      for (let at = 0; at < turns.length; at += 1) {
        const host = turns[at] as Host<Job>;
        if (host.waiting.length === 0 || host.running >= atOnce) continue;
        if (host.next > now) {
          soonest = Math.min(soonest, host.next - now);
          continue;
        }
        turns.splice(at, 1);
        turns.push(host);
        host.running += 1;
        host.next = now + host.delay;
        return { job: host.waiting.pop() as Job };
      }
      if (soonest < Number.POSITIVE_INFINITY) return { wait: soonest };
      return turns.some(({ waiting }) => waiting.length > 0) ? { wait: 1_000 } : undefined;
    },
    done(job) {
      const host = hostOf(job.host);
      host.running -= 1;
      // What is done with leaves nothing behind.
      if (host.running === 0 && host.waiting.length === 0) {
        hosts.delete(host.name);
        turns.splice(turns.indexOf(host), 1);
      }
    },
    again(job) {
      const host = hostOf(job.host);
      host.running -= 1;
      host.waiting.push(job);
    },
    rest(name, now, milliseconds) {
      const host = hosts.get(name);
      if (host) host.next = Math.max(host.next, now + milliseconds);
    },
    slow(name, milliseconds) {
      const host = hosts.get(name);
      if (host) host.delay = Math.max(host.delay, milliseconds);
    },
  };
}
