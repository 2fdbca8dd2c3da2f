import { grouped } from '../../utils/audit/describe';
import { isXml } from '../../utils/batch/addresses';
import { Sign } from '../dashboard/sign';
import { Act } from './act';
import css from './draft.module.css';
import type { DraftView, ReadList } from './view';
import { counted } from './words';

/** Lines and sites that are told one by one; the others are counted. Own choices. */
const LINES = 20;
const SITES = 8;

/** So many bad lines are seen without a press. Own choice. */
const OPEN = 4;

function Sites({ sites }: Pick<ReadList, 'sites'>) {
  const shown = sites.slice(0, SITES);
  const rest = sites.slice(SITES).reduce((sum, { pages }) => sum + pages, 0);
  return (
    <ul class={css['sites']} aria-label="Sites">
      {shown.map(({ host, pages }) => (
        <li key={host}>
          <bdi dir="ltr">{host}</bdi> <span>{grouped(pages)}</span>
        </li>
      ))}
      {rest > 0 && (
        <li>
          {counted(sites.length - SITES, 'more site')} <span>{grouped(rest)}</span>
        </li>
      )}
    </ul>
  );
}

interface BadProps {
  bad: ReadList['bad'];
  /** Absent where lines cannot be shown: of a sitemap it is entries that are counted. */
  onShow?: ((line: number) => void) | undefined;
}

function Bad({ bad, onShow }: BadProps) {
  const unit = onShow ? 'Line' : 'Entry';
  return (
    <details class={css['bad']} open={bad.length <= OPEN}>
      <summary>
        <span class={css['arrow']}>
          <Sign name="to" />
        </span>
        {counted(bad.length, onShow ? 'line holds' : 'entry holds')
          .replace('line holdss', 'lines hold')
          .replace('entry holdss', 'entries hold')}{' '}
        no web address
      </summary>
      <ul>
        {bad.slice(0, LINES).map(({ line, text }) => (
          <li key={line}>
            {onShow ? (
              <button type="button" onClick={() => onShow(line)}>
                {unit} {grouped(line)}
              </button>
            ) : (
              <span>
                {unit} {grouped(line)}
              </span>
            )}
            <code>
              <bdi>{text || 'empty'}</bdi>
            </code>
          </li>
        ))}
      </ul>
      {bad.length > LINES && <p>And {grouped(bad.length - LINES)} more.</p>}
      <p>They stay in the field and are left out of the batch.</p>
    </details>
  );
}

interface ReadWordsProps {
  draft: Pick<DraftView, 'text' | 'read' | 'isStale'>;
  /** Brings a line of the field into view. */
  onShow(line: number): void;
  onReadLists(urls: readonly string[]): void;
}

/** What was read of the field, before anything starts. */
export function ReadWords({ draft: { text, read, isStale }, onShow, onReadLists }: ReadWordsProps) {
  const { total, beyond, sites, duplicates, bad, lists } = read;
  const isEmpty = text.trim() === '';
  return (
    <div class={css['read']} data-stale={isStale ? '' : undefined}>
      <p role="status">
        {isEmpty ? (
          'No address yet.'
        ) : (
          <>
            <b>{grouped(total)}</b> {total === 1 ? 'page' : 'pages'}
            {sites.length > 0 && ` on ${counted(sites.length, 'site')}`}
            {duplicates > 0 && `, ${counted(duplicates, 'duplicate')} dropped`}.
            {beyond > 0 &&
              ` A batch takes ${grouped(total)} pages: the last ${grouped(beyond)} are left out.`}
          </>
        )}
      </p>
      {sites.length > 1 && <Sites sites={sites} />}
      {bad.length > 0 && <Bad bad={bad} onShow={isXml(text) ? undefined : onShow} />}
      {lists.length > 0 && (
        <div class={css['isList']}>
          <p>
            {lists.length === 1 ? (
              <>
                This looks like a list of pages, not a page: <bdi dir="ltr">{lists[0]}</bdi>
              </>
            ) : (
              `${grouped(lists.length)} of the addresses look like lists of pages, not pages.`
            )}
          </p>
          <Act sign="rows" onPress={() => onReadLists(lists)}>
            {lists.length === 1 ? 'Read what it lists' : 'Read what they list'}
          </Act>
        </div>
      )}
    </div>
  );
}
