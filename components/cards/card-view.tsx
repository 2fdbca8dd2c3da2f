import { useEffect, useRef, useState } from 'preact/hooks';
import { lackSentence, verdictWords } from '../../utils/audit/describe';
import type { NetworkWords } from '../../utils/audit/guide';
import type { Report } from '../../utils/audit/report';
import type { Card } from '../../utils/signals/card';
import { meta, served } from '../../utils/signals/meta';
import { Icon } from '../parts/icon';
import { isHeldBack } from '../parts/may-be-read';
import { OutLink } from '../parts/out-link';
import { pictureWords } from '../parts/picture-words';
import { StatusShape, statusOf } from '../parts/status';
import { Tile } from '../parts/tile';
import type { PopupEvents } from '../popup/view';
import { debuggerUrl, notesOf, type PartName, partsOf, probeOf, statedSize } from './card-parts';
import css from './card-view.module.css';
import { Drawing, Nothing } from './drawing';
import type { Size } from './picture';
import { Provenance } from './provenance';

/** Said in the place of a picture that nobody may load, and why below it. */
const HELD_BACK = 'Private address, not loaded';
const WHY_HELD =
  'The picture’s address is inside a private network, where no network’s crawler can read it.';

/** Said of every card whose rules the network does not publish. */
export const REPORTED =
  'The network does not publish how it makes this card; it is drawn after what others report.';

interface CardViewProps {
  card: Card;
  network: NetworkWords;
  report: Report;
  /** The reader asked for this card: it is scrolled into view and focused. */
  chosen: boolean;
  /** Opens with the list of where its parts come from. */
  opened: boolean;
  events: PopupEvents;
}

const altOf = ({ snapshot }: Report): string =>
  meta(served(snapshot)?.head ?? snapshot.page.head, 'og:image:alt') ??
  meta(snapshot.page.head, 'og:image:alt') ??
  '';

/** One network: its verdict, its card, what is amiss, and where each part comes from. */
export function CardView({ card, network, report, chosen, opened, events }: CardViewProps) {
  const [open, setOpen] = useState(opened);
  const [loaded, setSize] = useState<Size>();
  const article = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    if (!chosen) return;
    article.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [chosen]);

  const verdict = report.score.networks[network.id];
  const probe = probeOf(report, card);
  const size =
    loaded ??
    (probe?.width && probe.height ? { width: probe.width, height: probe.height } : undefined);
  const isDrawn = card.image !== undefined && card.layout !== 'none' && card.layout !== 'text';
  const isHeld = isDrawn && isHeldBack(report.snapshot.page.url, card.image?.value ?? '');
  const pictureFacts =
    isDrawn && !isHeld
      ? ((probe && pictureWords(probe)) ?? (loaded && `${loaded.width} × ${loaded.height} px`))
      : undefined;
  const isWaiting = card.lacks.includes('waiting');
  const rows = card.layout === 'none' || isWaiting ? [] : partsOf(report, network, card);
  const numbers: Partial<Record<PartName, number>> = open
    ? Object.fromEntries(rows.map(({ name, number }) => [name, number]))
    : {};
  const notes = notesOf(report, network, card);
  const [reason, ...others] = notes;
  const tool = debuggerUrl(network, report.finalUrl);
  const headingId = `card-${network.id}`;
  const partsId = `${headingId}-parts`;

  return (
    <article
      class={css['view']}
      ref={article}
      aria-labelledby={headingId}
      data-network={network.id}
    >
      <header class={css['head']}>
        <Tile letters={network.tile} />
        <h2 id={headingId} tabIndex={-1} ref={heading}>
          {network.name}
        </h2>
        {card.reported && (
          <span class={css['reported']} title={REPORTED}>
            reported
          </span>
        )}
        <span class={css['verdict']} data-is={statusOf(verdict?.verdict)}>
          <StatusShape is={statusOf(verdict?.verdict)} size="small" />
          {verdictWords(verdict, card)}
        </span>
      </header>
      {card.layout === 'none' ? (
        <Nothing
          address={report.share.url || report.finalUrl}
          icon={
            card.lacks[0] === 'blocked-by-robots'
              ? 'lock'
              : card.lacks[0] === 'no-answer'
                ? 'offline'
                : 'page'
          }
        >
          {reason ?? (isWaiting ? lackSentence('waiting', network, card) : undefined)}
        </Nothing>
      ) : (
        <Drawing
          card={card}
          network={network}
          alt={altOf(report)}
          numbers={numbers}
          size={size ?? statedSize(report)}
          held={isHeld ? HELD_BACK : undefined}
          onSize={setSize}
        />
      )}
      {isHeld && notes.length === 0 && <p class={css['note']}>{WHY_HELD}</p>}
      {pictureFacts && (
        <p class={css['facts']}>
          Picture: <bdi dir="ltr">{pictureFacts}</bdi>
        </p>
      )}
      {(card.layout === 'none' ? others : notes).map((note) => (
        <p key={note} class={css['note']}>
          {note}
        </p>
      ))}
      {(isWaiting || rows.length > 0 || tool) && (
        <div class={css['foot']}>
          {isWaiting && card.layout !== 'none' && <p>{lackSentence('waiting', network, card)}</p>}
          {rows.length > 0 && (
            <button
              type="button"
              class={css['more']}
              aria-expanded={open}
              aria-controls={partsId}
              onClick={() => setOpen(!open)}
            >
              Where each part comes from
              <Icon name="down" size="small" />
            </button>
          )}
          {tool && (
            <span class={css['tool']} title={network.debugger?.note}>
              <OutLink url={tool} onOpen={events.openLink}>
                Check at {network.name}
              </OutLink>
            </span>
          )}
        </div>
      )}
      {rows.length > 0 && (
        <div id={partsId} hidden={!open}>
          <Provenance rows={rows} />
        </div>
      )}
    </article>
  );
}
