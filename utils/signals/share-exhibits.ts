import type { Exhibit } from '../audit/finding';
import { networkById } from '../networks/registry';
import { WIDGETS } from '../networks/widgets/registry';
import type { Control, Snapshot } from '../page/snapshot';
import { controlOf, type ShareControl } from './share-controls';
import { signal } from './signal';
import { atControl, atShare } from './targets';

const quoted = (value: string) => `"${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;

/** A control written out from what was collected of it. */
function controlText({ tag, href, marks, name, onclick, data }: Control): string {
  // The address of a button stands in an attribute for scripts.
  const own = tag === 'a' ? undefined : Object.keys(data).find((key) => data[key] === href);
  const key = own === undefined ? 'href' : `data-${own}`;
  const attributes = [
    href === undefined ? '' : ` ${key}=${quoted(href.slice(0, 500))}`,
    marks ? ` class=${quoted(marks.slice(0, 100))}` : '',
    onclick ? ` onclick=${quoted(onclick.slice(0, 200))}` : '',
  ].join('');
  return `<${tag}${attributes}>${name.slice(0, 80)}</${tag}>`;
}

/** A control as evidence. */
export function controlExhibit(snapshot: Snapshot, control: Control): Exhibit {
  return {
    label: control.name || control.tag,
    text: controlText(control),
    from: 'page',
    ...atControl(snapshot, control),
  };
}

const exhibits = signal(() => new Map<ShareControl, Exhibit>());

/** A way to share as evidence; `mark` is the part of it that is wrong. A dozen rules show the same ones. */
export function shareExhibit(snapshot: Snapshot, share: ShareControl, mark?: string): Exhibit {
  const known = exhibits(snapshot);
  const exhibit = known.get(share) ?? exhibitOf(snapshot, share);
  known.set(share, exhibit);
  if (!mark || !exhibit.text.includes(mark)) return exhibit;
  const { label, text, from, ...rest } = exhibit;
  return { label, text, from, mark, ...rest };
}

function exhibitOf(snapshot: Snapshot, share: ShareControl): Exhibit {
  const control = controlOf(snapshot, share);
  const widget = snapshot.page.widgets.find((each) => each.widget === share.widget);
  const text = control ? controlText(control) : (widget?.html ?? share.shares ?? share.name);
  return {
    label: share.name || placeOf(share),
    text,
    from: 'page',
    ...atShare(snapshot, share),
  };
}

/** Ways to share that are no networks, in a reader's words. */
const WAYS: Readonly<Partial<Record<ShareControl['kind'], string>>> = {
  copy: 'the link to copy',
  native: 'the share sheet',
  email: 'E-mail',
  sms: 'SMS',
  print: 'printing',
  qr: 'the QR code',
};

/** What stands for the place of a control that leads to no network or way that is known. */
const NOWHERE = 'sharing';

/** Where a share control leads, in our own words: nothing that stands on the page, so never quoted. */
export function placeOf({ network, widget, kind }: ShareControl): string {
  return (
    (kind === 'sms' ? WAYS.sms : undefined) ??
    networkById(network ?? '')?.name ??
    WIDGETS.find(({ id }) => id === widget)?.name ??
    WAYS[kind] ??
    NOWHERE
  );
}

/** An icon's title and the word beside it often say the same. */
const TWICE = /^(.{2,})\s+\1$/;

/** Where the words of two elements stand together without a blank, as “Share on TwitterTweet”. */
const JOINED =
  /(?<=\p{Ll}{2}|\bX)(?<!\bRe)(?=(?:Tweet|Share|Pin|Post|Send|Save|Like|Email|Facebook|Twitter|LinkedIn|Pinterest|WhatsApp|Reddit)(?!\p{L}))/gu;

/** What a control says once it was pressed, kept beside its name until then. */
const SAID_AFTER = /(?<=\p{L}{2})\s*Copied!?$/u;

/** Counters that stand beside a name without a blank. */
const COUNTERS = /^\d+(?=\p{L}{3})|(?<=\p{L}{3}|\))\d+$/gu;

/** A control's name as a message quotes it: counters, answers and repetitions left out, elements parted. */
export const quotable = (name: string): string =>
  name
    .trim()
    .replace(COUNTERS, '')
    .replace(SAID_AFTER, '')
    .replace(JOINED, ' ')
    .replace(TWICE, '$1')
    .slice(0, 120);

/** Signs, counters and single letters, as icon fonts and buttons with a counter leave them. */
const BARE = /^[\p{P}\p{S}\p{N}\p{Co}\s]*\p{Script=Latin}?[\p{P}\p{S}\p{N}\p{Co}\s]*$/u;

/** Names of that form that people know. */
const KNOWN = /^(?:X|𝕏|\+1)$/;

/** Whether a name tells a reader which control is meant. */
export const isTelling = (name: string): boolean => !BARE.test(name) || KNOWN.test(name.trim());

/**
 * A share control in the middle of a sentence: its own name in quotes where it has one. Frames and boxes of
 * services are called by the service, which is no text of the page.
 */
export function calledOf(share: ShareControl): string {
  const name = quotable(share.name);
  const isOurs = share.control === undefined && share.kind !== 'copy';
  if (isOurs) return `the widget of ${placeOf(share)}`;
  const place = placeOf(share);
  if (name !== '') {
    return isTelling(name) || place === NOWHERE ? `“${name}”` : `a share control for ${place}`;
  }
  return place === NOWHERE ? 'an unnamed share control' : `an unnamed share control for ${place}`;
}

/** The same at the start of a sentence. */
export const calledFirst = (share: ShareControl): string =>
  calledOf(share).replace(/^./u, (letter) => letter.toUpperCase());

/** The longest list that a message gives in full. Own choice. */
const MOST_NAMES = 4;

/**
 * Names for a message, empty and repeated ones left out. How many are left off is not said: what a page holds
 * besides is never known in full.
 */
export function namesOf(names: readonly string[]): string {
  const distinct = [...new Set(names.map((name) => name.trim()).filter(Boolean))];
  return distinct.length > MOST_NAMES
    ? `${distinct.slice(0, MOST_NAMES - 1).join(', ')} and others`
    : distinct.join(', ');
}
