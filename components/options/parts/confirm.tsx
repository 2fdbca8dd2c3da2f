import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Press } from './press';
import { parts } from './section';

interface ConfirmProps {
  /** On the button that asks, with what it is about. */
  ask: string;
  label?: string;
  /** What would be lost. */
  question: ComponentChildren;
  /** On the button that does it. */
  yes: string;
  no: string;
  onYes(): void;
}

/** A button for what cannot be undone: it asks in its own place, and the focus is on the way out. */
export function Confirm({ ask, label, question, yes, no, onYes }: ConfirmProps) {
  const [isAsking, setAsking] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (isAsking === wasAsking.current) return;
    wasAsking.current = isAsking;
    box.current?.querySelector<HTMLElement>('button:last-of-type')?.focus();
  }, [isAsking]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is the way out from either button
    <div
      class={parts['actions']}
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !isAsking) return;
        // What stands around it stays.
        event.stopPropagation();
        setAsking(false);
      }}
    >
      {isAsking ? (
        <>
          <span role="alert">{question}</span>
          <Press
            kind="danger"
            onPress={() => {
              setAsking(false);
              onYes();
            }}
          >
            {yes}
          </Press>
          <Press onPress={() => setAsking(false)}>{no}</Press>
        </>
      ) : (
        <Press
          kind="danger"
          sign="bin"
          {...(label ? { label } : {})}
          onPress={() => setAsking(true)}
        >
          {ask}
        </Press>
      )}
    </div>
  );
}
