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
  /** When the last request began and the next one may, in milliseconds since the epoch. */
  began: number;
  next: number;
  delay: number;
}

/** Jobs in an order that is polite to every host. */
export interface Queue<Job> {
  /**
   * A job that may begin now, or the milliseconds until one may; `undefined` when nothing waits. `isIt`: only a certain
   * one.
   */
  take(now: number, isIt?: (job: Job) => boolean): { job: Job } | { wait: number } | undefined;
  /** A job that was taken is over. */
  done(job: Job): void;
  /** Puts a job that was taken back, before the others of its host. */
  again(job: Job): void;
  /** Lets a host rest for so many milliseconds. */
  rest(host: string, now: number, milliseconds: number): void;
  /** Spaces the requests to a host at least so many milliseconds apart, the next one from the last one, too. */
  slow(host: string, milliseconds: number): void;
  /** Takes everything out that waits for a host. */
  leave(host: string): Job[];
}

/** No host of a list, however it is sorted, keeps the others waiting: they take turns. */
export function queueOf<Job extends { host: string }>(
  jobs: Iterable<Job>,
  { atOnce, delay }: Manners,
): Queue<Job> {
  const hosts = new Map<string, Host<Job>>();
  const hostOf = (name: string): Host<Job> => {
    const host = hosts.get(name) ?? {
      name,
      waiting: [],
      running: 0,
      began: Number.NEGATIVE_INFINITY,
      next: 0,
      delay,
    };
    hosts.set(name, host);
    return host;
  };
  for (const job of jobs) hostOf(job.host).waiting.push(job);
  // Taken from the end.
  for (const host of hosts.values()) host.waiting.reverse();
  const turns = [...hosts.values()];

  /** What is done with leaves nothing behind. */
  const drop = (host: Host<Job>) => {
    hosts.delete(host.name);
    turns.splice(turns.indexOf(host), 1);
  };

  return {
    take(now, isIt) {
      let soonest = Number.POSITIVE_INFINITY;
      let isBusy = false;
      for (let at = 0; at < turns.length; at += 1) {
        const host = turns[at] as Host<Job>;
        const place = isIt ? host.waiting.findLastIndex(isIt) : host.waiting.length - 1;
        if (place < 0) continue;
        if (host.running >= atOnce) {
          isBusy = true;
          continue;
        }
        if (host.next > now) {
          soonest = Math.min(soonest, host.next - now);
          continue;
        }
        turns.splice(at, 1);
        turns.push(host);
        host.running += 1;
        host.began = now;
        host.next = now + host.delay;
        return { job: host.waiting.splice(place, 1)[0] as Job };
      }
      if (soonest < Number.POSITIVE_INFINITY) return { wait: soonest };
      return isBusy ? { wait: 1_000 } : undefined;
    },
    done(job) {
      const host = hostOf(job.host);
      host.running -= 1;
      if (host.running === 0 && host.waiting.length === 0) drop(host);
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
      if (!host) return;
      host.delay = Math.max(host.delay, milliseconds);
      host.next = Math.max(host.next, host.began + host.delay);
    },
    leave(name) {
      const host = hosts.get(name);
      if (!host) return [];
      const { waiting } = host;
      host.waiting = [];
      if (host.running === 0) drop(host);
      return waiting.reverse();
    },
  };
}
