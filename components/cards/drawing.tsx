import type { ComponentChildren } from 'preact';
import type { NetworkWords } from '../../utils/audit/guide';
import type { TextLimit } from '../../utils/networks/network';
import type { Card, CardPart } from '../../utils/signals/card';
import { Icon, type IconName } from '../parts/icon';
import type { PartName } from './card-parts';
import css from './drawing.module.css';
import { Picture, type Size } from './picture';

interface DrawingProps {
  card: Card;
  network: NetworkWords;
  /** The picture's words, from the page's own tags. */
  alt: string;
  /** Numbers to draw on the parts; empty while the list that they point to is closed. */
  numbers: Partial<Record<PartName, number>>;
  /** The picture's own size: measured, else as the page states it. */
  size: Size | undefined;
  /** Why the picture is not loaded, where it must not be. */
  held?: string | undefined;
  onSize(size: Size): void;
}

/** A network without a best size of its own gets the shape that most of them draw: 1.91 to 1. */
const WIDE: Size = { width: 1200, height: 630 };

export function Num({ of }: { of: number | undefined }) {
  return of === undefined ? null : <span class={css['num']}>{of}</span>;
}

/**
 * Shape of a large picture. Where the best picture is a tall one, the network keeps the shape of what it
 * gets; it is drawn at most twice as high as wide.
 */
function aspectOf({ preview }: NetworkWords, size: Size | undefined): Size {
  const best = preview?.imageBest?.value ?? WIDE;
  if (best.height <= best.width) return best;
  const own = size ?? WIDE;
  return { width: own.width, height: Math.min(own.height, 2 * own.width) };
}

/** Lines that a text gets: the network's own number; more where its limit has cut the text already. */
const linesFor = (part: CardPart, limit: TextLimit | undefined, usual: number): string =>
  String(limit?.unit === 'lines' ? limit.max : part.shown === undefined ? usual : usual + 2);

interface LineProps {
  name: 'title' | 'text';
  part: CardPart | undefined;
  limit: TextLimit | undefined;
  number: number | undefined;
}

function Line({ name, part, limit, number }: LineProps) {
  if (!part) return null;
  return (
    <div class={css['line']}>
      <p class={css[name]} dir="auto" style={{ WebkitLineClamp: linesFor(part, limit, 2) }}>
        {part.shown ?? part.value}
      </p>
      <Num of={number} />
    </div>
  );
}

/** What a network would show, in our own lines and colours. */
export function Drawing({ card, network, alt, numbers, size, held, onSize }: DrawingProps) {
  const { layout, image, title, description, domain } = card;
  const { preview } = network;
  const aspect = layout === 'large' ? aspectOf(network, size) : undefined;
  return (
    <div
      class={css['card']}
      data-layout={layout}
      data-tall={aspect !== undefined && aspect.height > aspect.width}
    >
      {image && layout !== 'text' && (
        <div class={css['frame']}>
          <Picture
            key={image.value}
            url={image.value}
            alt={alt}
            aspect={aspect}
            held={held}
            onSize={onSize}
          />
          <Num of={numbers.Picture} />
        </div>
      )}
      <div class={css['words']}>
        {domain !== '' && (
          <div class={css['line']}>
            <p class={css['site']} dir="auto">
              {domain}
            </p>
            <Num of={numbers.Site} />
          </div>
        )}
        <Line name="title" part={title} limit={preview?.titleMax?.value} number={numbers.Title} />
        <Line
          name="text"
          part={description}
          limit={preview?.descriptionMax?.value}
          number={numbers.Text}
        />
      </div>
    </div>
  );
}

interface NothingProps {
  address: string;
  icon: IconName;
  /** Why there is no card. */
  children: ComponentChildren;
}

/** No card: the bare address in a dashed frame, and the reason. */
export function Nothing({ address, icon, children }: NothingProps) {
  return (
    <div class={css['nothing']}>
      <p class={css['address']} dir="ltr">
        {address}
      </p>
      {children && (
        <div class={css['why']}>
          <Icon name={icon} />
          <p>{children}</p>
        </div>
      )}
    </div>
  );
}
