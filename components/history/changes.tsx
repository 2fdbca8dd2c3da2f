import type { Change } from '../../utils/history/change';
import { Hidden } from '../parts/hidden';
import { StatusShape } from '../parts/status';
import css from './changes.module.css';

const SHAPE = { better: 'pass', worse: 'warn', neutral: 'notApplicable' } as const;
const WORD = { better: 'Better: ', worse: 'Worse: ', neutral: '' } as const;

function Sentence({ change }: { change: Change }) {
  const { is, text, was, before, after } = change;
  return (
    <li data-is={is}>
      <StatusShape is={SHAPE[is]} />
      <p>
        <Hidden>{WORD[is]}</Hidden>
        <span class={css['text']}>
          <bdi>{text}</bdi>
        </span>
        {was && (
          <span class={css['was']}>
            <bdi>{was}</bdi>
          </span>
        )}
        <Turned before={before} after={after} />
      </p>
    </li>
  );
}

/** A value and what became of it. */
function Turned({ before, after }: { before: string | undefined; after: string | undefined }) {
  if (before === undefined && after === undefined) return null;
  return (
    <span class={css['turned']}>
      {before !== undefined && (
        <del>
          <Hidden>was </Hidden>
          <bdi>{before}</bdi>
        </del>
      )}
      {after !== undefined && (
        <ins>
          <Hidden>is </Hidden>
          <bdi>{after}</bdi>
        </ins>
      )}
    </span>
  );
}

function Tag({ change }: { change: Change }) {
  const { text, before, after } = change;
  return (
    <li data-is={change.is}>
      <p>
        <span class={css['text']}>
          <bdi>{text}</bdi>
        </span>
        <Turned before={before} after={after} />
      </p>
    </li>
  );
}

interface GroupProps {
  title: string;
  changes: readonly Change[];
  /** Values stand struck out and anew, without a shape. */
  isTags?: boolean;
}

/** Lines shown of a group before the rest is asked for. Own choice. */
const FIRST = 12;

function Group({ title, changes, isTags = false }: GroupProps) {
  if (changes.length === 0) return null;
  const Line = isTags ? Tag : Sentence;
  const line = (change: Change) => (
    <Line
      key={`${change.kind} ${change.rule ?? change.key ?? ''} ${change.text}`}
      change={change}
    />
  );
  const rest = changes.slice(FIRST);
  return (
    <section class={css['group']}>
      <h3>{title}</h3>
      <ul>{changes.slice(0, FIRST).map(line)}</ul>
      {rest.length > 0 && (
        <details>
          <summary>{rest.length} more</summary>
          <ul>{rest.map(line)}</ul>
        </details>
      )}
    </section>
  );
}

/** Everything that changed, by what it means for who shares the page. The score stands elsewhere. */
export function Changes({ changes }: { changes: readonly Change[] }) {
  const of = (kinds: readonly Change['kind'][], is?: Change['is']) =>
    changes.filter(
      (change) => kinds.includes(change.kind) && (is === undefined || change.is === is),
    );
  return (
    <>
      <Group title="Better" changes={of(['finding', 'access', 'server'], 'better')} />
      <Group title="Worse" changes={of(['finding', 'access', 'server'], 'worse')} />
      <Group title="How the link looks" changes={of(['network'])} />
      <Group
        title="Otherwise than before"
        changes={of(['finding', 'access', 'server', 'sharing'], 'neutral')}
      />
      <Group title="Changed on the page" changes={of(['tag'])} isTags />
      <Group title="To bear in mind" changes={of(['about'])} />
    </>
  );
}
