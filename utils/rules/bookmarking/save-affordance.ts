import { defineRule } from '../../audit/define-rule';
import type { Exhibit } from '../../audit/finding';
import { networkById } from '../../networks/registry';
import { LIMITS, type Snapshot } from '../../page/snapshot';
import { short } from '../../signals/card-values';
import { saysSave } from '../../signals/save-words';
import { controlOf, shareControls } from '../../signals/share-controls';

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
const HUBS = new Set(['addtoany', 'sharethis', 'shareaholic', 'addthis']);

/** Marks of what takes preferences, or opens the list of what was saved. */
const OTHER = /cookie|consent|privacy|cmp|cli[-_]|settings?|preferences/i;

/** One way to keep the page. */
interface Way {
  name: string;
  /** Only comes up once something else is opened. */
  inMenu: boolean;
  evidence: Exhibit;
}

const shown = (tag: string, name: string): Exhibit => ({
  label: 'control',
  text: `<${tag}>${short(name)}</${tag}>`,
  from: 'page',
});

/** Links and buttons named “save” or the like, comments and navigation left out. */
function named({ page }: Snapshot): Way[] {
  const controls = page.controls
    .filter(
      ({ name, title = '', marks, region, visible, folded }) =>
        (visible || folded) &&
        region !== 'comments' &&
        region !== 'footer' &&
        !OTHER.test(marks) &&
        (saysSave(name) || saysSave(title)),
    )
    .map(({ tag, name, title = '', visible }) => ({
      name: name || title,
      inMenu: !visible,
      evidence: shown(tag, name || title),
    }));
  const actions = page.actions
    .filter(({ text, marks }) => saysSave(text) && !OTHER.test(marks))
    .map(({ text }) => ({ name: text, inMenu: false, evidence: shown('button', text) }));
  return [...controls, ...actions];
}

/** Share controls that lead to a service which keeps pages, or to a menu of such. */
function byService(snapshot: Snapshot): Way[] {
  return shareControls(snapshot).flatMap((share) => {
    const { widget = '', state, name, kind } = share;
    const network = share.network ?? serviceIn(name);
    const isHub = kind === 'widget' && network === '' && HUBS.has(widget);
    const lives = networkById(network)?.status.value !== 'dead';
    if (!isHub && !(SERVICES.has(network) && lives)) return [];
    const shownName = networkById(network)?.name ?? name;
    const control = controlOf(snapshot, share);
    const evidence: Exhibit = control
      ? { ...shown(control.tag, name || shownName), label: shownName }
      : { label: 'widget', text: shownName, from: 'page' };
    return [{ name: shownName, inMenu: isHub || state !== 'seen', evidence }];
  });
}

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
  scope: ['article', 'recipe', 'product', 'video'],
  contested: 'Browsers save pages themselves, so many sites leave it to them.',
  messages: {
    none: 'No button to save the page was found, neither by its name nor by the service it leads to',
    inMenu: 'The way to save the page, “{name}”, only comes up in a menu',
  },
  why: 'Saved pages are read and shared later; Pinterest and reading lists bring people back.',
  fix: {
    text: 'Offer one way to save that suits your readers.',
    snippet:
      '<a href="https://app.raindrop.io/add?link={{canonical|enc}}&amp;title={{title|enc}}" rel="nofollow">Save</a>',
  },
  sources: [
    {
      title: 'Rohit Bhargava: 5 rules of social media optimization (2006)',
      url: 'https://rohitbhargava.typepad.com/weblog/2006/08/5_rules_of_soci.html',
      basis: 'read',
      checked: '2026-11-22',
    },
    {
      title: 'Pinterest: the Save button',
      url: 'https://developers.pinterest.com/docs/web-features/buttons/',
      basis: 'read',
      checked: '2026-11-22',
    },
  ],
  check(snapshot, say) {
    const ways = [...named(snapshot), ...byService(snapshot)];
    const open = ways.find(({ inMenu }) => !inMenu);
    if (open) return say.pass([open.evidence]);
    const [way] = ways;
    if (way) return say.warn('inMenu', { name: short(way.name) }, [way.evidence]);
    const { actions, cut } = snapshot.page;
    return cut.includes('controls') || actions.length >= LIMITS.small
      ? say.cannotTell()
      : say.fail('none');
  },
});
