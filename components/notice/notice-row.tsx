import type { Shown } from '../../utils/page/target';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { late } from '../parts/late';
import { StatusShape } from '../parts/status';
import type { CopyWhat, KeptState, Notice, SaveAs } from '../popup/view';
import { ByHand } from './by-hand';
import { Row } from './row';
import { SharedRow, type SharedRowProps } from './shared-row';

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
  address: 'Link copied',
  report: 'Report copied as Markdown',
};

const LOOKED: Readonly<Record<Shown, string>> = {
  shown: 'Outlined on the page',
  hidden: 'It is hidden at the moment',
  gone: 'It is no longer on the page',
};

const SAVED: Readonly<Record<SaveAs, string>> = {
  html: 'Report',
  csv: 'Findings',
  json: 'Report',
  picture: 'Picture of the score',
};

const KEPT: Readonly<Record<KeptState, { title: string; why?: string }>> = {
  kept: { title: 'Audit kept' },
  known: { title: 'This audit was kept before' },
  full: {
    title: 'Not kept: the disk is full',
    why: 'Delete old audits in the history, then press again.',
  },
  blocked: {
    title: 'Not kept',
    why: 'The browser lets no extension store anything. Its privacy settings say so.',
  },
  damaged: { title: 'Not kept', why: 'The report is larger than can be kept.' },
  private: { title: 'Not kept', why: 'Nothing is kept of pages in private windows.' },
  off: { title: 'Not kept', why: 'The history is switched off in the settings.' },
};

const PINNED: Readonly<Record<'full' | 'refused', { title: string; why: string }>> = {
  full: {
    title: 'Not pinned: six pages are',
    why: 'Open the comparison and take one away first.',
  },
  refused: { title: 'Not pinned', why: 'The browser refused to remember the page.' },
};

interface NoticeRowProps extends Omit<SharedRowProps, 'notice'> {
  notice: Notice;
}

/** What the last press did. */
export function NoticeRow({ notice, targets, next, onPress, on }: NoticeRowProps) {
  const check = <Icon name="check" />;
  switch (notice.kind) {
    case 'opened':
    case 'closed':
    case 'copied':
    case 'link-copied':
    case 'not-opened':
      return <SharedRow notice={notice} {...{ targets, next, onPress, on }} />;
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
    case 'qr-saved':
      return (
        <Row
          mark={notice.saved ? check : <StatusShape is="error" />}
          title={notice.saved ? 'QR code saved' : 'The QR code could not be saved'}
          onClose={on.dismiss}
        />
      );
    case 'report-saved':
      return notice.saved ? (
        <Row mark={check} title={`${SAVED[notice.as]} saved`} onClose={on.dismiss}>
          <p>
            <bdi dir="ltr">{notice.name}</bdi> is among your downloads.
          </p>
        </Row>
      ) : (
        <Row
          mark={<StatusShape is="error" />}
          title={`${SAVED[notice.as]} not saved`}
          onClose={on.dismiss}
          actions={
            <Button kind="link" onPress={() => on.saveReport(notice.as)}>
              Try again
            </Button>
          }
        >
          <p>The browser refused to make or save the file.</p>
        </Row>
      );
    case 'kept': {
      const { title, why } = KEPT[notice.state];
      const isThere = notice.state === 'kept' || notice.state === 'known';
      return (
        <Row
          mark={isThere ? check : <StatusShape is="unknown" />}
          title={title}
          onClose={on.dismiss}
          actions={
            (isThere || notice.state === 'full') && (
              <Button kind="link" onPress={() => on.openDashboard('history')}>
                Open history
              </Button>
            )
          }
        >
          {why && <p>{why}</p>}
        </Row>
      );
    }
    case 'pinned': {
      const { state, pages } = notice;
      const isPinned = state === 'pinned';
      return (
        <Row
          mark={isPinned ? check : <StatusShape is="unknown" />}
          title={isPinned ? 'Pinned to compare' : PINNED[state].title}
          onClose={on.dismiss}
          actions={
            state !== 'refused' &&
            pages > 1 && (
              <Button kind="link" onPress={() => on.openDashboard('compare')}>
                Compare {pages} pages
              </Button>
            )
          }
        >
          {isPinned
            ? pages < 2 && <p>Pin another page to see the two side by side.</p>
            : !isPinned && <p>{PINNED[state].why}</p>}
        </Row>
      );
    }
    case 'refused':
      return notice.what === 'words' ? (
        <SharedRow notice={notice} {...{ targets, next, onPress, on }} />
      ) : (
        <ByHand
          text={notice.text}
          why="The browser refused. Copy the text from here."
          close={on.dismiss}
        />
      );
  }
}
