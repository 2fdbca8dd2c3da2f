import { grouped, STATUS_WORDS } from '../../utils/audit/describe';
import type { Insight } from '../../utils/batch/results/insights';
import {
  many,
  percent,
  pointsTogether,
  pointsTogetherSpoken,
  whereWords,
} from '../../utils/batch/results/words';
import { Sign } from '../dashboard/sign';
import { Hidden } from '../parts/hidden';
import css from './insights.module.css';

interface InsightListProps {
  insights: readonly Insight[];
  /** Pages that were audited. */
  done: number;
  /** `pages`: by how many pages it concerns. `points`: by what it gains. */
  by: 'pages' | 'points';
  /** The rule that is filtered by. */
  chosen: string | undefined;
  /** A press chooses a rule, one more lets it go. */
  onChoose(rule: string | undefined): void;
}

/** What is wrong on many pages, a line each; pressed, the table shows these pages. */
export function InsightList({ insights, done, by, chosen, onChoose }: InsightListProps) {
  const most = Math.max(1, ...insights.map(({ points }) => points));
  return (
    <ol class={css['list']}>
      {insights.map(({ rule, text, pages, warns, points, where }) => {
        const share = by === 'pages' ? pages / Math.max(1, done) : points / most;
        return (
          <li key={rule}>
            <button
              type="button"
              class={css['insight']}
              aria-pressed={chosen === rule}
              onClick={() => onChoose(chosen === rule ? undefined : rule)}
            >
              <span class={css['number']}>
                {by === 'pages' ? (
                  <>
                    <b>{grouped(pages)}</b> {pages === 1 ? 'page' : 'pages'}
                  </>
                ) : (
                  <>
                    <b>
                      <bdi dir="ltr" aria-hidden="true">
                        {pointsTogether(points)}
                      </bdi>
                      <Hidden>{pointsTogetherSpoken(points)}</Hidden>
                    </b>{' '}
                    <span aria-hidden="true">points</span>
                  </>
                )}
              </span>
              <span class={css['words']}>
                <b dir="auto" title={text}>
                  <bdi>{text}</bdi>
                </b>
                <span dir="auto">
                  <bdi>
                    {by === 'points' && `${many(pages, 'page')}. `}
                    {warns === pages && by === 'pages' && `${STATUS_WORDS.warn}. `}
                    {whereWords(where)}
                  </bdi>
                </span>
              </span>
              <span class={css['track']} aria-hidden="true">
                <i style={{ inlineSize: `${Math.max(1, 100 * share)}%` }} />
              </span>
              <span class={css['share']}>
                {by === 'pages' && (
                  <>
                    <bdi>{percent(pages, done)}</bdi>
                    <Hidden> of pages</Hidden>
                  </>
                )}
              </span>
              <Sign name="to" />
            </button>
          </li>
        );
      })}
    </ol>
  );
}
