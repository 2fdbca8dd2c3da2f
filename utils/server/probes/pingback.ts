import { fold } from '../../page/dom';
import type { Evidence, Probe } from '../../page/snapshot';
import { decode } from '../decode';
import type { Get } from '../fetch-audit';
import { probe } from './probe';

/** Asks the pingback address with GET. One that is alive refuses it: with 405, or in words that ask for POST. */
export function probePingback(url: string, get: Get): Promise<Evidence<Probe<{ text: string }>>> {
  return probe(get, { url, why: 'pingback', body: 'sample' }, ({ bytes, headers }) => ({
    text: fold(decode(bytes, headers['content-type']).text, 500),
  }));
}
