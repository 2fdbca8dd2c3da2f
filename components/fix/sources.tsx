import type { Source } from '../../utils/audit/define-rule';
import { BASIS_WORDS, dayWords } from '../../utils/audit/describe';
import { OutLink } from '../parts/out-link';
import css from './sources.module.css';

interface SourcesProps {
  sources: readonly Source[];
  onOpen(url: string): void;
}

function One({ source, onOpen }: { source: Source; onOpen(url: string): void }) {
  return (
    <>
      <OutLink url={source.url} onOpen={onOpen}>
        {source.title}
      </OutLink>
      , {BASIS_WORDS[source.basis]} {dayWords(source.checked)}
    </>
  );
}

/** What a rule rests on: the first source in sight, the others behind a line. */
export function Sources({ sources, onOpen }: SourcesProps) {
  const [first, ...others] = sources;
  if (!first) return null;
  return (
    <div class={css['sources']}>
      <p>
        Source: <One source={first} onOpen={onOpen} />
      </p>
      {others.length > 0 && (
        <details>
          <summary class={css['more']}>
            {others.length === 1 ? '1 more source' : `${others.length} more sources`}
          </summary>
          <ul class={css['list']}>
            {others.map((source) => (
              <li key={source.title}>
                <One source={source} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
