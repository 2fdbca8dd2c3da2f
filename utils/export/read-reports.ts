import schema from '../../docs/report.schema.json';
import { FORMAT as BACKUP } from '../backup/head';
import { webUrl } from '../signals/urls';
import type { ExportedReport } from './exported';
import { fitted, type Misfit, type Schema } from './fitted';
import { FORMAT, FORMAT_VERSION } from './json';
import { MIGRATIONS, type Migration } from './migrations';

/** What a file gave. Nothing that is good is lost for what is not. */
export interface ReadReports {
  reports: ExportedReport[];
  /** `index`: place in the file from 0; `null` where the file as a whole is refused. */
  refused: { index: number | null; why: string }[];
}

/** Characters read at most. One string of a browser holds 500 million; half of that leaves room to work. Own choice. */
const MOST = 250_000_000;

const NOW = 1;

type Raw = Record<string, unknown>;

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const WHY = {
  tooLarge: (size: number) =>
    `The file is too large: about ${Math.ceil(size / 1e6)} MB, and ${MOST / 1e6} MB can be read at once. Export fewer reports at a time and import the files one after the other.`,
  empty: 'The file is empty. Export the reports once more.',
  corrupt:
    'The file is no whole JSON; it may have been cut off or changed on its way. Export it once more, or take an older copy.',
  corruptLine:
    'This line is no whole JSON; the file may have been cut off here. Export this report once more.',
  foreign:
    'The file holds no reports of Shareworthy. Choose a JSON file that Shareworthy has exported.',
  backup:
    'This is a backup of Shareworthy, or its settings, and no file of reports. It is put back in the settings, under “Restore”.',
  foreignEntry: 'This entry is no report of Shareworthy.',
  none: 'The file holds no report.',
  fileFromFuture:
    'The file was made by a newer version of Shareworthy. Update the extension, then import it again; nothing in the file is lost.',
  fromFuture: (version: string) =>
    `This report was made by a newer version of Shareworthy${version}. Update the extension, then import it again; nothing in the file is lost.`,
  fromPast: (version: string) =>
    `This report was made by a version of Shareworthy${version} that is too old to be read. Audit the page again.`,
  misfit: ({ path, what }: Misfit) =>
    `This report is broken: ${path.length > 0 ? `“${path.join(' › ')}”` : 'it'} ${what}. Export it once more, or audit the page again.`,
  notWeb: (name: string) =>
    `This report is broken: “${name}” is no http or https address. Audit the page again.`,
  noDate: 'This report is broken: “capturedAt” is no date. Audit the page again.',
  notAudited: 'This page was not audited, so there is no report.',
} as const;

/** “ (0.3.0)”, bounded: it comes from a file that anybody may have written. */
const versionOf = ({ version }: Raw): string =>
  typeof version === 'string' && /^\d[\w.+-]{0,20}$/.test(version) ? ` (${version})` : '';

/**
 * Reads a file of reports: what `reportsJson` writes, one report, a list of them, or lines of JSON as
 * `npm run audit -- --json` prints them. The file may come from anybody: what is not known is left out, addresses are
 * http or https. Never throws.
 */
export function readReports(
  text: string,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
): ReadReports {
  const whole = (why: string): ReadReports => ({ reports: [], refused: [{ index: null, why }] });
  if (text.length > MOST) return whole(WHY.tooLarge(text.length));
  const content = text.replace(/^\ufeff/, '').trim();
  if (content === '') return whole(WHY.empty);
  if (isBackup(content)) return whole(WHY.backup);
  const parsed = parsedJson(content);
  if (parsed === undefined) return readLines(content, migrations) ?? whole(WHY.corrupt);
  const { value } = parsed;
  if (Array.isArray(value)) return readAll(value, migrations, whole);
  if (!isRaw(value)) return whole(WHY.foreign);
  if (value['format'] === FORMAT) {
    const { version, reports } = value;
    if (typeof version === 'number' && version > FORMAT_VERSION) return whole(WHY.fileFromFuture);
    return Array.isArray(reports) ? readAll(reports, migrations, whole) : whole(WHY.foreign);
  }
  return looksOurs(value) ? readAll([value], migrations, whole) : whole(WHY.foreign);
}

/** By its first line, or by how a zipped file begins once it was read as text: only backups are saved so. */
const isBackup = (content: string): boolean =>
  content.startsWith(`{"format":"${BACKUP}"`) || content.startsWith('\u001f\ufffd');

const looksOurs = (value: unknown): value is Raw =>
  isRaw(value) &&
  (typeof value['schema'] === 'number' || typeof value['error'] === 'string') &&
  typeof value['url'] === 'string';

/** Browsers give up on JSON that is nested too deeply, each at another depth. */
function parsedJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** Lines that each hold a report, also those of an envelope that has lost its end. */
function readLines(
  content: string,
  migrations: Readonly<Record<number, Migration>>,
): ReadReports | undefined {
  const lines = content
    .split('\n')
    .map((line) => line.trim().replace(/,$/, ''))
    .filter((line) => line !== '' && line !== ']}' && !isHead(line));
  const read = lines.map(parsedJson);
  if (!read.some((line) => looksOurs(line?.value))) return undefined;
  const result: ReadReports = { reports: [], refused: [] };
  for (const [index, line] of read.entries()) {
    if (line === undefined) result.refused.push({ index, why: WHY.corruptLine });
    else add(result, index, line.value, migrations);
  }
  return result;
}

const isHead = (line: string): boolean => line.startsWith(`{"format":"${FORMAT}"`);

function readAll(
  entries: readonly unknown[],
  migrations: Readonly<Record<number, Migration>>,
  whole: (why: string) => ReadReports,
): ReadReports {
  if (entries.length === 0) return whole(WHY.none);
  if (!entries.some(looksOurs)) return whole(WHY.foreign);
  const result: ReadReports = { reports: [], refused: [] };
  for (const [index, entry] of entries.entries()) add(result, index, entry, migrations);
  return result;
}

function add(
  { reports, refused }: ReadReports,
  index: number,
  entry: unknown,
  migrations: Readonly<Record<number, Migration>>,
): void {
  const read = readReport(entry, migrations);
  if (typeof read === 'string') refused.push({ index, why: read });
  else reports.push(read);
}

/** What was read as JSON as a report of today, or why it is none, in words. Never throws. */
export function readReport(
  entry: unknown,
  migrations: Readonly<Record<number, Migration>> = MIGRATIONS,
): ExportedReport | string {
  if (!looksOurs(entry)) return WHY.foreignEntry;
  const version = versionOf(entry);
  let report: Raw = entry;
  let of = entry['schema'];
  if (typeof of !== 'number') return WHY.notAudited;
  if (of > NOW) return WHY.fromFuture(version);
  for (; of < NOW; of += 1) {
    const step = Object.hasOwn(migrations, of) ? migrations[of] : undefined;
    if (step === undefined) return WHY.fromPast(version);
    try {
      report = step(report);
    } catch {
      return WHY.misfit({ path: [], what: 'holds something unexpected' });
    }
  }
  const result = fitted(report, schema as Schema);
  if (result.misfit) return WHY.misfit(result.misfit);
  return checked(result.value as ExportedReport);
}

/** Addresses by which mail and messages are begun: they open an app and load nothing. */
const APP_LINK = /^(?:mailto|sms):/i;

/** What the schema cannot say: that addresses can be opened without harm, and that the date is one. */
function checked(report: ExportedReport): ExportedReport | string {
  const { page, share, cards, snapshot } = report;
  const addresses = {
    url: report.url,
    finalUrl: report.finalUrl,
    ...(snapshot ? { 'snapshot › page › url': snapshot.page.url } : {}),
  };
  for (const [name, address] of Object.entries(addresses)) {
    if (!webUrl(address)) return WHY.notWeb(name);
  }
  if (Number.isNaN(Date.parse(report.capturedAt))) return WHY.noDate;
  const web = (address: string | null) => (webUrl(address ?? '') ? address : null);
  return {
    ...report,
    page: {
      ...page,
      image: web(page.image),
      icon: web(page.icon),
      canonical: web(page.canonical),
      feeds: page.feeds.filter(web),
    },
    cards: cards.map(({ image, more, ...card }) => ({
      ...card,
      ...(image && web(image.value) ? { image } : {}),
      ...(more ? { more: more.filter(web) } : {}),
    })),
    share: {
      ...share,
      url: web(share.url) ?? report.url,
      profiles: share.profiles.filter(({ url }) => web(url)),
      links: Object.fromEntries(
        Object.entries(share.links).filter(([, link]) => web(link) ?? APP_LINK.test(link)),
      ),
    },
  };
}
