import { readFileSync } from 'node:fs';
import type { Evidence, RobotsFacts } from '../../utils/page/snapshot.ts';
import type { Answer } from '../../utils/server/read-answer.ts';
import type { Job } from '../audit/jobs.ts';

/** What the HTML of a file says as if a server had sent it. */
export function answerOfFile({ url, routes }: Job): {
  answer: Answer;
  robots: Evidence<RobotsFacts>;
} {
  const [route] = routes ?? [];
  const bytes = new Uint8Array(readFileSync(route?.file ?? ''));
  const headers = Object.fromEntries(
    Object.entries(route?.headers ?? {}).map(([name, value]) => [
      name.toLowerCase(),
      String(value),
    ]),
  );
  const address = url.replace(/#.*$/s, '');
  return {
    answer: {
      url: address,
      finalUrl: address,
      status: 200,
      headers,
      bytes,
      cut: false,
      firstByte: 0,
      elapsed: 0,
    },
    robots: {
      state: 'ok',
      facts: { url: new URL('/robots.txt', address).href, status: 404, text: '', cut: false },
    },
  };
}
