import { grouped, headline, lackSentence } from '../../utils/audit/describe';
import type { Finding } from '../../utils/audit/finding';
import type { NetworkWords } from '../../utils/audit/guide';
import { type Defect, findingBehind } from '../../utils/audit/mended-by';
import type { Report } from '../../utils/audit/report';
import type { CardLine, Look, TextLimit } from '../../utils/networks/network';
import type { Card, CardPart } from '../../utils/signals/card';
import { readJsonLd, textOf } from '../../utils/signals/json-ld';
import { contentOf, metaAll, served } from '../../utils/signals/meta';
import type { PictureFit, PictureSize } from '../../utils/signals/picture-fit';
import { webUrl } from '../../utils/signals/urls';
import { ruleOf } from '../guide/guide';
import { isPictureFirst, linesOf } from './look';

export type PartName = 'Picture' | 'Site' | 'Title' | 'Text' | 'Author';

/** What a line of a card is called. */
export const NAME_OF: Readonly<Record<CardLine, PartName>> = {
  domain: 'Site',
  title: 'Title',
  description: 'Text',
  author: 'Author',
};

/** One part of a drawn card and where it comes from. */
export interface PartRow {
  name: PartName;
  /** The number that ties the row to the drawing, from 1. */
  number: number;
  /** The tag or property; absent where the part is the page's own address. */
  key?: string;
  line?: number | undefined;
  byte?: number | undefined;
  passedOver: CardPart['passedOver'];
  /** What the network's limit did to the text: “cut at 70 bytes”. */
  cut?: string;
}

type Row = Omit<PartRow, 'number'>;

/** Whether the network shows less of a text than the page says. */
export const isCut = ({ shown, value }: CardPart): boolean =>
  shown?.endsWith('…') === true && !value.trim().endsWith('…');

const cutWords = (part: CardPart, limit: TextLimit | undefined): { cut?: string } =>
  limit && isCut(part) ? { cut: `cut at ${limit.max} ${limit.unit}` } : {};

const rowOf = (name: PartName, part: CardPart | undefined, limit?: TextLimit): Row[] =>
  part
    ? [
        {
          name,
          key: part.from,
          line: part.line,
          byte: part.byte,
          passedOver: part.passedOver,
          ...cutWords(part, limit),
        },
      ]
    : [];

/** The card holds the domain line as text only; here is found again which tag it was taken from. */
function siteRow({ snapshot }: Report, { preview }: NetworkWords, card: Card): Row[] {
  if (card.domain === '') return [];
  const wanted = preview?.domain.value ?? 'address';
  const row: Row = { name: 'Site', passedOver: [] };
  if (wanted === 'address') return [row];
  const head = served(snapshot)?.head ?? snapshot.page.head;
  const begin = card.domain.replace(/…$/, '');
  const isSaidBy = (text: string | undefined) =>
    text?.replace(/\s+/g, ' ').trim().startsWith(begin) === true;
  if (
    wanted === 'publisher' &&
    readJsonLd(head).nodes.some((node) => isSaidBy(textOf(node['publisher'])))
  )
    return [{ ...row, key: 'jsonld:publisher' }];
  const key = wanted === 'publisher' ? 'og:site_name' : wanted;
  const bare = (host: string | undefined) => host?.replace(/^www\./, '');
  const tag = metaAll(head, key).find((each) => contentOf(each) !== '');
  const said = tag && contentOf(tag);
  const fits =
    key === 'og:url' ? bare(webUrl(said)?.hostname) === bare(card.domain) : isSaidBy(said);
  return [fits ? { ...row, key, line: tag?.source?.line, byte: tag?.source?.byte } : row];
}

/** The parts of a card in the order in which they are drawn; a picture that is left out is told of, too. */
export function partsOf(
  report: Report,
  network: NetworkWords,
  card: Card,
  { look, layout }: { look: Look; layout: Card['layout'] },
): PartRow[] {
  const { preview } = network;
  const lines: Readonly<Record<CardLine, () => Row[]>> = {
    domain: () => siteRow(report, network, card),
    title: () => rowOf('Title', card.title, preview?.titleMax?.value),
    description: () => rowOf('Text', card.description, preview?.descriptionMax?.value),
    author: () => rowOf('Author', card.author),
  };
  const picture = rowOf('Picture', card.image);
  const words = linesOf(look, layout).flatMap((line) => lines[line]());
  const rows = isPictureFirst(look, layout) ? [...picture, ...words] : [...words, ...picture];
  return rows.map((row, index) => ({ ...row, number: index + 1 }));
}

/** What the picture's own size makes of the card, in one sentence. */
export function fitSentence(
  { layout, why }: PictureFit,
  { name }: NetworkWords,
  { width, height }: PictureSize,
): string | undefined {
  const size = `The picture is ${width} × ${height} px`;
  switch (why) {
    case 'too-wide':
      return `The picture is ${grouped(Math.round((width / height) * 10) / 10)} times as wide as high, more than ${name} takes, so it is left out.`;
    case 'upright':
      return `The picture is not wider than high, so ${name} shows it small.`;
    case 'shape':
      return `${size}, a shape that ${name} shows small.`;
    case 'too-small':
      return layout === 'text'
        ? `${size}, less than ${name} takes, so it is left out.`
        : `${size}, less than ${name} needs for a large one, so it stands small.`;
    default:
      return undefined;
  }
}

/** Why a card is not complete. */
export interface Note {
  text: string;
  /** The finding that tells how it is mended, where there is one. */
  finding?: Finding;
}

/**
 * What keeps the card from being complete, one sentence each; the rule that decides the verdict where the
 * card itself lacks nothing. `fit` is what the size of the picture makes of it. `waiting` is told apart, for it
 * passes.
 */
export function notesOf(
  report: Report,
  network: NetworkWords,
  card: Card,
  fit: string | undefined,
): Note[] {
  const lacks = card.lacks.filter(
    (lack) => lack !== 'waiting' && !(fit && (lack === 'no-image' || lack === 'small-image-card')),
  );
  const noteOf = (text: string, lack: Defect): Note[] => {
    const finding = findingBehind(report.findings, network.id, lack);
    return text ? [{ text, ...(finding ? { finding } : {}) }] : [];
  };
  const notes = [
    ...(fit ? noteOf(fit, 'fit') : []),
    ...lacks.flatMap((lack) => noteOf(lackSentence(lack, network, card), lack)),
  ];
  if (notes.length > 0 || card.lacks.includes('waiting')) return notes;
  const { because } = report.score.networks[network.id] ?? {};
  const finding = report.findings.find(({ rule }) => rule === because);
  if (!finding) return [];
  const words = headline(finding, ruleOf(finding.rule), network.id);
  return [{ text: /[.?…]$/.test(words) ? words : `${words}.`, finding }];
}

/** The network's own tool for an address, http(s) only. */
export function debuggerUrl({ debugger: tool }: NetworkWords, page: string): string | undefined {
  return webUrl(tool?.value.replace('{url}', () => encodeURIComponent(page)))?.href;
}
