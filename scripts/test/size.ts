import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../extension/build.ts';

export interface Measured {
  name: string;
  /** Bytes that are shipped, and the most that may be. */
  bytes: number;
  most: number;
}

const zipped = (files: string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);

/** What one file of the build names: files that load with it, and files that load once something asks for them. */
function namedBy(folder: string, file: string): { now: string[]; later: string[] } {
  if (!/\.(js|html)$/.test(file)) return { now: [], later: [] };
  const text = readFileSync(file, 'utf8');
  const at = (path: string) =>
    path.startsWith('.') ? join(dirname(file), path) : join(folder, path.replace(/^\//, ''));
  const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([, path = '']) => at(path));
  return file.endsWith('.html')
    ? { now: all(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g), later: [] }
    : {
        now: all(/(?:from|import)\s*["'`](\.\/[^"'`]+\.js)["'`]/g),
        // Vite lists the files that come with a late chunk, styles above all, by name.
        later: all(/["'`](\.\/[^"'`]+\.js|(?:chunks|assets)\/[^"'`]+\.(?:js|css))["'`]/g),
      };
}

/** Files reached from some files, these included. */
function reached(from: readonly string[], next: (file: string) => string[]): string[] {
  const found = new Set<string>();
  const visit = (file: string) => {
    if (found.has(file) || !existsSync(file)) return;
    found.add(file);
    next(file).forEach(visit);
  };
  from.forEach(visit);
  return [...found];
}

type Part =
  | 'collector'
  | 'outline'
  | 'reader'
  | 'background'
  | 'popup'
  | 'judge'
  | 'late'
  | 'options'
  | 'dashboard'
  | 'runner'
  | 'worker';

/**
 * Files of the built extension by the part they belong to: what runs in pages, what shares without the popup, what the
 * popup loads to paint, the judge, which loads while the page is being read, what the popup loads once it is asked
 * for, what the options page and the dashboard load, and what the page without a screen adds that works on batches, and
 * what its workers load. A file belongs to the first part that needs it.
 */
export function parts(): Record<Part, string[]> {
  const folder = buildFolder('chromium');
  const single = (name: string) => [join(folder, name)].filter(existsSync);
  const now = (file: string) => namedBy(folder, file).now;
  const code = (files: string[]) => files.filter((file) => /\.(js|css)$/.test(file));
  const popup = code(reached(single('popup.html'), now));
  const all = code(
    reached(single('popup.html'), (file) => Object.values(namedBy(folder, file)).flat()),
  );
  const isJudge = (file: string) => /judgement[^/\\]*\.js$/.test(file);
  const judge = reached(all.filter(isJudge), now).filter((file) => !popup.includes(file));
  const seen = [...popup, ...judge];
  const late = all.filter((file) => !seen.includes(file));
  const options = code(reached(single('options.html'), now));
  const dashboard = code(
    reached(single('dashboard.html'), (file) => Object.values(namedBy(folder, file)).flat()),
  );
  const runner = code(
    reached(single('runner.html'), (file) => Object.values(namedBy(folder, file)).flat()),
  ).filter((file) => !seen.includes(file));
  return {
    collector: single('collector.js'),
    outline: single('show-on-page.js'),
    reader: single('read-answer.js'),
    background: single('background.js'),
    popup,
    judge,
    late,
    options,
    dashboard,
    runner,
    worker: single('served-worker.js'),
  };
}

/**
 * The collector runs in pages and the popup's own code is parsed before it paints, so both have a limit; so
 * have the judge, without which no finding is shown, and what comes late.
 */
export function measure(): Measured[] {
  const { collector, outline, reader, background, popup, judge, late, options, ...more } = parts();
  const { dashboard, runner, worker } = more;
  return [
    {
      name: 'collector, minified',
      bytes: collector.reduce((sum, file) => sum + statSync(file).size, 0),
      most: 12_000,
    },
    {
      name: 'show on page, minified',
      bytes: outline.reduce((sum, file) => sum + statSync(file).size, 0),
      most: 8_000,
    },
    { name: 'reader of answers, gzipped', bytes: zipped(reader), most: 12_000 },
    { name: 'background, gzipped', bytes: zipped(background), most: 125_000 },
    { name: 'popup, code and styles, gzipped', bytes: zipped(popup), most: 60_000 },
    { name: 'judge, gzipped', bytes: zipped(judge), most: 248_000 },
    { name: 'loaded when asked for, gzipped', bytes: zipped(late), most: 130_000 },
    { name: 'options page, gzipped', bytes: zipped(options), most: 110_000 },
    { name: 'runner without the judge, gzipped', bytes: zipped(runner), most: 60_000 },
    { name: 'worker with judge and parser, gzipped', bytes: zipped(worker), most: 330_000 },
    { name: 'dashboard with the judge, gzipped', bytes: zipped(dashboard), most: 468_000 },
  ];
}
