import { defineRule } from '../../audit/define-rule';
import { atTag } from '../../signals/targets';

/** Px of a window up to which it stands for a phone; wider ones show other layouts. Own choice. */
const PHONE = 500;

/** Px that stick out by mere rounding. Own choice. */
const ROUNDING = 1;

export default defineRule({
  id: 'no-horizontal-overflow',
  pillar: 'presentation',
  title: 'Nothing sticks out sideways on a phone',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'high',
  networks: ['all'],
  needs: [],
  rendering: 'needed',
  scope: 'public',
  messages: {
    wider: 'The page is {excess} px wider than this window of {width} px',
  },
  why: 'Most shared links are opened on phones, where a page that has to be pushed sideways hides its right edge, share buttons included.',
  fix: {
    text: 'Let pictures, frames and tables shrink to the width there is.',
    snippet: 'img, video, iframe, table { max-width: 100%; }',
  },
  sources: [
    {
      title: 'WCAG 2.2: reflow',
      url: 'https://www.w3.org/WAI/WCAG22/Understanding/reflow.html',
      basis: 'memory',
      checked: '2026-11-22',
    },
    {
      title: 'Our own view of how much may stick out unnoticed',
      basis: 'own-choice',
      checked: '2026-11-25',
    },
  ],
  check(snapshot, say) {
    const { overflow, viewport } = snapshot.page;
    const { needed, has, widest } = overflow;
    if (has <= 0) return say.cannotTell();
    // A wide window says nothing about a narrow one.
    if (viewport.width >= PHONE) return say.cannotTell();
    const excess = needed - has;
    if (excess <= ROUNDING) return say.pass();
    // Whether the page cuts off what sticks out (a menu that waits outside, say) is not known, so it never fails.
    const evidence = widest.map((text) => ({
      label: 'Sticks out',
      text,
      from: 'page' as const,
      ...atTag(text),
    }));
    return say.warn('wider', { excess, width: has }, evidence);
  },
});
