import '../../components/tokens.css';
import '../../components/base.css';
import { render } from 'preact';
import { Results } from '../../components/batch-results/results';
import type { ResultsView } from '../../components/batch-results/view';
import { setGuide } from '../../components/guide/guide';
import type { BatchPage } from '../../utils/batch/batch';
import { batchWith, donePage, pagesOfBakeries, pageWithout } from '../fixtures/batch';
import { GUIDE } from '../fixtures/exported-report';

/*
 * The results of a batch without an extension, to be looked at: `?pages=` and `sites` say how many, `words=long` makes
 * titles and addresses long, `theme` is light or dark, `dir` ltr or rtl, `text` a percentage of the text's size.
 */
setGuide(GUIDE);

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
root.dir = asked.get('dir') ?? 'ltr';
root.style.colorScheme = asked.get('theme') ?? 'light';
root.style.fontSize = `${asked.get('text') ?? 100}%`;

const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

const lengthened = (page: BatchPage): BatchPage =>
  page.result
    ? donePage(page.at, `${page.url}${LONG.toLowerCase()}/${LONG.toLowerCase()}/`, {
        ...page.result,
        finalUrl: `${page.url}${LONG.toLowerCase()}/${LONG.toLowerCase()}/`,
        title: `${LONG} ${page.result.title}`,
        says: `${LONG} ${LONG}`,
      })
    : page;

const count = Number(asked.get('pages') ?? 540);
const made = pagesOfBakeries(count, Number(asked.get('sites') ?? 1));
const some = asked.get('words') === 'long' ? made.map(lengthened) : made;
const pages = [
  ...some,
  pageWithout(
    count,
    'https://fernhill.example/account/orders/',
    'refused',
    'robots.txt forbids it',
  ),
  pageWithout(count + 1, 'https://fernhill.example/journal/oven-spring/', 'waiting'),
];

const log: [event: string, ...args: unknown[]][] = [];
Object.assign(globalThis, { log, pagesOfBakeries });
const note =
  (event: string) =>
  (...args: unknown[]) =>
    void log.push([event, ...args]);

const app = document.getElementById('app') as HTMLElement;
const view: ResultsView = {
  batch: batchWith({ total: pages.length }),
  pages,
  networks: ['facebook', 'x', 'linkedin', 'bluesky', 'mastodon', 'whatsapp', 'slack', 'discord'],
  others:
    asked.get('others') === 'none' ? [] : [batchWith({ id: 'b2', name: 'Competitors, November' })],
  isBusy: false,
};
const draw = (next: ResultsView) =>
  render(
    <Results
      view={next}
      on={{
        hrefOf: ({ at }) => `#batches/b1/${at}`,
        retry: note('retry'),
        exportAs: note('exportAs'),
        dismiss: note('dismiss'),
        pagesOf: async () => pagesOfBakeries(200, 3),
        openLink: note('openLink'),
      }}
    />,
    app,
  );
draw(view);
