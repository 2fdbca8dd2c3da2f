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

/** Files of the built extension by the part they belong to. */
export function parts(): Record<'collector' | 'popup' | 'judge', string[]> {
  const folder = buildFolder('chromium');
  const collector = join(folder, 'collector.js');
  const code = filesOf(folder).filter((file) => /\.(js|css)$/.test(file) && file !== collector);
  const isJudge = (file: string) => /judge\.worker[^/\\]*\.js$/.test(file);
  return {
    collector: existsSync(collector) ? [collector] : [],
    popup: code.filter((file) => !isJudge(file)),
    judge: code.filter(isJudge),
  };
}

/**
 * The collector runs in pages and the popup's own code is parsed before it paints, so both have a limit; so
 * has the judge, which loads in a thread of its own beside it.
 */
export function measure(): Measured[] {
  const { collector, popup, judge } = parts();
  return [
    {
      name: 'collector, minified',
      bytes: collector.reduce((sum, file) => sum + statSync(file).size, 0),
      most: 8000,
    },
    { name: 'popup, code and styles, gzipped', bytes: zipped(popup), most: 60_000 },
    { name: 'judge in its own thread, gzipped', bytes: zipped(judge), most: 90_000 },
  ];
}
