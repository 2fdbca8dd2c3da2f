import { useEffect, useRef, useState } from 'preact/hooks';
import { lackSentence, pointsShort, verdictWords } from '../../utils/audit/describe';
import type { NetworkWords } from '../../utils/audit/guide';
import type { Report } from '../../utils/audit/report';
import type { Fact } from '../../utils/networks/network';
import type { Card } from '../../utils/signals/card';
import type { PictureSize } from '../../utils/signals/picture-fit';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { isHeldBack } from '../parts/may-be-read';
import { OutLink } from '../parts/out-link';
import { pictureWords } from '../parts/picture-words';
import { StatusShape, statusOf } from '../parts/status';
import { Tile } from '../parts/tile';
import type { PopupEvents } from '../popup/view';
import { debuggerUrl, fitSentence, type Note, notesOf, type PartName, partsOf } from './card-parts';
import css from './card-view.module.css';
import { Drawing, Nothing, type Pointing } from './drawing';
import { type Device, lookOf } from './look';
import { type Loaded, pictureOf } from './picture-of';
import { Provenance, Tip } from './provenance';
import { useNear } from './use-near';

/** Said in the place of a picture that nobody may load, and why below it. */
const HELD_BACK = 'Private address, not loaded';
const WHY_HELD =
  'The picture’s address is inside a private network, where no network’s crawler can read it.';

/** Said of every card whose rules the network does not publish. */
export const REPORTED =
  'The network does not publish how it makes this card; it is drawn after what others report.';

/** How all cards are looked at. */
export interface Lens {
  device: Device;
  /** Absent: as the popup itself. */
  scheme?: 'light' | 'dark';
  /** What is cut off pictures is shown. */
  showsCut: boolean;
}

/** Said after what nobody vouches for. */
const DOUBTS: Partial<Record<Fact<string>['basis'], string>> = {
  reported: ' (reported)',
  memory: ' (unverified)',
};

/** What becomes of a card that the network already keeps, once the page was mended. */
function Refresh({ network: { refresh } }: { network: NetworkWords }) {
  return refresh ? (
    <p class={css['note']} data-refresh>
      {refresh.value}
      {DOUBTS[refresh.basis]}
    </p>
  ) : null;
}

interface CardViewProps {
  card: Card;
  network: NetworkWords;
  report: Report;
  lens: Lens;
  /** The reader asked for this card: it is scrolled into view and focused. A new object asks again. */
  chosen: object | undefined;
  /** Drawn at once, wherever it stands. */
  first: boolean;
  /** Opens with the list of where its parts come from. */
  opened: boolean;
  /** The report before tags were edited. */
  before?: Report | undefined;
  /** Leads to a rule’s finding; absent where the findings are not these. */
  onSeeFix?: ((rule: string) => void) | undefined;
  events: PopupEvents;
}

/** Parts that are not as they were before tags were edited. */
function changedParts(card: Card, before: Card | undefined): PartName[] {
  if (!before) return [];
  const pairs = [
    ['Picture', card.image, before.image],
    ['Title', card.title, before.title],
    ['Text', card.description, before.description],
  ] as const;
  return pairs.filter(([, now, then]) => now?.value !== then?.value).map(([name]) => name);
}

interface VerdictProps {
  card: Card;
  report: Report;
  before: Report | undefined;
}

function Verdict({ card, report, before }: VerdictProps) {
  const verdict = report.score.networks[card.network];
  const words = verdictWords(verdict, card);
  const then =
    before &&
    verdictWords(
      before.score.networks[card.network],
      before.cards.find(({ network }) => network === card.network),
    );
  return (
    <span class={css['verdicts']}>
      {then !== undefined && then !== words && (
        <>
          <del class={css['then']}>
            <Hidden>Before: </Hidden>
            {then}
          </del>
          <span aria-hidden="true">›</span>
        </>
      )}
      <span class={css['verdict']} data-is={statusOf(verdict?.verdict)}>
        <StatusShape is={statusOf(verdict?.verdict)} size="small" />
        {words}
      </span>
    </span>
  );
}

/** Why a card is not complete, and the way to what mends it. */
function Reason({
  note: { text, finding },
  onSeeFix,
}: {
  note: Note;
  onSeeFix: CardViewProps['onSeeFix'];
}) {
  const points = pointsShort(finding?.points);
  return (
    <>
      {text}
      {finding && onSeeFix && (
        <>
          {' '}
          <button type="button" class={css['fix']} onClick={() => onSeeFix(finding.rule)}>
            See the fix{points && points !== '0' && `, ${points}`}
          </button>
        </>
      )}
    </>
  );
}

/** What is drawn of a card that is near: the card, what is amiss, and where each part comes from. */
function Body({ card, network, report, lens, opened, before, onSeeFix, events }: CardViewProps) {
  const [open, setOpen] = useState(opened);
  const [loaded, setLoaded] = useState<Loaded>();
  const [pointed, setPointed] = useState<{ name: PartName; top: number }>();
  const [stop, setStop] = useState<PartName>();
  const stage = useRef<HTMLDivElement>(null);
  const kept = useRef(0);

  const look = lookOf(network, lens.device);
  const picture = pictureOf(report, network, card, look, loaded);
  const { probe, measured, fit, layout, isDrawn, crop } = picture;
  const heldOf = (url: string) =>
    isHeldBack(report.snapshot.page.url, url) ? HELD_BACK : undefined;
  const isHeld = isDrawn && heldOf(card.image?.value ?? '') !== undefined;
  const facts =
    isDrawn && !isHeld
      ? ((probe && pictureWords(probe)) ??
        (measured && `${measured.width} × ${measured.height} px`))
      : undefined;
  const isWaiting = card.lacks.includes('waiting');
  const rows =
    layout === 'none' || isWaiting ? [] : partsOf(report, network, card, { look, layout });
  const numbers: Partial<Record<PartName, number>> = open
    ? Object.fromEntries(rows.map(({ name, number }) => [name, number]))
    : {};
  const notes = notesOf(
    report,
    network,
    card,
    fit && measured && fitSentence(fit, network, measured),
  );
  const [reason, ...others] = notes;
  const tool = debuggerUrl(network, report.finalUrl);
  const partsId = `card-${network.id}-parts`;
  const idOf = (name: PartName) => `${partsId}-${name.toLowerCase()}`;
  const drawn = rows.filter(({ name }) => name !== 'Picture' || isDrawn);
  const point: Pointing | undefined =
    rows.length === 0
      ? undefined
      : {
          idOf: (name) => (drawn.some((row) => row.name === name) ? idOf(name) : undefined),
          stop: drawn.some(({ name }) => name === stop) ? stop : drawn[0]?.name,
          active: pointed?.name,
          onPoint(name, part) {
            if (!name || !part) {
              setPointed(undefined);
              return;
            }
            const from = stage.current?.getBoundingClientRect().top ?? 0;
            setPointed({ name, top: part.getBoundingClientRect().bottom - from });
          },
          onPress(name) {
            setStop(name);
            setOpen(true);
          },
        };
  const leave = () => setPointed(undefined);
  const tip = open ? undefined : rows.find(({ name }) => name === pointed?.name);

  const setSize = (next: PictureSize) => {
    // A card that turns out lower than it was drawn keeps its room, or all below it would jump.
    kept.current = Math.max(kept.current, stage.current?.offsetHeight ?? 0);
    setLoaded({ url: card.image?.value ?? '', size: next });
  };

  return (
    <>
      {layout === 'none' ? (
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
          {reason ? (
            <Reason note={reason} onSeeFix={onSeeFix} />
          ) : isWaiting ? (
            lackSentence('waiting', network, card)
          ) : undefined}
        </Nothing>
      ) : (
        // biome-ignore lint/a11y/noStaticElementInteractions: what is pointed at are the buttons inside
        <div
          class={css['stage']}
          ref={stage}
          style={layout === card.layout ? {} : { minBlockSize: `${kept.current}px` }}
          onMouseLeave={leave}
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!currentTarget.contains(relatedTarget as Node | null)) leave();
          }}
        >
          <Drawing
            card={card}
            network={network}
            look={look}
            layout={layout}
            alt={picture.alt}
            scheme={lens.scheme}
            numbers={numbers}
            changed={changedParts(
              card,
              before?.cards.find(({ network: id }) => id === card.network),
            )}
            point={point}
            size={picture.size}
            crop={lens.showsCut ? crop : undefined}
            heldOf={heldOf}
            onSize={setSize}
          />
          {tip && pointed && <Tip row={tip} top={pointed.top} />}
        </div>
      )}
      {isHeld && notes.length === 0 && <p class={css['note']}>{WHY_HELD}</p>}
      {facts && (
        <p class={css['facts']}>
          Picture: <bdi dir="ltr">{facts}</bdi>
          {crop && (
            <>
              ; {Math.round((1 - crop.kept) * 100)} % cut off{' '}
              {crop.cut === 'sides' ? 'left and right' : 'above and below'}
            </>
          )}
        </p>
      )}
      {(layout === 'none' ? others : notes).map((note) => (
        <p key={note.text} class={css['note']}>
          <Reason note={note} onSeeFix={onSeeFix} />
        </p>
      ))}
      {(isWaiting || rows.length > 0 || tool) && (
        <div class={css['foot']}>
          {isWaiting && layout !== 'none' && <p>{lackSentence('waiting', network, card)}</p>}
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
          <Provenance rows={rows} idOf={idOf} active={pointed?.name} />
          <Refresh network={network} />
        </div>
      )}
    </>
  );
}

/** One network: its verdict, and its card once that is about to be seen. */
export function CardView(props: CardViewProps) {
  const { card, network, report, chosen, first, before } = props;
  const article = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const isNear = useNear(article, first || chosen !== undefined);

  useEffect(() => {
    if (!chosen) return;
    article.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [chosen]);

  const headingId = `card-${network.id}`;
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
        <Verdict card={card} report={report} before={before} />
      </header>
      {isNear ? <Body {...props} /> : <div class={css['room']} data-layout={card.layout} />}
    </article>
  );
}
