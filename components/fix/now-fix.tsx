import { useState } from 'preact/hooks';
import { placeWords } from '../../utils/audit/describe';
import type { Exhibit, Finding } from '../../utils/audit/finding';
import type { Target } from '../../utils/page/target';
import { Button } from '../parts/button';
import { Code, FixCode } from '../parts/code';
import css from './now-fix.module.css';
import { ShowOnPage } from './show-on-page';

/** Pieces of evidence shown before one asks for the rest. */
const FIRST = 3;

interface ShownProps {
  exhibit: Exhibit;
  first: boolean;
  onShow(target: Target): void;
}

function Shown({ exhibit, first, onShow }: ShownProps) {
  return (
    <div class={css['half']}>
      <div class={css['head']}>
        {first && <b>On the page</b>}
        <span class={css['place']}>
          <bdi>{exhibit.label}</bdi>, {placeWords(exhibit)}
        </span>
        <span class={css['copy']}>
          <ShowOnPage target={exhibit.target} label={exhibit.label} onShow={onShow} />
        </span>
      </div>
      <Code text={exhibit.text} mark={exhibit.mark} />
    </div>
  );
}

/** Where the page's tool sets it. Of what was not checked it says so. */
function Where({ where }: { where: NonNullable<Finding['where']> }) {
  return (
    <div class={css['half']}>
      <p class={css['head']}>
        <b>In {where.generator}</b>
        {where.unverified && <span class={css['place']}>unverified</span>}
      </p>
      <p class={css['where']}>{where.text}</p>
    </div>
  );
}

interface NowFixProps {
  finding: Finding;
  onCopy(fix: string): void;
  onShow(target: Target): void;
}

/**
 * What stands there now, what should, and where to change it in the tool that made the page, in one frame; a part
 * without content is left out.
 */
export function NowFix({ finding, onCopy, onShow }: NowFixProps) {
  const [whole, setWhole] = useState(false);
  const { evidence, fix, where } = finding;
  if (evidence.length === 0 && !fix && !where) return null;
  const shown = whole ? evidence : evidence.slice(0, FIRST);
  const rest = evidence.length - shown.length;
  return (
    <div class={css['frame']}>
      {shown.map((exhibit, at) => (
        <Shown key={at} exhibit={exhibit} first={at === 0} onShow={onShow} />
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
      {where && <Where where={where} />}
    </div>
  );
}
