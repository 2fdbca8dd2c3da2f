import type { UnderWay } from '../batch/run-batch';

/** Name under which it is kept: where writing costs next to nothing, and stays when the page dies. */
const NAME = 'runner-under-way';

/** By batch and place: how often it was under way when a runner died, and whether it is under way now. */
type Record = { [batch: string]: { [at: string]: { strikes: number; isOpen: boolean } } };

function read(): Record {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(NAME) ?? '{}');
    return typeof stored === 'object' && stored !== null ? (stored as Record) : {};
  } catch {
    return {};
  }
}

/**
 * What is under way, written down where a runner that dies leaves it behind. To be made once, by a runner that works
 * alone: whatever is found to be under way then was so when another died.
 */
export function underWay(): UnderWay {
  const record = read();
  for (const page of Object.values(record).flatMap((pages) => Object.values(pages)))
    if (page.isOpen) Object.assign(page, { strikes: page.strikes + 1, isOpen: false });
  const write = () => {
    try {
      localStorage.setItem(NAME, JSON.stringify(record));
    } catch {
      // Without it a page that ends the runner is tried again and again, and nothing else is wrong.
    }
  };
  write();
  return {
    begin(batch, at) {
      const pages = record[batch] ?? {};
      record[batch] = pages;
      pages[at] = { strikes: pages[at]?.strikes ?? 0, isOpen: true };
      write();
    },
    end(batch, at) {
      const pages = record[batch];
      if (!pages || !Object.hasOwn(pages, at)) return;
      delete pages[at];
      if (Object.keys(pages).length === 0) delete record[batch];
      write();
    },
    strikes: (batch) =>
      new Map(
        Object.entries(record[batch] ?? {})
          .filter(([, { strikes }]) => strikes > 0)
          .map(([at, { strikes }]) => [Number(at), strikes]),
      ),
  };
}
