import { writeFileSync } from 'node:fs';
import type { Guide } from '../../utils/audit/guide.ts';
import type { Format } from '../../utils/export/formats.ts';
import type { ReportLine } from '../../utils/export/line.ts';
import { needed } from '../accuracy/load.ts';

type Formats = typeof import('../../utils/export/formats.ts');

/** All reports as one file, or on stdout where none is named. */
export async function writeReports(
  lines: readonly ReportLine[],
  { format, out }: { format: Format; out?: string },
): Promise<void> {
  const { exported } = await needed<Formats>('utils/export/formats.ts');
  const { guide } = await needed<{ guide: Guide }>('entrypoints/popup/judgement.ts');
  const { text } = exported(format, lines, { guide, at: new Date() });
  if (out === undefined) process.stdout.write(text);
  else writeFileSync(out, text);
}
