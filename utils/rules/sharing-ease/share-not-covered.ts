import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import type { Box } from '../../page/snapshot';
import { type PlacedShare, placedShares } from '../../signals/share-controls';
import { namesOf, placeOf, shareExhibit } from '../../signals/share-exhibits';
import { lacksShareStyle, PHONE } from '../../signals/share-layout';
import { atTag } from '../../signals/targets';

/** Own choices: part of a phone's window that a share bar may take from the text… */
const MOST_COVERED = 0.05;
/** …and part that a layer covers when it lies over everything, not over the share controls in particular. */
const WHOLE = 0.5;

/** Area that two boxes have in common, in px². */
function common(a: Box, b: Box): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
  return Math.max(0, width) * Math.max(0, height);
}

const nameOf = ({ share }: PlacedShare) => share.name || placeOf(share);

export default defineRule({
  id: 'share-not-covered',
  pillar: 'sharing-ease',
  title: 'Nothing covers the share controls, and they cover nothing',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  rendering: 'needed',
  dependsOn: ['share-control-present'],
  topic: 'share-buttons',
  scope: 'public',
  messages: {
    consent: 'The banner that asks for consent covers at least one share control: {controls}',
    layer: 'A layer over most of the window covers at least one share control: {controls}',
    overlay: 'Something that floats over the page covers at least one share control: {controls}',
    element: 'Another element of the page lies over at least one share control: {controls}',
    text: 'The share controls that stay in sight cover {percent}% of a phone’s screen, over the content',
  },
  why: 'A button under a banner or a chat bubble cannot be pressed, and a bar over the text is in the way of reading.',
  fix: {
    text: 'Move one of the two, and leave room at the edge where banners and bubbles appear.',
    snippet: '.share {\n  position: relative;\n  z-index: 10;\n  scroll-margin-bottom: 5rem;\n}',
  },
  sources: [
    {
      title: 'How much of a screen a share bar may cover',
      basis: 'own-choice',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const { viewport, main, overlays } = snapshot.page;
    const inView = placedShares(snapshot).filter(
      ({ share, control }) => share.state === 'seen' && control.firstScreen,
    );
    if (inView.length === 0) return say.nothingToCheck();
    if (lacksShareStyle(snapshot)) return say.cannotTell();
    const covered = inView.filter(({ control }) => control.covered);
    const exhibits = (list: readonly PlacedShare[]) =>
      list.slice(0, 5).map(({ share }) => shareExhibit(snapshot, share));
    const overlayExhibits = (list: typeof overlays) =>
      list.slice(0, 3).map(
        ({ html, share }): Exhibit => ({
          label: `over ${Math.round(share * 100)}% of the window`,
          text: html,
          from: 'page',
          ...atTag(html),
        }),
      );

    const data = { controls: namesOf(covered.map(nameOf)) };
    const consent = overlays.filter((each) => each.consent);
    const small = overlays.filter(({ share }) => share < WHOLE);
    const cover = () => {
      const evidence = [...overlayExhibits(overlays), ...exhibits(covered)];
      if (consent.length > 0) return say.problem('warn', 'consent', data, evidence);
      if (small.length > 0) return say.problem('fail', 'overlay', data, evidence);
      if (overlays.length > 0) return say.problem('warn', 'layer', data, evidence);
      // Perhaps a bar at the top, over a page that is scrolled.
      return say.problem('warn', 'element', data, evidence);
    };

    const floating = inView.filter(({ control }) => control.sticky);
    const area = floating.reduce((sum, { control }) => sum + common(control.box, main.box), 0);
    const part = area / Math.max(1, viewport.width * viewport.height);
    const isInTheWay = viewport.width <= PHONE && part > MOST_COVERED;
    return say.worst(
      [
        ...(covered.length > 0 ? [cover()] : []),
        ...(isInTheWay
          ? [say.problem('fail', 'text', { percent: Math.round(part * 100) }, exhibits(floating))]
          : []),
      ],
      exhibits(inView),
    );
  },
});
