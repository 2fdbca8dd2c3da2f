import type { ComponentChildren } from 'preact';
import css from './reasons.module.css';
import { type DashboardSign, Sign } from './sign';

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

interface LinesProps {
  head: string;
  sign: DashboardSign;
  lines: readonly ComponentChildren[];
}

function Lines({ head, sign, lines }: LinesProps) {
  return (
    <div>
      <h4>{head}</h4>
      <ul>
        {lines.map((each, at) => (
          <li key={at}>
            <Sign name={sign} />
            <span>{each}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What a permission is for and what it is not for, before the browser asks for it in words of its own. */
export function Reasons({ lets, never, asks, back }: ReasonsProps) {
  return (
    <div class={css['reasons']}>
      <div class={css['columns']}>
        <Lines head="It lets Shareworthy" sign="check" lines={lets} />
        <Lines head="It still will not" sign="close" lines={never} />
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
