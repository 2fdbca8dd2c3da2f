import { WEAK, WIDGETS, type Widget } from '../networks/widgets/registry';
import type { Snapshot, WidgetMatch } from '../page/snapshot';
import { served } from './meta';
import { signal } from './signal';
import { widgetsOfLink, widgetsOfScript, widgetsOfSharedScript } from './widget-addresses';

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

/** The first address of each widget that any belongs to. */
function firstOf(
  addresses: readonly string[],
  widgetsOf: (address: string) => readonly Widget[],
): Map<Widget, string> {
  const first = new Map<Widget, string>();
  for (const address of addresses)
    for (const widget of widgetsOf(address)) if (!first.has(widget)) first.set(widget, address);
  return first;
}

/** Widgets of the page in the order of the table. A script that also serves other ends proves none. */
export const widgetsFound = signal((snapshot): FoundWidget[] => {
  const { page } = snapshot;
  const scripts = [...new Set([...page.scripts, ...(served(snapshot)?.scripts ?? [])])];
  const links = page.controls.flatMap(({ url, region }) =>
    url && region !== 'comments' ? [url] : [],
  );
  const own = firstOf(scripts, widgetsOfScript);
  const also = firstOf(scripts, widgetsOfSharedScript);
  const framed = firstOf(page.frames, widgetsOfScript);
  const linked = firstOf(links, widgetsOfLink);
  return WIDGETS.flatMap((widget): FoundWidget[] => {
    const { status } = widget;
    if (status.value === 'not-a-share-widget') return [];
    const script = own.get(widget);
    const anyScript = script ?? also.get(widget);
    const match =
      page.widgets.find((each) => each.widget === widget.id) ??
      (anyScript ? page.widgets.find((each) => each.widget === `${widget.id}${WEAK}`) : undefined);
    const frame = framed.get(widget);
    const link = linked.get(widget);
    const by = match ? 'markup' : script ? 'script' : frame ? 'frame' : link ? 'link' : undefined;
    if (!by) return [];
    const address = anyScript ?? frame ?? link;
    return [
      {
        widget,
        ...(match ? { match } : {}),
        ...(address ? { address } : {}),
        by,
        alive: status.value !== 'dead' && !(status.value === 'announced' && rendersNothing(match)),
      },
    ];
  });
});

/** Whether the script of a living share widget is in the page, but none of its buttons (yet, or by a blocker). */
export function awaitsWidget(snapshot: Snapshot): boolean {
  return widgetsFound(snapshot).some(({ alive, by }) => alive && by === 'script');
}

/** The same as a report keeps it. */
export function widgetsOf(snapshot: Snapshot): { id: string; name: string; alive: boolean }[] {
  return widgetsFound(snapshot).map(({ widget: { id, name }, alive }) => ({ id, name, alive }));
}
