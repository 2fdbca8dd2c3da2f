import { PASSED_OVER_WORDS, placeWords } from '../../utils/audit/describe';
import type { PartRow } from './card-parts';
import { Num } from './drawing';
import css from './provenance.module.css';

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

/** Each part of a card, the tag that it comes from, and the tags that came first and did not serve. */
export function Provenance({ rows }: { rows: readonly PartRow[] }) {
  return (
    <ol class={css['list']}>
      {rows.map((row) => (
        <li key={row.name} class={css['row']}>
          <Num of={row.number} />
          <span>{row.name}</span>
          <span class={css['from']}>
            <Where row={row} />
          </span>
        </li>
      ))}
    </ol>
  );
}
