import type { PageHead } from '../../utils/compare/comparison';
import type { ExportedReport } from '../../utils/export/exported';
import { Ring } from '../header/ring';
import { IconButton } from '../parts/button';
import { OutLink } from '../parts/out-link';
import css from './compare.module.css';

interface PageColumnProps {
  page: PageHead;
  report: ExportedReport;
  onMakeMine(): void;
  onRemove(): void;
  onOpen(url: string): void;
}

/** Head of a column: whose page it is, and its score. */
export function PageColumn({ page, report, onMakeMine, onRemove, onOpen }: PageColumnProps) {
  const { name, title, url, isMine } = page;
  return (
    <th scope="col" class={css['page']} data-mine={isMine}>
      <div class={css['head']}>
        <div class={css['lines']}>
          <p class={css['site']}>
            <bdi>{name}</bdi>
          </p>
          <div class={css['remove']}>
            <IconButton icon="close" name={`Take ${name} out`} onPress={onRemove} />
          </div>
          <p class={css['title']} dir="auto">
            <OutLink url={url} onOpen={onOpen}>
              {title}
            </OutLink>
          </p>
          <div class={css['ring']}>
            <Ring score={report.score} />
          </div>
          <p class={css['whose']}>
            {isMine ? (
              <span class={css['yours']}>Yours</span>
            ) : (
              <button
                type="button"
                class={css['make']}
                aria-label={`This is mine: ${name}`}
                onClick={onMakeMine}
              >
                This is mine
              </button>
            )}
          </p>
        </div>
      </div>
    </th>
  );
}
