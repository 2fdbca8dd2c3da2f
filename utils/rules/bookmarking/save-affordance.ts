import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { pinterestSaveButton } from '../../audit/sources/networks';
import { fiveRules } from '../../audit/sources/observers';
import { networkById } from '../../networks/registry';
import { type Control, LIMITS, type Snapshot } from '../../page/snapshot';
import { short } from '../../signals/card-values';
import { networkOfProfile } from '../../signals/network-of';
import { codeOf, codeWords } from '../../signals/network-words';
import { saysSave } from '../../signals/save-words';
import {
  controlOf,
  mayShareUnseen,
  type ShareControl,
  shareControls,
  shareHints,
  shareOffers,
} from '../../signals/share-controls';
import { namesOf, placeOf, shareExhibit } from '../../signals/share-exhibits';
import { atControl, atText, atWidget } from '../../signals/targets';
import { norm } from '../../signals/urls';

/** Services whose purpose, or one of them, is to keep pages. */
const SERVICES = new Set(
  'pinterest raindrop instapaper pinboard diigo hatena flipboard tumblr evernote bibsonomy'.split(
    ' ',
  ),
);

/** The service that a name ends in, where the address is of a form that nobody knows: “Share to Pinterest”. */
const serviceIn = (name: string): string =>
  [...SERVICES].find((id) => name.toLowerCase().endsWith(` ${id}`)) ?? '';

/** Menus of many services, saving among them. */
const HUBS = new Set(['addtoany', 'sharethis', 'shareaholic']);

/** Services for keeping pages that ended; when, their files say. */
const ENDED_SERVICES = new Set('pocket delicious googlebookmarks'.split(' '));

/** Addresses of services that ended, whatever their links are called; see their files. */
const ENDED =
  /^https?:\/\/(?:[\w-]+\.)*(?:addthis\.com|del\.icio\.us|delicious\.com|getpocket\.com)(?:[/?#:]|$)/i;

/** Addresses by which closed services took a page into bookmarks, and their names; see their files. */
const ENDED_BOOKMARKERS: readonly [RegExp, string][] = [
  [/^https?:\/\/(?:[\w-]+\.)*addthis\.com\/bookmark\.php\b/i, 'AddThis'],
];

/** Marks of what takes preferences, or opens the list of what was saved. */
const OTHER = /cookie|consent|privacy|cmp|cli[-_]|settings?|preferences/i;

/** One way to keep the page. */
interface Way {
  name: string;
  /** Only comes up once something else is opened. */
  inMenu: boolean;
  /** Without content and without size; a style sheet that is lacking here may draw it. */
  empty?: boolean;
  evidence: Exhibit;
}

/** Whether a control has no text and no size, and nothing is known to hide it: a picture or style sheet may lack. */
const isEmpty = ({ visible, folded, text, box }: Control): boolean =>
  !visible && !folded && text.trim() === '' && (box.width === 0 || box.height === 0);

const shown = (tag: string, name: string): Exhibit => ({
  label: 'control',
  text: `<${tag}>${short(name)}</${tag}>`,
  from: 'page',
});

/** Links and buttons named “save” or the like, comments and navigation left out. */
function named(snapshot: Snapshot): Way[] {
  const { page } = snapshot;
  const controls = page.controls
    .filter(
      ({ name, title = '', marks, region, url = '' }) =>
        region !== 'comments' &&
        region !== 'footer' &&
        (saysSave(name) || (title !== '' && saysSave(title))) &&
        !OTHER.test(marks) &&
        !ENDED.test(url),
    )
    .map((control) => {
      const name = control.name || (control.title ?? '');
      return {
        name,
        inMenu: !control.visible,
        empty: isEmpty(control),
        evidence: { ...shown(control.tag, name), ...atControl(snapshot, control) },
      };
    });
  const actions = page.actions
    .filter(({ text, marks }) => saysSave(text) && !OTHER.test(marks))
    .map(({ text }) => ({
      name: text,
      inMenu: false,
      evidence: { ...shown('button', text), ...atText(snapshot, text) },
    }));
  return [...controls, ...actions];
}

/** Whether a control that does not show hands over another page than this one, and than those that show. */
function sharesOther(
  { page }: Snapshot,
  all: readonly ShareControl[],
  share: ShareControl,
): boolean {
  if (share.state === 'seen' || !share.shares) return false;
  const seen = all.flatMap(({ state, shares }) => (state === 'seen' && shares ? norm(shares) : []));
  const here = norm(share.shares);
  return seen.length > 0 && !seen.includes(here) && here !== norm(page.url);
}

/** Share controls that lead to a service which keeps pages, or to a menu of such. */
function byService(snapshot: Snapshot): Way[] {
  const all = shareControls(snapshot);
  return all.flatMap((share) => {
    const { widget = '', state, name, kind } = share;
    if (sharesOther(snapshot, all, share)) return [];
    const network = share.network ?? serviceIn(name);
    const isHub = kind === 'widget' && network === '' && HUBS.has(widget);
    const lives = networkById(network)?.status.value !== 'dead';
    if (!isHub && !(SERVICES.has(network) && lives)) return [];
    const shownName = networkById(network)?.name ?? name;
    const control = controlOf(snapshot, share);
    const evidence: Exhibit = control
      ? {
          ...shown(control.tag, name || shownName),
          label: shownName,
          ...atControl(snapshot, control),
        }
      : { label: 'widget', text: shownName, from: 'page', ...atWidget(snapshot, widget) };
    const empty = control !== undefined && isEmpty(control);
    return [{ name: shownName, inMenu: isHub || state !== 'seen', empty, evidence }];
  });
}

/** Links in the page to services for keeping pages that have closed, whatever their form, as exhibits. */
const endedLinks = (snapshot: Snapshot): { service: string; evidence: Exhibit }[] =>
  snapshot.page.controls.flatMap((control) => {
    const { url = '', region, tag } = control;
    const name = ENDED_BOOKMARKERS.find(([address]) => address.test(url))?.[1];
    if (name === undefined || region === 'comments') return [];
    const evidence = { ...shown(tag, control.name || name), ...atControl(snapshot, control) };
    return [{ service: name, evidence: { ...evidence, label: name } }];
  });

/** Words in classes and names of data that speak of keeping a page, set apart by `codeWords`. */
const SAVE_MARK =
  /(?:^|-)(?:save|saved|bookmarks?|favou?rites?|wishlist|readlater|pinit|pinterest|instapaper|pocket|merken|merkliste)(?:-|$)/;

/** What all of them hold. */
const MAY_SAVE =
  /save|bookmark|favo|wishlist|readlater|pinit|pinterest|instapaper|pocket|merken|merkliste/i;

function isMarked(control: Control): boolean {
  const code = codeOf(control);
  return MAY_SAVE.test(code) && SAVE_MARK.test(codeWords(code));
}

/** Names of services for keeping pages, as parts of a name. */
const SERVICE_NAME =
  /bookmark|favou?rite|pinterest|\bpocket\b|instapaper|delicious|diigo|evernote|(?:书签|書籤|收藏|搜藏)$/i;

/** Hosts that are called by what they do, whoever runs them; some may have ended. */
const SERVICE_HOST = /^https?:\/\/(?:bookmarks?|cang|shoucang)\./i;

/** Elements that hold or head share buttons, rather than open a menu of them. */
const HOLDERS = new Set('ul ol li p h1 h2 h3 h4 h5 h6 i'.split(' '));

/** Controls after the opener of a menu among which the first of the menu stands. Own choice. */
const MENU_WITHIN = 3;

/** Whether a visible “Share” may open a menu that was not read, as one kept in a `template` is. */
function opensUnread(snapshot: Snapshot): boolean {
  const shares = shareControls(snapshot);
  if (shareHints(snapshot).some(({ visible, tag }) => visible && !HOLDERS.has(tag))) return true;
  if (shares.some((share) => controlOf(snapshot, share)?.folded)) return false;
  return shares.some(
    ({ kind, network, state, control: at }) =>
      kind === 'scripted' &&
      network === undefined &&
      state === 'seen' &&
      at !== undefined &&
      !shares.some(
        ({ network: next, control = 0 }) =>
          next !== undefined && control > at && control <= at + MENU_WITHIN,
      ),
  );
}

/** A line that may offer the page as a file, and the characters within which it is no sentence. Own choice. */
const PDF = /\bpdf\b/i;
const PDF_WITHIN = 30;

/** Whether a line of the page offers to save it, but for what saves preferences, which stands among the lines, too. */
function linesSay({ page }: Snapshot): boolean {
  const said = page.lines.filter(saysSave);
  if (said.length === 0) return false;
  const others = new Set(
    [...page.controls, ...page.actions]
      .filter(({ marks }) => OTHER.test(marks))
      .map(({ text }) => text.trim()),
  );
  return said.some((line) => !others.has(line.trim()));
}

/**
 * Whether something may save the page that cannot be judged: what only its marks or its place among share buttons say,
 * a text that a script may make a button of, a frame, or a share control that does not show now.
 */
function mayBeThere(snapshot: Snapshot): boolean {
  const { page } = snapshot;
  const isKeeper = ({ network = '', widget = '', name }: ShareControl) =>
    SERVICES.has(network) ||
    ENDED_SERVICES.has(network) ||
    HUBS.has(widget) ||
    widget.startsWith('addthis') ||
    SERVICE_NAME.test(name);
  return (
    shareOffers(snapshot).some(isKeeper) ||
    page.controls.some((control) => {
      const { name, title = '', marks, region, url, onclick = '', href = '' } = control;
      return (
        region !== 'comments' &&
        (isMarked(control) ||
          /^(?:.{0,30} )?(?:bookmarks?|favou?rites?)$|(?:书签|書籤|收藏|搜藏)$/i.test(
            name || title,
          ) ||
          SERVICE_HOST.test(url ?? '') ||
          SAVES.test(onclick) ||
          SAVES.test(href)) &&
        !OTHER.test(marks) &&
        !(url && networkOfProfile(url))
      );
    }) ||
    page.frames.some((address) => SAVES.test(address)) ||
    opensUnread(snapshot) ||
    mayShareUnseen(snapshot) ||
    // Last, since a page has hundreds of lines.
    page.lines.some((line) => line.length <= PDF_WITHIN && PDF.test(line)) ||
    linesSay(snapshot)
  );
}

/** Addresses of services that keep pages, living or ended, in whatever code they stand. */
const SAVES =
  /pinterest\.[a-z.]+\/pin\/|getpocket\.com\/(?:save|edit|v1)|instapaper\.com\/|raindrop\.io\/|google\.[a-z.]+\/bookmarks|favorites\.live\.com|addthis\.com\/bookmark/i;

/** Buttons of services that kept pages and have closed. */
const ended = (snapshot: Snapshot): ShareControl[] =>
  shareControls(snapshot).filter(
    ({ network = '', state }) =>
      state !== 'unseen' &&
      ENDED_SERVICES.has(network) &&
      networkById(network)?.status.value === 'dead',
  );

export default defineRule({
  id: 'save-affordance',
  pillar: 'bookmarking',
  title: 'Visitors can save the page for later',
  kind: 'achievement',
  severity: 'minor',
  weight: 1,
  confidence: 'medium',
  networks: ['bookmarks', 'pinterest'],
  needs: [],
  rendering: 'to-fail',
  scope: ['article', 'recipe', 'product', 'video'],
  contested: 'Browsers save pages themselves, so many sites leave it to them.',
  messages: {
    none: 'No button to save the page was found, neither by its name nor by the service it leads to',
    ended: 'All that was found to save the page with has closed: {service}',
    inMenu:
      'The way to save the page that was found, “{name}”, does not show now; it may come up in a menu, or in another window size',
  },
  why: 'Saved pages are read and shared later; Pinterest and reading lists bring people back.',
  fix: {
    text: 'Offer one way to save that suits your readers.',
    snippet:
      '<a href="https://app.raindrop.io/add?link={{canonical|enc}}&amp;title={{title|enc}}" rel="nofollow">Save</a>',
  },
  sources: [fiveRules, pinterestSaveButton],
  check(snapshot, say) {
    const ways = [...named(snapshot), ...byService(snapshot)];
    const open = ways.find(({ inMenu }) => !inMenu);
    if (open) return say.pass([open.evidence]);
    const way = ways.find(({ empty }) => !empty);
    if (!way && ways.length > 0) return say.cannotTell();
    if (way) return say.warn('inMenu', { name: short(way.name) }, [way.evidence]);
    const { actions, cut } = snapshot.page;
    if (cut.includes('controls') || actions.length >= LIMITS.small) return say.cannotTell();
    const closed = ended(snapshot);
    if (closed.length > 0) {
      return say.fail(
        'ended',
        { service: namesOf(closed.map(placeOf)) },
        closed.slice(0, 3).map((share) => shareExhibit(snapshot, share)),
      );
    }
    const links = endedLinks(snapshot);
    return links.length > 0
      ? say.fail(
          'ended',
          { service: namesOf(links.map(({ service }) => service)) },
          links.slice(0, 3).map(({ evidence }) => evidence),
        )
      : mayBeThere(snapshot)
        ? say.cannotTell()
        : say.fail('none');
  },
});
