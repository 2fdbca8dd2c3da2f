import { readReport } from '../export/read-reports';
import type { Entry, HistoryStore, KeptReport } from '../history/entry';
import { entryOf } from '../history/entry-of';
import { cleanNote, cleanTags } from '../history/marks';
import { isRecord } from '../settings/versions';
import type { Part, Writer } from './part';

/** Audits that are removed in one go. Own choice. */
const AT_ONCE = 100;

/** A picture of a card as the history keeps it, and its characters at most. Own choice. */
const PICTURE = /^data:image\/(?:webp|png|jpeg|gif);base64,[\w+/]+=*$/;
const MOST_PICTURE = 20_000;

/** One audit in a backup. Tags and picture are the page’s; its newest audit bears them. */
interface AuditRecord {
  note?: string;
  tags?: readonly string[];
  /** A `data:` address. */
  picture?: string;
  report: KeptReport;
}

/** An audit could not be kept: why, as the history tells it. */
class NotKept extends Error {
  override name = 'NotKept';
  readonly why: 'full' | 'blocked' | 'damaged';
  constructor(why: 'full' | 'blocked' | 'damaged') {
    super(`An audit was not kept: ${why}`);
    this.why = why;
  }
}

const pictureOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.length <= MOST_PICTURE && PICTURE.test(value)
    ? value
    : undefined;

function readAudit(record: unknown): { record: AuditRecord } | { why: string } {
  if (!isRecord(record)) return { why: 'An audit is broken.' };
  const report = readReport(record['report']);
  if (typeof report === 'string') return { why: report };
  try {
    entryOf(report, 0);
  } catch {
    return { why: 'An audit is broken.' };
  }
  const { note, tags } = record;
  const picture = pictureOf(record['picture']);
  const words = Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'string') : undefined;
  return {
    record: {
      ...(typeof note === 'string' && note ? { note: cleanNote(note) } : {}),
      ...(words ? { tags: cleanTags(words) } : {}),
      ...(picture === undefined ? {} : { picture }),
      report,
    },
  };
}

/** What the history keeps: audits with their notes, and what belongs to their pages. */
export function auditPart(history: HistoryStore): Part {
  return {
    kind: 'audit',
    count: async () => (await history.count()).audits,
    async *records() {
      const entries = await history.entries({});
      const newest = new Map<string, string>();
      for (const { page, id } of entries) if (!newest.has(page)) newest.set(page, id);
      // Oldest first, as they came.
      for (const { id, page, note } of entries.toReversed()) {
        const report = await history.report(id);
        if (!report) continue;
        const isNewest = newest.get(page) === id;
        const [line, pictures] = isNewest
          ? await Promise.all([history.page(page), history.thumbnails([page])])
          : [];
        const picture = pictures?.[page];
        const record: AuditRecord = {
          ...(note ? { note } : {}),
          ...(line ? { tags: line.tags } : {}),
          ...(picture === undefined ? {} : { picture }),
          report,
        };
        yield record;
      }
    },
    read: readAudit,
    async open(mode): Promise<Writer> {
      const entries = await history.entries({});
      const before = entries.map(({ id }) => id);
      const pagesBefore = new Set(entries.map(({ page }) => page));
      const known = new Set(before);
      const inFile = new Set<string>();
      const added: string[] = [];
      /** What is to be changed of what is here, and how it was. */
      const notes = new Map<string, { note: string; was: string }>();
      const tags = new Map<
        string,
        { tags: readonly string[]; was: readonly string[] | undefined }
      >();
      /** Pictures of pages that are here without one, by the audit that bears them. */
      const pictures = new Map<string, string>();
      let isWritten = false;

      function noteOf(entry: Entry, note: string): void {
        const isWanted = mode === 'replace' ? note !== entry.note : note !== '' && !entry.note;
        if (isWanted) notes.set(entry.id, { note, was: entry.note });
      }
      async function tagsOf(page: string, own: readonly string[], wasHere: boolean) {
        const was = wasHere ? ((await history.page(page))?.tags ?? []) : undefined;
        const wanted = mode === 'add' && was ? cleanTags([...was, ...own]) : own;
        if (wanted.join('\n') !== (was ?? []).join('\n')) tags.set(page, { tags: wanted, was });
      }
      async function remove(ids: readonly string[]) {
        for (let at = 0; at < ids.length; at += AT_ONCE)
          await history.remove(ids.slice(at, at + AT_ONCE));
      }
      return {
        async put(record) {
          const { note = '', tags: own, picture, report } = record as AuditRecord;
          const { id, page } = entryOf(report, 0);
          const isRepeated = inFile.has(id);
          inFile.add(id);
          const wasHere = pagesBefore.has(page);
          if (own) await tagsOf(page, own, wasHere);
          if (known.has(id) || isRepeated) {
            const entry = await history.entry(id);
            if (entry) noteOf(entry, note);
            return 'known';
          }
          // A picture cannot be taken away again, so a page that is here gets it at the end.
          const kept = await history.add(report, wasHere ? undefined : picture);
          if (kept.state !== 'kept' && kept.state !== 'known') throw new NotKept(kept.state);
          // An audit that somebody has kept meanwhile is theirs.
          if (kept.state === 'known') return 'known';
          added.push(id);
          const isBare = wasHere && picture && !(await history.thumbnails([page]))[page];
          if (isBare) pictures.set(id, picture);
          if (note) await history.setNote(id, note);
          return 'added';
        },
        async settle() {
          isWritten = true;
          for (const [page, { tags: wanted }] of tags) await history.setTags(page, wanted);
          for (const [id, { note }] of notes) await history.setNote(id, note);
        },
        async finish() {
          for (const [id, picture] of pictures) {
            const report = await history.report(id);
            if (report) await history.add(report, picture);
          }
          if (mode === 'replace') await remove(before.filter((id) => !inFile.has(id)));
        },
        async undo() {
          await remove(added);
          if (!isWritten) return;
          for (const [page, { was }] of tags) if (was) await history.setTags(page, was);
          for (const [id, { was }] of notes) await history.setNote(id, was);
        },
      };
    },
  };
}
