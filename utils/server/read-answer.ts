import { all, attr, fold, resolve, textContent } from '../page/dom';
import { readHead } from '../page/head';
import { LIMITS, type ServerFacts } from '../page/snapshot';
import { decode } from './decode';

/** A server's answer as bytes, before anything is read into it. */
export interface Answer {
  /** Address asked for, without fragment. */
  url: string;
  finalUrl: string;
  status: number;
  /** Lower-case names. */
  headers: Record<string, string>;
  bytes: Uint8Array;
  /** Whether the body went on past what was read. */
  cut: boolean;
  /** Milliseconds until the last byte. */
  elapsed: number;
}

/** Reads what the server said out of its answer. `parse` makes a document of HTML without running it. */
export function readAnswer(answer: Answer, parse: (html: string) => Document): ServerFacts {
  const { text, encoding, encodingFrom } = decode(answer.bytes, answer.headers['content-type']);
  const doc = parse(text);
  const addresses = (selector: string) =>
    all(doc, selector)
      .slice(0, LIMITS.addresses)
      .map((el) => resolve(attr(el, 'src') ?? '', answer.finalUrl)?.slice(0, LIMITS.address) ?? '')
      .filter(Boolean);
  const scripts = addresses('script[src]');
  const frames = addresses('iframe[src]');
  const head = readHead(doc, [], answer.finalUrl);
  const h1 = fold(textContent(all(doc, 'h1')[0]), 300);
  for (const el of all(doc, 'script, style, noscript, template, title, svg')) el.remove();
  const plain = fold(textContent(doc.documentElement), 2_000_000);
  return {
    url: answer.url,
    finalUrl: answer.finalUrl,
    redirected: answer.finalUrl !== answer.url,
    status: answer.status,
    headers: answer.headers,
    encoding,
    encodingFrom,
    bytes: answer.bytes.length,
    cut: answer.cut,
    elapsed: answer.elapsed,
    head,
    ...(h1 ? { h1 } : {}),
    textStart: plain.slice(0, 600),
    textLength: plain.length,
    passwordFields: all(doc, 'input[type="password"]').length,
    scripts,
    frames,
  };
}
