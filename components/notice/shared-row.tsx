import type { CopyFormat, Target } from '../../utils/share/target';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { StatusShape } from '../parts/status';
import type { Notice, PopupEvents } from '../popup/view';
import { ByHand } from './by-hand';
import css from './notice.module.css';
import { Row } from './row';

type Shared = Extract<
  Notice,
  { kind: 'opened' | 'closed' | 'copied' | 'link-copied' | 'not-opened' }
>;
type Refused = Extract<Notice, { what: 'words' }>;

/** Other forms of a link, offered after it was copied, in few words. */
const OTHER_FORMS: readonly [id: string, words: string][] = [
  ['copy-title-and-link', 'With title'],
  ['copy-markdown', 'Markdown'],
  ['qr', 'QR code'],
];

/** What was copied, by the target that did. */
const COPIED: Readonly<Record<CopyFormat, string>> = {
  link: 'Link copied',
  'title-and-link': 'Title and link copied',
  markdown: 'Copied as Markdown',
  html: 'Copied as HTML',
  'rich-text': 'Copied as rich text',
  bbcode: 'Copied as BBCode',
};

const WHERE = {
  tab: ' in a new tab',
  background: ' in a tab behind this one',
  window: ' in a new window',
} as const;

/** What became of the user's words. */
function handedOver(target: Target | undefined, text: 'sent' | 'clipboard' | 'none'): string {
  const takesTitle = target?.kind === 'network' && target.network.share?.text.value === 'title';
  const takes = takesTitle ? 'It takes title and link' : 'It takes only the link';
  if (text === 'clipboard') return `${takes}. Your text is on the clipboard: paste it there.`;
  if (target?.kind === 'network' && text === 'none')
    return `${takes}; write your words there. Nothing is published until you say so.`;
  const sent = takesTitle ? 'Title' : 'Text';
  return `${sent} and link are in the post. Nothing is published until you say so there.`;
}

export interface SharedRowProps {
  notice: Shared | Refused;
  /** All that can be pressed. */
  targets: readonly Target[];
  /** The favourite to go on with; absent where all are opened. */
  next: Target | undefined;
  onPress(target: Target): void;
  on: PopupEvents;
}

/** What a press that shared did. */
export function SharedRow({ notice, targets, next, onPress, on }: SharedRowProps) {
  const targetOf = (id: string) => targets.find((each) => each.id === id);
  const nameOf = (id: string) => targetOf(id)?.name ?? 'The network';
  const check = <Icon name="check" />;
  const goOn = next && (
    <Button kind="link" icon="out" onPress={() => onPress(next)}>
      Next: {next.name}
    </Button>
  );
  switch (notice.kind) {
    case 'opened': {
      const { target, tab } = notice;
      return (
        <Row
          mark={check}
          title={`${nameOf(target)} is open${notice.where ? WHERE[notice.where] : ''}`}
          onClose={on.dismiss}
          actions={
            <>
              {tab === undefined ? (
                <span />
              ) : (
                <Button kind="quiet" onPress={() => on.undo(target, tab)}>
                  Undo
                </Button>
              )}
              {goOn}
            </>
          }
        >
          <p>{handedOver(targetOf(target), notice.text)}</p>
        </Row>
      );
    }
    case 'closed': {
      const again = targetOf(notice.target);
      return (
        <Row
          mark={check}
          title={`${nameOf(notice.target)} is closed`}
          onClose={on.dismiss}
          actions={
            <>
              {again ? (
                <Button kind="quiet" onPress={() => onPress(again)}>
                  Open again
                </Button>
              ) : (
                <span />
              )}
              {goOn}
            </>
          }
        >
          <p>If you had posted already, the post stays.</p>
        </Row>
      );
    }
    case 'copied': {
      const copy = targetOf(notice.target);
      return (
        <Row
          mark={check}
          title={copy?.kind === 'copy' ? COPIED[copy.format] : 'Copied'}
          onClose={on.dismiss}
        >
          <pre class={css['text']} dir="auto">
            {notice.text}
          </pre>
        </Row>
      );
    }
    case 'link-copied': {
      const count = notice.removed.length;
      const without = count === 1 ? ', without 1 tracker' : `, without ${count} trackers`;
      const forms = OTHER_FORMS.flatMap(([id, words]) => {
        const form = targetOf(id);
        return form ? [{ form, words }] : [];
      });
      return (
        <Row
          mark={check}
          title={`Link copied${count > 0 ? without : ''}`}
          onClose={on.dismiss}
          actions={
            forms.length > 0 && (
              <span class={css['forms']}>
                {forms.map(({ form, words }) => (
                  <Button key={form.id} kind="quiet" onPress={() => onPress(form)}>
                    {words}
                  </Button>
                ))}
              </span>
            )
          }
        >
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
    case 'not-opened': {
      const again = targetOf(notice.target);
      return (
        <Row
          mark={<StatusShape is="error" />}
          title={`${nameOf(notice.target)} could not be opened`}
          onClose={on.dismiss}
          actions={
            again && (
              <Button kind="link" onPress={() => onPress(again)}>
                Try again
              </Button>
            )
          }
        >
          <p>The browser did not open it. The link can still be copied.</p>
        </Row>
      );
    }
    case 'refused': {
      const name = nameOf(notice.target);
      const go = targetOf(notice.target);
      return (
        <ByHand
          text={notice.text}
          why={`The browser refused. Copy your text from here, then open ${name}.`}
          close={on.dismiss}
        >
          {go && (
            <Button kind="quiet" onPress={() => onPress(go)}>
              Try again
            </Button>
          )}
        </ByHand>
      );
    }
  }
}
