import { render } from 'preact';
import { setGuide } from '../../components/guide/guide';
import { Popup } from '../../components/popup/popup';
import type { PopupEvents, PopupView } from '../../components/popup/view';
import { whatIf } from '../../entrypoints/popup/judgement';
import { GUIDE, VIEWS, type ViewName } from '../fixtures/report';

/*
 * The popup without an extension, to be looked at: `?state=` names a view of `tests/fixtures/report.ts`,
 * `theme` is light or dark, `dir` is ltr or rtl, `text` a percentage of the text's size.
 * The fixtures set the address of jsdom's window; here there is none, and pages hold full addresses.
 */
Object.assign(globalThis, { jsdom: { reconfigure() {} } });

if (!location.search.includes('guide=none')) setGuide(GUIDE);

const asked = new URLSearchParams(location.search);
const root = document.documentElement;
root.dir = asked.get('dir') ?? 'ltr';
root.style.colorScheme = asked.get('theme') ?? 'light';
root.style.fontSize = `${asked.get('text') ?? 100}%`;

const log: [event: string, ...args: unknown[]][] = [];
Object.assign(globalThis, { log });
const on = Object.fromEntries(
  [
    'share',
    'copyLink',
    'copyText',
    'again',
    'openLink',
    'dismiss',
    'undo',
    'details',
    'full',
    'seeAs',
    'cancel',
    'allow',
    'choosePageType',
    'showOnPage',
    'intend',
    'sharePicture',
    'openNetwork',
    'saveQr',
    'chooseCampaign',
    'openSettings',
    'openPanel',
    'putCampaign',
    'readSelection',
    'saveReport',
    'copyReport',
  ].map((event) => [event, (...args: unknown[]) => log.push([event, ...args])]),
) as unknown as PopupEvents;

const name = asked.get('state') ?? 'ready';
const view = Object.hasOwn(VIEWS, name) ? VIEWS[name as ViewName]() : undefined;
const app = document.getElementById('app') as HTMLElement;
const draw = (shown: PopupView) =>
  render(
    <Popup
      view={shown}
      on={{
        ...on,
        write: (written) => {
          const { share } = shown;
          if (share) draw({ ...shown, share: { ...share, written } });
        },
        // Tried for real: the fields and the cards answer to each other.
        whatIf(edits) {
          const { whatIf: _, ...rest } = shown;
          const { report } = shown;
          draw(edits && report ? { ...rest, whatIf: whatIf(report.snapshot, edits, '') } : rest);
        },
      }}
    />,
    app,
  );
if (view) draw(view);
else render(<p>States: {Object.keys(VIEWS).join(', ')}</p>, app);
