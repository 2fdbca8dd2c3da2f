import type { NetworkWords } from '../../utils/audit/guide';
import { networkById } from '../guide/guide';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { StatusShape } from '../parts/status';
import type { Notice, PopupEvents } from '../popup/view';
import css from './notice.module.css';
import { Row } from './row';

type Made = Extract<Notice, { kind: 'picture-made' }>;

/** What was done, in a few words. */
function titleOf({ saved, copied }: Made): string {
  if (saved && copied) return 'Picture saved, caption copied';
  if (saved) return 'Picture saved, but the caption was not copied';
  if (copied) return 'Caption copied, but no picture was saved';
  return 'No picture was saved and nothing was copied';
}

/** What is left to do. */
function nextOf({ saved, copied, opened }: Made, { name, picture }: NetworkWords): string {
  const kind = picture?.kind ?? 'post';
  if (!saved && !copied)
    return `The browser refused both. Copy the caption from here and choose a picture of your own on ${name}.`;
  if (!saved)
    return `The browser refused to make or save it. Choose a picture of your own on ${name} and paste the caption.`;
  if (!copied)
    return `The browser refused the clipboard. Copy the caption from here, then open ${name}.`;
  const rest = `Choose the picture from your downloads for your ${name} ${kind} and paste the caption.`;
  return opened ? rest : `${name} is being opened. ${rest}`;
}

/** What the press on a network that takes no links did, and what is left to do by hand. */
export function PictureRow({ notice, on }: { notice: Made; on: PopupEvents }) {
  const network = networkById(notice.network);
  if (!network) return null;
  const { saved, copied, caption } = notice;
  const isDone = saved && copied;
  return (
    <Row
      mark={isDone ? <Icon name="check" /> : <StatusShape is="error" />}
      title={titleOf(notice)}
      onClose={on.dismiss}
      actions={
        !isDone && (
          <>
            {saved ? (
              <span />
            ) : (
              <Button kind="quiet" onPress={() => on.sharePicture(notice.network)}>
                Try again
              </Button>
            )}
            <Button kind="link" icon="out" onPress={() => on.openNetwork(notice.network)}>
              Open {network.name}
            </Button>
          </>
        )
      }
    >
      <p>{nextOf(notice, network)}</p>
      {!copied && (
        <textarea
          class={css['text']}
          rows={3}
          readOnly
          dir="auto"
          aria-label="Caption to copy"
          value={caption}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </Row>
  );
}
