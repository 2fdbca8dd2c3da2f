import type { Watch } from '../../utils/watch/watch';
import { Hidden } from '../parts/hidden';
import { Bell } from './bell';
import css from './watch.module.css';

const EVERY = { day: 'every day', week: 'every week', month: 'every month' } as const;

/** In a list: this page is watched, and whether it got worse since it was looked at. */
export function WatchedBadge({ watch }: { watch: Watch }) {
  const isNews = watch.unseen.length > 0;
  const words = `Watched: checked ${EVERY[watch.every]}`;
  return (
    <span class={css['badge']} data-news={isNews ? '' : undefined} title={words}>
      {isNews && <span>Got worse</span>}
      <Bell />
      <Hidden>, {words.charAt(0).toLowerCase() + words.slice(1)}</Hidden>
    </span>
  );
}
