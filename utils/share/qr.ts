import { encode } from 'uqr';

/** Quiet zone around a code, in modules (ISO/IEC 18004 asks for four; from memory, 2026-11-26). */
export const QUIET = 4;

/**
 * Bytes that a code holds at most at level M, version 40, in byte mode (ISO/IEC 18004, table of capacities; from
 * memory, and tested against the encoder).
 */
export const MOST_BYTES = 2_331;

export interface Qr {
  /** Modules on each side, without the quiet zone. */
  size: number;
  /** Rows of modules; `true` is dark. */
  modules: readonly (readonly boolean[])[];
}

/** What became of an address: a code, or why there is none. */
export type QrResult = { ok: true; qr: Qr } | { ok: false; message: string };

/**
 * The QR code of an address at level M, which a phone also reads off paper or a screen at an angle. Not ok where
 * the address is longer than a code holds.
 */
export function qrOf(address: string): QrResult {
  const bytes = [...new TextEncoder().encode(address)];
  if (bytes.length === 0) return { ok: false, message: 'There is no address to make a code of.' };
  if (bytes.length > MOST_BYTES) {
    return {
      ok: false,
      message: `The address is too long for a QR code: ${bytes.length} bytes of at most ${MOST_BYTES}.`,
    };
  }
  // Bytes, not text: the encoder's modes for digits and capitals save little and add ways to read it wrong.
  const { size, data } = encode(bytes, { ecc: 'M', boostEcc: false, border: 0 });
  return { ok: true, qr: { size, modules: data } };
}

/**
 * The dark modules as one SVG path in a box of `size + 2 × QUIET` units; runs in a row are one rectangle, so that no
 * hairlines show between them.
 */
export function qrPath({ modules }: Qr): string {
  return modules
    .flatMap((row, y) =>
      [
        ...row
          .map((dark) => (dark ? '1' : '0'))
          .join('')
          .matchAll(/1+/g),
      ].map(
        ({ index, 0: run }) => `M${index + QUIET} ${y + QUIET}h${run.length}v1h-${run.length}z`,
      ),
    )
    .join('');
}
