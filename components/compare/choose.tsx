import { dayWords, PAGE_TYPE_WORDS } from '../../utils/audit/describe';
import type { PageType } from '../../utils/signals/page-type';
import { Button, IconButton } from '../parts/button';
import css from './choose.module.css';
import type { Candidate, Choice } from './view';

interface ListProps {
  title: string;
  candidates: readonly Candidate[];
  onAdd(id: string): void;
  onUnpin?(id: string): void;
}

function List({ title, candidates, onAdd, onUnpin }: ListProps) {
  if (candidates.length === 0) return null;
  return (
    <section class={css['list']}>
      <h3>{title}</h3>
      <ul>
        {candidates.map(({ id, site, title: name, url, type, at }) => (
          <li key={id} class={css['row']}>
            <span class={css['page']}>
              <bdi class={css['name']}>{name || url}</bdi>
              <span class={css['where']}>
                <bdi>{site}</bdi>
                {Object.hasOwn(PAGE_TYPE_WORDS, type) &&
                  `, ${PAGE_TYPE_WORDS[type as PageType].toLowerCase()}`}
                , {dayWords(at)}
              </span>
            </span>
            {onUnpin && (
              <IconButton icon="close" name={`Unpin ${name || url}`} onPress={() => onUnpin(id)} />
            )}
            <Button icon="plus" label={`Add ${name || url}`} onPress={() => onAdd(id)}>
              Add
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ChooseProps {
  choice: Choice;
  onAdd(id: string): void;
  onUnpin(id: string): void;
}

/** Pages to compare with: those that were pinned, then those that were audited. */
export function Choose({ choice: { pinned, suggested }, onAdd, onUnpin }: ChooseProps) {
  if (pinned.length === 0 && suggested.length === 0)
    return (
      <p class={css['none']}>
        No other page is pinned or kept. Open one, press the Shareworthy button, and pin it.
      </p>
    );
  return (
    <div class={css['lists']}>
      <List title="Pinned" candidates={pinned} onAdd={onAdd} onUnpin={onUnpin} />
      <List title="From your history" candidates={suggested} onAdd={onAdd} />
    </div>
  );
}
