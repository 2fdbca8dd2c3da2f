import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from '../parts/icon';
import type { TabFacts } from '../popup/view';
import css from './share-screen.module.css';

interface ShareScreenProps {
  title: string;
  tab: TabFacts;
  onBack(): void;
  /** The row that tells what a press did. */
  after: ComponentChildren;
  foot?: ComponentChildren;
  /** The focus goes to the way back, where nothing inside takes it. */
  focusesBack?: boolean;
  children: ComponentChildren;
}

/** A screen that stands in place of the report: the way back, the page, and what is done with it. */
export function ShareScreen(props: ShareScreenProps) {
  const { title, tab, onBack, after, foot, focusesBack = false, children } = props;
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (focusesBack) back.current?.focus();
  }, []);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leads back from anywhere in it
    <div
      class={css['screen']}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        // Escape would close the popup.
        event.preventDefault();
        event.stopPropagation();
        onBack();
      }}
    >
      <header class={css['top']}>
        <button
          type="button"
          class={css['back']}
          ref={back}
          aria-label="Back"
          title="Back (Esc)"
          onClick={onBack}
        >
          <Icon name="back" />
        </button>
        <h1>{title}</h1>
        <span class={css['page']} dir="auto" title={tab.title || tab.url}>
          {tab.title || tab.host}
        </span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class={css['body']} aria-label={title} tabIndex={0}>
        {children}
      </section>
      {after}
      {foot && <footer class={css['foot']}>{foot}</footer>}
    </div>
  );
}
