import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { pointsShort, pointsSpoken } from '../../utils/audit/describe';
import type { Cell, PageHead, Row } from '../../utils/compare/comparison';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { StatusShape } from '../parts/status';
import css from './compare.module.css';

interface SectionProps {
  title: ComponentChildren;
  /** Said quietly at the end of the line. */
  note?: ComponentChildren;
  columns: number;
  children: ComponentChildren;
}

/** Rows under a title of their own. */
export function Section({ title, note, columns, children }: SectionProps) {
  return (
    <tbody class={css['section']}>
      <tr>
        <th colSpan={columns + 1} scope="rowgroup">
          <span class={css['band']}>
            <span>{title}</span>
            {note && <span class={css['note']}>{note}</span>}
          </span>
        </th>
      </tr>
      {children}
    </tbody>
  );
}

function CellView({ cell: { is, words }, isMine }: { cell: Cell; isMine: boolean }) {
  return (
    <td data-mine={isMine}>
      <span class={css['cell']}>
        <StatusShape is={is} size="small" />
        <span class={css['words']} dir="auto">
          {words}
        </span>
      </span>
    </td>
  );
}

interface RowProps {
  row: Row;
  pages: readonly PageHead[];
  /** On paper only. */
  isRest?: boolean;
}

/** A row that opens: what each cell rests on stands below it. */
export function RowView({ row: { label, points, cells }, pages, isRest = false }: RowProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const hasMore = cells.some(({ evidence }) => evidence.length > 0);
  const short = pointsShort(points);
  const words = (
    <>
      <span class={css['text']}>{label}</span>
      {short && short !== '0' && (
        <span class={css['points']}>
          <bdi dir="ltr" aria-hidden="true">
            {short}
          </bdi>
          <Hidden>, {pointsSpoken(points)}</Hidden>
        </span>
      )}
    </>
  );
  return (
    <>
      <tr class={css['row']} data-rest={isRest ? '' : undefined}>
        <th scope="row">
          {hasMore ? (
            <button
              type="button"
              class={css['label']}
              aria-expanded={open}
              aria-controls={id}
              onClick={() => setOpen(!open)}
            >
              <Icon name="down" size="small" />
              {words}
            </button>
          ) : (
            <span class={css['label']}>{words}</span>
          )}
        </th>
        {cells.map((cell, at) => (
          <CellView key={pages[at]?.key} cell={cell} isMine={pages[at]?.isMine === true} />
        ))}
      </tr>
      {hasMore && (
        <tr id={id} class={css['proof']} hidden={!open}>
          <th scope="row">
            <Hidden>{label}: </Hidden>What it rests on
          </th>
          {cells.map(({ evidence }, at) => (
            <td key={pages[at]?.key} data-mine={pages[at]?.isMine}>
              {evidence.map((text) => (
                <p key={text} dir="auto">
                  {text}
                </p>
              ))}
            </td>
          ))}
        </tr>
      )}
    </>
  );
}

interface LongSectionProps {
  title: ComponentChildren;
  rows: readonly Row[];
  pages: readonly PageHead[];
  /** Rows that stand open from the start. */
  first: number;
  /** What is not asked for on the screen is printed all the same: paper has no button. Default: true. */
  prints?: boolean;
  /** Said where there are no rows. */
  none?: string;
  /** Rows before the others. */
  children?: ComponentChildren;
}

/** Rows of which the first are shown, and the rest on request. */
export function LongSection(props: LongSectionProps) {
  const { title, rows, pages, first, prints = true, none, children } = props;
  const [whole, setWhole] = useState(false);
  const shown = whole || prints ? rows : rows.slice(0, first);
  const rest = rows.length - first;
  return (
    <Section
      title={title}
      columns={pages.length}
      note={
        rest > 0 ? (
          <button
            type="button"
            class={css['more']}
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
          >
            {whole ? 'Fewer' : <bdi>{rest} more</bdi>}
          </button>
        ) : undefined
      }
    >
      {children}
      {shown.map((row, at) => (
        <RowView key={row.id} row={row} pages={pages} isRest={!whole && at >= first} />
      ))}
      {rows.length === 0 && none && (
        <tr class={css['none']}>
          <td colSpan={pages.length + 1}>{none}</td>
        </tr>
      )}
    </Section>
  );
}
