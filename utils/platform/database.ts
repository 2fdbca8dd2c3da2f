import { type DBSchema, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';

/** Milliseconds that a browser gets to open a database; some never answer when it is damaged. Own choice. */
const PATIENCE = 5_000;

/**
 * Why a database did not do it. `newer`: a newer release has made it, so that nothing is read or written here.
 * `full`: the browser or the disk gives no more room. `blocked`: it gives none at all, or is damaged.
 */
export type DatabaseTrouble = 'newer' | 'full' | 'blocked';

/** What a browser's error means for whoever has to tell it. */
export function troubleOf(cause: unknown): DatabaseTrouble {
  const { name, why } = (cause ?? {}) as { name?: unknown; why?: unknown };
  if (name === 'DatabaseError') return why as DatabaseTrouble;
  if (name === 'VersionError') return 'newer';
  return name === 'QuotaExceededError' ? 'full' : 'blocked';
}

/** A database refused; `why` is what a screen puts into words. */
export class DatabaseError extends Error {
  override name = 'DatabaseError';
  readonly why: DatabaseTrouble;
  constructor(cause: unknown) {
    super(cause instanceof Error ? cause.message : String(cause), { cause });
    this.why = troubleOf(cause);
  }
}

export interface Opener<Schema extends DBSchema> {
  /** The database, opened when it is first needed; what failed is tried anew the next time. */
  open(): Promise<IDBPDatabase<Schema>>;
  /** Tells the other pages of the extension, and this one, of a change. */
  tell(what?: string): void;
  /** Calls back after a change in any page of the extension, with what was told. Returns the way out. */
  watch(changed: (what: string) => void): () => void;
}

/** The way to a database. Rejections are the browser's own; see `troubleOf`. */
export function openerOf<Schema extends DBSchema>(
  name: string,
  version: number,
  upgrade: NonNullable<OpenDBCallbacks<Schema>['upgrade']>,
): Opener<Schema> {
  let opened: Promise<IDBPDatabase<Schema>> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const openNow = (): Promise<IDBPDatabase<Schema>> => {
    const opening = openDB<Schema>(name, version, {
      upgrade,
      // A newer release in another page waits for this one to let go.
      blocking(_from, _to, event) {
        (event.target as IDBDatabase).close();
        forget();
      },
      terminated: forget,
    });
    const late = new Promise<never>((_, reject) => {
      const timer = setTimeout(() => reject(new Error('The database did not open')), PATIENCE);
      opening.then(
        () => clearTimeout(timer),
        () => clearTimeout(timer),
      );
    });
    return Promise.race([opening, late]);
  };
  return {
    open() {
      opened ??= openNow();
      opened.catch(forget);
      return opened;
    },
    tell(what = 'changed') {
      const channel = new BroadcastChannel(name);
      channel.postMessage(what);
      channel.close();
    },
    watch(changed) {
      const channel = new BroadcastChannel(name);
      channel.onmessage = ({ data }) => changed(String(data));
      return () => channel.close();
    },
  };
}

const through = (bytes: BodyInit, stream: CompressionStream | DecompressionStream) =>
  new Response(new Response(bytes).body?.pipeThrough(stream));

/** A value as JSON, gzipped: reports shrink to a tenth of their size. */
export const packed = (value: unknown): Promise<Uint8Array> => packedText(JSON.stringify(value));

/** The same of JSON as text, or as its bytes. */
export async function packedText(json: string | Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const stream = through(json, new CompressionStream('gzip'));
  return new Uint8Array(await stream.arrayBuffer());
}

/** What `packed` was given. Rejects where the bytes are damaged. */
export async function unpacked(bytes: Uint8Array): Promise<unknown> {
  const stream = through(bytes as Uint8Array<ArrayBuffer>, new DecompressionStream('gzip'));
  return stream.json();
}
