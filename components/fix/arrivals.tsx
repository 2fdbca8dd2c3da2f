import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { StatusShape } from '../parts/status';
import css from './arrivals.module.css';

/** What has not arrived yet. */
export interface Waiting {
  server: boolean;
  robots: boolean;
}

/** What the report rests on, and which of it is there. Absent `waiting`: nothing is on its way. */
export function Arrivals({ waiting, read }: { waiting: Waiting | undefined; read: boolean }) {
  const parts: [name: string, here: boolean][] = [
    ['Page', read],
    ['Server HTML', read && !waiting?.server],
    ['robots.txt', read && !waiting?.robots],
  ];
  return (
    <ul class={css['arrivals']} aria-label="What has been read">
      {parts.map(([name, here]) => (
        <li key={name}>
          {here ? <Icon name="check" size="small" /> : <StatusShape is="unknown" size="small" />}
          <span>
            {name}
            <Hidden>{here ? ': read' : ': on its way'}</Hidden>
          </span>
        </li>
      ))}
    </ul>
  );
}
