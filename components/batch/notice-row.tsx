import { useRef } from 'preact/hooks';
import { IconButton } from '../parts/button';
import { StatusShape } from '../parts/status';
import css from './notice-row.module.css';
import type { Notice } from './view';

/** What became of something, read out when it appears. */
export function NoticeRow({
  notice,
  onDismiss,
}: {
  notice: Notice | undefined;
  onDismiss(): void;
}) {
  const box = useRef<HTMLDivElement>(null);
  const dismiss = () => {
    // The button that is pressed goes; what the notice is about takes the focus.
    box.current
      ?.closest('section, [data-state]')
      ?.querySelector<HTMLElement>('textarea, a[href], button')
      ?.focus();
    onDismiss();
  };
  return (
    <div role="status" ref={box}>
      {notice && (
        <div class={css['notice']} data-is={notice.is}>
          <StatusShape is={notice.is === 'done' ? 'pass' : 'warn'} />
          <div>
            <p>{notice.text}</p>
            {notice.details && notice.details.length > 0 && (
              <ul>
                {notice.details.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            )}
          </div>
          <IconButton icon="close" name="Dismiss" onPress={dismiss} />
        </div>
      )}
    </div>
  );
}
