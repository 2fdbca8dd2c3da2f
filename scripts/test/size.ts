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

/** Popup code is parsed at every click and the collector in every page, so both have a limit of our own. */
export function measure(): Measured[] {
  const folder = buildFolder('chromium');
  const collector = join(folder, 'collector.js');
  const popup = filesOf(folder).filter((file) => /popup[^/\\]*\.(js|css)$/.test(file));
  return [
    {
      name: 'collector, minified',
      bytes: existsSync(collector) ? statSync(collector).size : 0,
      most: 8000,
    },
    {
      name: 'popup, code and styles, gzipped',
      bytes: popup.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0),
      most: 60_000,
    },
  ];
}
