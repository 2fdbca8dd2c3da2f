const LINE = 200;
const LINES = 14;

/** The text in a fence that it cannot close itself. */
export function fenced(text: string, language: string): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}${language}\n${text}\n${fence}`;
}

/** Markdown that reads as `text`. */
export const plain = (text: string): string => text.replace(/[\\`*<[\]|]/g, '\\$&');

/** Code in a line of Markdown, on one line. */
export const code = (text: string): string =>
  `\`${text.replace(/`/g, '’').replace(/\s+/g, ' ').trim()}\``;

/** The middle of a long text left out. */
export function cut(text: string, limit = LINE): string {
  if (text.length <= limit) return text;
  const tail = Math.floor(limit / 4);
  return `${text.slice(0, limit - tail)} … ${text.slice(-tail)}`;
}

const linesOf = (html: string): string[] =>
  html
    .replace(/(?<=>)(?=<(?!\/)|<\/(?:head|body)>)|(?<=<\/head>)/g, '\n')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter(Boolean);

/**
 * HTML with one tag a line, to be read. Of a long page stand there the lines that `other`, the opposite example,
 * does not have; what is left out is shown by an ellipsis, never replaced.
 */
export function laidOut(html: string, other = ''): string {
  const lines = linesOf(html);
  if (lines.length <= LINES) return lines.map((line) => cut(line)).join('\n');
  const common = new Set(linesOf(other));
  const own = lines.filter((line) => !common.has(line)).length;
  const kept = lines.map((line, index) =>
    own > 0 && own < LINES ? !common.has(line) : index < LINES - 2,
  );
  return lines
    .flatMap((line, index) => {
      if (kept[index]) return [cut(line)];
      return index === 0 || kept[index - 1] ? ['…'] : [];
    })
    .join('\n');
}
