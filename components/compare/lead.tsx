import { useId } from 'preact/hooks';
import type { PageHead, Place, Standing } from '../../utils/compare/comparison';
import { firstWords, preparedSentence } from '../../utils/compare/summary';
import { Hidden } from '../parts/hidden';
import { StatusShape, statusOf } from '../parts/status';
import css from './lead.module.css';

interface PlaceProps {
  place: Place;
  page: PageHead;
  network: string;
  isBest: boolean;
}

/** One page on the network: its verdict, and what it is to do first. */
function PlaceView({ place, page, network, isBest }: PlaceProps) {
  const { verdict, words, score, first } = place;
  return (
    <li class={css['place']} data-mine={page.isMine}>
      <p class={css['name']}>
        <bdi>{page.name}</bdi>
        {page.isMine && <span class={css['yours']}>Yours</span>}
      </p>
      <p class={css['verdict']} data-is={statusOf(verdict)}>
        <StatusShape is={statusOf(verdict)} size="small" />
        {words}
        {score !== null && (
          <span class={css['score']}>
            <Hidden>, </Hidden>
            <bdi>{score} of 100</bdi>
          </span>
        )}
      </p>
      <p class={css['first']}>
        <b>{isBest && first ? 'Next: ' : 'First: '}</b>
        {firstWords(place, network)}
      </p>
      {first?.fix && <p class={css['fix']}>{first.fix}</p>}
    </li>
  );
}

interface LeadProps {
  standing: Standing | undefined;
  /** All networks, in the order that people know. */
  networks: readonly { id: string; name: string }[];
  chosen: string;
  pages: readonly PageHead[];
  onChoose(id: string): void;
}

/** The answer before the table: who is best prepared for a network, and what each page should do first. */
export function Lead({ standing, networks, chosen, pages, onChoose }: LeadProps) {
  const id = useId();
  return (
    <section class={css['lead']} aria-labelledby={`${id}-answer`}>
      <div class={css['line']}>
        <label class={css['label']} for={id}>
          Network
        </label>
        <select
          id={id}
          class={css['select']}
          value={chosen}
          onChange={({ currentTarget }) => onChoose(currentTarget.value)}
        >
          {networks.map((network) => (
            <option key={network.id} value={network.id}>
              {network.name}
            </option>
          ))}
        </select>
        <h2 class={css['answer']} id={`${id}-answer`} aria-live="polite">
          {standing
            ? preparedSentence(standing, pages)
            : 'No card of these pages is known for this network.'}
        </h2>
      </div>
      {standing && (
        <ol class={css['places']}>
          {standing.places.map((place) => {
            const page = pages[place.page];
            return page ? (
              <PlaceView
                key={place.page}
                place={place}
                page={page}
                network={standing.name}
                isBest={standing.best.includes(place.page)}
              />
            ) : null;
          })}
        </ol>
      )}
    </section>
  );
}
