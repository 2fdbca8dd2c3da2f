import type { Exhibit } from '../audit/finding';
import { networkById } from '../networks/registry';
import type { Control, Snapshot } from '../page/snapshot';
import { controlOf, type ShareControl } from './share-controls';

const quoted = (value: string) => `"${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`;

/** A control written out from what was collected of it. */
function controlText({ tag, href, marks, name, onclick }: Control): string {
  const attributes = [
    href === undefined ? '' : ` href=${quoted(href.slice(0, 500))}`,
    marks ? ` class=${quoted(marks.slice(0, 100))}` : '',
    onclick ? ` onclick=${quoted(onclick.slice(0, 200))}` : '',
  ].join('');
  return `<${tag}${attributes}>${name.slice(0, 80)}</${tag}>`;
}

/** A control as evidence. */
export function controlExhibit(control: Control): Exhibit {
  return { label: control.name || control.tag, text: controlText(control), from: 'page' };
}

/** A way to share as evidence; `mark` is the part of it that is wrong. */
export function shareExhibit(snapshot: Snapshot, share: ShareControl, mark?: string): Exhibit {
  const control = controlOf(snapshot, share);
  const widget = snapshot.page.widgets.find((each) => each.widget === share.widget);
  const text = control ? controlText(control) : (widget?.html ?? share.shares ?? share.name);
  return {
    label: share.name || (networkById(share.network ?? '')?.name ?? share.network) || share.kind,
    text,
    from: 'page',
    ...(mark && text.includes(mark) ? { mark } : {}),
  };
}

/** Names for a message: three at most, then how many more. Empty and repeated ones are left out. */
export function namesOf(names: readonly string[]): string {
  const distinct = [...new Set(names.map((name) => name.trim()).filter(Boolean))];
  const shown = distinct.slice(0, 3);
  const more = distinct.length - shown.length;
  return more > 0 ? `${shown.join(', ')} and ${more} more` : shown.join(', ');
}
