/**
 * Bounds of what the collector takes from a page, in characters or entries; `LIMITS` holds them all. They
 * stand apart so that the injected script carries numbers and not their names.
 */
export const TEXT = 2_000;
export const ADDRESS = 8_192;
export const SOURCE = 1_000;
export const JSON_LD = 100_000;
export const METAS = 400;
export const LINKS = 400;
export const TITLES = 20;
export const JSON_LD_BLOCKS = 30;
export const CONTROLS = 600;
export const ADDRESSES = 300;
export const SMALL = 20;
export const OUT_LINKS = 200;
export const NODES = 1_500;
export const CANDIDATES = 300;
export const LINES = 600;

/** Starts the keys under which the containers of comment services are handed to the collector. */
export const SERVICE = 'comments:';

/** List of what counts only inside an element of the list `formats`; it goes into the list `nodes`. */
export const WITHIN_FORMATS = 'within formats';
