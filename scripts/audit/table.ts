/** Rows as columns of equal width, the first row underlined; long cells are cut at `limit`. */
export function table(rows: string[][], limit = 60): string {
  const cut = rows.map((row) =>
    row.map((cell) => (cell.length > limit ? `${cell.slice(0, limit - 1)}…` : cell)),
  );
  const widths = (cut[0] ?? []).map((_cell, column) =>
    Math.max(...cut.map((row) => row[column]?.length ?? 0)),
  );
  const lines = cut.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(1, 0, widths.map((width) => '─'.repeat(width)).join('  '));
  return `${lines.join('\n')}\n`;
}
