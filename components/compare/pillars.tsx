import type { PageHead, PillarCell, PillarRow } from '../../utils/compare/comparison';
import { Hidden } from '../parts/hidden';
import css from './compare.module.css';
import { Section } from './rows';

const signed = (delta: number): string => {
  const whole = Math.round(delta);
  return whole === 0 ? '±0' : whole > 0 ? `+${whole}` : `−${-whole}`;
};

function PillarCellView({ cell, isMine }: { cell: PillarCell; isMine: boolean }) {
  const { score, range, isBest, delta } = cell;
  const isOpen = range !== null && range[0] !== range[1];
  if (score === null && !isOpen)
    return (
      <td data-mine={isMine}>
        <span class={css['words']}>Does not apply</span>
      </td>
    );
  const [low, high] = range ?? [score ?? 0, score ?? 0];
  return (
    <td data-mine={isMine}>
      <span class={css['bar']}>
        <span class={css['track']} aria-hidden="true">
          <i style={{ inlineSize: `${low}%` }} />
          {isOpen && <i class={css['reach']} style={{ inlineSize: `${high - low}%` }} />}
        </span>
        <span class={css['value']} data-best={isBest}>
          <bdi dir="ltr">{isOpen ? `${Math.round(low)}–${Math.round(high)}` : Math.round(low)}</bdi>
        </span>
        <span class={css['delta']}>
          {delta !== null && (
            <>
              <Hidden>against yours: </Hidden>
              <bdi dir="ltr">{signed(delta)}</bdi>
            </>
          )}
        </span>
      </span>
    </td>
  );
}

interface PillarsProps {
  rows: readonly PillarRow[];
  pages: readonly PageHead[];
  /** Pillars that are equal or do not apply are shown, too. */
  all: boolean;
}

/** The pillars, most different first. */
export function Pillars({ rows, pages, all }: PillarsProps) {
  const differing = rows.filter(({ spread }) => spread > 0);
  const hidden = rows.length - differing.length;
  const shown = all ? rows : differing;
  return (
    <Section
      columns={pages.length}
      title={
        <>
          Pillars<span class={css['aside']}>, with their share of the score</span>
        </>
      }
      note={!all && hidden > 0 ? `${hidden} equal or not applicable` : undefined}
    >
      {shown.map(({ id, name, share, cells }) => (
        <tr key={id} class={css['row']}>
          <th scope="row">
            <span class={css['label']}>
              <span class={css['text']}>{name}</span>
              <span class={css['points']}>{share} %</span>
            </span>
          </th>
          {cells.map((cell, at) => (
            <PillarCellView key={pages[at]?.key} cell={cell} isMine={pages[at]?.isMine === true} />
          ))}
        </tr>
      ))}
    </Section>
  );
}
