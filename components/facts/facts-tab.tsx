import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { MISSING_WORDS } from '../../utils/audit/describe';
import type { Report } from '../../utils/audit/report';
import { Button } from '../parts/button';
import { Hidden } from '../parts/hidden';
import type { Details, MoreView, PopupEvents } from '../popup/view';
import { CrawlerView } from './crawler-view';
import { FactGroupView } from './fact-group-view';
import { FactTools, FILTERS } from './fact-tools';
import { type FactFilter, factsOf, holds, isUnder } from './facts-of';
import css from './facts-tab.module.css';
import { FullAudit } from './full-audit';

/** Why nothing here says where it came from, while the server's HTML is not there. */
function serverWords({ snapshot: { server } }: Report): string | undefined {
  switch (server.state) {
    case 'ok':
      return undefined;
    case 'pending':
      return 'The server’s HTML has not arrived yet. This is the page as the browser has it.';
    case 'missing':
      return `The server’s HTML could not be read: ${MISSING_WORDS[server.reason]}. This is the page as the browser has it.`;
  }
}

/** Why the list is empty. */
function emptyWords(query: string, filter: FactFilter, { snapshot }: Report) {
  const wanted = query.trim();
  const name = FILTERS.find(({ id }) => id === filter)?.name ?? '';
  const under = filter === 'all' ? '' : ` under “${name}”`;
  if (wanted)
    return (
      <>
        No fact holds “<bdi>{wanted}</bdi>”{under}.
      </>
    );
  if (snapshot.server.state !== 'ok') return 'Not known without the server’s HTML.';
  return filter === 'differs'
    ? 'Scripts changed nothing that the server sent.'
    : 'Scripts added nothing of their own.';
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

interface FactsTabProps {
  report: Report;
  /** Absent where nothing besides can be asked for. */
  more?: MoreView | undefined;
  details?: Details | undefined;
  offline?: boolean;
  events: PopupEvents;
}

/** Everything that the page and its server say, raw, with the place where it stands. */
export function FactsTab({ report, more, details, offline = false, events }: FactsTabProps) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<FactFilter>('all');
  const field = useRef<HTMLInputElement>(null);

  const groups = useMemo(() => factsOf(report, details), [report, details]);
  const found = useMemo(
    () =>
      groups.map(({ name, facts }) => ({
        name,
        facts: facts.filter((fact) => holds(fact, query)),
      })),
    [groups, query],
  );
  const all = found.flatMap(({ facts }) => facts);
  const isCompared = report.snapshot.server.state === 'ok';
  const counts: Partial<Record<FactFilter, number>> = Object.fromEntries(
    FILTERS.filter(({ id }) => isCompared || id === 'all').map(({ id }) => [
      id,
      all.filter((fact) => isUnder(id, fact)).length,
    ]),
  );
  const shown = found
    .map(({ name, facts }) => ({ name, facts: facts.filter((fact) => isUnder(filter, fact)) }))
    .filter(({ facts }) => facts.length > 0);
  // Whoever searches or filters wants to see what is left, not where it is folded away.
  const isSifted = query.trim() !== '' || filter !== 'all';
  const total = groups.reduce((sum, { facts }) => sum + facts.length, 0);

  useEffect(() => {
    events.details();
  }, []);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    const page = field.current?.ownerDocument;
    page?.addEventListener('keydown', onKey);
    return () => page?.removeEventListener('keydown', onKey);
  }, []);

  const copy = () => {
    const { url, finalUrl, snapshot } = report;
    const { capturedAt } = snapshot;
    events.copyText(JSON.stringify({ url, finalUrl, capturedAt, groups }, undefined, 2), 'facts');
  };
  const missing = serverWords(report);

  return (
    <>
      <FactTools
        total={total}
        query={query}
        onQuery={setQuery}
        filter={filter}
        onFilter={setFilter}
        counts={counts}
        onCopy={copy}
        field={field}
      />
      {missing && <p class={css['missing']}>{missing}</p>}
      <Hidden>
        <span role="status">
          {query && `${shown.reduce((sum, { facts }) => sum + facts.length, 0)} found`}
        </span>
      </Hidden>
      {!isSifted && more && (
        <>
          <FullAudit report={report} more={more} offline={offline} events={events} />
          <CrawlerView
            report={report}
            more={more}
            details={details}
            offline={offline}
            events={events}
          />
        </>
      )}
      {shown.map(({ name, facts }, at) => (
        <FactGroupView
          key={`${name} ${isSifted}`}
          name={name}
          facts={facts}
          query={query}
          folds={!isSifted}
          open={at < 2}
        />
      ))}
      {shown.length === 0 && (
        <div class={css['nothing']}>
          <p>{emptyWords(query, filter, report)}</p>
          <Button
            onPress={() => {
              setQuery('');
              setFilter('all');
            }}
          >
            Show all facts
          </Button>
        </div>
      )}
    </>
  );
}
