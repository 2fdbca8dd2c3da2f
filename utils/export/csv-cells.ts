/** A table as comma-separated values (RFC 4180) that spreadsheets open as text and numbers, never as formulas. */

/** A number stays one. What is absent leaves its cell empty. */
export type Cell = string | number | null | undefined;

/**
 * Signs that make a spreadsheet read a cell as a formula, with their full-width forms. The set is that of OWASP
 * (https://owasp.org/www-community/attacks/CSV_Injection, checked 2026-11-25) with NUL, which ASVS 5.0 names in
 * 1.2.10; a line feed is treated as the carriage return is. Blanks before a sign hide it from nobody.
 */
const BEGINS_FORMULA = /^(?:[\t\r\n\0]|[\s\0]*[=+\-@＝＋－＠])/u;

/**
 * The same behind what a spreadsheet takes for the next cell where its country separates by semicolons or tabs, or
 * for the next row: it does not know the quotes of a cell that begins within its own.
 */
const MAY_BEGIN_CELL = /([\s";\0]+)([=+\-@＝＋－＠])?/gu;
const SEPARATES = /[;\t\r\n]/;

/** Characters of a cell at most, own choice: Excel takes 32,767 (support.microsoft.com, “Excel specifications and limits”). */
const MOST = 32_000;

function quoted(text: string): string {
  const bounded = text.length > MOST ? `${text.slice(0, MOST)}…` : text;
  const inert = bounded.replace(MAY_BEGIN_CELL, (whole, gap: string, sign?: string) =>
    sign !== undefined && SEPARATES.test(gap) ? `${gap}'${sign}` : whole,
  );
  const guarded = BEGINS_FORMULA.test(inert) ? `'${inert}` : inert;
  return `"${guarded.replaceAll('"', '""')}"`;
}

function written(cell: Cell): string {
  if (typeof cell === 'string') return quoted(cell);
  return typeof cell === 'number' && Number.isFinite(cell) ? String(cell) : '';
}

/** Spreadsheets take text for UTF-8 where it begins with this. */
const BYTE_ORDER_MARK = '\ufeff';

/** Rows as they follow others in a file. */
export const csvRows = (rows: readonly (readonly Cell[])[]): string =>
  rows.map((row) => `${row.map(written).join(',')}\r\n`).join('');

/** Rows as the text of a file, the first row with the names of the columns. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `${BYTE_ORDER_MARK}${csvRows(rows)}`;
