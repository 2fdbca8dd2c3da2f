import { BAND_WORDS, PAGE_TYPE_WORDS, pointsShort, pointsSpoken } from '../../utils/audit/describe';
import type { Verdict } from '../../utils/audit/report';
import type { BatchPage, PageResult } from '../../utils/batch/batch';
import type { Row } from '../../utils/batch/results/row';
import { reasonWords, ruleText, VERDICT_WORDS } from '../../utils/batch/results/words';
import { webUrl } from '../../utils/signals/urls';
import { networkById, ruleOf } from '../guide/guide';
import { Hidden } from '../parts/hidden';
import { StatusShape, statusOf } from '../parts/status';
import css from './table.module.css';
import type { ResultsEvents } from './view';

/** The score as number and bar; what may still be reached is paler. */
function Score({ result }: { result: PageResult }) {
  const { overall, range, band } = result;
  if (overall === null)
    return (
      <span class={css['unscored']}>
        –<Hidden> no score</Hidden>
      </span>
    );
  const [low, high] = range ?? [overall, overall];
  const from = Math.min(low, overall);
  return (
    <span class={css['score']} data-band={band ?? undefined}>
      <b>
        {overall}
        {band && <Hidden> {BAND_WORDS[band]}</Hidden>}
        {low !== high && (
          <Hidden>
            , between {low} and {high}
          </Hidden>
        )}
      </b>
      <span
        class={css['track']}
        aria-hidden="true"
        title={low === high ? undefined : `Between ${low} and ${high}`}
      >
        <i style={{ inlineSize: `${from}%` }} />
        {high > from && <i class={css['reach']} style={{ inlineSize: `${high - from}%` }} />}
      </span>
    </span>
  );
}

interface VerdictsProps {
  networks: readonly string[];
  verdicts: Readonly<Record<string, Verdict>>;
}

/** What each network makes of the link. */
function Verdicts({ networks, verdicts }: VerdictsProps) {
  return (
    <span class={css['tiles']}>
      {networks.map((id) => {
        const verdict = verdicts[id] ?? 'unknown';
        const words = `${networkById(id)?.name ?? id}: ${VERDICT_WORDS[verdict].toLowerCase()}`;
        return (
          <span key={id} title={words}>
            <StatusShape is={statusOf(verdict)} size="small" />
            <Hidden>{words}, </Hidden>
          </span>
        );
      })}
    </span>
  );
}

/** What is said of a page beside its score: what the rule in question says, else what gains most. */
function told({ result }: BatchPage, rule: string | undefined): string {
  if (!result) return '';
  const asked = rule === undefined ? undefined : result.toMend.find((each) => each.rule === rule);
  if (asked && asked !== result.toMend[0]) {
    const { message } = asked;
    const messages = message === undefined ? [] : [{ message, pages: 1 }];
    return ruleText(ruleOf(asked.rule), { rule: asked.rule, messages });
  }
  if (result.says !== undefined) return result.says;
  return result.overall === null
    ? `Not scored: ${PAGE_TYPE_WORDS[result.type].toLowerCase()}`
    : 'Nothing to fix';
}

interface UnreadProps {
  url: string;
  address: string;
  tabIndex: number;
  onOpen(url: string): void;
  /** Why there is no report. */
  children: string;
}

/** A page without a report: pressed, it is opened itself, to see what it does. */
function Unread({ url, address, tabIndex, onOpen, children }: UnreadProps) {
  const target = webUrl(url)?.href;
  const words = (
    <>
      <bdi class={css['path']} dir="ltr">
        {address}
      </bdi>
      <span class={css['why']}>{children}</span>
    </>
  );
  if (target === undefined)
    return (
      <span data-main="" tabIndex={tabIndex}>
        {words}
      </span>
    );
  return (
    <a
      data-main=""
      href={target}
      rel="noreferrer"
      tabIndex={tabIndex}
      title={`Open ${url}`}
      onClick={(event) => {
        event.preventDefault();
        onOpen(target);
      }}
    >
      {words}
    </a>
  );
}

interface PageRowProps {
  row: Row;
  index: number;
  isActive: boolean;
  networks: readonly string[];
  rule: string | undefined;
  withSite: boolean;
  on: Pick<ResultsEvents, 'hrefOf' | 'retry' | 'openLink'>;
}

/** One page of the table. */
export function PageRow(props: PageRowProps) {
  const { row, index, isActive, networks, rule, withSite, on } = props;
  const { page, site, path, name, type, first } = row;
  const { result, state, url } = page;
  const tabIndex = isActive ? 0 : -1;
  const points = (rule === undefined ? first : result?.toMend.find((each) => each.rule === rule))
    ?.points;
  const title = result?.title;
  const address = withSite ? `${site}${path}` : path;
  const words = result ? told(page, rule) : reasonWords(page);
  return (
    <tr
      class={css['row']}
      data-line={index}
      data-state={state}
      data-active={isActive ? '' : undefined}
      aria-rowindex={index + 2}
    >
      <th scope="row" data-col="page">
        {result ? (
          <a data-main="" href={on.hrefOf(page)} tabIndex={tabIndex} title={`${name}\n${url}`}>
            {title && <bdi class={css['title']}>{title}</bdi>}
            <bdi class={css['path']} dir="ltr">
              {address}
            </bdi>
          </a>
        ) : (
          <Unread url={url} address={address} tabIndex={tabIndex} onOpen={on.openLink}>
            {words}
          </Unread>
        )}
      </th>
      <td data-col="type">{type ? PAGE_TYPE_WORDS[type] : '–'}</td>
      <td data-col="score">
        {result ? (
          <Score result={result} />
        ) : state === 'failed' ? (
          <button
            type="button"
            class={css['again']}
            tabIndex={tabIndex}
            aria-label={`Try ${address} again`}
            onClick={() => on.retry(page)}
          >
            Try again
          </button>
        ) : state === 'waiting' ? (
          <StatusShape is="unknown" size="small" />
        ) : (
          <span class={css['unscored']}>–</span>
        )}
      </td>
      <td data-col="networks">
        {result ? (
          <Verdicts networks={networks} verdicts={result.verdicts} />
        ) : (
          <Hidden>not known</Hidden>
        )}
      </td>
      <td data-col="first" title={words}>
        <bdi class={css['said']}>{words}</bdi>
      </td>
      <td data-col="points">
        {points !== undefined && (
          <>
            <bdi dir="ltr" aria-hidden="true">
              {pointsShort(points)}
            </bdi>
            <Hidden>{pointsSpoken(points)}</Hidden>
          </>
        )}
      </td>
    </tr>
  );
}
