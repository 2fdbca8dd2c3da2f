import css from './keyboard.module.css';
import { Press } from './parts/press';
import { parts, Row, Section } from './parts/section';
import type { OptionsEvents, OptionsView } from './view';

interface KeyboardProps {
  shortcuts: OptionsView['shortcuts'];
  on: Pick<OptionsEvents, 'openShortcuts'>;
}

/** The keys that the browser holds for us. Only the browser can change them. */
export function Keyboard({ shortcuts, on }: KeyboardProps) {
  return (
    <Section
      id="keyboard"
      title="Keyboard"
      about="These work on every page that is in front. In the popup, 1 to 9 share to your first nine targets."
    >
      {shortcuts.map(({ name, does, keys }) => (
        <Row key={name} name={does} wraps={false}>
          {keys === '' ? (
            <span class={css['none']}>No key set</span>
          ) : (
            <kbd class={css['keys']} dir="ltr">
              {keys}
            </kbd>
          )}
        </Row>
      ))}
      <div class={parts['row']} data-wraps="">
        <p class={`${parts['words']} ${parts['note']}`}>
          Keys belong to the browser, so they are changed on its own page.
        </p>
        <Press sign="out" onPress={on.openShortcuts}>
          Change keys
        </Press>
      </div>
    </Section>
  );
}
