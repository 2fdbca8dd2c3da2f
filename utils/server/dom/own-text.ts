/**
 * A part of the page as a string of its own: engines keep parts as a view of the whole, so that one address in a table
 * would keep all of its page in memory. Short ones are copied as they are.
 */
export const ownText = (part: string): string => (part.length < 13 ? part : ` ${part}`.slice(1));
