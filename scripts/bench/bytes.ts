import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { parts } from '../test/size.ts';

interface Bytes {
  raw: number;
  gzip: number;
}

/** What is shipped, by part; pictures left out. */
export function bytesShipped(): Record<string, Bytes> {
  return Object.fromEntries(
    Object.entries(parts()).map(([name, files]) => {
      const texts = files.map((file) => readFileSync(file));
      return [
        name,
        {
          raw: texts.reduce((sum, text) => sum + text.length, 0),
          gzip: texts.reduce((sum, text) => sum + gzipSync(text).length, 0),
        },
      ];
    }),
  );
}
