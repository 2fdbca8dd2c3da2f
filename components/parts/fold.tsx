import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface FoldProps {
  class?: string | undefined;
  /** What stands on the line that opens it, and the line's class. */
  line: ComponentChildren;
  lineClass?: string | undefined;
  /** Marks the rule whose finding is inside. */
  rule?: string;
  /** Stands open at first. */
  open?: boolean;
  /** Draws what is inside. */
  children: () => ComponentChildren;
}

/**
 * A line that opens. What is inside is drawn when it is asked for: the words below thirty closed lines would
 * hold up the first that people see.
 */
export function Fold({
  class: name,
  line,
  lineClass,
  rule,
  open: isOpen = false,
  children,
}: FoldProps) {
  const [opened, setOpened] = useState(isOpen);
  const open = () => setOpened(true);
  return (
    <details class={name} open={isOpen} onToggle={open} {...(rule ? { 'data-rule': rule } : {})}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is pressed; keys press it too */}
      <summary class={lineClass} onClick={open}>
        {line}
      </summary>
      {opened && children()}
    </details>
  );
}
