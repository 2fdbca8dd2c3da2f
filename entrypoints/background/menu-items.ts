import type { MenuContext, MenuItem } from '../../utils/platform/menus';
import type { Target } from '../../utils/share/target';

/** Favourites in a menu. Own choice: as many as in the share bar. */
const FAVOURITES = 5;

/** Opens the popup, where all else is. */
export const MORE = 'more';
export const PANEL = 'panel';

/** Ways to copy that a menu offers, whether they are favourites or not. */
const COPIES = ['copy-link', 'copy-markdown'];

/** What is shared, in the words of the menu. */
const PARENTS: Readonly<Record<MenuContext, string>> = {
  page: 'Share this page',
  link: 'Share this link',
  image: 'Share this page with this picture',
  selection: 'Share the selected text',
};

/** Whether a press in a menu is all that it takes: the rest needs a screen of ours. */
export const isDirect = ({ kind }: Target): boolean =>
  kind === 'network' || kind === 'custom' || kind === 'copy';

/** In a menu, `&` marks the key of an item; two stand for itself. */
const plain = (name: string): string => name.replaceAll('&', '&&');

/** Id of the item for a target. */
const idOf = (context: MenuContext, item: string) => `${context} ${item}`;

/** What a press on an item means: on what the menu was opened, and target or word of ours. */
export function itemOf(id: string): { context: MenuContext; item: string } | undefined {
  const at = id.indexOf(' ');
  const context = id.slice(0, Math.max(0, at));
  return Object.hasOwn(PARENTS, context)
    ? { context: context as MenuContext, item: id.slice(at + 1) }
    : undefined;
}

/** The menus of all contexts. `targets`: the user's own order, hidden ones left out. */
export function menuItems(targets: readonly Target[]): MenuItem[] {
  const favourites = targets.filter(isDirect).slice(0, FAVOURITES);
  const copies = targets.filter(
    ({ id }) => COPIES.includes(id) && !favourites.some((each) => each.id === id),
  );
  return (Object.keys(PARENTS) as MenuContext[]).flatMap((context) => {
    const parent = idOf(context, 'parent');
    const item = (id: string, title: string): MenuItem => ({
      id: idOf(context, id),
      title,
      context,
      parent,
    });
    const forPage =
      context === 'page'
        ? [item('line 2', '-'), item(MORE, 'More…'), item(PANEL, 'Open the panel')]
        : [];
    return [
      { id: parent, title: PARENTS[context], context },
      ...favourites.map(({ id, name }) => item(id, plain(name))),
      ...(favourites.length > 0 && copies.length > 0 ? [item('line', '-')] : []),
      ...copies.map(({ id, name }) => item(id, plain(name))),
      ...forPage,
    ];
  });
}
