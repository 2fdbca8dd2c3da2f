import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isZipped, MOST_OF_LIST, plainText } from '../../utils/batch/list-text.ts';
import { usageError } from './arguments.ts';

/** The text of a file of addresses, unzipped. Exits with 2 where it cannot be unzipped. */
export function listFile(path: string): string {
  const bytes = readFileSync(path);
  if (!isZipped(bytes)) return plainText(bytes);
  try {
    return plainText(gunzipSync(bytes, { maxOutputLength: MOST_OF_LIST }));
  } catch {
    return usageError(`--list is “${path}”, which cannot be unzipped, or is too long unzipped.`);
  }
}
