import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { fiveNewRules } from '../../audit/sources/observers';
import type { Snapshot } from '../../page/snapshot';
import {
  controlOf,
  reachableShares,
  type ShareControl,
  shareHints,
  shareOffers,
} from '../../signals/share-controls';
import { placeOf as whereTo } from '../../signals/share-exhibits';
import { hasPlainMargins, lacksShareStyle, roomlessShares } from '../../signals/share-layout';
import { atShare } from '../../signals/targets';

/** Own choices: how far above the content a control may stand, as below a headline, in CSS px… */
const BEFORE_START = 200;
/** …how far below it one is still at its end… */
const AFTER_END = 600;
/** …and which last part of the content counts as its end, as a main element often holds more than the text. */
const LAST_PART = 0.4;

interface Placed {
  share: ShareControl;
  top: boolean;
  sticky: boolean;
  /** `undefined` where it is not known. */
  end: boolean | undefined;
  y: number | undefined;
}

function placeOf(snapshot: Snapshot, share: ShareControl): Placed[] {
  const { main, comments, viewport, widgets } = snapshot.page;
  const control = controlOf(snapshot, share);
  if (!control) {
    const placed = widgets.find(({ widget }) => widget === share.widget)?.placed;
    if (!placed) return [];
    return [
      { share, top: placed.firstScreen, sticky: placed.sticky, end: undefined, y: undefined },
    ];
  }
  const { firstScreen, sticky, box } = control;
  const bottom = main.box.y + main.box.height;
  const last = Math.max(viewport.height, main.box.height * LAST_PART);
  // In content of less than two screens, what is near one end is near the other.
  const first =
    main.box.height < 2 * viewport.height ? main.box.height + AFTER_END : viewport.height;
  const hasText = main.from !== 'body' && main.paragraphs > 0;
  // A tall banner may push headline and text below the first screen.
  const isStart =
    hasText && box.y >= main.box.y - BEFORE_START && box.y + box.height / 2 <= main.box.y + first;
  // Content without text, or with the comments in it, does not tell where the reading ends.
  const isVague = !hasText || comments.count > 0;
  const isEnd = box.y >= bottom - last && box.y <= bottom + AFTER_END;
  // Far below, more of the same text may go before it than its container tells.
  const isBeyond = box.y > bottom + AFTER_END;
  return [
    {
      share,
      top: firstScreen || isStart,
      sticky,
      end: (isVague || isBeyond) && !firstScreen ? undefined : isEnd,
      y: box.y,
    },
  ];
}

/**
 * Whether there is a second row of the buttons that show, which does not show now: it may be one that comes up when
 * the visitor has read on.
 */
function hasHiddenTwin(snapshot: Snapshot): boolean {
  const offers = shareOffers(snapshot).filter(
    ({ network, control }) => network !== undefined && control !== undefined,
  );
  const seen = new Set(
    offers.flatMap(({ state, network }) => (state === 'seen' ? (network ?? []) : [])),
  );
  return offers.some(({ state, network }) => state !== 'seen' && seen.has(network ?? ''));
}

export default defineRule({
  id: 'share-reachable',
  pillar: 'sharing-ease',
  title: 'A share control is at hand when people want it',
  kind: 'achievement',
  severity: 'minor',
  weight: 3,
  confidence: 'medium',
  networks: ['all'],
  needs: [],
  rendering: 'needed',
  dependsOn: ['share-control-present'],
  topic: 'share-buttons',
  scope: ['article', 'video', 'recipe', 'product', 'document', 'dataset'],
  contested: 'Nothing independent is known about one best place.',
  messages: {
    topOnly:
      'Share controls were found at the start of the content only; none was found that is at hand after reading',
    endOnly:
      'Share controls were found at the end of the content only; none was found at its start',
    buried: 'No share control was found at the start of the content or at its end',
  },
  why: 'People decide to share after the headline or after the last line.',
  fix: {
    text: 'Put one control near the title and one after the content, or keep one in sight while people scroll.',
    snippet:
      '<article>\n  <h1>{{title}}</h1>\n  <div class="share">…</div>\n  …\n  <div class="share">…</div>\n</article>',
  },
  sources: [
    fiveNewRules,
    {
      title: 'Where the end of the content begins, and which pages are short',
      basis: 'own-choice',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const { page } = snapshot;
    const shares = reachableShares(snapshot);
    if (shares.length === 0) return say.nothingToCheck();
    const places = shares
      .filter(({ state }) => state === 'seen')
      .flatMap((share) => placeOf(snapshot, share));
    if (places.length === 0) return say.cannotTell();
    // A page whose scrolling is locked is no higher than the window by its own account.
    const height = Math.max(page.height, ...places.map(({ y = 0 }) => y));
    const isShort = height < 2 * page.viewport.height;
    const screens = (y: number) => (y / Math.max(1, page.viewport.height)).toFixed(1);
    const evidence = places.slice(0, 6).map(
      ({ share, top, sticky, y }): Exhibit => ({
        label: share.name || whereTo(share),
        text: sticky
          ? 'stays in sight'
          : y === undefined
            ? `on the first screen: ${top ? 'yes' : 'no'}`
            : `${y} px from the top of ${height} px, ${screens(y)} screens down`,
        from: 'page',
        ...atShare(snapshot, share),
      }),
    );
    if (isShort || places.some(({ sticky }) => sticky)) return say.pass(evidence);
    const top = places.some((place) => place.top);
    const end = places.some((place) => place.end);
    if (top && end) return say.pass(evidence);
    if (!end && places.some((place) => place.end === undefined)) return say.cannotTell();
    // Further ones that take no room now, or that only their marks tell, may stand just where one is missed.
    const mayBeThere =
      roomlessShares(snapshot).length > 0 ||
      shareHints(snapshot).length > 0 ||
      hasHiddenTwin(snapshot) ||
      hasPlainMargins(snapshot);
    // A main element that holds more than the article does not tell where that begins.
    const isVagueStart =
      page.main.from === 'main' &&
      shares.some((share) => controlOf(snapshot, share)?.region === 'article');
    if (mayBeThere || lacksShareStyle(snapshot) || (!top && isVagueStart)) return say.cannotTell();
    if (top) return say.warn('topOnly', {}, evidence);
    return end ? say.warn('endOnly', {}, evidence) : say.fail('buried', {}, evidence);
  },
});
