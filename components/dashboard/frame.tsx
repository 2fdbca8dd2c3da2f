import '../tokens.css';
import '../base.css';
import type { ComponentChildren } from 'preact';
import { grouped } from '../../utils/audit/describe';
import css from './frame.module.css';
import { Brand, Sign } from './sign';

export interface FrameProps {
  screen: 'history' | 'compare' | 'batch';
  /** Audits that are kept; absent while that is not known. */
  audits?: number | undefined;
  /** Audits that are being compared. */
  compared?: number | undefined;
  /** Batches that there are; absent while that is not known. */
  batches?: number | undefined;
  /** Addresses of the three within the dashboard. */
  historyHref: string;
  compareHref: string;
  batchHref: string;
  onSettings(): void;
  children: ComponentChildren;
}

/** The dashboard: its screens at the start, the one that is chosen beside them. */
export function Frame(props: FrameProps) {
  const { screen, audits, compared, batches, onSettings, children } = props;
  const { historyHref, compareHref, batchHref } = props;
  const current = (each: FrameProps['screen']) => (screen === each ? 'page' : undefined);
  return (
    <div class={css['app']}>
      <nav class={css['rail']} aria-label="Shareworthy">
        <p class={css['brand']}>
          <Brand />
          Shareworthy
        </p>
        <a href={historyHref} aria-current={current('history')}>
          <Sign name="history" />
          History
          {audits !== undefined && audits > 0 && <span>{grouped(audits)}</span>}
        </a>
        <a href={compareHref} aria-current={current('compare')}>
          <Sign name="columns" />
          Compare
          {compared !== undefined && compared > 0 && <span>{grouped(compared)}</span>}
        </a>
        <a href={batchHref} aria-current={current('batch')}>
          <Sign name="rows" />
          Batches
          {batches !== undefined && batches > 0 && <span>{grouped(batches)}</span>}
        </a>
        <button type="button" class={css['end']} onClick={onSettings}>
          <Sign name="settings" />
          Settings
        </button>
      </nav>
      <main class={css['main']}>{children}</main>
    </div>
  );
}
