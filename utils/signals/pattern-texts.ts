import { linkPatterns, scriptPatterns } from './address-patterns';
import { requiredTexts } from './required-texts';

/*
 * Required texts of the patterns of addresses, in their order. Worked out while the extension is built: reading some
 * hundred patterns would be the first thing that a popup waits for.
 */

/** Of `linkPatterns`. */
export const LINK_TEXTS: readonly (readonly string[])[] = linkPatterns().map(({ pattern }) =>
  requiredTexts(pattern),
);

/** Of `scriptPatterns`. */
export const SCRIPT_TEXTS: readonly (readonly string[])[] = scriptPatterns().map(({ pattern }) =>
  requiredTexts(pattern),
);
