import type { ShareWarning } from '../../utils/share/share-warnings';
import { Hidden } from '../parts/hidden';
import { StatusShape } from '../parts/status';
import css from './warnings.module.css';

/** What is better known before the link goes out, one line each; nothing where all is well. */
export function Warnings({ warnings }: { warnings: readonly ShareWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <ul class={css['list']} aria-label="Before you share">
      {warnings.map(({ code, text }) => (
        <li key={code} data-warning={code}>
          <StatusShape is="warn" size="small" />
          <span>
            <Hidden>Careful: </Hidden>
            <bdi>{text}</bdi>
          </span>
        </li>
      ))}
    </ul>
  );
}
