import { Socket } from 'node:net';
import type { Values } from '../values.ts';
import type { Library, Source } from './library.ts';

/** What each library said of a page, by name; a library that threw said nothing of it. */
export interface Readings {
  values: Record<string, Values>;
  errors: Record<string, string>;
}

const refuse = () => {
  throw new Error('A library reached for the network.');
};

/** Runs `work` with every way to the network cut off. */
export async function offline<Result>(work: () => Promise<Result>): Promise<Result> {
  const { fetch } = globalThis;
  const { connect } = Socket.prototype;
  globalThis.fetch = refuse;
  Socket.prototype.connect = refuse;
  try {
    return await work();
  } finally {
    globalThis.fetch = fetch;
    Socket.prototype.connect = connect;
  }
}

/** Asks all libraries about one page. */
export async function readings(libraries: Library[], source: Source): Promise<Readings> {
  const all: Readings = { values: {}, errors: {} };
  for (const { name, read } of libraries) {
    try {
      all.values[name] = await read(source);
    } catch (error) {
      all.errors[name] = error instanceof Error ? error.message : String(error);
    }
  }
  return all;
}
