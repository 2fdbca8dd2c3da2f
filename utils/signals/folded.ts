/** Plain letters, which have no accents to lose. */
const PLAIN = /^[\n -~]*$/;

/** Lower case without accents, so that “cafe” finds “Café”. */
export const folded = (text: string): string =>
  PLAIN.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .replace(/\p{Diacritic}/gu, '')
        .toLocaleLowerCase('en');
