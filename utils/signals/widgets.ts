import { WEAK, WIDGETS, type Widget } from '../networks/widgets/registry';
import type { Snapshot, WidgetMatch } from '../page/snapshot';
import { controlLinks } from './control-links';
import { served } from './meta';
import { signal } from './signal';
import { servedBy } from './widget-addresses';

/** A widget that the page really uses, with what gave it away. */
export interface FoundWidget {
  widget: Widget;
  /** Its markup, where there is some. */
  match?: WidgetMatch;
  /** Address of its script, frame or share page, where there is one. */
  address?: string;
  by: 'markup' | 'script' | 'frame' | 'link';
  /** False where it ended, or measurably renders nothing since its end was announced. */
  alive: boolean;
}

/**
 * Whether the page's own rendering proves that a plug-in announced to end has ended: its script ran over
 * the element, or it is a frame, it is not hidden, and it takes no room at all. An element that its
 * script never touched proves nothing, since blockers and consent banners cause the same.
 */
function rendersNothing(match: WidgetMatch | undefined): boolean {
  return (
    match !== undefined &&
    match.width === 0 &&
    match.height === 0 &&
    match.placed?.hidden === false &&
    /fb_iframe_widget|fb-xfbml-state|<iframe/i.test(match.html)
  );
}

/** Addresses by the widgets they belong to, the first of each. */
type First = Map<Widget, string>;

function add(first: First, widgets: readonly Widget[], address: string): void {
  for (const widget of widgets) if (!first.has(widget)) first.set(widget, address);
}

/** Where the addresses of a page show widgets. A script that also serves other ends proves none. */
interface Addresses {
  own: First;
  also: First;
  framed: First;
  linked: First;
}

function addressesOf(snapshot: Snapshot): Addresses {
  const { page } = snapshot;
  const found: Addresses = {
    own: new Map(),
    also: new Map(),
    framed: new Map(),
    linked: new Map(),
  };
  const addScript = (script: string) => {
    const { alone, shared } = servedBy(script);
    add(found.own, alone, script);
    add(found.also, shared, script);
  };
  page.scripts.forEach(addScript);
  served(snapshot)?.scripts.forEach(addScript);
  for (const frame of page.frames) add(found.framed, servedBy(frame).alone, frame);
  const links = controlLinks(snapshot);
  for (let at = 0; at < links.length; at++) {
    const widgets = links[at]?.widgets ?? [];
    const control = widgets.length > 0 ? page.controls[at] : undefined;
    if (control?.url && control.region !== 'comments') add(found.linked, widgets, control.url);
  }
  return found;
}

/** The first markup of each key; see `widgetSelectors`. */
function markupOf({ page }: Snapshot): Map<string, WidgetMatch> {
  const first = new Map<string, WidgetMatch>();
  for (const match of page.widgets) if (!first.has(match.widget)) first.set(match.widget, match);
  return first;
}

/** Widgets of the page in the order of the table. */
export const widgetsFound = signal((snapshot): FoundWidget[] => {
  const { own, also, framed, linked } = addressesOf(snapshot);
  const markup = markupOf(snapshot);
  const found: FoundWidget[] = [];
  if (own.size + also.size + framed.size + linked.size + markup.size === 0) return found;
  for (const widget of WIDGETS) {
    const { id, status } = widget;
    if (status.value === 'not-a-share-widget') continue;
    const script = own.get(widget);
    const anyScript = script ?? also.get(widget);
    const match = markup.get(id) ?? (anyScript ? markup.get(`${id}${WEAK}`) : undefined);
    const frame = framed.get(widget);
    const link = linked.get(widget);
    const by = match ? 'markup' : script ? 'script' : frame ? 'frame' : link ? 'link' : undefined;
    if (!by) continue;
    const address = anyScript ?? frame ?? link;
    found.push({
      widget,
      ...(match ? { match } : {}),
      ...(address ? { address } : {}),
      by,
      alive: status.value !== 'dead' && !(status.value === 'announced' && rendersNothing(match)),
    });
  }
  return found;
});

/** Whether the script of a living share widget is in the page, but none of its buttons (yet, or by a blocker). */
export function awaitsWidget(snapshot: Snapshot): boolean {
  return widgetsFound(snapshot).some(({ alive, by }) => alive && by === 'script');
}

/** The same as a report keeps it. */
export function widgetsOf(snapshot: Snapshot): { id: string; name: string; alive: boolean }[] {
  return widgetsFound(snapshot).map(({ widget: { id, name }, alive }) => ({ id, name, alive }));
}
