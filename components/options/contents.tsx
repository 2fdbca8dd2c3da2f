import { useEffect, useRef, useState } from 'preact/hooks';
import css from './contents.module.css';

/** The sections, and which of them is being read. */
export function Contents({ sections }: { sections: readonly { id: string; title: string }[] }) {
  const [read, setRead] = useState(sections[0]?.id);
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const page = box.current?.ownerDocument;
    if (!page || typeof IntersectionObserver === 'undefined') return undefined;
    const seen = new Set<string>();
    const watcher = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target.id);
          else seen.delete(target.id);
        }
        const first = sections.find(({ id }) => seen.has(id));
        if (first) setRead(first.id);
      },
      // The upper third is what is read.
      { rootMargin: '-64px 0px -66% 0px' },
    );
    for (const { id } of sections) {
      const section = page.getElementById(id);
      if (section) watcher.observe(section);
    }
    return () => watcher.disconnect();
  }, []);
  return (
    <nav class={css['contents']} aria-label="Settings" ref={box}>
      {sections.map(({ id, title }) => (
        <a key={id} href={`#${id}`} aria-current={read === id ? 'true' : undefined}>
          {title}
        </a>
      ))}
    </nav>
  );
}
