import css from './marked.module.css';

/** Characters before a match that stay where the start of a long text is left out. */
const LEAD = 60;

/**
 * A text with every place that holds the query marked. Where the first one stands so far back that the cut
 * would hide it, the text begins shortly before.
 */
export function Marked({ text, query }: { text: string; query: string }) {
  const wanted = query.trim().toLowerCase();
  const lower = text.toLowerCase();
  // Lower case can be longer than the text itself; then no place can be told.
  if (wanted === '' || lower.length !== text.length) return <>{text}</>;
  const parts = [];
  const first = lower.indexOf(wanted);
  let from = first > 2 * LEAD ? first - LEAD : 0;
  if (from > 0) parts.push('… ');
  for (let at = first; at >= 0; at = lower.indexOf(wanted, from)) {
    parts.push(text.slice(from, at));
    parts.push(
      <mark key={at} class={css['mark']}>
        {text.slice(at, at + wanted.length)}
      </mark>,
    );
    from = at + wanted.length;
  }
  parts.push(text.slice(from));
  return <>{parts}</>;
}
