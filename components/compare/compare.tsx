import { useEffect, useRef, useState } from 'preact/hooks';
import { MOST_PAGES, type Row } from '../../utils/compare/comparison';
import { checkedWords, gainSentence, gapSentence } from '../../utils/compare/summary';
import { listed } from '../../utils/export/words';
import { allNetworks, networkById } from '../guide/guide';
import { Bone } from '../parts/bone';
import { Button } from '../parts/button';
import { Segments } from '../parts/segments';
import { CardCell } from './card-cell';
import { Choose } from './choose';
import css from './compare.module.css';
import { Lead } from './lead';
import { PageColumn } from './page-column';
import { Pillars } from './pillars';
import { LongSection, RowView, Section } from './rows';
import type { CompareEvents, CompareView } from './view';

/** Rows of a section that are shown at first; own choice: each section’s begin is seen on one screen. */
const FIRST = 6;
const FIRST_NETWORKS = 8;

type Ready = Extract<CompareView, { state: 'ready' }>;
type Mode = 'differences' | 'all';

const MODES: readonly { id: Mode; name: string }[] = [
  { id: 'differences', name: 'Differences first' },
  { id: 'all', name: 'All rows' },
];

interface TableProps {
  view: Ready;
  mode: Mode;
  on: CompareEvents;
  onOpen(url: string): void;
}

function Table({ view, mode, on, onOpen }: TableProps) {
  const { comparison, reports, network: id } = view;
  const { pages, theirs, yours, networks, pillars, sharing, identity } = comparison;
  const { differing, agreeing } = comparison;
  const network = networkById(id);
  const all = mode === 'all';
  const told = new Set([...theirs, ...yours].map((row) => row.id));
  const others = differing.filter((row) => !told.has(row.id));
  const cardRows = networks.map(
    ({ network: key, name, cells }): Row => ({ id: key, label: name, cells }),
  );
  const first = cardRows.filter((row) => row.id === id);
  const looks = [...first, ...cardRows.filter((row) => row.id !== id)];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached by keys
    <section class={css['box']} tabIndex={0} aria-label="Pages side by side">
      <table class={css['table']} style={{ '--pages': pages.length }}>
        <thead>
          <tr>
            <th class={css['corner']}>
              <p>Points: what a fix adds to your score once those above it are made.</p>
            </th>
            {pages.map((page, at) => {
              const report = reports[at];
              return report ? (
                <PageColumn
                  key={page.key}
                  page={page}
                  report={report}
                  onMakeMine={() => on.makeMine(at)}
                  onRemove={() => on.remove(at)}
                  onOpen={onOpen}
                />
              ) : null;
            })}
          </tr>
        </thead>
        <LongSection
          title="They have, you don’t"
          rows={theirs}
          pages={pages}
          first={all ? theirs.length : FIRST}
          none="Nothing that is known."
        />
        <LongSection
          title="You have, they don’t"
          rows={yours}
          pages={pages}
          first={all ? yours.length : FIRST}
          none="Nothing that is known."
        />
        <LongSection
          title="How the link looks"
          rows={looks}
          pages={pages}
          first={all ? looks.length : FIRST_NETWORKS}
        >
          {network && (
            <tr class={css['cards']}>
              <th scope="row">
                <span class={css['label']}>Card on {network.name}</span>
              </th>
              {reports.map((report, at) => (
                <td key={pages[at]?.key} data-mine={pages[at]?.isMine}>
                  <CardCell key={network.id} report={report} network={network} />
                </td>
              ))}
            </tr>
          )}
        </LongSection>
        <Pillars rows={pillars} pages={pages} all={all} />
        <Section title="Sharing on the page" columns={pages.length}>
          {sharing.map((row) => (
            <RowView key={row.id} row={row} pages={pages} />
          ))}
        </Section>
        <Section title="Accounts, feeds and data" columns={pages.length}>
          {identity.map((row) => (
            <RowView key={row.id} row={row} pages={pages} />
          ))}
        </Section>
        {others.length > 0 && (
          <LongSection
            title="Other differences"
            rows={others}
            pages={pages}
            first={all ? others.length : FIRST}
          />
        )}
        <LongSection
          title="The same on all pages, or not known"
          rows={agreeing}
          pages={pages}
          first={all ? agreeing.length : 0}
          prints={false}
        />
      </table>
    </section>
  );
}

const MISSING: Readonly<Record<NonNullable<CompareView['missing']>, string>> = {
  gone: 'A page that was chosen is no longer kept.',
  blocked: 'The browser gives no access to what is kept, so pages from the history are missing.',
};

interface CompareProps {
  view: CompareView;
  on: CompareEvents;
  onOpen(url: string): void;
}

/** Two to six pages, a column each: the answer for one network first, then what tells them apart. */
export function Compare({ view, on, onOpen }: CompareProps) {
  const [mode, setMode] = useState<Mode>('differences');
  const [adding, setAdding] = useState(false);
  const { pages, choice, missing, otherRules = [] } = view;
  const isReady = view.state === 'ready';
  const isFull = pages.length >= MOST_PAGES;
  const count = `${pages.length} ${pages.length === 1 ? 'page' : 'pages'}`;
  const adder = useRef<HTMLButtonElement>(null);
  const screen = useRef<HTMLDivElement>(null);
  /** The pressed button, which goes with its row and takes the focus away. */
  const pressed = useRef<Element | null>(null);
  useEffect(() => {
    if (!pressed.current || pressed.current.isConnected) return;
    pressed.current = null;
    if (document.activeElement !== document.body) return;
    (screen.current?.querySelector<HTMLElement>('search input') ?? adder.current)?.focus();
  });
  const toggle = (isOpen: boolean) => {
    setAdding(isOpen);
    on.find('');
    if (!isOpen) adder.current?.focus();
  };
  const choose = (
    <Choose
      choice={choice}
      onClose={isReady ? () => toggle(false) : undefined}
      onFind={on.find}
      onAdd={(id) => {
        pressed.current = document.activeElement;
        on.add(id);
      }}
      onUnpin={(id) => {
        pressed.current = document.activeElement;
        on.unpin(id);
      }}
    />
  );
  return (
    <div class={css['screen']} data-state={view.state} ref={screen}>
      <header class={css['top']}>
        <h1>Compare</h1>
        {isReady && (
          <p class={css['sub']}>
            <bdi>
              {count}, {checkedWords(view.comparison.pages)}
            </bdi>
          </p>
        )}
        {isReady && (
          <div class={css['tools']}>
            <Button icon="plus" off={isFull} buttonRef={adder} onPress={() => toggle(!adding)}>
              {isFull ? 'Six pages at most' : 'Add page'}
            </Button>
            <Button icon="copy" onPress={() => on.save('markdown')}>
              Markdown
            </Button>
            <Button icon="page" onPress={() => on.save('csv')}>
              CSV
            </Button>
            <Button onPress={() => on.print()}>Print</Button>
          </div>
        )}
      </header>
      {missing && (
        <p class={css['message']} role="status">
          {MISSING[missing]}
        </p>
      )}
      {isReady && otherRules.length > 0 && (
        <p class={css['message']} role="status">
          {listed(otherRules)}: judged by another release of Shareworthy, and without the capture
          that today’s could judge. Part of the difference may be the rules. Audit it again to be
          sure.
        </p>
      )}
      {view.state === 'reading' && (
        <div class={css['waiting']} role="status" aria-label="Reading the pages">
          <Bone width="wide" />
          <Bone width="middle" />
          <Bone width="narrow" />
        </div>
      )}
      {view.state === 'choosing' && (
        <div class={css['choosing']}>
          <h2>
            {pages.length === 0 ? 'Choose the page that is yours' : 'Choose a page to compare with'}
          </h2>
          {pages.map((page, at) => (
            <p key={page.id} class={css['chosen']}>
              <bdi>{page.title || page.url}</bdi> on <bdi>{page.site}</bdi>
              <Button kind="quiet" label={`Take out ${page.site}`} onPress={() => on.remove(at)}>
                Take out
              </Button>
            </p>
          ))}
          {choose}
        </div>
      )}
      {isReady && (
        <>
          {adding && !isFull && <div class={css['choosing']}>{choose}</div>}
          <Lead
            standing={view.comparison.networks.find(({ network }) => network === view.network)}
            networks={allNetworks().filter(({ id }) =>
              view.comparison.networks.some(({ network }) => network === id),
            )}
            chosen={view.network}
            pages={view.comparison.pages}
            onChoose={on.chooseNetwork}
          />
          <div class={css['gap']}>
            <p>
              {gapSentence(view.comparison)} {gainSentence(view.comparison)}
            </p>
            <Segments<Mode>
              label="Rows"
              options={MODES}
              chosen={mode}
              onChoose={(to) => setMode(to)}
            />
          </div>
          <Table view={view} mode={mode} on={on} onOpen={onOpen} />
        </>
      )}
    </div>
  );
}
