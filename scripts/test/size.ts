import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildFolder } from '../extension/build.ts';
import { filesOf } from './shipped.ts';

export interface Measured {
  name: string;
  /** Bytes that are shipped, and the most that may be. */
  bytes: number;
  most: number;
}

const zipped = (files: string[]): number =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);

type Part = 'collector' | 'outline' | 'popup' | 'judge' | 'late';

/**
 * Files of the built extension by the part they belong to: what runs in pages, what the popup loads to paint,
 * the judge, which loads while the page is being read, and what is loaded once it is asked for.
 */
export function parts(): Record<Part, string[]> {
  const folder = buildFolder('chromium');
  const collector = join(folder, 'collector.js');
  const outline = join(folder, 'show-on-page.js');
  const page = join(folder, 'popup.html');
  const named = existsSync(page)
    ? [...readFileSync(page, 'utf8').matchAll(/(?:src|href)="\/([^"]+)"/g)].map(([, file = '']) =>
        join(folder, file),
      )
    : [];
  const code = filesOf(folder).filter(
    (file) => /\.(js|css)$/.test(file) && file !== collector && file !== outline,
  );
  const isJudge = (file: string) => /judgement[^/\\]*\.js$/.test(file);
  return {
    collector: existsSync(collector) ? [collector] : [],
    outline: existsSync(outline) ? [outline] : [],
    popup: code.filter((file) => named.includes(file)),
    judge: code.filter(isJudge),
    late: code.filter((file) => !named.includes(file) && !isJudge(file)),
  };
}

/**
 * The collector runs in pages and the popup's own code is parsed before it paints, so both have a limit; so
 * have the judge, without which no finding is shown, and what comes late.
 */
export function measure(): Measured[] {
  const { collector, outline, popup, judge, late } = parts();
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
    { name: 'popup, code and styles, gzipped', bytes: zipped(popup), most: 60_000 },
    { name: 'judge, gzipped', bytes: zipped(judge), most: 225_000 },
    { name: 'loaded when asked for, gzipped', bytes: zipped(late), most: 60_000 },
  ];
}
