import { useRef, useState } from 'preact/hooks';
import type { NetworkWords } from '../../utils/audit/guide';
import { pictureNetworks, shareNetworks } from '../guide/guide';
import { Bone } from '../parts/bone';
import { Hidden } from '../parts/hidden';
import { Icon } from '../parts/icon';
import { Tile } from '../parts/tile';
import { useLeave } from '../parts/use-leave';
import type { ShareView } from '../popup/view';
import css from './share-bar.module.css';

/** Networks that stand in the bar itself; the others are under “More”. */
const FAVOURITES = 5;

interface ShareBarProps {
  /** Absent while the page is not known. */
  share: ShareView | undefined;
  /** Without a network nothing can be opened; the link can still be copied. */
  offline: boolean;
  onShare(network: string): void;
  onCopyLink(): void;
}

/** Networks that this page can be handed to, in the order people see them. */
export const offered = (share: ShareView): NetworkWords[] =>
  shareNetworks().filter(({ id }) => Object.hasOwn(share.links, id));

interface TargetProps {
  network: NetworkWords;
  share: ShareView;
  offline: boolean;
  onShare(network: string): void;
}

function Target({ network, share, offline, onShare }: TargetProps) {
  const { id, name, tile, picture } = network;
  const ticked = share.opened?.includes(id) ?? false;
  return (
    <button
      type="button"
      class={css['target']}
      data-network={id}
      title={
        offline
          ? `${name}: not while offline`
          : picture
            ? `Share on ${name}: saves a picture, copies a caption, opens ${name}`
            : `Share on ${name}`
      }
      aria-disabled={offline ? 'true' : undefined}
      onClick={() => !offline && onShare(id)}
    >
      <Tile letters={tile} ticked={ticked} />
      <span class={css['name']}>
        <Hidden>Share on </Hidden>
        {name}
        {ticked && <Hidden>, opened before</Hidden>}
      </span>
    </button>
  );
}

interface MoreProps extends Omit<TargetProps, 'network'> {
  networks: NetworkWords[];
  /** Those that take a picture and a caption in place of the link. */
  pictures: NetworkWords[];
}

function More({ networks, pictures, ...rest }: MoreProps) {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useLeave(box, open, () => setOpen(false));

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };

  const row = (network: NetworkWords) => (
    <li key={network.id}>
      <Target
        network={network}
        {...rest}
        onShare={(id) => {
          close();
          rest.onShare(id);
        }}
      />
    </li>
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes the list from anywhere in it
    <div
      class={css['more']}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        close();
      }}
    >
      <button
        type="button"
        class={css['target']}
        ref={button}
        aria-expanded={open}
        aria-controls={open ? 'share-more' : undefined}
        title="More ways to share"
        onClick={() => setOpen(!open)}
      >
        <span class={css['glyph']}>
          <Icon name="dots" />
        </span>
        <span class={css['name']}>
          More<Hidden> ways to share</Hidden>
        </span>
      </button>
      {open && (
        <div class={css['menu']} id="share-more">
          {networks.length > 0 && <ul aria-label="More ways to share">{networks.map(row)}</ul>}
          {pictures.length > 0 && (
            <>
              <p class={css['aside']} id="share-pictures">
                These take no links. A picture is saved, and a caption copied for you to paste.
              </p>
              <ul aria-labelledby="share-pictures">{pictures.map(row)}</ul>
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** Places of the favourites before the networks are known. */
function Placeholders() {
  return Array.from({ length: FAVOURITES }, (_, at) => (
    <span key={at} class={css['target']}>
      <Bone shape="tile" />
      <span class={css['words']}>
        <Bone width="wide" />
      </span>
    </span>
  ));
}

/** Sharing: always there, always labelled, one press each. */
export function ShareBar({ share, offline, onShare, onCopyLink }: ShareBarProps) {
  const networks = share ? offered(share) : [];
  const pictures = share ? pictureNetworks() : [];
  const isComing = !share || shareNetworks().length === 0;
  return (
    <section class={css['bar']} aria-label="Share this page">
      {isComing && <Placeholders />}
      {share &&
        networks
          .slice(0, FAVOURITES)
          .map((network) => (
            <Target
              key={network.id}
              network={network}
              share={share}
              offline={offline}
              onShare={onShare}
            />
          ))}
      <button
        type="button"
        class={css['target']}
        data-kind="copy"
        title="Copy the clean link"
        aria-disabled={share ? undefined : 'true'}
        onClick={() => share && onCopyLink()}
      >
        <span class={css['glyph']}>
          <Icon name="link" />
        </span>
        <span class={css['name']}>Copy link</span>
      </button>
      {share && (networks.length > FAVOURITES || pictures.length > 0) && (
        <More
          networks={networks.slice(FAVOURITES)}
          pictures={pictures}
          share={share}
          offline={offline}
          onShare={onShare}
        />
      )}
    </section>
  );
}
