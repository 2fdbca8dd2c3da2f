import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import type { PopupEvents, PopupView, Restriction } from '../popup/view';
import { State } from './state';

/** Why a page is closed to extensions, and what one can do instead. */
const RESTRICTED: Readonly<Record<Restriction, { title: string; words: string }>> = {
  browser: {
    title: 'The browser keeps this page to itself',
    words:
      'No extension may read the browser’s own pages. Open the page that you want to check and press the button again.',
  },
  store: {
    title: 'Add-on stores are closed to extensions',
    words:
      'Browsers let no extension read the store that it came from. Open the page that you want to check and press the button again.',
  },
  pdf: {
    title: 'This is a PDF, not a web page',
    words:
      'A PDF has no tags that networks could read. Open the page that links to it: that is the better address to share, and it can be checked.',
  },
  file: {
    title: 'This file is only on your computer',
    words:
      'It has no address that others could open, so there is nothing to share yet. Put the page online and check it there.',
  },
  other: {
    title: 'This page is closed to extensions',
    words:
      'The browser, or whoever manages it, does not let extensions read it. Open another page of the site, or ask who manages the browser.',
  },
};

/** A page that must not be read. Nothing is offered that cannot work. */
export function Restricted({ restriction }: { restriction: Restriction }) {
  const icon = restriction === 'pdf' || restriction === 'file' ? 'page' : 'lock';
  return <State icon={<Icon name={icon} size="large" />} {...RESTRICTED[restriction]} />;
}

/** A page that could not be read. The cause in plain words; the technical one only when copied. */
export function Failed({ view, on }: { view: PopupView; on: PopupEvents }) {
  const late = view.failure?.startsWith('timeout');
  const cause = late
    ? 'It did not answer in time; a script on it may be busy.'
    : 'It may have changed while it was being read.';
  const details = [view.tab.url, view.failure ?? 'no cause given'].join('\n');
  return (
    <State
      icon={<Icon name="broken" size="large" />}
      title="This page could not be read"
      words={`${cause} Nothing was saved.${view.share ? ' Sharing still works.' : ''}`}
      actions={
        <>
          <Button onPress={on.again}>Try again</Button>
          <Button kind="link" onPress={() => on.copyText(details, 'details')}>
            Copy details
          </Button>
        </>
      }
    />
  );
}

/** A page with neither title nor text. */
export function Empty({ on }: { on: PopupEvents }) {
  return (
    <State
      icon={<Icon name="page" size="large" />}
      title="There is nothing on this page yet"
      words="It has neither a title nor text that could be shared. If it is still loading, check again in a moment."
      actions={<Button onPress={on.again}>Check again</Button>}
    />
  );
}

/** A part of the popup that the browser could not load. */
export function NotLoaded() {
  return (
    <State
      icon={<Icon name="broken" size="large" />}
      title="This part could not be loaded"
      words="The extension may have been updated meanwhile. Close this window and press the button again."
    />
  );
}
