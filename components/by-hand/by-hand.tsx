import { useEffect, useRef } from 'preact/hooks';
import '../tokens.css';
import '../base.css';
import { Button } from '../parts/button';
import css from './by-hand.module.css';

interface ByHandProps {
  text: string;
  /** `refused`: not even the press was enough. */
  state: 'waiting' | 'copied' | 'refused';
  onCopy(): void;
  onClose(): void;
}

const WORDS: Readonly<Record<ByHandProps['state'], string>> = {
  waiting:
    'The browser let us copy nothing from outside of a window of ours. Here one press does it.',
  copied: 'Copied. This window can be closed.',
  refused: 'The browser refused. Copy the text from here.',
};

/** A text that was to be copied without a window, and could not be. */
export function ByHand({ text, state, onCopy, onClose }: ByHandProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.select(), []);
  return (
    <main class={css['window']}>
      <h1>{state === 'copied' ? 'Copied' : 'Nothing was copied yet'}</h1>
      <p role="status">{WORDS[state]}</p>
      <textarea
        class={css['text']}
        ref={field}
        rows={3}
        readOnly
        dir="auto"
        aria-label="Text to copy"
        value={text}
      />
      <div class={css['actions']}>
        <Button onPress={onCopy}>Copy</Button>
        <Button kind="quiet" onPress={onClose}>
          Close
        </Button>
      </div>
    </main>
  );
}
