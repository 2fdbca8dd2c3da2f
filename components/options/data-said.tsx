import { grouped } from '../../utils/audit/describe';
import { StatusShape } from '../parts/status';
import css from './data.module.css';
import type { KeptNotice, KeptView } from './view';

const DOING: Readonly<Record<NonNullable<KeptView['doing']>['what'], string>> = {
  saving: 'Saving',
  reading: 'Reading the file',
  restoring: 'Putting everything in its place. Leave this page open',
  erasing: 'Erasing',
};

/** What is under way, and how far. Spoken once, not with every step. */
export function Doing({ doing }: { doing: NonNullable<KeptView['doing']> }) {
  const { what, done, of } = doing;
  return (
    <div class={css['doing']}>
      <div>
        <p role="status">{DOING[what]}…</p>
        {of > 0 && (
          <>
            <p>
              {grouped(done)} of {grouped(of)}
            </p>
            <div class={css['bar']} aria-hidden="true">
              <i style={{ inlineSize: `${Math.min(100, Math.round((100 * done) / of))}%` }} />
            </div>
          </>
        )}
      </div>
    </div>
  );
}

/** What came of the last press. */
export function Said({ is, text, details = [] }: KeptNotice) {
  return (
    <div class={css['said']} data-is={is} role={is === 'wrong' ? 'alert' : 'status'}>
      <StatusShape is={is === 'wrong' ? 'warn' : 'pass'} />
      <div>
        <p>{text}</p>
        {details.length > 0 && (
          <ul>
            {details.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </div>
    </div>
  );
}
