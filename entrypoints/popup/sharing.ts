import type { Notice, ShareView } from '../../components/popup/view';
import { draftFor, pressOptions } from '../../components/share/draft-for';
import type { Written } from '../../components/share/written';
import { copyForms } from '../../utils/platform/copy-forms';
import { openTarget } from '../../utils/platform/open-target';
import { openSheet } from '../../utils/platform/share-sheet';
import type { TargetTab } from '../../utils/platform/tab';
import { type Composed, compose } from '../../utils/share/compose';
import { isLogged, type LogEntry, logEntry } from '../../utils/share/log';
import { dayOf } from '../../utils/share/options-for';
import { DEFAULT_SETTINGS } from '../../utils/share/settings';
import type { Target } from '../../utils/share/target';
import { shareLog } from '../kept/share-log';

interface Around {
  share: ShareView;
  written: Written;
  tab: TargetTab;
  /** Trackers that are gone from the address. */
  removed: readonly string[];
  from: LogEntry['from'];
  say(notice: Notice): void;
}

/** What a press on a target does, exactly. */
export function composedFor(target: Target, share: ShareView, written: Written): Composed {
  const settings = share.settings ?? DEFAULT_SETTINGS;
  const draft = draftFor(share.draft, written, settings, share.page?.accounts);
  return compose(target, draft, pressOptions(settings, target, written, dayOf(new Date())));
}

/**
 * Milliseconds that a press waits for what is written down: the popup goes away with the new tab, and would take it
 * along. Mostly it takes a tenth of that. Own choice.
 */
const PATIENCE = 100;

/** Writes a share down where the user wants it. */
async function note(target: Target, { url }: Composed, around: Around): Promise<void> {
  const { share, tab, from } = around;
  const isPrivate = tab.isPrivate === true;
  if (!share.settings || !isLogged(share.settings, isPrivate)) return;
  const page = { url, title: share.draft.title };
  await shareLog.add(logEntry(target, page, { at: new Date(), from, isPrivate }));
}

/**
 * Hands the page over: what is to be pasted goes to the clipboard first, then the target is opened. Where the
 * browser refuses the clipboard, nothing is opened before the user has their words.
 */
export async function shareTo(target: Target, around: Around): Promise<void> {
  const { share, written, tab, removed, say } = around;
  let composed: Composed;
  try {
    composed = composedFor(target, share, written);
  } catch {
    say({ kind: 'not-opened', target: target.id });
    return;
  }
  const { clipboard, open, sheet, url } = composed;
  const copied = clipboard === undefined || (await copyForms(clipboard));
  if (clipboard && !copied) {
    say(
      open === undefined
        ? { kind: 'refused', what: 'link', text: clipboard.text }
        : { kind: 'refused', what: 'words', text: clipboard.text, target: target.id },
    );
    return;
  }
  if (sheet) {
    if (!(await openSheet(sheet))) return;
    say({ kind: 'opened', target: target.id, text: composed.text });
  } else if (open === undefined)
    say(
      target.id === 'copy-link'
        ? { kind: 'link-copied', url, removed }
        : { kind: 'copied', target: target.id, text: clipboard?.text ?? url },
    );
  const noted = note(target, composed, around);
  if (open === undefined) return;
  await Promise.race([noted, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  try {
    const opened = await openTarget(
      { open },
      {
        beside: tab,
        ...(share.settings ? { opens: share.settings.opens } : {}),
      },
    );
    say({
      kind: 'opened',
      target: target.id,
      text: composed.text,
      ...(/^https?:/.test(open) ? { where: share.settings?.opens ?? 'tab' } : {}),
      ...(opened?.tabId === undefined ? {} : { tab: opened.tabId }),
    });
  } catch {
    say({ kind: 'not-opened', target: target.id });
  }
}
