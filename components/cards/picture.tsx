import { useState } from 'preact/hooks';
import { webUrl } from '../../utils/signals/urls';
import { Icon } from '../parts/icon';
import css from './picture.module.css';

export interface Size {
  width: number;
  height: number;
}

interface PictureProps {
  url: string;
  /** What the page says of the picture; empty where it says nothing. */
  alt: string;
  /** Of the space that the network gives it; none where the text beside it decides. */
  aspect?: Size | undefined;
  /** Why it is not loaded, where it must not be. */
  held?: string | undefined;
  onSize(size: Size): void;
}

/** The preview picture, from its own server. What does not load leaves a quiet place of the same size. */
export function Picture({ url, alt, aspect, held, onSize }: PictureProps) {
  const [failed, setFailed] = useState<string>();
  const source = webUrl(url)?.href;
  const style = aspect ? { aspectRatio: `${aspect.width} / ${aspect.height}` } : {};
  if (held || !source || failed === source)
    return (
      <div class={css['lost']} data-beside={!aspect} style={style}>
        <Icon name={held ? 'lock' : 'picture'} size="large" />
        <span>{held ?? 'The picture did not load'}</span>
      </div>
    );
  return (
    <img
      class={css['picture']}
      data-beside={!aspect}
      style={style}
      referrerpolicy="no-referrer"
      loading="lazy"
      decoding="async"
      src={source}
      alt={alt}
      onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => {
        if (width > 0 && height > 0) onSize({ width, height });
      }}
      onError={() => setFailed(source)}
    />
  );
}
