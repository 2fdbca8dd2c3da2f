import type { Status } from '../../utils/audit/finding';
import type { NetworkWords } from '../../utils/audit/guide';
import { isAboutRobots } from '../../utils/audit/is-about-robots';
import type { Report } from '../../utils/audit/report';
import type { Card, CardPart } from '../../utils/signals/card';
import { isCut } from './card-parts';
import { linesOf, lookOf } from './look';

/** One cell: a shape, two words at most, and the same in full. */
export interface Cell {
  is: Status;
  short: string;
  full: string;
}

export type Column = 'title' | 'text' | 'picture' | 'access';

const WAITING: Cell = { is: 'unknown', short: 'Waiting', full: 'waiting for the server' };
const UNKNOWN: Cell = { is: 'unknown', short: 'Unknown', full: 'not known without the server' };

const cameLate = ({ passedOver }: CardPart) => passedOver.some(({ why }) => why === 'page-only');

function textCell(part: CardPart, cut: Status): Cell {
  if (cameLate(part))
    return { is: 'warn', short: 'Scripts', full: `${part.from}; a better one is added by scripts` };
  return isCut(part)
    ? { is: cut, short: 'Cut', full: `${part.from}, cut` }
    : { is: 'pass', short: 'Whole', full: `${part.from}, whole` };
}

function accessCell({ findings, snapshot }: Report, card: Card): Cell {
  switch (card.lacks[0]) {
    case 'blocked-by-robots':
      return { is: 'fail', short: 'Blocked', full: 'turned away by robots.txt' };
    case 'no-answer':
      return card.layout === 'none'
        ? { is: 'fail', short: 'Error', full: 'the server answers with an error' }
        : UNKNOWN;
    case 'noindex':
      return { is: 'fail', short: 'noindex', full: 'the page asks not to be shown' };
    default:
  }
  if (snapshot.robots.state === 'pending') return WAITING;
  if (snapshot.robots.state === 'missing') return UNKNOWN;
  const isDoubted = findings.some(
    (finding) =>
      (finding.status === 'fail' || finding.status === 'warn') &&
      isAboutRobots(finding, card.network),
  );
  return isDoubted
    ? { is: 'warn', short: 'Doubtful', full: 'may be turned away by robots.txt' }
    : { is: 'pass', short: 'Let in', full: 'let in' };
}

function pictureCell(card: Card): Cell {
  const { image, layout, lacks } = card;
  if (!image)
    return lacks.includes('no-image')
      ? { is: 'fail', short: 'None', full: 'none' }
      : { is: 'notApplicable', short: 'None', full: 'none, and none is needed' };
  if (layout === 'text') return { is: 'fail', short: 'Left out', full: 'left out for its size' };
  const from = `from ${image.from}`;
  if (cameLate(image))
    return { is: 'warn', short: 'Scripts', full: `${from}; a better one is added by scripts` };
  if (layout === 'large') return { is: 'pass', short: 'Large', full: `large, ${from}` };
  return lacks.includes('small-image-card')
    ? { is: 'warn', short: 'Small', full: `small, ${from}` }
    : { is: 'pass', short: 'Small', full: `small, as the page asks, ${from}` };
}

/** What a network takes of the page, at a glance. */
export function cellsOf(
  report: Report,
  network: NetworkWords,
  card: Card,
): Readonly<Record<Column, Cell>> {
  const access = accessCell(report, card);
  if (card.lacks.includes('waiting')) {
    return { title: WAITING, text: WAITING, picture: WAITING, access: WAITING };
  }
  if (card.layout === 'none' && access.is === 'fail') {
    const unread: Cell = { is: 'fail', short: 'Not read', full: 'not read' };
    return { title: unread, text: unread, picture: unread, access };
  }
  const isDrawn = card.layout !== 'none';
  const none: Cell = { is: 'fail', short: 'None', full: 'none' };
  const lines = linesOf(lookOf(network, 'desktop'), card.layout);
  const isShown =
    lines.includes('description') &&
    (card.layout !== 'large' || network.preview?.showsDescription.value !== false);
  return {
    title: card.title ? textCell(card.title, 'warn') : none,
    text:
      !isShown && isDrawn
        ? { is: 'notApplicable', short: 'Not used', full: 'not shown on this card' }
        : card.description
          ? textCell(card.description, 'pass')
          : { ...none, is: isDrawn ? 'warn' : 'fail' },
    picture: pictureCell(card),
    access,
  };
}
