import type { Answer } from './read-answer';

/** An answer whose bytes are written as characters, so that it can be handed to a script in a page. */
export interface CarriedAnswer extends Omit<Answer, 'bytes'> {
  /** One character of U+0000 to U+00FF a byte. */
  body: string;
}

/** Bytes turned at a time; a call takes no more arguments than some ten thousands. */
const CHUNK = 8_192;

export function carried({ bytes, ...rest }: Answer): CarriedAnswer {
  let body = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    body += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return { ...rest, body };
}

export const uncarried = ({ body, ...rest }: CarriedAnswer): Answer => ({
  ...rest,
  bytes: Uint8Array.from(body, (character) => character.charCodeAt(0)),
});
