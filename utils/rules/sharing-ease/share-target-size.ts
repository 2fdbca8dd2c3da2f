import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { lighthouseConfig } from '../../audit/sources/google';
import type { Box, Control } from '../../page/snapshot';
import { short } from '../../signals/card-values';
import { type PlacedShare, placedShares, reachableShares } from '../../signals/share-controls';
import { calledFirst, calledOf, isTelling, placeOf } from '../../signals/share-exhibits';
import { hasPlainShares, lacksShareStyle, PHONE } from '../../signals/share-layout';
import { atControl } from '../../signals/targets';

/** Least side of a target, and diameter of the circle that must stay free, in CSS px. WCAG 2.2, 2.5.8. */
const LEAST = 24;
/** Own choice for fingers; platforms advise 44 to 48. */
const COMFORTABLE = 32;

interface Target extends PlacedShare {
  width: number;
  height: number;
}

/**
 * Height of the target. A link around an icon is one line high by its box, whatever the icon's height; icons
 * are about as high as wide.
 */
const heightOf = ({ tag, text, box }: Control) =>
  tag === 'a' && text === '' ? Math.max(box.height, box.width) : box.height;

const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 });

const holds = (a: Box, b: Box) =>
  a.x <= b.x && a.y <= b.y && a.x + a.width >= b.x + b.width && a.y + a.height >= b.y + b.height;

/** Distance from the middle of one box to the nearest point of another, or to its middle where it is small. */
function distance(from: Box, to: Control): number {
  const a = middle(from);
  const { box } = to;
  if (box.width < LEAST || heightOf(to) < LEAST) {
    const b = middle(box);
    // Two circles touch where their middles are two radii apart.
    return Math.hypot(a.x - b.x, a.y - b.y) - LEAST / 2;
  }
  const dx = Math.max(box.x - a.x, 0, a.x - box.x - box.width);
  const dy = Math.max(box.y - a.y, 0, a.y - box.y - box.height);
  return Math.hypot(dx, dy);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

export default defineRule({
  id: 'share-target-size',
  pillar: 'sharing-ease',
  title: 'Share buttons are big enough to tap',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  rendering: 'needed',
  dependsOn: ['share-control-present'],
  topic: 'share-buttons',
  scope: 'public',
  messages: {
    small:
      '{control} is less than 24 px wide or high ({width} × {height} px) and too close to {neighbour}',
    smallSet:
      'At least {count} share controls are less than 24 px wide or high and close to others, such as {control} ({width} × {height} px, too close to {neighbour})',
    tight:
      'At the width of a phone, half of the measured share controls are smaller than {size} px at their shorter side',
  },
  why: 'Small buttons in a tight row are hit by mistake, or not at all by fingers that shake.',
  fix: {
    text: 'Make each control at least 44 px wide and high, or leave room between small ones.',
    snippet:
      '.share a, .share button {\n  min-width: 44px;\n  min-height: 44px;\n  display: inline-grid;\n  place-items: center;\n}',
  },
  sources: [
    {
      title: 'WCAG 2.2, success criterion 2.5.8: target size (minimum)',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/target-size-minimum.html',
      basis: 'read',
      checked: '2026-11-22',
    },
    lighthouseConfig,
    { title: '32 px at the width of a phone', basis: 'own-choice', checked: '2026-11-22' },
  ],
  check(snapshot, say) {
    const { page } = snapshot;
    const shares = reachableShares(snapshot);
    // A vendor's element is measured before or after its script filled it, and nobody can tell which.
    const targets = placedShares(snapshot).flatMap(({ share, control }): Target[] => {
      const isVendors = share.kind === 'widget' && control.tag !== 'a';
      if (share.state !== 'seen' || isVendors) return [];
      return [{ share, control, width: control.box.width, height: heightOf(control) }];
    });
    if (targets.length === 0) return shares.length > 0 ? say.cannotTell() : say.nothingToCheck();
    if (lacksShareStyle(snapshot) || hasPlainShares(snapshot)) return say.cannotTell();

    const sharing = new Set(targets.map(({ control }) => control));
    // A counter that a script merely fills is no target.
    const visible = page.controls.filter(
      (control) =>
        control.visible && (sharing.has(control) || !control.unfocusable || control.onclick),
    );
    const crowded = targets.flatMap((target) => {
      if (target.width >= LEAST && target.height >= LEAST) return [];
      const { box } = target.control;
      const neighbour = visible.find(
        (other) =>
          other !== target.control &&
          (other.url === undefined || other.url !== target.control.url) &&
          !holds(other.box, box) &&
          !holds(box, other.box) &&
          distance(box, other) < LEAST / 2,
      );
      return neighbour ? [{ ...target, neighbour }] : [];
    });
    const exhibit = ({ share, width, height, control }: Target): Exhibit => ({
      label: share.name || placeOf(share),
      text: `${width} × ${height} px at ${control.box.x}, ${control.box.y}`,
      from: 'page',
      ...atControl(snapshot, control),
    });
    const first = crowded.find(({ share }) => isTelling(share.name)) ?? crowded[0];
    if (first) {
      const { share, width, height, neighbour } = first;
      const data = {
        width,
        height,
        neighbour: isTelling(neighbour.name)
          ? `“${short(neighbour.name, 120)}”`
          : 'another control',
      };
      const shown = crowded.slice(0, 6).map(exhibit);
      const count = crowded.length;
      return count > 1
        ? say.fail('smallSet', { count, control: calledOf(share), ...data }, shown)
        : say.fail('small', { control: calledFirst(share), ...data }, shown);
    }
    const evidence = targets.slice(0, 6).map(exhibit);
    const size = median(targets.map(({ width, height }) => Math.min(width, height)));
    return page.viewport.width <= PHONE && size < COMFORTABLE
      ? say.warn('tight', { size: COMFORTABLE }, evidence)
      : say.pass(evidence);
  },
});
