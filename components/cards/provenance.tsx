import { PASSED_OVER_WORDS, placeWords } from '../../utils/audit/describe';
import type { PartName, PartRow } from './card-parts';
import { Num } from './drawing';
import css from './provenance.module.css';

/** The tag of a part, where it stands, and those that came first and did not serve. */
function Where({ row }: { row: PartRow }) {
  const { line, byte } = row;
  const words = [
    line === undefined
      ? undefined
      : placeWords({ from: 'server', line, ...(byte === undefined ? {} : { byte }) }),
    row.cut,
  ].filter((each) => each !== undefined);
  return (
    <>
      {row.key ? <code dir="ltr">{row.key}</code> : 'the address itself'}{' '}
      {words.length > 0 && <bdi class={css['where']}>{words.join(', ')}</bdi>}
      {row.passedOver.length > 0 && (
        <span class={css['passed']}>
          Passed over:{' '}
          {row.passedOver.map(({ key, why }, index) => (
            <span key={key}>
              {index > 0 && '; '}
              <code dir="ltr">{key}</code> {PASSED_OVER_WORDS[why]}
            </span>
          ))}
        </span>
      )}
    </>
  );
}

/** The same beside the part that is pointed at; `top` px below the start of the card. */
export function Tip({ row, top }: { row: PartRow; top: number }) {
  return (
    // Whoever listens is told by the description of the part itself.
    <p class={css['tip']} style={{ insetBlockStart: `${top}px` }} aria-hidden="true">
      <b>{row.name}:</b>{' '}
      <span class={css['from']}>
        <Where row={row} />
      </span>
    </p>
  );
}

interface ProvenanceProps {
  rows: readonly PartRow[];
  idOf(name: PartName): string;
  /** The part that is pointed at. */
  active: PartName | undefined;
}

/** Each part of a card, the tag that it comes from, and the tags that came first and did not serve. */
export function Provenance({ rows, idOf, active }: ProvenanceProps) {
  return (
    <ol class={css['list']}>
      {rows.map((row) => (
        <li key={row.name} class={css['row']} data-active={active === row.name}>
          <Num of={row.number} />
          <span>{row.name}</span>
          <span class={css['from']} id={idOf(row.name)}>
            <Where row={row} />
          </span>
        </li>
      ))}
    </ol>
  );
}
