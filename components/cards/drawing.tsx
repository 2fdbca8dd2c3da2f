import type { ComponentChildren } from 'preact';
import type { NetworkWords } from '../../utils/audit/guide';
import type { CardLine, Look, TextLimit } from '../../utils/networks/network';
import type { Card, CardPart } from '../../utils/signals/card';
import type { PictureSize } from '../../utils/signals/picture-fit';
import { Hidden } from '../parts/hidden';
import { Icon, type IconName } from '../parts/icon';
import { NAME_OF, type PartName } from './card-parts';
import css from './drawing.module.css';
import { boxRatio, type Crop, isPictureFirst, linesOf } from './look';
import { Picture } from './picture';

/** How the parts of a drawing are pointed at; absent where nothing is known of where they come from. */
export interface Pointing {
  /** Id of the words that tell where a part comes from; `undefined` for a part without. */
  idOf(name: PartName): string | undefined;
  /** The part that Tab stops at. */
  stop: PartName | undefined;
  /** The part in question. */
  active: PartName | undefined;
  onPoint(name: PartName | undefined, part?: HTMLElement): void;
  onPress(name: PartName): void;
}

interface DrawingProps {
  card: Card;
  network: NetworkWords;
  look: Look;
  /** Of the picture as it will stand; `text`: it is left out. */
  layout: Card['layout'];
  /** The picture's words, from the page's own tags. */
  alt: string;
  /** Light or dark, whatever the popup is. */
  scheme: 'light' | 'dark' | undefined;
  /** Numbers to draw on the parts; empty while the list that they point to is closed. */
  numbers: Partial<Record<PartName, number>>;
  /** Parts that edited tags have changed. */
  changed: readonly PartName[];
  point: Pointing | undefined;
  /** The picture's own size: measured, else as the page states it. */
  size: PictureSize | undefined;
  /** What is cut off the picture, to be shown. */
  crop: Crop | undefined;
  /** Why a picture is not loaded, where it must not be. */
  heldOf(url: string): string | undefined;
  onSize(size: PictureSize): void;
}

/** Pictures that stand side by side at most, whatever the network takes: more would be stamps. */
const MOST_PICTURES = 4;

export function Num({ of }: { of: number | undefined }) {
  return of === undefined ? null : (
    <span class={css['num']} aria-hidden="true">
      {of}
    </span>
  );
}

interface PartProps {
  name: PartName;
  class: string | undefined;
  point: Pointing | undefined;
  changed: boolean;
  number: number | undefined;
  children: ComponentChildren;
}

/** A part of the card: words, or a button that says where they come from. */
function Part({ name, class: kind, point, changed, number, children }: PartProps) {
  const id = point?.idOf(name);
  const whole = (
    <>
      {children}
      <Num of={number} />
    </>
  );
  if (!point || id === undefined)
    return (
      <span class={kind} data-part={name} data-changed={changed}>
        {whole}
      </span>
    );
  return (
    <button
      type="button"
      class={kind}
      data-part={name}
      data-changed={changed}
      data-active={point.active === name}
      aria-describedby={id}
      tabIndex={point.stop === name ? 0 : -1}
      onMouseEnter={({ currentTarget }) => point.onPoint(name, currentTarget)}
      onFocus={({ currentTarget }) => point.onPoint(name, currentTarget)}
      onClick={() => point.onPress(name)}
    >
      <Hidden>{name}: </Hidden>
      {whole}
    </button>
  );
}

/** Lines that a text gets: the look's, else the network's own limit; more where a limit has cut the text already. */
function linesFor(part: CardPart, limit: TextLimit | undefined, look: number | undefined): string {
  if (look !== undefined) return String(look);
  if (limit?.unit === 'lines') return String(limit.max);
  return part.shown === undefined ? '2' : '4';
}

/** What a network would show, in our own lines and colours. */
export function Drawing(props: DrawingProps) {
  const { card, network, look, layout, alt, scheme, point, size } = props;
  const { numbers, changed, crop, heldOf, onSize } = props;
  const { image, title, description, author, domain, accent } = card;
  const { titleMax, descriptionMax } = network.preview ?? {};
  const isPictured = image !== undefined && (layout === 'large' || layout === 'small');
  const lines = linesOf(look, layout);
  const cropTo = layout === 'small' ? look.smallRatio : look.largeRatio;
  const ratio = boxRatio(cropTo, size);
  const pictures = image ? [image.value, ...(card.more ?? [])].slice(0, MOST_PICTURES) : [];
  const isGallery = layout === 'large' && pictures.length > 1;
  // Below the text it hangs on it, as large as it is; what nobody crops nobody is known to enlarge there.
  const hangs =
    isPictured && layout === 'large' && look.picture === 'below' && cropTo === undefined;
  const isTall = isPictured && layout === 'large' && !isGallery && ratio < 1;

  const text = (part: CardPart, limit: TextLimit | undefined, lines: number | undefined) => (
    <span class={css['clamp']} dir="auto" style={{ WebkitLineClamp: linesFor(part, limit, lines) }}>
      {part.shown ?? part.value}
    </span>
  );
  const shown: Readonly<Record<CardLine, ComponentChildren>> = {
    domain: domain !== '' && (
      <span class={css['oneLine']} dir="auto" data-case={look.domainCase}>
        {domain}
      </span>
    ),
    title: title && text(title, titleMax?.value, look.titleLines),
    description: description && text(description, descriptionMax?.value, look.descriptionLines),
    author: author && (
      <span class={css['oneLine']} dir="auto">
        {author.shown ?? author.value}
      </span>
    ),
  };
  const partOf = (name: PartName, kind: string | undefined, children: ComponentChildren) => (
    <Part
      key={name}
      name={name}
      class={kind}
      point={point}
      changed={changed.includes(name)}
      number={numbers[name]}
    >
      {children}
    </Part>
  );

  const isFirst = isPictureFirst(look, layout);
  const frame =
    isPictured &&
    partOf(
      'Picture',
      css['frame'],
      isGallery ? (
        <span class={css['gallery']}>
          {pictures.map((url, at) => (
            <Picture
              key={url}
              url={url}
              alt={at === 0 ? alt : ''}
              ratio={ratio}
              whole={false}
              held={heldOf(url)}
              {...(at === 0 ? { onSize } : {})}
            />
          ))}
        </span>
      ) : (
        <Picture
          key={image.value}
          url={image.value}
          alt={alt}
          ratio={ratio}
          whole={cropTo === undefined}
          small={layout === 'small'}
          crop={crop}
          held={heldOf(image.value)}
          widest={hangs ? size?.width : undefined}
          onSize={onSize}
        />
      ),
    );

  const move = (event: KeyboardEvent & { currentTarget: HTMLElement }) => {
    if (event.key === 'Escape' && point?.active !== undefined) {
      // Escape would close the popup.
      event.preventDefault();
      event.stopPropagation();
      point.onPoint(undefined);
      return;
    }
    const parts = [...event.currentTarget.querySelectorAll<HTMLElement>('button[data-part]')];
    const at = parts.indexOf(event.target as HTMLElement);
    if (at < 0) return;
    const to = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: parts.length - 1,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    parts[to]?.focus();
  };

  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is a group of fields, this is one of parts
    <div
      class={css['card']}
      role="group"
      aria-label={`Card on ${network.name}`}
      data-layout={isPictured ? layout : 'text'}
      data-picture={look.picture}
      data-side={look.smallSide}
      data-bar={look.bar}
      data-tall={isTall}
      data-hangs={hangs}
      data-inset={layout === 'small' && (look.smallSide === 'end' || cropTo !== 1)}
      style={{
        ...(scheme ? { colorScheme: scheme } : {}),
        ...(look.bar && accent ? { borderInlineStartColor: accent } : {}),
      }}
      onKeyDown={move}
    >
      {isFirst && frame}
      <div class={css['words']}>
        {lines.map((line) => shown[line] && partOf(NAME_OF[line], css[line], shown[line]))}
      </div>
      {!isFirst && frame}
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
