import type { ComponentChildren } from 'preact';
import { webUrl } from '../../utils/signals/urls';

interface OutLinkProps {
  url: string | undefined;
  onOpen(url: string): void;
  children: ComponentChildren;
}

/** A link that leaves the extension: http(s) only, everything else stays plain text. */
export function OutLink({ url, onOpen, children }: OutLinkProps) {
  const target = webUrl(url)?.href;
  if (!target) return <span>{children}</span>;
  return (
    <a
      href={target}
      rel="noreferrer"
      onClick={(event) => {
        event.preventDefault();
        onOpen(target);
      }}
    >
      {children}
    </a>
  );
}
