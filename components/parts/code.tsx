import css from './code.module.css';

/** Characters of code shown at most; the copied text is always whole. */
const SHOWN = 480;

/** Cuts around the marked part, so that it can be seen. */
function excerpt(text: string, from: number, length: number): { text: string; at: number } {
  if (text.length <= SHOWN) return { text, at: from };
  const start = from < 0 || from + length < SHOWN ? 0 : Math.max(0, from - SHOWN / 4);
  const head = start > 0 ? '… ' : '';
  const tail = start + SHOWN < text.length ? ' …' : '';
  return {
    text: `${head}${text.slice(start, start + SHOWN)}${tail}`,
    at: from < 0 ? -1 : from - start + head.length,
  };
}

/** A piece of the page as text, always left to right, with the wrong part marked. */
export function Code({ text, mark }: { text: string; mark?: string | undefined }) {
  const found = mark ? text.indexOf(mark) : -1;
  const length = found < 0 ? 0 : (mark ?? '').length;
  const cut = excerpt(text, found, length);
  return (
    <pre class={css['code']} dir="ltr">
      {cut.at < 0 ? (
        cut.text
      ) : (
        <>
          {cut.text.slice(0, cut.at)}
          <mark class={css['bad']}>{cut.text.slice(cut.at, cut.at + length)}</mark>
          {cut.text.slice(cut.at + length)}
        </>
      )}
    </pre>
  );
}

/** A fix to copy; what only its owner can fill in is marked. */
export function FixCode({ text }: { text: string }) {
  return (
    <pre class={css['code']} dir="ltr">
      {text
        .split(/(TODO(?:: [^"<\n]+)?)/)
        .map((part, index) => (index % 2 === 1 ? <mark class={css['todo']}>{part}</mark> : part))}
    </pre>
  );
}
