import { defineRule, type Leveled } from '../../audit/define-rule';
import { shareButtonDebate } from '../../audit/sources/observers';
import { networkById } from '../../networks/registry';
import type { Snapshot } from '../../page/snapshot';
import { type PlacedShare, placedShares, reachableShares } from '../../signals/share-controls';
import { namesOf, shareExhibit } from '../../signals/share-exhibits';
import { hasPlainMargins, lacksShareStyle } from '../../signals/share-layout';
import { atWidget } from '../../signals/targets';
import { norm } from '../../signals/urls';
import { widgetsFound } from '../../signals/widgets';

/** Own choices: networks that make a focused set, and those that make a long row. */
const MOST_GOOD = 6;
const MOST = 9;
/** Own choice: once near the title and once after the content is enough. */
const MOST_TIMES = 2;
/** Own choices: how far apart neighbours of one row may stand in the list of controls, and in CSS px. */
const ROW_GAP = 3;
const ROW_HEIGHT = 300;

interface Offer extends PlacedShare {
  /** Equal for buttons that do the same. */
  act: string;
}

/** The link in a plug-in of Facebook, for Like or Share, that its script replaces. */
const PLUGIN_LINK = /(?:^|\s)fb-xfbml-parse-ignore(?:\s|$)/;

/** Buttons of networks that are seen at once, in document order; mail and short messages are no networks. */
function offersOf(snapshot: Snapshot): Offer[] {
  return placedShares(snapshot).flatMap(({ share, control }): Offer[] => {
    const { state, network, kind } = share;
    if (
      state !== 'seen' ||
      network === undefined ||
      [kind, network].some((each) => /^(?:email|sms)$/.test(each))
    )
      return [];
    // Pin buttons of several pictures and quotes to post differ in their addresses.
    // An element that a script fills may name its page beside an address that all of them have.
    const target = norm(control.url ?? '') ?? share.name;
    return [{ share, control, act: `${share.network} ${target} ${share.shares ?? ''}` }];
  });
}

function rowsOf(offers: readonly Offer[]): Offer[][] {
  const rows: Offer[][] = [];
  for (const [at, offer] of offers.entries()) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    const isNear =
      last !== undefined &&
      (offer.share.control ?? 0) - (last.share.control ?? 0) <= ROW_GAP &&
      Math.abs(offer.control.box.y - last.control.box.y) <= ROW_HEIGHT;
    // Where the order begins anew, another bar begins.
    const isAnew =
      row !== undefined &&
      row.length > 1 &&
      offer.act === row[0]?.act &&
      offers[at + 1]?.act === row[1]?.act;
    if (row && isNear && !isAnew) row.push(offer);
    else rows.push([offer]);
  }
  return rows;
}

/** Buttons that stand twice in a row; an icon and its word side by side are one. */
const repeatsIn = (row: readonly Offer[]) =>
  row.filter(
    (offer, at) =>
      row.findIndex(({ act }) => act === offer.act) < at - 1 && row[at - 1]?.act !== offer.act,
  );

const nameOf = (id: string | undefined) => networkById(id ?? '')?.name ?? id ?? '';

export default defineRule({
  id: 'share-set-focused',
  pillar: 'sharing-ease',
  title: 'The set of share buttons is short and without repeats',
  kind: 'guard',
  severity: 'minor',
  weight: 2,
  confidence: 'medium',
  networks: ['all'],
  needs: [],
  rendering: 'needed',
  dependsOn: ['share-control-present'],
  topic: 'share-buttons',
  scope: 'public',
  contested: 'How many buttons are best is a matter of taste; the bounds are our own choice.',
  messages: {
    long: 'Share buttons of at least {count} networks show at once; three to six are enough',
    veryLong:
      'Share buttons of at least {count} networks show at once, far more than the three to six that are enough',
    repeated: 'The same button stands in one row more than once: {networks}',
    often: 'The same button stands on the page more than twice: {networks}',
    plugins: 'Share buttons of several plug-ins are in the page at once: {plugins}',
  },
  why: 'A long row costs attention and time to load, and repeats mostly mean that a theme and a plug-in both add buttons.',
  fix: {
    text: 'Keep the few networks that your readers use and put the rest behind the device’s share sheet.',
    snippet:
      '<button type="button" data-share>Share</button>\n<script>\ndocument.querySelector("[data-share]").onclick = () =>\n  navigator.share?.({ title: document.title, url: {{canonical|json}} });\n</script>',
  },
  sources: [
    shareButtonDebate,
    { title: 'How many networks are too many', basis: 'own-choice', checked: '2026-11-22' },
  ],
  check(snapshot, say) {
    const offers = offersOf(snapshot);
    const [first] = offers;
    if (!first) {
      const shares = reachableShares(snapshot);
      // A menu that one button opens keeps the page calm, however many it holds.
      const inMenu = shares.filter(({ state, network }) => state === 'folded' && network);
      if (inMenu.length > 0)
        return say.pass(inMenu.slice(0, 5).map((share) => shareExhibit(snapshot, share)));
      const mayOffer = shares.some(({ kind }) => kind === 'scripted' || kind === 'widget');
      return mayOffer ? say.cannotTell() : say.nothingToCheck();
    }
    const networks = new Set(offers.map(({ share }) => share.network));
    const shown = offers.filter(({ control }) => !PLUGIN_LINK.test(control.marks));
    const inRow = rowsOf(shown).flatMap(repeatsIn);
    const often = [...Map.groupBy(shown, ({ act }) => act).values()].filter(
      (same) => same.length > MOST_TIMES,
    );
    const plugins = widgetsFound(snapshot).filter(
      ({ widget, alive, match }) => alive && match !== undefined && widget.network === undefined,
    );
    const exhibits = (list: readonly Offer[]) =>
      list.slice(0, 5).map(({ share }) => shareExhibit(snapshot, share));
    const names = (list: readonly Offer[]) =>
      namesOf(list.map(({ share }) => nameOf(share.network)));
    const count = networks.size;
    const firstOfEach = [...networks].flatMap(
      (id) => offers.find(({ share }) => share.network === id) ?? [],
    );
    // Without its style, what a menu hides stands there as well, and nothing stands in a row.
    const isUnstyled = lacksShareStyle(snapshot);
    const isRowless = isUnstyled || hasPlainMargins(snapshot);
    const repeated = isRowless ? [] : inRow;
    const problems: Leveled[] = [];
    if (count > MOST_GOOD && !isUnstyled) {
      const data = { count };
      problems.push(
        count > MOST
          ? say.problem('fail', 'veryLong', data, exhibits(firstOfEach))
          : say.problem('warn', 'long', data, exhibits(firstOfEach)),
      );
    }
    if (repeated.length > 0) {
      const data = { networks: names(repeated) };
      problems.push(say.problem('fail', 'repeated', data, exhibits(repeated)));
    } else if (often.length > 0) {
      const data = { networks: names(often.flatMap((same) => same[0] ?? [])) };
      problems.push(say.problem('warn', 'often', data, exhibits(often.flat())));
    }
    if (plugins.length > 1) {
      const data = { plugins: namesOf(plugins.map(({ widget }) => widget.name)) };
      const found = plugins.slice(0, 4).map(({ widget, match }) => ({
        label: widget.name,
        text: match?.html ?? widget.id,
        from: 'page' as const,
        ...atWidget(snapshot, widget.id),
      }));
      problems.push(say.problem('fail', 'plugins', data, found));
    }
    const isUnsure = (count > MOST_GOOD && isUnstyled) || (inRow.length > 0 && isRowless);
    if (problems.length === 0 && isUnsure) return say.cannotTell();
    return say.worst(problems, exhibits(firstOfEach));
  },
});
