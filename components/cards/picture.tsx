import { useState } from 'preact/hooks';
import type { PictureSize } from '../../utils/signals/picture-fit';
import { webUrl } from '../../utils/signals/urls';
import { Icon } from '../parts/icon';
import type { Crop } from './look';
import css from './picture.module.css';

interface PictureProps {
  url: string;
  /** What the page says of the picture; empty where it says nothing. */
  alt: string;
  /** Width to height of the space that the network gives it. */
  ratio: number;
  /** It is not cropped. */
  whole: boolean;
  /** It stands small: there is room for few words. */
  small?: boolean;
  /** What the network cuts off, to be shown. */
  crop?: Crop | undefined;
  /** Why it is not loaded, where it must not be. */
  held?: string | undefined;
  /** Width in px above which it is not enlarged. */
  widest?: number | undefined;
  onSize?(size: PictureSize): void;
}

const percent = (part: number) => `${((1 - part) * 50).toFixed(2)}%`;

/** The whole of the picture, dimmed but for what the network keeps of it. */
function Lost({ crop: { kept, cut } }: { crop: Crop }) {
  const inset = percent(kept);
  const [picture, frame] =
    cut === 'sides' ? [`${inset} 0`, `0 ${inset}`] : [`0 ${inset}`, `${inset} 0`];
  return (
    <span class={css['area']} style={{ inset: picture }}>
      <span class={css['kept']} style={{ inset: frame }} />
    </span>
  );
}

/** The preview picture, from its own server. What does not load leaves a quiet place of the same size. */
export function Picture(props: PictureProps) {
  const { url, alt, ratio, whole, small = false, crop, held, widest, onSize } = props;
  const [failed, setFailed] = useState<string>();
  const source = webUrl(url)?.href;
  const style = {
    aspectRatio: String(ratio),
    ...(widest === undefined ? {} : { maxInlineSize: `${widest}px` }),
  };
  if (held || !source || failed === source)
    return (
      <span class={css['lost']} style={style}>
        <Icon name={held ? 'lock' : 'picture'} size="large" />
        <span>{small ? 'Not loaded' : (held ?? 'The picture did not load')}</span>
      </span>
    );
  return (
    <span class={css['box']} style={style}>
      <img
        class={css['picture']}
        data-whole={whole || crop !== undefined}
        referrerpolicy="no-referrer"
        loading="lazy"
        decoding="async"
        src={source}
        alt={alt}
        onLoad={({ currentTarget: { naturalWidth: width, naturalHeight: height } }) => {
          if (width > 0 && height > 0) onSize?.({ width, height });
        }}
        onError={() => setFailed(source)}
      />
      {crop && <Lost crop={crop} />}
    </span>
  );
}
