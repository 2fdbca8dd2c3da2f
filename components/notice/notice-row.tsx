import { useRef } from 'preact/hooks';
import type { NetworkWords } from '../../utils/audit/guide';
import type { Shown } from '../../utils/page/target';
import { networkById } from '../guide/guide';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { late } from '../parts/late';
import { StatusShape } from '../parts/status';
import type { CopyWhat, Notice, PopupEvents } from '../popup/view';
import css from './notice.module.css';
import { Row } from './row';

/** Few share like this; not loaded before somebody does. */
export const PictureRow = late(
  () => import('./picture-row').then((loaded) => loaded.PictureRow),
  null,
  null,
);

const COPIED: Readonly<Record<CopyWhat, string>> = {
  fix: 'Fix copied',
  facts: 'Facts copied',
  details: 'Details copied',
  tags: 'Tags copied',
};

const LOOKED: Readonly<Record<Shown, string>> = {
  shown: 'Outlined on the page',
  hidden: 'It is hidden at the moment',
  gone: 'It is no longer on the page',
};

/** What the network does with the title that goes along. */
function handedOver(network: NetworkWords | undefined): string {
  if (!network?.share) return '';
  return network.share.text.value === 'taken'
    ? 'Title and link are in the post. Nothing is published until you say so there.'
    : 'It takes the link only; write your words there. Nothing is published until you say so.';
}

/** The text that the browser would not put on the clipboard, ready to be copied by hand. */
function ByHand({ text, close }: { text: string; close(): void }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const select = () => {
    field.current?.focus();
    field.current?.select();
  };
  return (
    <Row
      mark={<StatusShape is="error" />}
      title="Nothing was copied"
      onClose={close}
      actions={
        <Button kind="link" onPress={select}>
          Select all
        </Button>
      }
    >
      <p>The browser refused. Copy the text from here.</p>
      <textarea
        class={css['text']}
        ref={field}
        dir="ltr"
        rows={2}
        readOnly
        aria-label="Text to copy"
        value={text}
      />
    </Row>
  );
}

interface NoticeRowProps {
  notice: Notice;
  /** The favourite to go on with; absent where all are opened. */
  next: NetworkWords | undefined;
  on: PopupEvents;
}

/** What the last press did. */
export function NoticeRow({ notice, next, on }: NoticeRowProps) {
  const check = <Icon name="check" />;
  switch (notice.kind) {
    case 'opened': {
      const network = networkById(notice.network);
      return (
        <Row
          mark={check}
          title={`${network?.name ?? 'The network'} is open in a new tab`}
          onClose={on.dismiss}
          actions={
            <>
              {on.undo ? (
                <Button kind="quiet" onPress={on.undo}>
                  Undo
                </Button>
              ) : (
                <span />
              )}
              {next && (
                <Button kind="link" icon="out" onPress={() => on.share(next.id)}>
                  Next: {next.name}
                </Button>
              )}
            </>
          }
        >
          <p>{handedOver(network)}</p>
        </Row>
      );
    }
    case 'link-copied': {
      const count = notice.removed.length;
      const without = count === 1 ? ', without 1 tracker' : `, without ${count} trackers`;
      return (
        <Row mark={check} title={`Link copied${count > 0 ? without : ''}`} onClose={on.dismiss}>
          {count > 0 && (
            <p>
              Left out: <bdi dir="ltr">{notice.removed.join(', ')}</bdi>
            </p>
          )}
          <pre class={css['text']} dir="ltr">
            {notice.url}
          </pre>
        </Row>
      );
    }
    case 'text-copied':
      return <Row mark={check} title={COPIED[notice.what]} onClose={on.dismiss} />;
    case 'intended': {
      const { rule, site, on: isOn, kept } = notice;
      return (
        <Row
          mark={check}
          title={
            <>
              {isOn ? 'Intended on' : 'Counts again on'} <bdi>{site}</bdi>
            </>
          }
          onClose={on.dismiss}
          actions={
            <Button kind="quiet" onPress={() => on.intend(rule, !isOn)}>
              Undo
            </Button>
          }
        >
          {!kept && <p>Not stored: it holds until this popup closes.</p>}
        </Row>
      );
    }
    case 'looked':
      return (
        <Row
          mark={notice.found === 'shown' ? check : <StatusShape is="unknown" />}
          title={LOOKED[notice.found]}
          onClose={on.dismiss}
        />
      );
    case 'picture-made':
      return <PictureRow notice={notice} on={on} />;
    case 'refused':
      return <ByHand text={notice.text} close={on.dismiss} />;
    case 'not-opened': {
      const { network } = notice;
      return (
        <Row
          mark={<StatusShape is="error" />}
          title={`${networkById(network)?.name ?? 'The network'} could not be opened`}
          onClose={on.dismiss}
          actions={
            <Button kind="link" onPress={() => on.share(network)}>
              Try again
            </Button>
          }
        >
          <p>The browser did not open a new tab. The link can still be copied.</p>
        </Row>
      );
    }
  }
}
