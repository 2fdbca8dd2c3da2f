import { readFileSync } from 'node:fs';
import { type Job, jobsOf } from '../audit/jobs.ts';
import type { Source } from './libraries/library.ts';

/** A page of the manifest. */
export interface Page {
  /** As in the manifest and the labels. */
  file: string;
  /** The address it is served at. */
  url: string;
  /** False where the manifest has none, and `url` is one of ours. */
  isKnown: boolean;
  /** About when it was saved; absent where nobody knows. */
  year?: number;
  job: Job;
}

interface Listed {
  url?: string | null;
  year_approx?: number | null;
}

/** The pages of a manifest, those whose file or address holds `part`. Exits with 2 where it is none. */
export function pagesOf(manifest: string, folder: string | undefined, part = ''): Page[] {
  const jobs = jobsOf({ manifest, targets: folder === undefined ? [] : [folder] });
  const listed: Listed[] = JSON.parse(readFileSync(manifest, 'utf8'));
  return jobs
    .map((job, place) => {
      const { url, year_approx: year } = listed[place] ?? {};
      return {
        file: job.file ?? job.url,
        url: job.url,
        isKnown: Boolean(url),
        ...(typeof year === 'number' ? { year } : {}),
        job,
      };
    })
    .filter(({ file, url }) => file.includes(part) || url.includes(part));
}

/** Some libraries take no address of a reserved domain, and that is where a page without one is served. */
const STAND_IN = 'https://www.example.com';

/** A page's text, decoded with the charset that the browser is told; throws where it cannot be read. */
export function sourceOf({ url, isKnown, job }: Page): Source {
  const [route] = job.routes ?? [];
  if (route?.file === undefined) throw new Error(job.error ?? `There is no file of ${url}.`);
  const charset = /charset=([^;]+)/i.exec(route.headers?.['content-type'] ?? '')?.[1];
  const given = isKnown ? url : url.replace(new URL(url).origin, STAND_IN);
  return { url: given, html: new TextDecoder(charset ?? 'utf-8').decode(readFileSync(route.file)) };
}

/** What was read from a source with the page's own address back in its place. */
export function inPlace<Read>(read: Read, { url, isKnown }: Page): Read {
  if (isKnown) return read;
  return JSON.parse(JSON.stringify(read).replaceAll(STAND_IN, new URL(url).origin));
}
