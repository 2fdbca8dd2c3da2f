import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../parts/button';
import { StatusShape } from '../parts/status';
import css from './notice.module.css';
import { Row } from './row';

interface ByHandProps {
  text: string;
  why: string;
  close(): void;
  /** Stands before the button that selects the text. */
  children?: ComponentChildren;
}

/** The text that the browser would not put on the clipboard, ready to be copied by hand. */
export function ByHand({ text, why, close, children }: ByHandProps) {
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
        <>
          {children}
          <Button kind="link" onPress={select}>
            Select all
          </Button>
        </>
      }
    >
      <p>{why}</p>
      <textarea
        class={css['text']}
        ref={field}
        dir="auto"
        rows={2}
        readOnly
        aria-label="Text to copy"
        value={text}
      />
    </Row>
  );
}
