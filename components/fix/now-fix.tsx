import { useState } from 'preact/hooks';
import { placeWords } from '../../utils/audit/describe';
import type { Exhibit, Finding } from '../../utils/audit/finding';
import { Button } from '../parts/button';
import { Code, FixCode } from '../parts/code';
import css from './now-fix.module.css';

/** Pieces of evidence shown before one asks for the rest. */
const FIRST = 3;

function Shown({ exhibit, first }: { exhibit: Exhibit; first: boolean }) {
  return (
    <div class={css['half']}>
      <p class={css['head']}>
        {first && <b>On the page</b>}
        <span class={css['place']}>
          <bdi>{exhibit.label}</bdi>, {placeWords(exhibit)}
        </span>
      </p>
      <Code text={exhibit.text} mark={exhibit.mark} />
    </div>
  );
}

interface NowFixProps {
  finding: Finding;
  onCopy(fix: string): void;
}

/** What stands there now and what should, in one frame of two halves; a half without content is left out. */
export function NowFix({ finding, onCopy }: NowFixProps) {
  const [whole, setWhole] = useState(false);
  const { evidence, fix } = finding;
  if (evidence.length === 0 && !fix) return null;
  const shown = whole ? evidence : evidence.slice(0, FIRST);
  const rest = evidence.length - shown.length;
  return (
    <div class={css['frame']}>
      {shown.map((exhibit, at) => (
        <Shown key={at} exhibit={exhibit} first={at === 0} />
      ))}
      {rest > 0 && (
        <div class={css['rest']}>
          <Button kind="quiet" icon="down" onPress={() => setWhole(true)}>
            Show {rest} more
          </Button>
        </div>
      )}
      {fix && (
        <div class={css['half']}>
          <div class={css['head']}>
            <b>Should be</b>
            <span class={css['copy']}>
              <Button kind="link" icon="copy" label="Copy the fix" onPress={() => onCopy(fix)}>
                Copy
              </Button>
            </span>
          </div>
          <FixCode text={fix} />
        </div>
      )}
    </div>
  );
}
