import type { ComponentChildren } from 'preact';
import css from './reasons.module.css';
import { Sign } from './sign';

interface ReasonsProps {
  /** What a permission is for, one line each. */
  lets: readonly ComponentChildren[];
  /** What is not done with it. */
  never: readonly ComponentChildren[];
  /** What the browser is about to ask, line by line in its own words; without any it asks nothing. */
  asks: readonly ComponentChildren[];
  /** Where it is taken back. */
  back: ComponentChildren;
}

/** What a permission is for and what it is not for, before the browser asks for it in words of its own. */
export function Reasons({ lets, never, asks, back }: ReasonsProps) {
  return (
    <div class={css['reasons']}>
      <div class={css['columns']}>
        <div>
          <h4>It lets Shareworthy</h4>
          <ul>
            {lets.map((each, at) => (
              <li key={at}>
                <Sign name="check" />
                <span>{each}</span>
              </li>
            ))}
          </ul>
        </div>
        <div>
          <h4>It still will not</h4>
          <ul>
            {never.map((each, at) => (
              <li key={at}>
                <Sign name="close" />
                <span>{each}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
      {asks.length > 0 && (
        <div>
          <h4>The browser then asks in its own words</h4>
          <blockquote>
            {asks.map((each, at) => (
              <p key={at}>
                <bdi>“{each}”</bdi>
              </p>
            ))}
          </blockquote>
        </div>
      )}
      <p class={css['back']}>
        <b>To take it back</b>, {back}
      </p>
    </div>
  );
}
