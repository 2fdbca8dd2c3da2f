import type { Snapshot } from '../../page/snapshot';
import { isPaged } from './address';
import { type Add, media } from './media';
import type { Clue } from './types';
import { viewOf } from './view';

/** Our own choices, all in the order of what the rule catalogue proposes. */
const CARDS = 6;
const FEW_PRICES = 3;
/** Text of a card that is no link, in characters: an excerpt with its date and author. */
const TEASER = { plain: 400, dense: 150 };

const BUY =
  /add to (cart|basket|bag)|buy (it )?now|in den (waren|einkaufs)korb|jetzt kaufen|ajouter au panier|añadir (al carrito|a la cesta)|aggiungi al carrello|adicionar ao carrinho|in winkelwagen|lägg i (varukorg|kundvagn)|do koszyka|sepete ekle|в корзину|加入购物车|カートに入れる|장바구니/i;
/** Pages that are a tool name it in the title. */
const TOOL =
  /\b(online|live|free|interactive)\b.*\b(maker|editor|generator|converter|calculator|compiler|creator|builder|simulator|playground|checker|viewer|tester)\b|\b(calculator|converter|generator|rechner|umrechner|calculatrice|calculadora|playground|compiler)\b/i;
const POSTS = /(^|[.\s_-])(post|message|reply|answer|comment|beitrag)s?([_-]|$|\b)/i;
/** Pages about the site itself are written like articles. */
const ABOUT =
  /\/(about(-?us)?|contact|kontakt|team|company|unternehmen|ueber-uns|jobs|careers?|pricing|features?|services?|leistungen|products?|solutions?)(\/|\.\w+)?$/i;

function trade({ page }: Snapshot, add: Add): void {
  const buttons = page.actions.filter(({ text }) => BUY.test(text));
  const [first] = buttons;
  if (first && buttons.length <= FEW_PRICES) {
    add('product', 2, `a button says “${first.text.slice(0, 40)}”`);
  }
  const [price, next] = page.prices;
  const isAlone =
    price && (next === undefined || next.size < price.size || page.prices.length <= FEW_PRICES);
  if (isAlone && first && buttons.length <= FEW_PRICES) {
    add('product', 2, `one price stands out: ${price.text.slice(0, 40)}`);
  }
}

/** Many cards side by side, each leading on, and little to read between them. */
function isList(snapshot: Snapshot): boolean {
  const { main, counts, text } = snapshot.page;
  const { isSingle, isDense, prose } = viewOf(snapshot);
  const { count, linked, mark } = main.repeated ?? { count: 0, linked: 0, mark: '' };
  const cards =
    count >= CARDS &&
    // Paragraphs with a picture each are no cards.
    !mark.startsWith('p.') &&
    prose <= count * (isDense ? TEASER.dense : TEASER.plain) &&
    linked >= count * 0.8 &&
    (main.linkCharacters >= main.characters * 0.6 || (!isSingle && main.paragraphs <= count));
  // Comments and related stories are often articles too; in a list none of them is most of the page.
  const articles =
    counts.articles >= CARDS &&
    text.article < Math.min(text.characters * 0.4, isDense ? 600 : 1_500) &&
    !isSingle;
  return cards || articles || (counts.hEntry >= CARDS && !isSingle);
}

/** How the page is built. */
export function built(
  snapshot: Snapshot,
  isManual: boolean,
): { clues: Clue[]; isEpisode: boolean; isList: boolean } {
  const { main, counts, comments, times, bylines, text, outLinks } = snapshot.page;
  const view = viewOf(snapshot);
  const { isDense, isSigned, isText, isNamed, isHome, path, prose, title } = view;
  const clues: Clue[] = [];
  const add: Add = (type, points, why) => clues.push({ type, points, why });
  const isEpisode = media(snapshot, add);
  trade(snapshot, add);

  const list = isList(snapshot);
  if (list) {
    const count = Math.max(main.repeated?.count ?? 0, counts.articles, counts.hEntry);
    add('listing', 4, `${count} entries side by side`);
  }
  const isPosts = main.repeated && main.repeated.count >= 3 && POSTS.test(main.repeated.mark);
  if (isPosts || (comments.count >= 3 && comments.withAuthor >= 3 && !isText)) {
    add('discussion', 3, `${main.repeated?.count ?? comments.count} posts one below the other`);
  }
  if (!isHome && !list && !(isPaged(path) && !isNamed)) {
    if (isText && isManual) {
      // Whoever explains something dates it, too.
      add('document', 3, `text to be read: ${prose} characters`);
    } else if (isText && !ABOUT.test(path)) {
      add('article', 3, `text to be read: ${prose} characters`);
      if (isSigned) add('article', 2, 'a date or byline');
      if (isNamed) add('article', 1, 'its address repeats its title');
      else if (prose >= (isDense ? 1_000 : 2_500)) add('article', 1, 'a long text');
    } else if (counts.articles === 1 && text.article >= (isDense ? 600 : 1_500) && isSigned) {
      add('article', 2, 'one long <article> with a date or byline');
    }
  }
  if (prose >= 3_000 && times.length === 0 && bylines.length === 0) {
    add('document', 2, 'long text without a marked date or author');
  }
  if (TOOL.test(title) && !isText) {
    add('app', 5, `its title names a tool: “${title.slice(0, 80)}”`);
  }
  const dois = outLinks.filter(
    ({ url, text: words }) => /doi\.org\/10\./i.test(url) && /10\.\d{4}/.test(words),
  );
  if (dois.length === 1) add('scholarly', 3, `one DOI: ${dois[0]?.text.slice(0, 60)}`);
  const manifest = snapshot.full?.manifest;
  if (manifest?.state === 'ok') {
    const { display, startUrl } = manifest.facts.facts;
    if (
      display === 'standalone' &&
      startUrl &&
      startUrl.replace(/[?#].*/, '') === snapshot.page.url.replace(/[?#].*/, '')
    ) {
      add('app', 4, 'its manifest starts an app at this address');
    }
  }
  return { clues, isEpisode, isList: list };
}
