/** Milliseconds between two lines of progress where no terminal shows them. */
const EVERY = 10_000;
/** On a terminal the line is written over. */
const OFTEN = 250;

const clock = (seconds: number): string =>
  seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;

/** Tells how far the work is, how fast it goes and how long it will take. */
export function progress(all: number, say: (text: string) => void) {
  const isTerminal = process.stderr.isTTY === true;
  const started = Date.now();
  let last = started;
  const words = (done: number, failed: number) => {
    const seconds = (Date.now() - started) / 1_000;
    const rate = done / Math.max(seconds, 0.001);
    const left = rate > 0 && done < all ? `, ${clock((all - done) / rate)} left` : '';
    const without = failed > 0 ? `, ${failed} not audited` : '';
    return `${done} of ${all} pages, ${rate.toFixed(rate < 10 ? 1 : 0)} a second${left}${without}`;
  };
  return {
    step(done: number, failed: number): void {
      const now = Date.now();
      if (now - last < (isTerminal ? OFTEN : EVERY)) return;
      last = now;
      say(isTerminal ? `\r\u001b[K${words(done, failed)}` : `${words(done, failed)}\n`);
    },
    end(done: number, failed: number): void {
      say(`${isTerminal ? '\r\u001b[K' : ''}${words(done, failed)}\n`);
    },
  };
}
