import { readHead } from '../../page/head';
import type { Evidence, Probe } from '../../page/snapshot';
import { decode } from '../decode';
import type { Get } from '../fetch-audit';
import { probe } from './probe';

/** Bytes asked for: what the shortest-sighted crawler known reads, 32 KiB. */
const RANGE = 'bytes=0-32767';

/**
 * Asks for the start of the page as some crawlers do, and whether the card's title is in what comes: og:title
 * where the page has one (`wantsOg`), else the title element.
 */
export function probeRange(
  url: string,
  wantsOg: boolean,
  get: Get,
  parse: (html: string) => Document,
): Promise<Evidence<Probe<{ bytes: number; hasTitle: boolean }>>> {
  const ask = { url, why: 'start of the page', body: 'sample', headers: { range: RANGE } } as const;
  return probe(get, ask, ({ bytes, headers, finalUrl }, came) => {
    const { text } = decode(bytes, headers['content-type']);
    const { metas, titles } = readHead(parse(text), [], finalUrl);
    const hasOgTitle = metas.some(
      ({ property, name, content }) =>
        /^\s*og:title\s*$/i.test(property ?? name ?? '') && (content ?? '').trim() !== '',
    );
    const hasTitle = hasOgTitle || (!wantsOg && titles.some((each) => each.text.trim() !== ''));
    return { bytes: came, hasTitle };
  });
}
