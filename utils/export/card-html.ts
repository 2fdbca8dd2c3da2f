import { lackSentence } from '../audit/describe';
import type { Guide, NetworkWords } from '../audit/guide';
import type { CardLine, Look } from '../networks/network';
import type { Card } from '../signals/card';
import type { ExportedReport } from './exported';
import { type Markup, markup } from './markup';
import { placeholder, STATUS_OF, shape } from './shapes';
import type { NetworkLine } from './words';

/** Pictures that go into the file: `data:` addresses by the address that the page gives. */
export type Pictures = ReadonlyMap<string, string>;

/** What a file may hold as a picture: kinds that run nothing, written so that nothing can follow them. */
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[a-z\d+/]+={0,2}$/i;

/** What is drawn where nothing is known of the network’s look. Shape of the large picture: own choice. */
const PLAIN: Look = {
  lines: ['domain', 'title', 'description'],
  picture: 'above',
  largeRatio: 1.91,
  smallRatio: 1,
  smallSide: 'start',
};

const LINES = 2;

function picture({ image }: Card, ratio: number, pictures: Pictures): Markup {
  const data = pictures.get(image?.value ?? '');
  const drawn =
    data !== undefined && PICTURE.test(data)
      ? markup`<img src="${data}" alt="The page’s picture">`
      : placeholder('The page’s picture, which is not in this file');
  return markup`<div class="picture" style="aspect-ratio:${ratio}">${drawn}</div>`;
}

function line(kind: CardLine, card: Card, look: Look): Markup | undefined {
  if (kind === 'domain') {
    if (card.domain === '') return undefined;
    return markup`<p class="domain" data-case="${look.domainCase ?? 'as-is'}" dir="auto">${card.domain}</p>`;
  }
  const part = card[kind];
  if (!part) return undefined;
  const most =
    kind === 'title' ? look.titleLines : kind === 'description' ? look.descriptionLines : 1;
  return markup`<p class="${kind}" dir="auto" style="-webkit-line-clamp:${most ?? LINES}">${part.shown ?? part.value}</p>`;
}

function drawing(card: Card, network: NetworkWords | undefined, pictures: Pictures): Markup {
  const look = network?.preview?.look?.value ?? PLAIN;
  const isSmall = card.layout === 'small';
  const isPictured = card.image !== undefined && (isSmall || card.layout === 'large');
  const kinds = card.layout === 'large' ? look.lines : (look.smallLines ?? look.lines);
  const words = markup`<div class="words">${kinds.map((kind) => line(kind, card, look))}</div>`;
  if (!isPictured) return markup`<div class="card">${words}</div>`;
  const seen = picture(
    card,
    isSmall ? (look.smallRatio ?? 1) : (look.largeRatio ?? PLAIN.largeRatio ?? 1),
    pictures,
  );
  const isFirst = isSmall ? look.smallSide === 'start' : look.picture !== 'below';
  return markup`<div class="card" data-small="${isSmall ? 'yes' : 'no'}" data-side="${isFirst ? 'start' : 'end'}">${isFirst ? [seen, words] : [words, seen]}</div>`;
}

/** The card of a network in our own drawing, or the bare address, and why it is no better. */
export function cardBody(
  id: string,
  report: ExportedReport,
  guide: Guide,
  pictures: Pictures,
): Markup {
  const card = report.cards.find(({ network }) => network === id);
  const network = guide.networks.find((known) => known.id === id);
  const lack = card?.lacks[0];
  const reason = lack && network && card ? lackSentence(lack, network, card) : '';
  const body =
    !card || card.layout === 'none'
      ? markup`<div class="card bare"><p class="address" dir="ltr">${report.share.url || report.url}</p></div>`
      : drawing(card, network, pictures);
  return markup`${body}${reason && markup`<p class="fine">${reason}</p>`}`;
}

/** One network: its verdict, and its card in our own drawing. */
export function cardHtml(
  { id, name, tile, verdict, words }: NetworkLine,
  report: ExportedReport,
  guide: Guide,
  pictures: Pictures,
): Markup {
  const status = STATUS_OF[verdict];
  return markup`<article class="network"><h3><span class="tile" aria-hidden="true">${tile}</span><span>${name}</span><span class="verdict" data-is="${status}">${shape(status)}${words}</span></h3>${cardBody(id, report, guide, pictures)}</article>`;
}

/** The two networks whose cards say most: the first that is well served, and the first that is served worst. */
export function chosenNetworks(lines: readonly NetworkLine[]): NetworkLine[] {
  const best = lines.find(({ verdict }) => verdict === 'ready') ?? lines[0];
  const others = lines.filter((line) => line !== best);
  const worst =
    others.find(({ verdict }) => verdict === 'nothing') ??
    others.find(({ verdict }) => verdict === 'flawed') ??
    others[0];
  return lines.filter((line) => line === best || line === worst);
}
