import { BOX, WIDGETS } from '../../networks/widgets/registry';
import type { Snapshot } from '../../page/snapshot';
import type { FoundWidget } from '../widgets';
import { routeOf } from './route';
import type { Draft, ShareControl } from './share-control';

/** The share control that a living widget's container is; none where its buttons are links of the page. */
export function containerOf(found: FoundWidget): ShareControl | undefined {
  const { widget, match } = found;
  // A link is a control of its own.
  if (!match || !found.alive || widget.status.value === 'announced' || /^<a\s/i.test(match.html))
    return undefined;
  const { hidden = false, folded = false, sticky = false, firstScreen = true } = match.placed ?? {};
  // A script in the page (LinkedIn, Telegram) marks the place where its button is put, and has no box.
  const isScript = /^<script/i.test(match.html);
  const seen = isScript || (!hidden && match.width > 1 && match.height > 1);
  const state = seen ? 'seen' : folded ? 'folded' : 'unseen';
  const draft: Draft = {
    kind: 'widget',
    widget: widget.id,
    ...(widget.network ? { network: widget.network } : {}),
  };
  const place = isScript ? { state, firstScreen: true, sticky } : { state, firstScreen, sticky };
  const route = routeOf(draft, place as Parameters<typeof routeOf>[1], undefined, undefined);
  return { ...draft, name: widget.name, state, route, steps: route.length };
}

const DEAD = WIDGETS.filter(({ status }) => status.value === 'dead');

/** Boxes of ended widgets that are no controls themselves; those of living ones are told by `containerOf`. */
export function boxesOf({ page }: Snapshot, shares: readonly ShareControl[]): ShareControl[] {
  return DEAD.flatMap(({ id, name, recognise }) => {
    const match = page.widgets.find(({ widget }) => widget === `${id}${BOX}`);
    if (!match) return [];
    const marks = (recognise.value.boxes ?? []).map((selector) => selector.slice(1));
    const known = shares.filter(({ control }) => {
      const classes = page.controls[control ?? -1]?.marks.split(/\s+/) ?? [];
      return classes.some((each) => marks.includes(each));
    });
    const box: ShareControl = {
      kind: 'widget',
      widget: id,
      name,
      box: true,
      ended: true,
      steps: 1,
      route: ['press'],
      state: 'unseen',
    };
    return Array.from({ length: Math.max(0, match.count - known.length) }, () => box);
  });
}
