import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Options } from '../../../components/options/options';
import { isExplained } from '../../../components/options/permission-words';
import type { OptionsEvents, OptionsView } from '../../../components/options/view';
import { guideOf } from '../../../utils/audit/guide';
import type { Contents } from '../../../utils/backup/read';
import { DEFAULT_HISTORY } from '../../../utils/history/settings';
import { NETWORKS } from '../../../utils/networks/registry';
import { DEFAULT_LOOK } from '../../../utils/settings/look';
import { MOST_ENTRIES } from '../../../utils/share/log';
import { DEFAULT_SETTINGS, type ShareSettings } from '../../../utils/share/settings';
import { allTargets } from '../../../utils/share/targets';
import { button, click, mount, one, press } from '../../fixtures/mounted';
import { watchOptionsSpies, watchOptionsView } from '../../fixtures/watch/view';

const { networks } = guideOf([], NETWORKS, []);
const CAN = { system: false, phone: false };

let settings: ShareSettings;
let root: HTMLElement;
let over: Partial<OptionsView>;

const on = {
  change: vi.fn<OptionsEvents['change']>(),
  startOver: vi.fn<OptionsEvents['startOver']>(),
  openLink: vi.fn<OptionsEvents['openLink']>(),
  openShortcuts: vi.fn<OptionsEvents['openShortcuts']>(),
  searchLog: vi.fn<OptionsEvents['searchLog']>(),
  moreLog: vi.fn<OptionsEvents['moreLog']>(),
  exportLog: vi.fn<OptionsEvents['exportLog']>(),
  eraseEntry: vi.fn<OptionsEvents['eraseEntry']>(),
  eraseLog: vi.fn<OptionsEvents['eraseLog']>(),
  changeHistory: vi.fn<OptionsEvents['changeHistory']>(),
  tighten: vi.fn<OptionsEvents['tighten']>(),
  openHistory: vi.fn<OptionsEvents['openHistory']>(),
  watch: watchOptionsSpies(),
  allowEverywhere: vi.fn<OptionsEvents['allowEverywhere']>(),
  giveBack: vi.fn<OptionsEvents['giveBack']>(),
  allow: vi.fn<OptionsEvents['allow']>(),
  chooseCrawler: vi.fn<OptionsEvents['chooseCrawler']>(),
  resetCrawlers: vi.fn<OptionsEvents['resetCrawlers']>(),
  changeLook: vi.fn<OptionsEvents['changeLook']>(),
  data: {
    saveBackup: vi.fn<OptionsEvents['data']['saveBackup']>(),
    chooseFile: vi.fn<OptionsEvents['data']['chooseFile']>(),
    forgetFile: vi.fn<OptionsEvents['data']['forgetFile']>(),
    restore: vi.fn<OptionsEvents['data']['restore']>(),
    erase: vi.fn<OptionsEvents['data']['erase']>(),
  },
} satisfies OptionsEvents;

const NO_PERMISSIONS = { always: [], hosts: [], everywhere: false, optional: [], granted: [] };

const CRAWLERS = [
  { network: 'facebook', crawler: 'facebookexternalhit', networks: ['Facebook', 'Messenger'] },
  { network: 'telegram', crawler: 'TelegramBot', networks: ['Telegram'] },
];

const NO_DATA: OptionsView['data'] = {
  beside: {},
  doing: undefined,
  said: undefined,
  file: undefined,
};

const entry = (id: number, more: object = {}) => ({
  id,
  entry: {
    at: '2026-11-26T09:30:00.000Z',
    target: 'linkedin',
    name: 'LinkedIn',
    url: `https://harbour.test/notes/${id}`,
    title: `Note ${id}`,
    from: 'popup' as const,
    ...more,
  },
});

const view = (): OptionsView => ({
  settings,
  state: 'ready',
  targets: allTargets(settings, networks, CAN),
  networks,
  date: '2026-11-26',
  shortcuts: [
    { name: '_execute_action', does: 'Press the button', keys: 'Alt+Shift+S' },
    { name: 'copy-link', does: 'Copy the link', keys: '' },
  ],
  permissions: {
    ...NO_PERMISSIONS,
    always: ['activeTab', 'storage'],
    hosts: [],
    everywhere: false,
  },
  watch: watchOptionsView(),
  log: { state: 'ready', entries: [], hasMore: false, count: 0, query: '' },
  history: { settings: DEFAULT_HISTORY, state: 'ready', kept: { audits: 0, pages: 0, bytes: 0 } },
  crawlers: { settings: { version: 1, networks: ['facebook'] }, state: 'ready', list: CRAWLERS },
  look: { settings: DEFAULT_LOOK, state: 'ready', browser: 'de-DE' },
  data: NO_DATA,
  ...over,
});
const draw = () => mount(<Options view={view()} on={on} />, root);

/** The settings with `over`; what they change is seen as it is when it is kept. */
function open(start: Partial<ShareSettings> = {}, more: Partial<OptionsView> = {}): HTMLElement {
  settings = { ...DEFAULT_SETTINGS, ...start };
  over = more;
  root = mount(<Options view={view()} on={on} />);
  return root;
}

beforeEach(() => {
  on.change.mockImplementation((how) => {
    settings = how(settings);
    draw();
  });
});

const section = (id: string) => one(root, `#${id}`);
const names = () =>
  [...section('favourites').querySelectorAll('li')].map(
    (row) => row.querySelector('input')?.getAttribute('aria-label')?.replace('Show ', '') ?? '',
  );
const field = (within: ParentNode, label: string) =>
  [...within.querySelectorAll('input')].find(
    (each) => each.labels?.[0]?.textContent === label || each.ariaLabel === label,
  ) as HTMLInputElement;
const write = (input: HTMLInputElement, text: string) => {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  draw();
};
const send = (form: HTMLElement) => {
  form.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  draw();
};

test('every section has its place in the contents, under the same name', () => {
  open();
  const titles = [...root.querySelectorAll('h2')].map((each) => [
    each.closest('section')?.id,
    each.textContent,
  ]);
  const links = [...root.querySelectorAll('nav a')].map((each) => [
    each.getAttribute('href')?.slice(1),
    each.textContent,
  ]);
  expect(titles.length).toBeGreaterThanOrEqual(9);
  expect(links).toEqual(titles);
});

test('the first nine stand open with their keys, the first five in the share bar', () => {
  open();
  expect(names()).toHaveLength(9);
  const rows = [...section('favourites').querySelectorAll('li')];
  expect(rows.map((row) => row.textContent?.match(/^\d/)?.[0])).toEqual([...'123456789']);
  expect(rows.map((row) => row.textContent?.includes('Share bar'))).toEqual(
    rows.map((_, at) => at < 5),
  );
  click(button(section('favourites'), 'more places'));
  expect(names()).toEqual(allTargets(settings, networks, CAN).map(({ name }) => name));
});

test('a hidden one keeps its place, and neither a key nor a place in the bar', () => {
  open();
  const before = names();
  click(field(section('favourites'), `Show ${before[1]}`));
  expect(settings.hidden).toHaveLength(1);
  expect(names().slice(0, 9)).toEqual(before);
  expect(names()).toHaveLength(10);
  const row = section('favourites').querySelectorAll('li')[1];
  expect(row?.textContent).not.toMatch(/^\d|Share bar/);
  expect(section('favourites').querySelectorAll('li')[9]?.textContent).toMatch(/^9/);
});

test('moved by keys, said, and the focus stays on the grip', () => {
  open();
  const [, second] = names();
  press(one(section('favourites'), 'li:nth-of-type(2) [data-control=grip]'), 'ArrowUp');
  expect(names()[0]).toBe(second);
  expect(section('favourites').querySelector('[role=status]')?.textContent).toMatch(
    new RegExp(`^${second}, now 1 of \\d+$`),
  );
  expect(document.activeElement?.getAttribute('aria-label')).toMatch(`Move ${second}, 1 of`);
  press(document.activeElement as Element, 'End');
  expect(names().at(-1)).toBe(second);
});

test('at the ends there is no further to go', () => {
  open();
  const up = button(section('favourites'), 'up');
  expect(up.getAttribute('aria-disabled')).toBe('true');
  click(up);
  press(one(section('favourites'), 'li [data-control=grip]'), 'ArrowUp');
  expect(on.change).not.toHaveBeenCalled();
});

test('what nobody could confirm is only offered by the user’s wish', () => {
  open();
  const unsure = networks.find(({ share, status }) => share?.onRequest && status.value !== 'dead');
  click(button(section('favourites'), 'more places'));
  expect(names()).not.toContain(unsure?.name);
  click(button(section('favourites'), `Add ${unsure?.name}`));
  expect(names()[9]).toBe(unsure?.share?.name ?? unsure?.name);
});

test('labels name their own field, however often the page is drawn', () => {
  open({ custom: [{ id: 'custom-1', name: 'List', template: 'https://l.test/?u={url}' }] });
  draw();
  click(button(section('own-targets'), 'Edit List'));
  draw();
  click(button(section('campaigns'), 'New campaign'));
  const ids = [...root.querySelectorAll('[id]')].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(field(section('own-targets'), 'Name').value).toBe('List');
});

test('a server is added by what people type, and its posts can be longer', () => {
  open();
  const input = field(section('servers'), 'Server');
  write(input, 'nowhere');
  send(one(section('servers'), 'form'));
  expect(section('servers').textContent).toContain('not the address of a server');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  write(input, '@me@one.test');
  send(one(section('servers'), 'form'));
  expect(settings.servers).toHaveLength(1);
  write(input, 'https://one.test/');
  send(one(section('servers'), 'form'));
  expect(settings.servers).toHaveLength(1);
  expect(section('servers').textContent).toContain('on the list already');
  const length = one<HTMLInputElement>(section('servers'), 'input[type=number]');
  length.value = '4000';
  length.dispatchEvent(new Event('change', { bubbles: true }));
  expect(settings.servers[0]).toMatchObject({ host: 'one.test', max: 4000 });
});

test('a wrong address of one’s own is explained and not kept', () => {
  open();
  click(button(section('own-targets'), 'New target'));
  const form = one(section('own-targets'), 'form');
  write(field(form, 'Address'), 'https://l.test/?u={link}');
  expect(form.textContent).toContain('{link}');
  send(form);
  expect(form.textContent).toContain('Give it a name');
  expect(on.change).not.toHaveBeenCalled();
  write(field(form, 'Name'), 'List');
  write(field(form, 'Address'), 'https://l.test/?u={url}');
  expect([...form.querySelectorAll('mark')].map((each) => each.textContent)).toEqual([
    'https%3A%2F%2Fharbour.example%2Fnotes%2Freading-a-tide-table',
  ]);
  click(button(form, 'Try it'));
  expect(on.openLink).toHaveBeenCalledExactlyOnceWith(
    'https://l.test/?u=https%3A%2F%2Fharbour.example%2Fnotes%2Freading-a-tide-table',
  );
  send(form);
  expect(settings.custom).toEqual([
    { id: 'custom-1', name: 'List', template: 'https://l.test/?u={url}' },
  ]);
});

test('an address of an app is not tried from here', () => {
  open();
  click(button(section('own-targets'), 'New target'));
  write(field(section('own-targets'), 'Address'), 'mailto:?body={url}');
  expect(section('own-targets').textContent).not.toContain('Try it');
  expect(section('own-targets').textContent).toContain('An app answers');
});

test('a campaign that could not be told apart is not kept, and says why', () => {
  open();
  click(button(section('campaigns'), 'New campaign'));
  const form = one(section('campaigns'), 'form');
  send(form);
  expect(on.change).not.toHaveBeenCalled();
  expect(form.querySelectorAll('[aria-invalid]')).toHaveLength(4);
  click(button(form, 'Social posts by day'));
  expect(one(form, 'mark').textContent).toBe(
    '?utm_source=linkedin&utm_medium=social&utm_campaign=reading-a-tide-table&utm_content=2026-11-26',
  );
  send(form);
  expect(settings.campaigns).toHaveLength(1);
  click(field(section('campaigns'), 'Use Social posts by day'));
  expect(settings.campaign).toBe('campaign-1');
  click(field(section('campaigns'), 'Use none'));
  expect(settings.campaign).toBeNull();
});

test('a wording is tried with an example, kept for its network, and taken away again', () => {
  open();
  click(button(section('wordings'), 'New wording'));
  const form = one(section('wordings'), 'form');
  send(form);
  expect(form.textContent).toContain('Write how a post begins');
  expect(on.change).not.toHaveBeenCalled();
  const choice = one<HTMLSelectElement>(form, 'select');
  choice.value = 'x';
  choice.dispatchEvent(new Event('change', { bubbles: true }));
  const text = one<HTMLTextAreaElement>(form, 'textarea');
  text.value = 'Worth reading: {title} {hashtags} by {via}';
  text.dispatchEvent(new Event('input', { bubbles: true }));
  draw();
  expect(form.textContent).toMatch(/Worth reading: Tide tables .* #tides #winter by @tidemill/);
  expect(form.textContent).toMatch(/\d+ of 280 characters/);
  send(form);
  expect(settings.templates).toEqual({ x: 'Worth reading: {title} {hashtags} by {via}' });
  click(button(section('wordings'), 'Remove the wording for X'));
  expect(settings.templates).toEqual({});
});

test.for([
  ['facebook', /takes no text with a link, so it is copied/],
  ['bluesky', /of 300 characters/],
] as const)('what %s does with a wording is said', ([id, words]) => {
  open({ templates: { [id]: 'Read {title}' } });
  click(button(section('wordings'), 'Edit the wording for'));
  expect(section('wordings').textContent).toMatch(words);
});

test.for([
  ['what-is-shared', 'Leave in', { trackers: 'keep' }],
  ['opening', 'Behind', { opens: 'background' }],
  ['opening', 'Small window', { opens: 'window' }],
] as const)('%s: “%s”', ([id, words, expected]) => {
  open();
  click(button(section(id), words));
  expect(settings).toEqual({ ...DEFAULT_SETTINGS, ...expected });
});

test('keys as the browser reports them; it alone changes them', () => {
  open();
  expect(section('keyboard').textContent).toMatch(/Press the buttonAlt\+Shift\+S/);
  expect(section('keyboard').textContent).toMatch(/Copy the linkNo key set/);
  click(button(section('keyboard'), 'Change keys'));
  expect(on.openShortcuts).toHaveBeenCalledOnce();
});

test('private windows are only asked about while something is written down', () => {
  open({ log: false });
  expect(section('log').querySelectorAll('[type=checkbox]')).toHaveLength(1);
  click(field(section('log'), 'Write down what I share'));
  expect(settings.log).toBe(true);
  expect(section('log').querySelectorAll('[type=checkbox]')).toHaveLength(2);
});

test('a list that cannot be opened says so, and offers nothing that cannot work', () => {
  open({}, { log: { state: 'failed', entries: [], hasMore: false, count: 0, query: '' } });
  expect(one(section('log'), '[role=alert]').textContent).toMatch(/Sharing works all the same/);
  expect(section('log').querySelectorAll('button')).toHaveLength(0);
});

test('a hostile entry is text: no link but to the web', () => {
  const entries = [
    entry(2, { url: 'javascript:alert(1)', title: '<img src=x onerror=alert(1)>' }),
    entry(1),
  ];
  open({}, { log: { state: 'ready', entries, hasMore: true, count: 2, query: '' } });
  const [first, second] = section('log').querySelectorAll('[data-entry]');
  expect(first?.querySelectorAll('a, img')).toHaveLength(0);
  expect(first?.textContent).toContain('<img src=x');
  const link = second?.querySelector('a') as HTMLAnchorElement;
  click(link);
  expect(on.openLink).toHaveBeenCalledExactlyOnceWith('https://harbour.test/notes/1');
});

test('the list is searched, exported, read on and erased', () => {
  const log = { state: 'ready', entries: [entry(2), entry(1)], hasMore: true, count: 9 } as const;
  open({}, { log: { ...log, query: '' } });
  const search = field(section('log'), 'Search what you shared');
  expect(search.placeholder).toBe('Search 9 shares');
  search.value = 'tide';
  search.dispatchEvent(new Event('input', { bubbles: true }));
  expect(on.searchLog).toHaveBeenCalledExactlyOnceWith('tide');
  click(button(section('log'), 'Export as CSV'));
  click(button(section('log'), 'Export as JSON'));
  expect(on.exportLog.mock.calls).toEqual([['csv'], ['json']]);
  click(button(section('log'), 'Older ones'));
  expect(on.moreLog).toHaveBeenCalledOnce();
  click(button(section('log'), 'Erase: Note 1'));
  expect(on.eraseEntry).toHaveBeenCalledExactlyOnceWith(1);
  click(button(section('log'), 'Erase all'));
  expect(on.eraseLog).not.toHaveBeenCalled();
  expect(section('log').textContent).toContain('Erase 9 shares?');
  click(button(section('log'), 'Keep'));
  click(button(section('log'), 'Erase all'));
  const erase = [...section('log').querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Erase',
  );
  click(erase as HTMLElement);
  expect(on.eraseLog).toHaveBeenCalledOnce();
});

test('what is kept of shares is said where it is switched', () => {
  open();
  expect(section('log').textContent).toMatch(/on this computer only/);
  expect(section('log').textContent).toContain(MOST_ENTRIES.toLocaleString('en'));
});

test('a granted host is given back, and so are all sites', () => {
  const hosts = ['https://harbour.test/*'];
  open({}, { permissions: { ...NO_PERMISSIONS, always: [], hosts, everywhere: false } });
  click(button(section('permissions'), 'Take back harbour.test'));
  expect(on.giveBack).toHaveBeenLastCalledWith(hosts);
  click(field(section('permissions'), 'All sites'));
  expect(on.allowEverywhere).toHaveBeenCalledOnce();
  over = {
    permissions: { ...NO_PERMISSIONS, always: [], hosts: ['<all_urls>'], everywhere: true },
  };
  draw();
  expect(section('permissions').textContent).not.toContain('Take back');
  click(field(section('permissions'), 'All sites'));
  expect(on.giveBack).toHaveBeenLastCalledWith(['<all_urls>']);
});

test('a switch shows what is, not what was pressed', () => {
  open({}, { permissions: { ...NO_PERMISSIONS, always: [], hosts: [], everywhere: false } });
  const all = field(section('permissions'), 'All sites');
  click(all);
  expect(on.allowEverywhere).toHaveBeenCalledOnce();
  // The browser was asked; the user has not answered.
  expect(all.checked).toBe(false);
});

test('permissions have words, and a new one without any stands under its own name', () => {
  open(
    {},
    {
      permissions: {
        ...NO_PERMISSIONS,
        always: ['activeTab', 'tabGroups'],
        hosts: [],
        everywhere: false,
      },
    },
  );
  expect(section('permissions').textContent).toContain('The page in front');
  expect(section('permissions').textContent).toContain('tabGroups');
  expect([isExplained('storage'), isExplained('tabGroups'), isExplained('toString')]).toEqual([
    true,
    false,
    false,
  ]);
});

test.for([
  ['newer', /newer release/, true],
  ['unreadable', /defaults/, false],
  ['refused', /storage may be full/, false],
] as const)(
  '%s: the reason is said, and a way out only where there is one',
  ([state, words, hasWay]) => {
    open({}, { state });
    const alert = one(root, 'main > [role=alert]');
    expect(alert.textContent).toMatch(words);
    expect(alert.querySelectorAll('button')).toHaveLength(hasWay ? 1 : 0);
    if (!hasWay) return;
    click(button(alert, 'Start over'));
    expect(on.startOver).not.toHaveBeenCalled();
    click(button(alert, 'Erase'));
    expect(on.startOver).toHaveBeenCalledOnce();
  },
);

describe('backup', () => {
  const contents: Contents = {
    version: '0.1.0',
    madeAt: '2026-11-22T14:05:00.000Z',
    holds: { audit: 312, batch: 2, batchpage: 40, share: 1, settings: 3, watch: 0, intended: 1 },
    refused: 0,
    why: [],
  };
  const file = { name: 'shareworthy-backup-2026-11-22.json.gz', contents };
  const choose = (name: string) =>
    section('history').querySelector<HTMLInputElement>(`[aria-label="${name}"]`);

  test('everything is saved by a press, and settings alone by another', () => {
    open();
    click(button(section('history'), 'Save a backup'));
    click(button(section('history'), 'Save settings'));
    expect(on.data.saveBackup.mock.calls).toEqual([['everything'], ['settings']]);
  });

  test('a file is read before anything is asked', () => {
    open();
    const field = choose('Backup file') as HTMLInputElement;
    const backup = new File(['{}'], file.name);
    Object.defineProperty(field, 'files', { value: [backup] });
    field.dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.data.chooseFile).toHaveBeenCalledExactlyOnceWith(backup);
    expect(section('history').textContent).not.toContain('Add to what is here');
  });

  test('what is in it is said, and adding, replacing or nothing is the user’s choice', () => {
    open({}, { data: { ...NO_DATA, file } });
    const text = section('history').textContent;
    for (const words of [
      file.name,
      'by Shareworthy 0.1.0',
      '312 audits',
      '2 batches with 40 pages that were done',
      '1 share that you made',
      '1 site',
      'Permissions are not in a backup',
    ])
      expect(text).toContain(words);
    expect(text).not.toContain('left out');
    click(button(section('history'), 'Add to what is here'));
    expect(on.data.restore).toHaveBeenCalledExactlyOnceWith('add');
    click(button(section('history'), 'Replace what is here'));
    expect(on.data.restore).toHaveBeenCalledOnce();
    expect(section('history').textContent).toContain('It cannot be undone');
    click(button(section('history'), 'Replace'));
    expect(on.data.restore).toHaveBeenLastCalledWith('replace');
    click(button(section('history'), 'Cancel'));
    expect(on.data.forgetFile).toHaveBeenCalledOnce();
  });

  test('what cannot be read is told before', () => {
    const broken = { ...contents, refused: 2, why: ['An audit is broken.'] };
    open({}, { data: { ...NO_DATA, file: { ...file, contents: broken } } });
    expect(section('history').textContent).toMatch(/2 things .* left out: An audit is broken\./);
  });

  test('one thing at a time, and how far it is', () => {
    const doing = { what: 'restoring', done: 1_200, of: 10_000 } as const;
    open({}, { data: { ...NO_DATA, doing, file } });
    expect(section('history').textContent).toContain('1,200 of 10,000');
    expect(section('history').textContent).not.toContain('Add to what is here');
    click(button(section('history'), 'Save a backup'));
    expect(on.data.saveBackup).not.toHaveBeenCalled();
    expect(button(section('history'), 'Erase…').getAttribute('aria-disabled')).toBe('true');
  });
});

describe('erasing', () => {
  const box = (name: string) =>
    [...section('history').querySelectorAll('label')]
      .find((label) => label.textContent?.startsWith(name))
      ?.querySelector('input') as HTMLInputElement;

  test('nothing is chosen at first, the backup is offered, and it is asked once more', () => {
    open({}, { data: { ...NO_DATA, beside: { audits: '312 audits' } } });
    click(button(section('history'), 'Erase…'));
    expect(section('history').textContent).toContain('312 audits');
    expect(section('history').textContent).not.toContain('Erase what is chosen');
    click(button(section('history'), 'Save a backup first'));
    expect(on.data.saveBackup).toHaveBeenCalledExactlyOnceWith('everything');
    click(box('Audits'));
    click(box('Permissions'));
    click(button(section('history'), 'Erase what is chosen'));
    expect(on.data.erase).not.toHaveBeenCalled();
    expect(section('history').textContent).toContain('Erase audits and permissions for good?');
    click(button(section('history'), 'Erase'));
    expect(on.data.erase).toHaveBeenCalledExactlyOnceWith(['audits', 'permissions']);
    expect(section('history').textContent).not.toContain('What is to be erased?');
  });

  test('Escape keeps everything', () => {
    open();
    click(button(section('history'), 'Erase…'));
    press(one(section('history'), 'fieldset input'), 'Escape');
    expect(section('history').textContent).not.toContain('What is to be erased?');
    expect(on.data.erase).not.toHaveBeenCalled();
  });
});

test('crawlers are switched, and our choice comes back by a press', () => {
  open();
  const crawlers = section('crawlers');
  expect(crawlers.textContent).toContain('Facebook, Messenger');
  const facebook = () => field(crawlers, 'facebookexternalhit, Facebook, Messenger');
  expect(facebook().checked).toBe(true);
  expect(crawlers.textContent).not.toContain('TelegramBot');
  click(button(crawlers, '1 more crawler'));
  expect(document.activeElement).toBe(field(crawlers, 'TelegramBot, Telegram'));
  click(field(crawlers, 'TelegramBot, Telegram'));
  click(facebook());
  expect(on.chooseCrawler.mock.calls).toEqual([
    ['telegram', true],
    ['facebook', false],
  ]);
  click(button(crawlers, 'Back to our choice'));
  expect(on.resetCrawlers).toHaveBeenCalledOnce();
});

test('theme and numbers are chosen; that words are English is said', () => {
  open();
  const look = section('look');
  click(button(look, 'Dark'));
  expect(on.changeLook).toHaveBeenLastCalledWith({ theme: 'dark' });
  expect(look.textContent).toContain('12,345.6 and 22 Nov 2026');
  expect(look.textContent).toContain('no other language yet');
  const numbers = one(look, 'select') as HTMLSelectElement;
  expect([...numbers.options].map(({ text }) => text)).toContain(
    'As the browser: German (Germany)',
  );
  numbers.value = 'fr-CH';
  numbers.dispatchEvent(new Event('change', { bubbles: true }));
  expect(on.changeLook).toHaveBeenLastCalledWith({ numbers: 'fr-CH' });
});

test('optional permissions are switched one by one', () => {
  const permissions = { ...NO_PERMISSIONS, optional: ['tabs', 'bookmarks'], granted: ['tabs'] };
  open({}, { permissions });
  const tabs = field(section('permissions'), 'Addresses of open tabs');
  expect([tabs.checked, field(section('permissions'), 'Bookmarks').checked]).toEqual([true, false]);
  click(tabs);
  click(field(section('permissions'), 'Bookmarks'));
  expect(on.allow.mock.calls).toEqual([
    ['tabs', false],
    ['bookmarks', true],
  ]);
});

describe('limits of the history', () => {
  const kept = { audits: 120, pages: 8, bytes: 90_000 };
  const limit = () =>
    one<HTMLSelectElement>(section('history'), '[aria-label="How many audits are kept at most"]');

  test('one that would delete audits says how many, and waits for an answer', () => {
    const history = { settings: DEFAULT_HISTORY, state: 'ready' as const, kept };
    open({}, { history });
    limit().value = '100';
    limit().dispatchEvent(new Event('change', { bubbles: true }));
    expect(on.changeHistory.mock.lastCall).toEqual([{ most: 100 }]);
    over = { history: { ...history, tighter: { months: 12, most: 100, audits: 20 } } };
    draw();
    expect(limit().value).toBe('100');
    expect(one(section('history'), '[role=alert]').textContent).toBe(
      '20 audits would be deleted now. It cannot be undone.',
    );
    click(button(section('history'), 'Keep all'));
    expect(on.tighten.mock.lastCall).toEqual([false]);
    expect(document.activeElement).toBe(limit());
    click(button(section('history'), 'Delete 20 audits'));
    expect(on.tighten.mock.lastCall).toEqual([true]);
  });
});
